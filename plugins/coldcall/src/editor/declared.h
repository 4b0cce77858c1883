// What a script declares beside its turns: the call's own settings, state, checks, blockers, objections, rules and ends. Their fields by
// the names that a form asks for, and what an author does to them.
#pragma once
#include "editor/fields.h"

namespace vestibule::coldcall {

// See fields.h for the fields. Invalid where there is nothing; an invalid value takes away what may be left out.
[[nodiscard]] QVariant declaredValue(const GraphSource &graph, const Part &part, const QString &field);
void setDeclaredValue(CallSource &source, const Part &part, const QString &field, const QVariant &value);

// A new one with a name that is free, at the end of its kind, with an empty text in every language. Of a state: a number, or a flag.
Part addDeclared(CallSource &source, PartKind kind, bool isFlag = false);
// With its texts and comments. What names it still says so, and the check points at it.
void removeDeclared(CallSource &source, const Part &part);
// Everything that names it, in conditions too, names the new one. False, and nothing changes, when the name is taken or is none.
bool renameDeclared(CallSource &source, const Part &part, const QString &to);
// A turn, where conditions ask whether the conversation has been there.
void renameVisited(GraphSource &graph, const QString &from, const QString &to);

}  // namespace vestibule::coldcall
