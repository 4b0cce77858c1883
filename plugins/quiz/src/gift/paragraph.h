// The lines between two blank lines: in GIFT, one question. Comments are set aside, escapes are folded, and every character of
// the text still knows where in the file it stands.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace vestibule::quiz::gift {

struct Place {
    int line = 0;    // from 1
    int column = 0;  // from 1, in UTF-16 units
};

class Paragraph
{
public:
    // `line` as it stands in the file, not blank.
    void addLine(QStringView line, int number);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_comments.isEmpty(); }
    // The folded text; lines are trimmed and joined by '\n'. Views into it stay valid until the paragraph changes.
    [[nodiscard]] QStringView text() const { return m_text; }
    // The comments' lines, each with its "//".
    [[nodiscard]] const QStringList &comments() const { return m_comments; }
    [[nodiscard]] Place firstComment() const { return m_firstComment; }
    // Where the beginning of `part`, a view into text(), stands in the file.
    [[nodiscard]] Place placeOf(QStringView part) const;

private:
    struct Line {
        qsizetype start;  // in m_text
        Place place;
    };
    QString m_text;
    QList<Line> m_lines;
    QStringList m_comments;
    Place m_firstComment;
};

}  // namespace vestibule::quiz::gift
