// How a document's tables look, as far as reading needs it: headers, and which tables are drawn with lines; those that only set texts
// beside each other, as for signatures, are not.
#pragma once
#include "archive/package.h"
#include "markup/markup.h"

#include <QSet>

namespace vestibule::documents {

// Of a paragraph or a table: its style's name as the part writes it; empty when it has none.
[[nodiscard]] QString styleOf(const Markup &part, int element);
// Over how many columns a cell goes.
[[nodiscard]] int spanOf(const Markup &part, int cell);
// A row that stands again on every page.
[[nodiscard]] bool isHeader(const Markup &part, int row);

class TableLines
{
public:
    // part: of the package, which has to outlive this.
    TableLines(const Package &package, const Markup &part);
    [[nodiscard]] bool around(int table) const;

private:
    const Markup &m_part;
    bool m_docx;
    QSet<QString> m_styles;  // that draw lines between rows: of tables in a DOCX, of cells in an ODT
};

}  // namespace vestibule::documents
