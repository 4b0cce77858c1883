// Places the nodes of a directed graph in layers, top to bottom: edges lead down, but for those that close a circle.
#pragma once
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace vestibule::coldcall {

struct LayoutEdge {
    int from = 0;
    int to = 0;
};

struct GraphLayout {
    // A node is 1 wide and 1 high; layers are whole numbers of y.
    static constexpr double Gap = 0.25;  // at least, between two nodes of a layer

    QList<QPointF> nodes;     // top left corners
    QList<bool> back;         // by edge: it closes a circle, so it leads up, or to its own node
    QSizeF size;
};

// first: stands in the top layer; nodes that it does not lead to follow as if they were first, too. last: nodes that stand below all
// others, such as ends. Deterministic. Time: nodes and edges, times the sweeps.
[[nodiscard]] GraphLayout layOut(int nodes, const QList<LayoutEdge> &edges, int first, const QList<int> &last = {});

// The node beside another one: of the layer above or below the nearest, of its own layer the next. -1: there is none.
enum class Direction { Up, Down, Left, Right };
[[nodiscard]] int neighbour(const GraphLayout &layout, int node, Direction direction);

}  // namespace vestibule::coldcall
