#include "shell/palette/palettekeys.h"

#include <QtGlobal>

#include <algorithm>

namespace vestibule::shell {

std::span<const PaletteKey> paletteKeys()
{
    static const QList<PaletteKey> rows{
        {PaletteMove::Next, {Qt::Key_Down}, QT_TRANSLATE_NOOP("Commands", "To the next result")},
        {PaletteMove::Previous, {Qt::Key_Up}, QT_TRANSLATE_NOOP("Commands", "To the result before")},
        {PaletteMove::PageDown, {Qt::Key_PageDown}, QT_TRANSLATE_NOOP("Commands", "A page down")},
        {PaletteMove::PageUp, {Qt::Key_PageUp}, QT_TRANSLATE_NOOP("Commands", "A page up")},
        {PaletteMove::First, {Qt::Key_Home}, QT_TRANSLATE_NOOP("Commands", "To the first result")},
        {PaletteMove::Last, {Qt::Key_End}, QT_TRANSLATE_NOOP("Commands", "To the last result")},
        {PaletteMove::Open, {Qt::Key_Return, Qt::Key_Enter}, QT_TRANSLATE_NOOP("Commands", "Open the result")},
        {PaletteMove::Close, {Qt::Key_Escape}, QT_TRANSLATE_NOOP("Commands", "Close the search")}};
    return {rows.cbegin(), size_t(rows.size())};
}

int rowAfter(PaletteMove move, int current, int count, int page)
{
    if (count == 0)
        return -1;
    const int step = std::max(1, page - 1);  // one row stays in sight
    int row = current;
    switch (move) {
    case PaletteMove::Next: row = current + 1; break;
    case PaletteMove::Previous: row = current - 1; break;
    case PaletteMove::PageDown: row = current + step; break;
    case PaletteMove::PageUp: row = current - step; break;
    case PaletteMove::First: row = 0; break;
    case PaletteMove::Last: row = count - 1; break;
    case PaletteMove::Open:
    case PaletteMove::Close: break;
    }
    return std::clamp(row, 0, count - 1);
}

}  // namespace vestibule::shell
