// What the elements of DOCX and ODT are to us, whatever prefixes a file uses.
#pragma once
#include "markup/markup.h"

#include <QHash>

namespace vestibule::documents {

enum class Space : quint8 { Unknown, Word, Drawing, OfficeText, OfficeTable, Office, OfficeDraw, Html };

class Names
{
public:
    // Takes in the xmlns attributes of a start tag.
    void declare(QByteArrayView startTag);
    [[nodiscard]] Space space(QByteArrayView name) const;
    [[nodiscard]] Role role(QByteArrayView name) const;

private:
    QHash<QByteArray, Space> m_spaces;  // by prefix
};

[[nodiscard]] QByteArrayView localName(QByteArrayView name);

}  // namespace vestibule::documents
