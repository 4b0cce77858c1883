// Short names for what projectors do with cells.
#pragma once
#include <vestibule/projector.h>

namespace vestibule::core {

[[nodiscard]] inline Column textColumn(const char *name) { return {name, Column::Type::Text}; }
[[nodiscard]] inline Column integerColumn(const char *name) { return {name, Column::Type::Integer}; }

// NULL for an empty text: the tables have no empty texts.
[[nodiscard]] inline Cell textCell(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }
[[nodiscard]] inline Cell flagCell(bool value) { return Cell(qint64(value)); }
[[nodiscard]] inline qint64 integerOf(const Cell &cell)
{
    const auto *value = std::get_if<qint64>(&cell);
    return value ? *value : 0;
}
[[nodiscard]] inline QString textOf(const Cell &cell)
{
    const auto *value = std::get_if<QString>(&cell);
    return value ? *value : QString();
}

}  // namespace vestibule::core
