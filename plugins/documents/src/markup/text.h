// Text as XML writes it.
#pragma once
#include <QByteArray>
#include <QString>

namespace vestibule::documents {

// The character or reference at this place, which is moved behind it; `at` is within the text.
[[nodiscard]] QString character(QByteArrayView text, qsizetype &at);
// All of it, references resolved.
[[nodiscard]] QString decoded(QByteArrayView text);

// Text for a document: &, < and > escaped.
[[nodiscard]] QByteArray escaped(QStringView text);
// Whether a document can hold each of these characters.
[[nodiscard]] bool isXmlText(QStringView text);

}  // namespace vestibule::documents
