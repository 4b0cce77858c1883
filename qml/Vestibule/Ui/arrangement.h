// Which rows are shown, and in which order: pure, so that many rows are worked out beside the window's thread.
#pragma once
#include <QStringList>
#include <QVariant>

namespace vestibule::ui {

struct Arrangement {
    int count = 0;          // rows there are
    QString typed;          // every word of it must be somewhere in a row's text (WordSearch); empty: all rows are shown
    QStringList texts;      // of each row, when something is typed
    bool sorted = false;    // else they keep their order
    QVariantList keys;      // of each row, when it is sorted
    Qt::SortOrder order = Qt::AscendingOrder;
};

// Texts are compared as people read them: without regard to case, numbers in them by value. Equal rows keep their order; rows without a value
// come last in either.
[[nodiscard]] QList<int> arranged(const Arrangement &wanted);

}  // namespace vestibule::ui
