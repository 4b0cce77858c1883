// The keys of the command palette while a person types in it.
#pragma once
#include <QList>
#include <Qt>

#include <span>

namespace vestibule::shell {

enum class PaletteMove { Next, Previous, PageDown, PageUp, First, Last, Open, Close };

struct PaletteKey {
    PaletteMove move;
    QList<Qt::Key> keys;  // the first is the one that people are told
    const char *title;    // to be translated in the context "Commands"
};
[[nodiscard]] std::span<const PaletteKey> paletteKeys();

// Where a move leads from row `current` of `count` rows when `page` of them are seen at a time; -1 where there are none.
[[nodiscard]] int rowAfter(PaletteMove move, int current, int count, int page);

}  // namespace vestibule::shell
