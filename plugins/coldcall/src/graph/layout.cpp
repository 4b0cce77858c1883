#include "graph/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace vestibule::coldcall {

namespace {

constexpr int Sweeps = 8;

class LayoutMaker
{
public:
    LayoutMaker(int nodes, const QList<LayoutEdge> &edges, int first, const QList<int> &last)
        : m_count(nodes), m_edges(edges), m_first(first), m_last(last), m_out(size_t(nodes)), m_layer(size_t(nodes), 0),
          m_above(size_t(nodes)), m_below(size_t(nodes)), m_x(size_t(nodes), 0)
    {
        for (int edge = 0; edge < int(edges.size()); ++edge)
            m_out[size_t(edges[edge].from)].push_back(edge);
        m_result.back = QList<bool>(edges.size(), false);
    }

    GraphLayout make()
    {
        findCircles();
        findLayers();
        order();
        place();
        return std::move(m_result);
    }

private:
    enum class Visit { New, Open, Done };

    // Depth first, without recursion: an edge to a node that is still open closes a circle. m_order: every node after those it leads to.
    void findCircles()
    {
        std::vector<Visit> visits(size_t(m_count), Visit::New);
        if (m_first >= 0 && m_first < m_count)
            visit(m_first, visits);
        for (int node = 0; node < m_count; ++node)
            visit(node, visits);
    }

    void visit(int root, std::vector<Visit> &visits)
    {
        if (visits[size_t(root)] != Visit::New)
            return;
        std::vector<std::pair<int, size_t>> open{{root, 0}};  // with the next edge to follow
        visits[size_t(root)] = Visit::Open;
        while (!open.empty()) {
            auto &[node, next] = open.back();
            if (next == m_out[size_t(node)].size()) {
                visits[size_t(node)] = Visit::Done;
                m_order.push_back(node);
                open.pop_back();
                continue;
            }
            const int edge = m_out[size_t(node)][next++];
            const int to = m_edges[edge].to;
            m_result.back[edge] = visits[size_t(to)] == Visit::Open;
            if (visits[size_t(to)] == Visit::New) {
                visits[size_t(to)] = Visit::Open;
                open.push_back({to, 0});
            }
        }
    }

    // A node stands below everything that leads to it.
    void findLayers()
    {
        for (auto node = m_order.crbegin(); node != m_order.crend(); ++node)
            for (const int edge : m_out[size_t(*node)])
                if (!m_result.back[edge]) {
                    int &layer = m_layer[size_t(m_edges[edge].to)];
                    layer = std::max(layer, m_layer[size_t(*node)] + 1);
                }
        int deepest = 0;
        for (int node = 0; node < m_count; ++node)
            if (!m_last.contains(node))
                deepest = std::max(deepest, m_layer[size_t(node)] + 1);
        for (const int node : m_last)
            m_layer[size_t(node)] = std::max(m_layer[size_t(node)], deepest);
        m_layers.resize(m_count == 0 ? 0 : size_t(*std::ranges::max_element(m_layer)) + 1);
        for (auto node = m_order.crbegin(); node != m_order.crend(); ++node)
            m_layers[size_t(m_layer[size_t(*node)])].push_back(*node);
        for (int edge = 0; edge < int(m_edges.size()); ++edge)
            if (const auto &[from, to] = m_edges[edge]; !m_result.back[edge]) {
                m_below[size_t(from)].push_back(to);
                m_above[size_t(to)].push_back(from);
            }
    }

    // To and fro through the layers, each node goes to the middle of its neighbours.
    void order()
    {
        number();
        for (int sweep = 0; sweep < Sweeps; ++sweep) {
            const bool down = sweep % 2 == 0;
            for (size_t i = 0; i < m_layers.size(); ++i)
                sortLayer(m_layers[down ? i : m_layers.size() - 1 - i], down ? m_above : m_below);
        }
    }

    void number()
    {
        for (const auto &layer : m_layers)
            for (size_t i = 0; i < layer.size(); ++i)
                m_x[size_t(layer[i])] = double(i) - double(layer.size() - 1) / 2;
    }

    double middle(int node, const std::vector<std::vector<int>> &neighbours) const
    {
        const auto &own = neighbours[size_t(node)];
        if (own.empty())
            return m_x[size_t(node)];
        return std::accumulate(own.cbegin(), own.cend(), 0.0, [this](double sum, int other) { return sum + m_x[size_t(other)]; })
             / double(own.size());
    }

    void sortLayer(std::vector<int> &layer, const std::vector<std::vector<int>> &neighbours)
    {
        std::vector<std::pair<double, int>> wanted;
        for (const int node : layer)
            wanted.push_back({middle(node, neighbours), node});
        std::ranges::stable_sort(wanted, {}, &std::pair<double, int>::first);
        for (size_t i = 0; i < layer.size(); ++i) {
            layer[i] = wanted[i].second;
            m_x[size_t(layer[i])] = double(i) - double(layer.size() - 1) / 2;
        }
    }

    // As near to the middle of the neighbours above as the room allows: the mean of the places furthest left and furthest right.
    void place()
    {
        constexpr double pitch = 1 + GraphLayout::Gap;
        for (auto &layer : m_layers) {
            const size_t count = layer.size();
            std::vector<double> wanted(count), right(count), left(count);
            for (size_t i = 0; i < count; ++i)
                wanted[i] = m_above[size_t(layer[i])].empty() ? pitch * (double(i) - double(count - 1) / 2) : middle(layer[i], m_above);
            for (size_t i = 0; i < count; ++i)
                right[i] = i == 0 ? wanted[i] : std::max(wanted[i], right[i - 1] + pitch);
            for (size_t i = count; i-- > 0;)
                left[i] = i + 1 == count ? wanted[i] : std::min(wanted[i], left[i + 1] - pitch);
            for (size_t i = 0; i < count; ++i)
                m_x[size_t(layer[i])] = (left[i] + right[i]) / 2;
        }
        const double leftmost = m_count == 0 ? 0 : *std::ranges::min_element(m_x);
        for (int node = 0; node < m_count; ++node) {
            m_result.nodes.append({m_x[size_t(node)] - leftmost, double(m_layer[size_t(node)])});
            m_result.size = m_result.size.expandedTo({m_result.nodes.constLast().x() + 1, m_result.nodes.constLast().y() + 1});
        }
    }

    int m_count;
    const QList<LayoutEdge> &m_edges;
    int m_first;
    const QList<int> &m_last;
    std::vector<std::vector<int>> m_out;      // edges by node
    std::vector<int> m_order;
    std::vector<int> m_layer;
    std::vector<std::vector<int>> m_layers;   // nodes, left to right
    std::vector<std::vector<int>> m_above, m_below;  // neighbours, without those that close a circle
    std::vector<double> m_x;
    GraphLayout m_result;
};

}  // namespace

GraphLayout layOut(int nodes, const QList<LayoutEdge> &edges, int first, const QList<int> &last)
{
    return LayoutMaker(nodes, edges, first, last).make();
}

int neighbour(const GraphLayout &layout, int node, Direction direction)
{
    if (node < 0 || node >= layout.nodes.size())
        return -1;
    const QPointF from = layout.nodes[node];
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Up || direction == Direction::Left ? -1 : 1;
    int best = -1;
    double nearest = 0;
    for (int other = 0; other < int(layout.nodes.size()); ++other) {
        const QPointF step = layout.nodes[other] - from;
        if (sideways ? step.y() != 0 || step.x() * sign <= 0 : step.y() * sign <= 0)
            continue;
        // A layer counts more than any way along it.
        const double distance = std::abs(step.x()) + (sideways ? 0 : std::abs(step.y()) * (layout.size.width() + 1));
        if (best < 0 || distance < nearest) {
            best = other;
            nearest = distance;
        }
    }
    return best;
}

}  // namespace vestibule::coldcall
