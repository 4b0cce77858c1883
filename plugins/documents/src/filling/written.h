// Values as a document in a language writes them: days, sums, numbers. The form and the command line write the same.
#pragma once
#include "template/template.h"

#include <QJsonObject>

namespace vestibule::documents {

// What cannot be read as the type stays as it is, without spaces around it. Of a number the mark of per cent goes: a template has its own.
[[nodiscard]] QString writtenAs(FieldType type, const QString &text, const QString &language);

// The values for Template::render, each as the type of its field in the template is written.
[[nodiscard]] QJsonObject writtenFor(const QList<Field> &fields, const QJsonObject &values, const QString &language);

}  // namespace vestibule::documents
