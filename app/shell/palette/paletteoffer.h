// Everything that the palette can find at one time: what the page that is open can do, and all the rest.
#pragma once
#include "shell/palette/paletteindex.h"

namespace vestibule::shell {

// A page opens and closes far more often than the ten thousand others change: they need not be put in order again for it. Positions
// go through the page's entries, then through the others. Cheap to copy; never null.
struct PaletteOffer {
    PaletteIndexPtr here = std::make_shared<const PaletteIndex>();
    PaletteIndexPtr elsewhere = std::make_shared<const PaletteIndex>();

    [[nodiscard]] qsizetype size() const { return here->entries().size() + elsewhere->entries().size(); }
    [[nodiscard]] const PaletteEntry &entry(int position) const;
    // As PaletteIndex::search(), in one list; what is equally close and here comes first.
    [[nodiscard]] QList<int> search(const PaletteQuery &query) const;
    // Absent: -1.
    [[nodiscard]] int indexOf(const QString &key) const;
};

}  // namespace vestibule::shell
