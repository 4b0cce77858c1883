// Two sequences laid beside each other so that as much as possible agrees, both in their order.
#pragma once
#include <functional>
#include <utility>
#include <vector>

namespace vestibule::documents {

// score(i, j): how well the two agree, or less than 0 when they do not. repeats(i): may agree with several that follow. Pairs in order.
// Takes time and memory by first × second.
[[nodiscard]] std::vector<std::pair<int, int>> align(int first, int second, const std::function<int(int, int)> &score, const std::function<bool(int)> &repeats);

}  // namespace vestibule::documents
