// A template of the user's own: whether it can be filled in, and the form that its fields make.
#pragma once
#include "library/library.h"
#include "template/template.h"

namespace vestibule::documents {

struct OwnTemplate {
    QByteArray bytes;
    Document document;   // its fields are labelled as they are named
    QStringList faults;  // each with its place; with any of them nothing is filled in
};

// Reads and proves a DOCX or ODT; takes a moment, so not in the GUI thread. Fails when it cannot be read, or is no such document.
[[nodiscard]] Result<OwnTemplate> readOwnTemplate(const QString &path);

// The form for a template that no library describes.
[[nodiscard]] QList<LibraryField> fieldsOf(const QList<Field> &inTemplate);

}  // namespace vestibule::documents
