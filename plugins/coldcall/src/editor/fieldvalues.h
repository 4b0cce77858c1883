// Between what a form holds and what a script says.
#pragma once
#include <QStringList>
#include <QVariant>

#include <optional>

namespace vestibule::coldcall {

// Invalid is nothing.
[[nodiscard]] inline QVariant orNothing(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }
[[nodiscard]] inline std::optional<int> numberOf(const QVariant &value) { return value.isValid() ? std::optional(value.toInt()) : std::nullopt; }

// A text of several lines: what is not blank, trimmed.
[[nodiscard]] inline QStringList linesOf(const QVariant &value)
{
    QStringList lines;
    for (const QString &line : value.toString().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

}  // namespace vestibule::coldcall
