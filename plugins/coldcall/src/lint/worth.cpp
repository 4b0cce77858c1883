#include "lint/worth.h"

#include "score/score.h"

#include <vestibule/event.h>

#include <algorithm>
#include <span>

namespace vestibule::coldcall {

namespace {

// Edges by the node that they lead to.
class Reverse
{
public:
    explicit Reverse(const Exploration &exploration) : m_first(exploration.nodes.size() + 1)
    {
        for (const Edge &edge : exploration.edges)
            if (edge.to >= 0)
                ++m_first[size_t(edge.to) + 1];
        for (size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_edges.resize(size_t(m_first.back()));
        std::vector<int> next(m_first);
        for (int i = 0; i < int(exploration.edges.size()); ++i)
            if (const int to = exploration.edges[size_t(i)].to; to >= 0)
                m_edges[size_t(next[size_t(to)]++)] = i;
    }

    [[nodiscard]] std::span<const int> into(int node) const
    {
        const auto first = size_t(m_first[size_t(node)]);
        return std::span(m_edges).subspan(first, size_t(m_first[size_t(node) + 1]) - first);
    }

private:
    std::vector<int> m_first;
    std::vector<int> m_edges;
};

}  // namespace

Worth worthOf(const Script &script, const State &state, int end)
{
    return scoresOf(script, state, end).most - (isBlocked(script, state) ? 2 * ScoreUnit : 0);
}

Worths worthsOf(const Script &script, const Exploration &exploration)
{
    const size_t count = exploration.nodes.size();
    Worths worths{std::vector<Worth>(count, NoEnd), std::vector<int>(count, -1)};
    std::vector<std::pair<Worth, int>> ends;
    for (int i = 0; i < int(exploration.edges.size()); ++i)
        if (const Edge &edge = exploration.edges[size_t(i)]; edge.end >= 0 && !edge.patience)
            ends.emplace_back(worthOf(script, edge.state, edge.end), i);
    std::ranges::stable_sort(ends, std::ranges::greater(), &std::pair<Worth, int>::first);

    const Reverse reverse(exploration);
    std::vector<int> reached;
    const auto reach = [&](int edge, Worth worth) {
        const auto node = size_t(exploration.edges[size_t(edge)].from);
        if (worths.bestEdge[node] >= 0)
            return;
        worths.bestEdge[node] = edge;
        worths.ofNode[node] = worth;
        reached.push_back(int(node));
    };
    for (const auto &[worth, edge] : ends) {
        reached.clear();
        reach(edge, worth);
        for (size_t i = 0; i < reached.size(); ++i)
            for (const int into : reverse.into(reached[i]))
                reach(into, worth);
    }
    return worths;
}

}  // namespace vestibule::coldcall
