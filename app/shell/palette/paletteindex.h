// The palette's entries, prepared so that a search over ten thousand of them is over before the next key.
#pragma once
#include "shell/palette/closeness.h"
#include "shell/palette/paletteentry.h"

#include <vestibule/textsearch.h>

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>

namespace vestibule::shell {

using PaletteQuery = WordSearch;

// The line below the title: the entry's detail, or, where a word of the query stands in the text only, what is said around it.
[[nodiscard]] QString detailOf(const PaletteEntry &entry, const PaletteQuery &query);

// Where the words of a query stand in the title and in that line of an entry, as people read them.
struct PaletteMarks {
    QList<Span> title;
    QList<Span> detail;
};
[[nodiscard]] PaletteMarks marksOf(const PaletteEntry &entry, const PaletteQuery &query);

// Immutable, so that one thread may make it and another use it.
class PaletteIndex
{
public:
    PaletteIndex() = default;
    explicit PaletteIndex(QList<PaletteEntry> entries);

    // By kind, then title.
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }
    // Positions in entries() for each closeness, the closest first; equally close ones by kind and title. A query of several words is
    // as close as its worst word. An empty query finds everything.
    using Found = std::array<QList<int>, size_t(Closeness::Scattered) + 1>;
    [[nodiscard]] Found find(const PaletteQuery &query) const;
    // The same in one list.
    [[nodiscard]] QList<int> search(const PaletteQuery &query) const;
    // Absent: -1.
    [[nodiscard]] int indexOf(const QString &key) const { return m_byKey.value(key, -1); }

private:
    struct Texts {
        QString title;
        QString detail;
    };
    QList<PaletteEntry> m_entries;
    QList<Texts> m_folded;  // as m_entries
    QHash<QString, int> m_byKey;
};
using PaletteIndexPtr = std::shared_ptr<const PaletteIndex>;

}  // namespace vestibule::shell
