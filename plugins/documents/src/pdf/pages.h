// A long strip of text cut into pages.
#pragma once
#include <QList>

namespace vestibule::documents {

// What stays whole on a page: a line, or a row of a table. Strips follow each other without gaps.
struct Strip {
    qreal top = 0, bottom = 0;
    int table = -1;           // of which it is a row
    bool header = false;      // a row that stands on each page of its table
    bool keepsNext = false;   // a heading
};

// Part of the text, from `top` to `bottom`, stands on a page at `at`.
struct Slice {
    qreal top = 0, bottom = 0, at = 0;
};

// What is higher than a page is cut where the page ends.
[[nodiscard]] QList<QList<Slice>> paged(const QList<Strip> &strips, qreal height);

}  // namespace vestibule::documents
