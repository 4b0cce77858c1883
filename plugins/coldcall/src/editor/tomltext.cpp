#include "editor/tomltext.h"

#include "editor/commentscan.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString listed(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts.append(quoted(text));
    return u'[' + parts.join(u", "_s) + u']';
}

void TomlText::header(const QString &header, const QString &path, int indent, bool close)
{
    m_indent = QString(indent, u' ');
    m_path = path + u'.';
    if (!close && m_line > 1) {
        m_text += u'\n';
        ++m_line;
    }
    line(header, path, {});
}

void TomlText::value(const QString &key, const QString &value) { line(key + u" = "_s + value, m_path + key, key); }

void TomlText::text(const QString &key, const QString &text)
{
    if (!text.isEmpty())
        value(key, quoted(text));
}

void TomlText::number(const QString &key, std::optional<int> number)
{
    if (number)
        value(key, QString::number(*number));
}

void TomlText::list(const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        value(key, listed(texts));
}

void TomlText::line(const QString &text, const QString &path, const QString &key)
{
    const auto found = m_comments.constFind(path);
    const Comment own = found == m_comments.cend() ? Comment() : *found;
    for (const QString &above : own.above) {
        m_text += (above.isEmpty() ? QString() : m_indent + above) + u'\n';
        ++m_line;
    }
    m_mark.key = key;
    m_mark.line = m_line;
    m_marks.append(m_mark);
    m_text += m_indent + text + (own.beside.isEmpty() ? QString() : u"   "_s + own.beside) + u'\n';
    ++m_line;
}

WrittenFile TomlText::take()
{
    if (const auto end = m_comments.constFind(EndOfFile); end != m_comments.cend())
        m_text += u'\n' + end->above.join(u'\n') + u'\n';
    return {m_text.toUtf8(), std::move(m_marks)};
}

Mark WrittenFile::at(int line) const
{
    const auto after = std::ranges::upper_bound(marks, line, {}, &Mark::line);
    return after == marks.cbegin() ? Mark() : *std::prev(after);
}

}  // namespace vestibule::coldcall
