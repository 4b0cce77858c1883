// What each state of an exploration is still worth: the best end that can be reached from it.
#pragma once
#include "lint/explore.h"

namespace vestibule::coldcall {

// Grows with the score; every blocked call is worth less than every other one.
using Worth = qint64;
inline constexpr Worth NoEnd = -1'000'000'000'000;  // no end can be reached
[[nodiscard]] Worth worthOf(const Script &script, const State &state, int end);

struct Worths {
    std::vector<Worth> ofNode;
    std::vector<int> bestEdge;  // by node: the first step of a way to its worth; -1: there is none

    [[nodiscard]] Worth of(const Script &script, const Edge &edge) const
    {
        return edge.to >= 0 ? ofNode[size_t(edge.to)] : edge.end >= 0 ? worthOf(script, edge.state, edge.end) : NoEnd;
    }
};

// The client's patience does not count as a way. Loops are no trouble: a worth belongs to an end, and flows back along the edges,
// the best ends first.
[[nodiscard]] Worths worthsOf(const Script &script, const Exploration &exploration);

}  // namespace vestibule::coldcall
