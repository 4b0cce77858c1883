// A document as a page of rich text: what it says and how it is divided, for people to read beside a form.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QString>

namespace vestibule::documents {

// HTML as Qt reads it, without colours; the first page's letterhead above a line. Fails as Package::read does. Thread-safe.
[[nodiscard]] Result<QString> documentHtml(const QByteArray &file, const QString &name);

}  // namespace vestibule::documents
