#include "markup/scanner.h"

namespace vestibule::documents {

qsizetype Scanner::after(QByteArrayView mark, qsizetype from) const
{
    const qsizetype found = m_xml.indexOf(mark, from);
    return found < 0 ? m_xml.size() : found + mark.size();
}

// Behind the > that ends a tag: one within quotes does not.
qsizetype Scanner::tagEnd(qsizetype from) const
{
    char quote = 0;
    for (qsizetype at = from; at < m_xml.size(); ++at) {
        const char c = m_xml[at];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return m_xml.size();
}

bool Scanner::next(Token &token)
{
    if (m_at >= m_xml.size())
        return false;
    const QByteArrayView rest = m_xml.sliced(m_at);
    token = {Token::Other, m_at, m_xml.size(), {}};
    if (rest[0] != '<') {
        const qsizetype mark = rest.indexOf('<');
        token.kind = Token::Text;
        token.end = mark < 0 ? m_xml.size() : m_at + mark;
    } else if (rest.startsWith("<!--")) {
        token.end = after("-->", m_at + 4);
    } else if (rest.startsWith("<![CDATA[")) {
        token.kind = Token::Cdata;
        token.end = after("]]>", m_at + 9);
    } else if (rest.startsWith("<?")) {
        token.end = after("?>", m_at + 2);
    } else {
        token.end = tagEnd(m_at + 1);
        const bool closes = rest.startsWith("</");
        const qsizetype from = m_at + (closes ? 2 : 1);
        qsizetype to = from;
        while (to < token.end && !QByteArrayView(" \t\r\n/>").contains(m_xml[to]))
            ++to;
        token.name = m_xml.sliced(from, to - from);
        const bool empty = token.end - m_at >= 3 && m_xml[token.end - 2] == '/';
        token.kind = closes ? Token::End : empty ? Token::Empty : Token::Start;
    }
    m_at = token.end;
    return true;
}

}  // namespace vestibule::documents
