// Every state that a call can get into, breadth first: what the lint's answers rest on.
#pragma once
#include "script/script.h"

#include <QHash>

#include <vector>

namespace vestibule::coldcall {

// A turn with the state after the client has begun it.
struct Node {
    State state;
    int turn = -1;
    int parent = -1;  // of the first way found
    int reply = -1;   // that led here; -1: silence
    bool operator==(const Node &other) const { return turn == other.turn && state == other.state; }
};

inline size_t qHash(const Node &node, size_t seed = 0) noexcept { return qHashMulti(seed, node.state, node.turn); }

// From a node by a reply, or by silence, to another node or an end.
struct Edge {
    int from = -1;
    int reply = -1;      // -1: silence, or the hold took too long
    int to = -1;         // node; -1: an end, or the client hangs up
    int end = -1;        // -1: the client hangs up
    State state;         // at the end
    int choice = 0;      // replies of the same choice were open together, and stand together
    bool patience = false;  // the client's patience ended
};

struct Exploration {
    std::vector<Node> nodes;   // [0] is the first turn
    std::vector<Edge> edges;   // in the order of their nodes
    std::vector<int> firstEdge;  // by node, and one more
    bool complete = true;      // else the bound was hit, and there may be more
};

// bound: of nodes.
[[nodiscard]] Exploration explore(const Script &script, int bound);

// The replies on the first way to the node, oldest first.
[[nodiscard]] QList<int> wayTo(const Exploration &exploration, int node);

}  // namespace vestibule::coldcall
