#include "handin/alignment.h"

#include <algorithm>

namespace vestibule::documents {

std::vector<std::pair<int, int>> align(int first, int second, const std::function<int(int, int)> &score, const std::function<bool(int)> &repeats)
{
    const auto width = std::size_t(second) + 1;
    std::vector<int> best((std::size_t(first) + 1) * width, 0);  // of what begins at i and j
    std::vector<int> scores(std::size_t(first) * std::size_t(second));
    const auto at = [&](int i, int j) -> int & { return best[std::size_t(i) * width + std::size_t(j)]; };
    const auto scoreAt = [&](int i, int j) -> int & { return scores[std::size_t(i) * std::size_t(second) + std::size_t(j)]; };
    const auto taken = [&](int i, int j) { return scoreAt(i, j) + at(repeats(i) ? i : i + 1, j + 1); };
    for (int i = first - 1; i >= 0; --i)
        for (int j = second - 1; j >= 0; --j) {
            scoreAt(i, j) = score(i, j);
            at(i, j) = std::max(at(i + 1, j), at(i, j + 1));
            if (scoreAt(i, j) >= 0)
                at(i, j) = std::max(at(i, j), taken(i, j));
        }
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0, j = 0; i < first && j < second;) {
        if (scoreAt(i, j) >= 0 && at(i, j) == taken(i, j)) {
            pairs.emplace_back(i, j++);
            if (!repeats(i))
                ++i;
        } else if (at(i, j) == at(i + 1, j)) {
            ++i;
        } else {
            ++j;
        }
    }
    return pairs;
}

}  // namespace vestibule::documents
