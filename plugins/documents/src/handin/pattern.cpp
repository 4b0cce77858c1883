#include "handin/pattern.h"

#include <QSet>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// "No. 5", "No 5" and "№ 5" with one sign; what it takes less room is spaces.
QString withNumberSign(QString text)
{
    static const QRegularExpression number(u"(?<![\\p{L}\\d])(?:no\\.(?=\\s|$)|no\\.?(?=\\s*\\d)|n[°º]?(?=\\s*\\d))"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto signs = number.globalMatch(text); signs.hasNext();) {
        const QRegularExpressionMatch sign = signs.next();
        text.replace(sign.capturedStart(), sign.capturedLength(), QString(u'№').leftJustified(sign.capturedLength()));
    }
    return text;
}

// Each character as it is compared; places stay the same.
QString comparable(const QString &given)
{
    QString text = withNumberSign(given);
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
        else if (u"«»“”„‟\"’‘'"_s.contains(c))
            c = u'"';
        else if (u"—–‑−‐-"_s.contains(c))
            c = u'-';
        else if (c.toLower() == u'ё')
            c = u'е';
        else
            c = c.toCaseFolded();
    }
    return text;
}

constexpr qsizetype Beside = 16;  // characters of a field's neighbours, to the end of a word

QString lastWords(const QString &piece)
{
    const QString tail = piece.right(Beside);
    const qsizetype space = tail.indexOf(u' ');
    return tail.size() == piece.size() || space < 0 ? tail : tail.sliced(space + 1);
}

QString firstWords(const QString &piece)
{
    const QString head = piece.left(Beside);
    const qsizetype space = head.lastIndexOf(u' ');
    return head.size() == piece.size() || space <= 0 ? head : head.first(space);
}

// Behind the digits and marks of a number or a date; -1 when there is none.
qsizetype endOfNumber(const QString &text, qsizetype from)
{
    static const QRegularExpression number(u"\\G\\s*\\d(?:[\\d\\s.,/-]*\\d)?"_s);
    const QRegularExpressionMatch found = number.match(text, from);
    return found.hasMatch() ? found.capturedEnd() : -1;
}

// "No. 214 dated 17 March" is "No. 214 of 17 March".
QStringList waysToSay(const QString &piece)
{
    static const QStringList dated{u"dated"_s, u"of"_s, u"from"_s};
    return dated.contains(piece) ? dated : QStringList{piece};
}

}  // namespace

Pattern::Pattern(const QString &text, const QRegularExpression &tag)
{
    QString between;
    qsizetype at = 0;
    for (auto tags = tag.globalMatch(text); tags.hasNext();) {
        const QRegularExpressionMatch found = tags.next();
        if (found.captured(1).isEmpty() && found.captured(2).isEmpty())
            continue;  // marks without a name are text
        between += text.sliced(at, found.capturedStart() - at);
        at = found.capturedEnd();
        if (found.captured(1) == "#"_L1)
            m_list = found.captured(2);
        if (!found.captured(1).isEmpty())
            continue;
        addPiece(std::exchange(between, {}));
        m_names.append(found.captured(2));
    }
    addPiece(between + text.sliced(at));
}

void Pattern::addPiece(const QString &text)
{
    const QString same = comparable(text);
    const QString bare = same.trimmed();
    m_fixed += int(bare.size());
    if (bare.isEmpty() && !same.isEmpty() && !m_pieces.isEmpty())
        m_pieces.append({u" "_s, false, false});  // all that parts two fields
    else
        m_pieces.append({bare, same.startsWith(u' '), same.endsWith(u' ')});
}

// A piece that stands apart from its fields does so in the document, unless a field is empty.
bool Pattern::fits(const Piece &piece, const QString &text, qsizetype at)
{
    const qsizetype end = at + piece.text.size();
    const bool parted = piece.spaceBehind && !piece.text.endsWith(u'№');
    return (!piece.spaceBefore || at == 0 || text[at - 1] == u' ') && (!parted || end == text.size() || text[end] == u' ');
}

// Where the piece, or another way to say it, stands first.
Pattern::Stretch Pattern::find(const Piece &piece, const QString &text, qsizetype from)
{
    Stretch found;
    for (const QString &way : waysToSay(piece.text)) {
        const Piece said{way, piece.spaceBefore, piece.spaceBehind};
        qsizetype at = text.indexOf(way, from);
        while (at >= 0 && !fits(said, text, at))
            at = text.indexOf(way, at + 1);
        if (at >= 0 && (found.at < 0 || at < found.at))
            found = {at, way.size()};
    }
    return found;
}

// Each piece where it stands first: if the whole fits at all, it fits so. Only the first and the last have their places.
std::optional<QStringList> Pattern::match(const QString &given) const
{
    const QString text = comparable(given);
    const Piece &first = m_pieces.first();
    const Piece &last = m_pieces.last();
    if (m_names.isEmpty())
        return text.trimmed() == first.text ? std::optional(QStringList()) : std::nullopt;
    const qsizetype end = text.size() - last.text.size();
    if (!text.startsWith(first.text) || !text.endsWith(last.text) || end < first.text.size() || !fits(first, text, 0) || !fits(last, text, end))
        return {};
    QStringList values;
    const auto take = [&](qsizetype begin, qsizetype behind) {
        while (begin < behind && text[begin] == u' ')  // which a sign of a number may have more of
            ++begin;
        values.append(given.sliced(begin, behind - begin).trimmed());
    };
    qsizetype from = first.text.size();
    for (qsizetype i = 1; i + 1 < m_pieces.size(); ++i) {
        const Stretch piece = find(m_pieces[i], text, from);
        if (piece.at < 0 || piece.at + piece.size > end)
            return {};
        take(from, piece.at);
        from = piece.at + piece.size;
    }
    take(from, end);
    return values;
}

// Most of its words stand there, too.
bool Pattern::isNearly(const QString &text) const
{
    constexpr int Fewest = 6;
    const QStringList given = text.split(u' ');
    const QSet<QString> there(given.cbegin(), given.cend());
    int all = 0, same = 0;
    for (const Piece &piece : m_pieces)
        for (const QString &word : piece.text.split(u' ', Qt::SkipEmptyParts)) {
            ++all;
            same += there.contains(word) ? 1 : 0;
        }
    return all >= Fewest && same * 3 >= all * 2;
}

std::optional<QStringList> Pattern::matchNearly(const QString &given) const
{
    const QString text = comparable(given);
    if (m_names.isEmpty() || !isNearly(text))
        return {};
    QStringList values;
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString before = lastWords(m_pieces[i].text), behind = firstWords(m_pieces[i + 1].text);
        const qsizetype at = text.indexOf(before, from);
        const qsizetype begin = at + before.size();
        qsizetype end = at < 0 ? -1 : behind.isEmpty() ? text.size() : text.indexOf(behind, begin);
        if (at >= 0 && end < 0)
            end = endOfNumber(text, begin);
        if (end < 0)
            return {};
        values.append(given.sliced(begin, end - begin).trimmed());
        from = end;
    }
    return values;
}

}  // namespace vestibule::documents
