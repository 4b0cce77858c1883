#include "lint/explore.h"

#include "script/moves.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

class Explorer
{
public:
    Explorer(const Script &script, int bound) : m_script(script), m_bound(bound) {}

    Exploration run()
    {
        m_known.reserve(std::min(m_bound, 1 << 16));
        std::ignore = arrive(m_script.first.index, m_script.start, -1, -1);
        for (int node = 0; node < int(m_result.nodes.size()); ++node) {
            m_result.firstEdge.push_back(int(m_result.edges.size()));
            expand(node);
        }
        m_result.firstEdge.push_back(int(m_result.edges.size()));
        return std::move(m_result);
    }

private:
    // The node's index; -1 when there is no room for another one.
    int arrive(int turn, State state, int parent, int reply)
    {
        enter(m_script, m_script.turns[turn], state);
        const Node node{state, turn, parent, reply};
        if (const auto known = m_known.constFind(node); known != m_known.cend())
            return *known;
        if (int(m_result.nodes.size()) >= m_bound) {
            m_result.complete = false;
            return -1;
        }
        const int index = int(m_result.nodes.size());
        m_known.insert(node, index);
        m_result.nodes.push_back(node);
        return index;
    }

    void expand(int node)
    {
        const State state = m_result.nodes[size_t(node)].state;
        const Turn &turn = m_script.turns[m_result.nodes[size_t(node)].turn];
        answer(node, turn, state);
        if (!turn.interrupt)
            return;
        State interrupted = state;
        interrupt(turn, interrupted);
        if (!(interrupted == state))
            answer(node, turn, interrupted);
    }

    void answer(int node, const Turn &turn, const State &state)
    {
        const QList<int> open = openReplies(m_script, turn, state);
        ++m_choice;
        for (const int index : open) {
            State after = state;
            say(m_script, m_script.replies[index], after);
            go(node, index, routeOf(m_script.replies[index], after), after);
        }
        for (const int index : open)
            wait(node, m_script.replies[index], state);
        State silent = state;
        fallSilent(turn, silent);
        go(node, -1, turn.late, silent);
        go(node, -1, m_script.patienceEnd, state, true);
    }

    // While the client holds or is put through, the patience may end, and a hold may take too long.
    void wait(int node, const Reply &reply, State state)
    {
        if (reply.action != Reply::Action::Hold && reply.action != Reply::Action::Transfer)
            return;
        say(m_script, reply, state);
        if (reply.action == Reply::Action::Hold)
            go(node, -1, reply.late, state);
        go(node, -1, m_script.patienceEnd, state, true);
    }

    void go(int from, int reply, Target to, const State &state, bool patience = false)
    {
        Edge edge{from, reply, -1, -1, {}, m_choice, patience};
        if (to.kind == Target::Kind::Turn) {
            edge.to = arrive(to.index, state, from, reply);
            if (edge.to < 0)
                return;
        } else if (to.kind == Target::Kind::End) {
            edge.end = to.index;
            edge.state = state;
        }
        m_result.edges.push_back(edge);
    }

    const Script &m_script;
    const int m_bound;
    Exploration m_result;
    QHash<Node, int> m_known;
    int m_choice = 0;
};

}  // namespace

Exploration explore(const Script &script, int bound) { return Explorer(script, bound).run(); }

QList<int> wayTo(const Exploration &exploration, int node)
{
    QList<int> replies;
    for (int at = node; at >= 0; at = exploration.nodes[size_t(at)].parent)
        if (const int reply = exploration.nodes[size_t(at)].reply; reply >= 0)
            replies.prepend(reply);
    return replies;
}

}  // namespace vestibule::coldcall
