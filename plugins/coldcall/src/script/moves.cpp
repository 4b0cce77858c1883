#include "script/moves.h"

namespace vestibule::coldcall {

namespace {

void apply(const QList<Change> &changes, State &state)
{
    for (const Change &change : changes)
        state.set(change.slot, change.adds ? state.get(change.slot) + change.value : change.value);
}

void leave(const Turn &turn, State &state)
{
    if (turn.visited)
        state.set(*turn.visited, 1);
}

}  // namespace

void enter(const Script &script, const Turn &turn, State &state)
{
    apply(turn.changes, state);
    for (const int objection : turn.raises)
        state.set(script.objections[objection].raised, 1);
    for (const int behaviour : turn.breaks)
        state.set(script.behaviours[behaviour].shown, 0);
}

void interrupt(const Turn &turn, State &state)
{
    if (turn.interrupt)
        apply(turn.interrupt->changes, state);
}

int lineOf(const Turn &turn, const State &state)
{
    int line = 0;
    while (line + 1 < turn.lines.size() && !turn.lines[line].when.holds(state))
        ++line;
    return line;
}

QList<int> openReplies(const Script &script, const Turn &turn, const State &state)
{
    QList<int> open;
    for (const int reply : turn.replies)
        if (script.replies[reply].when.holds(state))
            open.append(reply);
    return open;
}

void say(const Script &script, const Reply &reply, State &state)
{
    for (const int behaviour : reply.shows)
        state.set(script.behaviours[behaviour].shown, 1);
    for (const int behaviour : reply.breaks)
        state.set(script.behaviours[behaviour].shown, 0);
    for (const int blocker : reply.blockers)
        state.set(script.blockers[blocker].happened, 1);
    for (const int objection : reply.meets)
        state.set(script.objections[objection].met, 1);
    apply(reply.changes, state);
    leave(script.turns[reply.turn], state);
}

void fallSilent(const Turn &turn, State &state) { leave(turn, state); }

Target routeOf(const Reply &reply, const State &state)
{
    for (const Route &route : reply.routes)
        if (route.when.holds(state))
            return route.to;
    return {};
}

}  // namespace vestibule::coldcall
