// The rules of a conversation, one step at a time, without clock and words. A run and the lint share them.
#pragma once
#include "script/script.h"

namespace vestibule::coldcall {

// The client begins the turn: what it changes, raises and breaks.
void enter(const Script &script, const Turn &turn, State &state);
void interrupt(const Turn &turn, State &state);
// Of turn.lines: the first whose condition holds.
[[nodiscard]] int lineOf(const Turn &turn, const State &state);
[[nodiscard]] QList<int> openReplies(const Script &script, const Turn &turn, const State &state);
// The trainee replies: what it shows, breaks, blocks, meets and changes; the conversation leaves the turn.
void say(const Script &script, const Reply &reply, State &state);
// The trainee lets the client wait for too long, and the conversation leaves the turn.
void fallSilent(const Turn &turn, State &state);
// Where the reply leads, in the state after it.
[[nodiscard]] Target routeOf(const Reply &reply, const State &state);

}  // namespace vestibule::coldcall
