// What an author does to a script: every edit leaves one that can be written and read again.
#pragma once
#include "editor/source.h"

namespace vestibule::coldcall {

// The new turn stands after that one; at the end when there is none such. Its texts are there, empty, in every language.
// The id is one that no turn or end has.
QString addTurn(CallSource &source, const QString &after);
// At the end of the turn's replies; leads nowhere yet. Empty when there is no such turn.
QString addReply(CallSource &source, const QString &turn);
// With its texts and comments, and a turn's with its replies. What led there still says so, and the check points at it.
void removeTurn(CallSource &source, const QString &turn);
void removeReply(CallSource &source, const QString &reply);
// Everything that names it names the new id. False, and nothing changes, when the id is taken or is none.
bool renameTurn(CallSource &source, const QString &from, const QString &to);
bool renameReply(CallSource &source, const QString &from, const QString &to);
// Up and down among its neighbours; by: -1 or 1.
void moveTurn(CallSource &source, const QString &turn, int by);
void moveReply(CallSource &source, const QString &reply, int by);

// A variant of what the client says, before those that are there. The first one makes “main”, for all other cases, explicit.
QString addLine(CallSource &source, const QString &turn);
void removeLine(CallSource &source, const QString &turn, const QString &line);
// after: seconds; 0: the client does not interrupt.
void setInterrupt(CallSource &source, const QString &turn, int after);

// Names a turn or an end anew wherever something leads there.
void renameTargets(GraphSource &graph, const QString &from, const QString &to);
// Of the path and of everything below it.
void dropComments(Comments &comments, const QString &path);
void renameComments(Comments &comments, const QString &from, const QString &to);

// One more way to say a reply; false when it is there already.
bool addPhrasing(CallSource &source, const QString &language, const QString &reply, const QString &phrasing);

}  // namespace vestibule::coldcall
