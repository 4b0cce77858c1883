#include "editor/commentscan.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// Knows whether a text goes on at the end of a line: those in three quotes do.
class LineScanner
{
public:
    struct Line {
        bool isBlank = false;
        bool isWhole = false;  // nothing but the comment
        QString comment;       // with its “#”; empty = none
    };

    Line scan(QStringView line)
    {
        const bool began = m_quote.isEmpty();
        for (qsizetype at = 0; at < line.size();) {
            if (!m_quote.isEmpty())
                at = afterQuoted(line, at);
            else if (line[at] == u'#')
                return {false, began && line.left(at).trimmed().isEmpty(), line.mid(at).trimmed().toString()};
            else
                at = afterPlain(line, at);
        }
        if (m_quote.size() == 1)
            m_quote.clear();
        return {began && line.trimmed().isEmpty(), false, {}};
    }

private:
    qsizetype afterPlain(QStringView line, qsizetype at)
    {
        for (const QString &quote : {u"\"\"\""_s, u"'''"_s, u"\""_s, u"'"_s}) {
            if (line.mid(at).startsWith(quote)) {
                m_quote = quote;
                return at + quote.size();
            }
        }
        return at + 1;
    }

    qsizetype afterQuoted(QStringView line, qsizetype at)
    {
        if (line[at] == u'\\' && m_quote.startsWith(u'"'))
            return at + 2;
        if (!line.mid(at).startsWith(m_quote))
            return at + 1;
        qsizetype end = at + m_quote.size();
        while (m_quote.size() == 3 && end < line.size() && line[end] == m_quote[0])
            ++end;  // quotes of the text itself may stand before the three that end it
        m_quote.clear();
        return end;
    }

    QString m_quote;  // that the text we are in began with
};

// A list over several lines may have several; they end up behind each other.
void addBeside(QString &beside, const QString &comment) { beside = beside.isEmpty() ? comment : beside + u' ' + comment; }

}  // namespace

Comments commentsOf(const QString &text, QList<Anchor> anchors)
{
    std::ranges::stable_sort(anchors, {}, &Anchor::line);
    Comments comments;
    QStringList above;
    qsizetype next = 0;  // anchor
    LineScanner scanner;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const LineScanner::Line found = scanner.scan(line);
        if (next < anchors.size() && anchors[next].line <= number) {
            if (!above.isEmpty())
                comments[anchors[next].path].above = std::exchange(above, {});
            while (next < anchors.size() && anchors[next].line <= number)
                ++next;
        }
        if (found.isWhole || (found.isBlank && !above.isEmpty()))
            above.append(found.comment);
        else if (!found.comment.isEmpty() && next > 0)
            addBeside(comments[anchors[next - 1].path].beside, found.comment);
    }
    while (!above.isEmpty() && above.constLast().isEmpty())
        above.removeLast();
    if (!above.isEmpty())
        comments[EndOfFile].above = above;
    return comments;
}

}  // namespace vestibule::coldcall
