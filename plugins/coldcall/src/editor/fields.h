// The parts of a script by the names that a form asks for: one place that knows what a turn, a reply, an end and the call are made of.
#pragma once
#include "editor/source.h"

#include <QVariant>

namespace vestibule::coldcall {

enum class PartKind { Call, Turn, Reply, End, State, Check, Blocker, Objection, Must };

struct Part {
    PartKind kind = PartKind::Call;
    QString id;  // empty: of the call; of a rule its number, from 0
    bool operator==(const Part &) const = default;
};
[[nodiscard]] QString partWord(PartKind kind);  // "call", "turn", "reply", "end", "state" …
[[nodiscard]] PartKind partFromWord(const QString &word);
[[nodiscard]] bool exists(const GraphSource &graph, const Part &part);

// Fields of a turn: mood, wait, late, interrupt (seconds), line.<n>.when, line.<n>.mood, change.<name>, cut.<name> (of the interrupt).
// Of a reply: when, trap, action ("", "hold", "transfer", "call_back"), amount, late, way.<n>.when, way.<n>.to, change.<name>.
// Of an end: outcome, next_step, weight, practise. Of the call: kind, speaker, first, pass, dialling, wait, practise, rings.<…>,
// patience.seconds, patience.to, speed.within, speed.weight, known.name, known.company, known.role. Of a state: flag (as it was made),
// start, min, max. Of a check: weight, kept, practise; of a blocker: practise; of a rule: rule ("never", "possible"), condition. Lists
// are texts with one in each line. Invalid where there is nothing.
[[nodiscard]] QVariant valueOf(const GraphSource &graph, const Part &part, const QString &field);
// An invalid value takes away what may be left out.
void setValue(CallSource &source, const Part &part, const QString &field, const QVariant &value);

// Lists of names: raises, breaks of a turn; shows, breaks, blockers, meets of a reply.
[[nodiscard]] bool hasName(const GraphSource &graph, const Part &part, const QString &list, const QString &name);
void setName(CallSource &source, const Part &part, const QString &list, const QString &name, bool on);

// Texts in one language: of a turn by line, of a reply say, also, keys, missed, instead, of an end text, next_step, of the call title,
// situation, goal, client, company, role, of a check, blocker or objection text. Also and keys: one in each line.
[[nodiscard]] QString wordsOf(const CallSource &source, const QString &language, const Part &part, const QString &field);
void setWords(CallSource &source, const QString &language, const Part &part, const QString &field, const QString &text);
[[nodiscard]] QStringList wordFields(const GraphSource &graph, const Part &part);

}  // namespace vestibule::coldcall
