// Files that the commands read and write.
#pragma once
#include "template/template.h"

#include <vestibule/command.h>

namespace vestibule::documents {

[[nodiscard]] Result<QByteArray> readFile(const QString &path);
// Whole or not at all: a file that was there before stays until the new one is complete.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
// --delimiters; nothing when it is left out.
[[nodiscard]] Result<std::optional<Delimiters>> namedDelimiters(const CommandCall &call);
// The template that the command names, with its delimiters; an .html file is the template of a quick PDF.
[[nodiscard]] Result<Template> readTemplate(const CommandCall &call);

[[nodiscard]] bool isHtml(const QString &path);

[[nodiscard]] QString textOf(const Fault &fault);  // "word/document.xml, paragraph 3: …"
[[nodiscard]] QJsonArray toJson(const Faults &faults);
[[nodiscard]] QJsonObject toJson(const Place &place);

}  // namespace vestibule::documents
