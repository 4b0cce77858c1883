#include "lint/usage.h"

#include "script/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// What occurred at all. Without the states: what the targets alone allow.
struct Seen {
    std::vector<bool> turns, ends, replies, lines, raised, met, shown, broken, blocked, stuck;
    std::vector<size_t> firstLine;  // of each turn, in `lines`

    explicit Seen(const Script &script)
        : turns(size_t(script.turns.size())), ends(size_t(script.ends.size())), replies(size_t(script.replies.size())),
          raised(size_t(script.objections.size())), met(raised.size()), shown(size_t(script.behaviours.size())), broken(shown.size()),
          blocked(size_t(script.blockers.size())), stuck(turns.size())
    {
        size_t count = 0;
        for (const Turn &turn : script.turns) {
            firstLine.push_back(count);
            count += size_t(turn.lines.size());
        }
        lines.resize(count);
    }

    void mark(std::vector<bool> &list, const QList<int> &indexes)
    {
        for (const int index : indexes)
            list[size_t(index)] = true;
    }

    void markTurn(const Turn &turn, int index)
    {
        turns[size_t(index)] = true;
        mark(raised, turn.raises);
        mark(broken, turn.breaks);
    }

    void markReply(const Reply &reply, int index)
    {
        replies[size_t(index)] = true;
        mark(met, reply.meets);
        mark(shown, reply.shows);
        mark(broken, reply.breaks);
        mark(blocked, reply.blockers);
    }
};

// As if every condition held.
Seen seenWithoutStates(const Script &script)
{
    Seen seen(script);
    QList<int> waiting{script.first.index};
    const auto visit = [&](const Target &target) {
        if (target.kind == Target::Kind::End)
            seen.ends[size_t(target.index)] = true;
        else if (target.kind == Target::Kind::Turn && !seen.turns[size_t(target.index)])
            waiting.append(target.index);
    };
    visit(script.patienceEnd);
    std::fill(seen.lines.begin(), seen.lines.end(), true);
    while (!waiting.isEmpty()) {
        const int index = waiting.takeLast();
        const Turn &turn = script.turns[index];
        if (seen.turns[size_t(index)])
            continue;
        seen.markTurn(turn, index);
        seen.stuck[size_t(index)] = turn.replies.isEmpty();
        visit(turn.late);
        for (const int reply : turn.replies) {
            seen.markReply(script.replies[reply], reply);
            visit(script.replies[reply].late);
            for (const Route &route : script.replies[reply].routes)
                visit(route.to);
        }
    }
    return seen;
}

Seen seenInStates(const Script &script, const Exploration &exploration)
{
    Seen seen(script);
    for (const Node &node : exploration.nodes) {
        const Turn &turn = script.turns[node.turn];
        seen.markTurn(turn, node.turn);
        seen.lines[seen.firstLine[size_t(node.turn)] + size_t(lineOf(turn, node.state))] = true;
        State interrupted = node.state;
        interrupt(turn, interrupted);
        for (const State &state : {node.state, interrupted}) {
            const QList<int> open = openReplies(script, turn, state);
            for (const int reply : open)
                seen.markReply(script.replies[reply], reply);
            if (open.isEmpty())
                seen.stuck[size_t(node.turn)] = true;
        }
    }
    for (const Edge &edge : exploration.edges)
        if (edge.end >= 0)
            seen.ends[size_t(edge.end)] = true;
    return seen;
}

bool isAsked(const Script &script, const Slot &slot)
{
    const auto asks = [&slot](const auto &one) { return one.when.asks(slot); };
    const auto isAskedBy = [&asks](const Reply &reply) { return asks(reply) || std::ranges::any_of(reply.routes, asks); };
    return std::ranges::any_of(script.turns, [&asks](const Turn &turn) { return std::ranges::any_of(turn.lines, asks); })
        || std::ranges::any_of(script.replies, isAskedBy)
        || std::ranges::any_of(script.musts, [&slot](const Must &must) { return must.condition.asks(slot); });
}

bool isChanged(const Script &script, const Slot &slot)
{
    const auto isIn = [&slot](const QList<Change> &changes) { return std::ranges::find(changes, slot, &Change::slot) != changes.end(); };
    return std::ranges::any_of(script.replies, isIn, &Reply::changes)
        || std::ranges::any_of(script.turns, [&isIn](const Turn &turn) { return isIn(turn.changes) || (turn.interrupt && isIn(turn.interrupt->changes)); });
}

class UsageReport
{
    Q_DECLARE_TR_FUNCTIONS(CallUsage)

public:
    UsageReport(const Script &script, const Seen &seen, Findings &findings) : m_script(script), m_seen(seen), m_findings(findings) {}

    void run()
    {
        for (qsizetype i = 0; i < m_script.turns.size(); ++i)
            reportTurn(m_script.turns[i], size_t(i));
        each(m_script.ends, m_seen.ends, kind::UnreachableEnd, tr("no way leads to the end “%1”; lead a reply there, or take it out"));
        each(m_script.objections, m_seen.raised, kind::ObjectionNeverRaised,
             tr("the objection “%1” is never raised; name it in “raises” of a turn, or take it out"));
        for (size_t i = 0; i < m_seen.raised.size(); ++i)
            if (const Objection &objection = m_script.objections[qsizetype(i)]; m_seen.raised[i] && !m_seen.met[i])
                m_findings.error(kind::ObjectionNeverMet, objection.place,
                                 tr("nothing answers the objection “%1”; name it in “meets” of a reply").arg(objection.id));
        for (size_t i = 0; i < m_seen.shown.size(); ++i)
            reportBehaviour(m_script.behaviours[qsizetype(i)], i);
        each(m_script.blockers, m_seen.blocked, kind::UnusedBlocker,
             tr("the blocker “%1” cannot happen; name it in “blockers” of a reply, or take it out"));
        for (const StateName &name : m_script.names)
            reportName(name);
    }

private:
    template <class T>
    void each(const QList<T> &items, const std::vector<bool> &seen, const char *kind, const QString &message)
    {
        for (size_t i = 0; i < seen.size(); ++i)
            if (!seen[i])
                m_findings.error(kind, items[qsizetype(i)].place, message.arg(items[qsizetype(i)].id));
    }

    // Of a turn that nobody reaches nothing more is said.
    void reportTurn(const Turn &turn, size_t index)
    {
        if (!m_seen.turns[index]) {
            m_findings.error(kind::UnreachableTurn, turn.place, tr("no way leads to “%1”; lead a reply there, or take it out").arg(turn.id));
            return;
        }
        if (m_seen.stuck[index])
            m_findings.error(kind::DeadEnd, turn.place,
                             tr("at “%1” it can be that no reply is open; add one that is always open").arg(turn.id));
        for (qsizetype i = 0; i < turn.lines.size(); ++i)
            if (!m_seen.lines[m_seen.firstLine[index] + size_t(i)])
                m_findings.warn(kind::UnusedLine, turn.lines[i].place,
                                tr("the line “%1” is never said; correct its condition, or take it out").arg(turn.lines[i].id));
        for (const int reply : turn.replies)
            if (!m_seen.replies[size_t(reply)])
                m_findings.error(kind::ClosedReply, m_script.replies[reply].place,
                                 tr("no state opens “%1”; correct its condition, or take it out").arg(m_script.replies[reply].id));
    }

    void reportBehaviour(const Behaviour &behaviour, size_t index)
    {
        if (!behaviour.kept && !m_seen.shown[index])
            m_findings.error(kind::UnusedCheck, behaviour.place,
                             tr("nobody can show “%1”; name it in “shows” of a reply, or take it out").arg(behaviour.id));
        if (behaviour.kept && !m_seen.broken[index])
            m_findings.error(kind::UnusedCheck, behaviour.place,
                             tr("nobody can break “%1”, so it is given away; name it in “breaks” of a reply, or take it out").arg(behaviour.id));
    }

    // Whatever the states: a name that nothing asks for decides nothing, and one that nothing changes always decides the same.
    void reportName(const StateName &name)
    {
        if (!isAsked(m_script, name.slot))
            m_findings.warn(kind::UnusedName, name.place, tr("no condition asks for “%1”; ask for it, or take it out").arg(name.id));
        else if (!isChanged(m_script, name.slot))
            m_findings.warn(kind::UnusedName, name.place,
                            tr("nothing changes “%1”, so its conditions always say the same; change it somewhere, or take it out").arg(name.id));
    }

    const Script &m_script;
    const Seen &m_seen;
    Findings &m_findings;
};

}  // namespace

void reportUsage(const Script &script, const Exploration &exploration, Findings &findings)
{
    const Seen seen = exploration.complete ? seenInStates(script, exploration) : seenWithoutStates(script);
    UsageReport(script, seen, findings).run();
}

}  // namespace vestibule::coldcall
