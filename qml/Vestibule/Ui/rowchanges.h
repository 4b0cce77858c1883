// What happens to a list of rows when it becomes another one: pure.
#pragma once
#include <QList>

namespace vestibule::ui {

struct RowRun {
    int first;
    int count;
};

struct RowChanges {
    bool reordered = false;  // what is in both stands in another order
    QList<RowRun> gone;      // of the rows before, the last run first
    QList<RowRun> come;      // of the rows after, the first run first
    // So few runs that telling them is cheaper than beginning anew, and views keep what they made of the rest.
    [[nodiscard]] bool isFew() const { return gone.size() + come.size() <= 32; }
};

// Rows are numbers, each at most once; negative ones are gone in any case.
[[nodiscard]] RowChanges rowChanges(const QList<int> &before, const QList<int> &after);

// Where the row at `place` stands afterwards; if it is gone, the next one that is left, or else the one before. -1: there is none, or
// `place` was none.
[[nodiscard]] int placeAfter(const QList<int> &before, int place, const QList<int> &after);

}  // namespace vestibule::ui
