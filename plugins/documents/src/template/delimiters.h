// The marks between which a template's tags stand.
#pragma once
#include "archive/package.h"

#include <QRegularExpression>

namespace vestibule::documents {

struct Delimiters {
    QString open = QStringLiteral("{{");
    QString close = QStringLiteral("}}");

    // "{ }", "[[ ]]": two marks with a space between.
    [[nodiscard]] static Result<Delimiters> parse(const QString &text);
};

// The document's own setting, the custom document property "vestibule.delimiters", or {{ and }}.
[[nodiscard]] Result<Delimiters> delimitersOf(const Package &package);

// A tag in a text: its sign (#, ^, / or nothing) and its name.
[[nodiscard]] QRegularExpression tagIn(const Delimiters &delimiters);

}  // namespace vestibule::documents
