// A text of a template as what it demands of the text of a document.
#pragma once
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace vestibule::documents {

class Pattern
{
public:
    // Texts as Content holds them: without spaces at the ends, or several in a row. tag: see tagIn().
    Pattern(const QString &text, const QRegularExpression &tag);

    [[nodiscard]] const QStringList &names() const { return m_names; }  // of the fields, in their order
    [[nodiscard]] const QString &list() const { return m_list; }        // that begins in it, or empty
    [[nodiscard]] int fixed() const { return m_fixed; }                 // characters beside the tags
    [[nodiscard]] bool isOneField() const { return m_names.size() == 1 && m_fixed == 0; }
    // The values of the fields, when the text is this one: other quotes, dashes and capitals do not matter. In linear time for each field.
    [[nodiscard]] std::optional<QStringList> match(const QString &text) const;
    // The same of a sentence that has other words in a few places. Behind a number they may stand at once, else not beside a field.
    [[nodiscard]] std::optional<QStringList> matchNearly(const QString &text) const;

private:
    // The text before, between and behind the fields.
    struct Piece {
        QString text;  // trimmed, unless a space is all of it
        bool spaceBefore = false, spaceBehind = false;
    };
    struct Stretch {
        qsizetype at = -1;  // -1: it does not stand there
        qsizetype size = 0;
    };
    void addPiece(const QString &text);
    [[nodiscard]] static bool fits(const Piece &piece, const QString &text, qsizetype at);
    [[nodiscard]] bool isNearly(const QString &text) const;
    [[nodiscard]] static Stretch find(const Piece &piece, const QString &text, qsizetype from);

    QList<Piece> m_pieces;  // one more than there are fields
    QStringList m_names;
    QString m_list;
    int m_fixed = 0;
};

}  // namespace vestibule::documents
