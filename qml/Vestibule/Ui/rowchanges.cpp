#include "rowchanges.h"

#include <algorithm>
#include <vector>

namespace vestibule::ui {

namespace {

class RowSet
{
public:
    explicit RowSet(const QList<int> &rows) : m_has(rows.isEmpty() ? 0 : size_t(std::max(0, *std::ranges::max_element(rows) + 1)))
    {
        for (const int row : rows)
            if (row >= 0)
                m_has[size_t(row)] = true;
    }
    [[nodiscard]] bool contains(int row) const { return row >= 0 && size_t(row) < m_has.size() && m_has[size_t(row)]; }

private:
    std::vector<bool> m_has;
};

QList<RowRun> runsOutside(const RowSet &set, const QList<int> &rows)
{
    QList<RowRun> runs;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (set.contains(rows[i]))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == i)
            ++runs.last().count;
        else
            runs.append({i, 1});
    }
    return runs;
}

QList<int> inside(const RowSet &set, QList<int> rows)
{
    rows.removeIf([&set](int row) { return !set.contains(row); });
    return rows;
}

}  // namespace

RowChanges rowChanges(const QList<int> &before, const QList<int> &after)
{
    const RowSet old(before);
    const RowSet now(after);
    RowChanges changes{inside(now, before) != inside(old, after), runsOutside(now, before), runsOutside(old, after)};
    std::ranges::reverse(changes.gone);
    return changes;
}

int placeAfter(const QList<int> &before, int place, const QList<int> &after)
{
    if (place < 0 || place >= before.size())
        return -1;
    const RowSet now(after);
    const auto left = [&now](int row) { return now.contains(row); };
    const auto next = std::find_if(before.begin() + place, before.end(), left);
    if (next != before.end())
        return int(after.indexOf(*next));
    const auto last = std::find_if(before.rend() - place, before.rend(), left);
    return last == before.rend() ? -1 : int(after.indexOf(*last));
}

}  // namespace vestibule::ui
