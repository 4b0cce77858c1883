// Whether a template and the library say the same about its fields.
#pragma once
#include "library/library.h"
#include "template/template.h"

#include <vestibule/problem.h>

namespace vestibule::documents {

// file: the template's path, as printed. Fields that only one of them knows, or that are of another type or have other choices there.
[[nodiscard]] QList<Problem> compareFields(const QList<Field> &inTemplate, const Document &document, const QString &file);

// The strict pass: what is wrong within the template, then compareFields(). A file that is no template gives its one problem.
[[nodiscard]] QList<Problem> checkTemplate(const QByteArray &bytes, const QString &file, const Document &document, Format format);
// The same of the quick PDF's template.
[[nodiscard]] QList<Problem> checkHtml(const QByteArray &bytes, const QString &file, const Document &document);

}  // namespace vestibule::documents
