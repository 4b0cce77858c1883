#include "lint/lint.h"

#include "lint/findings.h"
#include "lint/usage.h"
#include "lint/worth.h"
#include "score/score.h"
#include "script/graphreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <bitset>
#include <limits>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

class Linter
{
    Q_DECLARE_TR_FUNCTIONS(CallLint)

public:
    Linter(const Script &script, int bound)
        : m_script(script), m_exploration(explore(script, bound)), m_worths(worthsOf(script, m_exploration)), m_findings(script),
          m_isTold(size_t(script.ends.size()))
    {}

    LintReport run()
    {
        m_report.turns = int(m_script.turns.size());
        m_report.replies = int(m_script.replies.size());
        m_report.states = int(m_exploration.nodes.size());
        m_report.complete = m_exploration.complete;
        judgeEnds();
        findBestPath();
        reportUsage(m_script, m_exploration, m_findings);
        if (m_exploration.complete) {
            reportWayOut();
            compareReplies();
        } else {
            m_findings.warn(kind::StateBound, m_script.turns[m_script.first.index].place,
                            tr("the call has more than %1 states; beyond them nothing was proved. Use fewer numbers, flags and checks, or "
                               "smaller ranges").arg(m_report.states));
        }
        reportUnscoredPath();
        m_report.faults = m_findings.take();
        sortByPlace(m_report.faults);
        return m_report;
    }

private:
    void judgeEnds();
    void judge(const Edge &edge, QList<bool> &met);
    void reportMusts(const QList<bool> &met);
    void findBestPath();
    void reportWayOut();
    void reportUnscoredPath();
    void compareReplies();
    [[nodiscard]] QString wayText(int node, int reply) const;

    const Script &m_script;
    const Exploration m_exploration;
    const Worths m_worths;
    Findings m_findings;
    std::vector<bool> m_isTold;  // of an end, that it can be passed without a next step
    LintReport m_report;
};

// "after: introduce, ask-back"
QString Linter::wayText(int node, int reply) const
{
    QList<int> way = wayTo(m_exploration, node);
    if (reply >= 0)
        way.append(reply);
    QStringList ids;
    for (const int step : way)
        ids.append(m_script.replies[step].id);
    constexpr int most = 12;
    if (ids.size() > most)
        ids = QStringList{u"…"_s} + ids.mid(ids.size() - most);
    return ids.isEmpty() ? tr("without a word") : ids.join(u", "_s);
}

void Linter::judgeEnds()
{
    m_report.minScore = std::numeric_limits<qint64>::max();
    QList<bool> met(m_script.musts.size(), false);
    for (const Edge &edge : m_exploration.edges)
        if (edge.end >= 0)
            judge(edge, met);
    m_report.minScore = std::min(m_report.minScore, m_report.maxScore);
    if (!m_exploration.complete)  // what is missing may lie beyond the bound
        return;
    reportMusts(met);
    if (!m_report.passReachable)
        m_findings.error(kind::PassUnreachable, m_script.turns[m_script.first.index].place,
                         tr("nobody can pass: the best result is %1 %, or blocked, and %2 % are needed. Lower “pass”, or add what is missing")
                             .arg(m_report.maxScore / 10000)
                             .arg(m_script.pass));
}

void Linter::judge(const Edge &edge, QList<bool> &met)
{
    const ScoreRange range = scoresOf(m_script, edge.state, edge.end);
    m_report.minScore = std::min(m_report.minScore, range.least);
    m_report.maxScore = std::max(m_report.maxScore, range.most);
    const bool canPass = reachesPass(m_script, edge.state, range.most);
    if (const End &end = m_script.ends[edge.end]; canPass && !end.agreesNextStep() && !m_isTold[size_t(edge.end)]) {
        m_isTold[size_t(edge.end)] = true;
        m_findings.error(kind::PassedWithoutStep, end.place,
                         tr("a call that ends with “%1” can be passed (%2), and no next step is agreed there; raise the weight of the ends that agree one")
                             .arg(end.id, wayText(edge.from, edge.reply)));
    }
    const bool canFail = !reachesPass(m_script, edge.state, range.least);
    m_report.passReachable = m_report.passReachable || canPass;
    for (qsizetype i = 0; i < m_script.musts.size(); ++i) {
        const Must &must = m_script.musts[i];
        if (met[i])
            continue;
        met[i] = (canPass && must.condition.holds(edge.state, {true, edge.end})) ||
                 (canFail && must.condition.holds(edge.state, {false, edge.end}));
        if (met[i] && must.never)
            m_findings.error(kind::MustBroken, must.place,
                             tr("this must never be, but it can: %1. Close the way, or change the condition").arg(wayText(edge.from, edge.reply)));
    }
}

void Linter::reportMusts(const QList<bool> &met)
{
    for (qsizetype i = 0; i < met.size(); ++i)
        if (!met[i] && !m_script.musts[i].never)
            m_findings.error(kind::MustBroken, m_script.musts[i].place,
                             tr("this must be possible, but no way leads there; open one, or change the condition"));
}

void Linter::findBestPath()
{
    for (int node = 0; node >= 0;) {
        const int best = m_worths.bestEdge[size_t(node)];
        if (best < 0)
            return;
        const Edge &edge = m_exploration.edges[size_t(best)];
        m_report.bestPath.append(edge.reply);
        m_report.bestEnd = edge.end;
        if (edge.end >= 0)
            m_report.bestScore = scoresOf(m_script, edge.state, edge.end).most;
        node = edge.to;
    }
}

void Linter::reportWayOut()
{
    std::vector<bool> told(size_t(m_script.turns.size()));
    for (size_t node = 0; node < m_exploration.nodes.size(); ++node) {
        const int turn = m_exploration.nodes[node].turn;
        const auto first = m_exploration.edges.cbegin() + m_exploration.firstEdge[node];
        const auto last = m_exploration.edges.cbegin() + m_exploration.firstEdge[node + 1];
        const bool isDeadEnd = std::none_of(first, last, [](const Edge &edge) { return edge.reply >= 0; });  // told already
        if (m_worths.bestEdge[node] >= 0 || told[size_t(turn)] || isDeadEnd)
            continue;
        told[size_t(turn)] = true;
        m_findings.error(kind::NoWayOut, m_script.turns[turn].place,
                         tr("from “%1” no end can be reached (%2); lead a reply to an end").arg(m_script.turns[turn].id, wayText(int(node), -1)));
    }
}

// A way to an end on which no turn offered anything that counts.
void Linter::reportUnscoredPath()
{
    const auto isScored = [this](const Edge &edge) { return edge.reply >= 0 && m_script.replies[edge.reply].isScored(); };
    std::vector<bool> reached(m_exploration.nodes.size());
    std::vector<bool> told(size_t(m_script.ends.size()));
    std::vector<int> waiting{0};
    reached[0] = true;
    while (!waiting.empty()) {
        const auto node = size_t(waiting.back());
        waiting.pop_back();
        const auto first = m_exploration.edges.cbegin() + m_exploration.firstEdge[node];
        const auto last = m_exploration.edges.cbegin() + m_exploration.firstEdge[node + 1];
        if (std::any_of(first, last, isScored))
            continue;
        for (auto edge = first; edge != last; ++edge) {
            if (edge->to >= 0 && !reached[size_t(edge->to)]) {
                reached[size_t(edge->to)] = true;
                waiting.push_back(edge->to);
            }
            if (edge->end < 0 || edge->patience || told[size_t(edge->end)])
                continue;
            told[size_t(edge->end)] = true;
            m_findings.error(kind::UnscoredPath, m_script.ends[edge->end].place,
                             tr("“%1” can be reached without a single turn that counts (%2); add a behaviour to a reply on the way")
                                 .arg(m_script.ends[edge->end].id, wayText(edge->from, edge->reply)));
        }
    }
}

// Of two replies that are open together, which one can lead to more? Dominated: another one never leads to less and sometimes to more.
void Linter::compareReplies()
{
    constexpr int Most = 32;
    struct Rivals {
        std::bitset<Most> never;   // have been worth less, or were not open
        std::bitset<Most> better;  // have been worth more
        bool open = false;
    };
    std::vector<Rivals> rivals(size_t(m_script.replies.size()));
    const auto positionOf = [&](int reply) {
        return size_t(m_script.turns[m_script.replies[reply].turn].replies.indexOf(reply));
    };
    const auto &edges = m_exploration.edges;
    std::vector<std::pair<size_t, Worth>> open;  // place in the turn, worth
    for (size_t first = 0, last = 0; first < edges.size(); first = last) {
        open.clear();
        for (last = first; last < edges.size() && edges[last].choice == edges[first].choice; ++last)
            if (edges[last].reply >= 0)
                open.emplace_back(positionOf(edges[last].reply), m_worths.of(m_script, edges[last]));
        if (open.empty())
            continue;
        const QList<int> &replies = m_script.turns[m_exploration.nodes[size_t(edges[first].from)].turn].replies;
        for (const auto &[place, worth] : open) {
            Rivals &mine = rivals[size_t(replies[qsizetype(place)])];
            std::bitset<Most> atLeast;
            for (const auto &[other, otherWorth] : open) {
                atLeast[other] = otherWorth >= worth;
                if (otherWorth > worth)
                    mine.better.set(other);
            }
            mine.never |= ~atLeast;
            mine.open = true;
        }
    }
    for (int index = 0; index < int(m_script.replies.size()); ++index) {
        const Reply &reply = m_script.replies[index];
        const Rivals &found = rivals[size_t(index)];
        const std::bitset<Most> dominators = found.better & ~found.never;
        if (found.open && !reply.trap && dominators.any()) {
            const QList<int> &replies = m_script.turns[reply.turn].replies;
            size_t by = 0;
            while (!dominators[by])
                ++by;
            m_findings.warn(kind::DominatedReply, reply.place,
                            tr("“%1” is never better than “%2” and sometimes worse; say what it is good for, or mark it “trap = true”")
                                .arg(reply.id, m_script.replies[replies[qsizetype(by)]].id));
        }
        if (found.open && reply.trap && found.better.none())
            m_findings.warn(kind::IdleTrap, reply.place,
                            tr("“%1” is marked as a trap, but nothing is lost by it; let it cost something, or take the mark away").arg(reply.id));
    }
}

}  // namespace

LintReport lint(const Script &script, int bound) { return Linter(script, bound).run(); }

}  // namespace vestibule::coldcall
