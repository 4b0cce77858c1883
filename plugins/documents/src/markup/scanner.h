// The tokens of a well-formed XML part, each with its bytes.
#pragma once
#include <QByteArray>

namespace vestibule::documents {

struct Token {
    enum Kind : quint8 { Start, End, Empty, Text, Cdata, Other } kind = Other;
    qsizetype begin = 0, end = 0;
    QByteArrayView name;  // of an element
};

class Scanner
{
public:
    explicit Scanner(QByteArrayView xml) : m_xml(xml) {}
    // False at the end.
    [[nodiscard]] bool next(Token &token);

private:
    [[nodiscard]] qsizetype after(QByteArrayView mark, qsizetype from) const;
    [[nodiscard]] qsizetype tagEnd(qsizetype from) const;

    QByteArrayView m_xml;
    qsizetype m_at = 0;
};

}  // namespace vestibule::documents
