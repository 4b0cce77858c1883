// What a person reads in a document that was handed in: lines, tables, and content controls by name.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace vestibule::documents {

struct Grid {
    QList<QStringList> rows;  // texts of cells
};

struct Content {
    QStringList lines;               // paragraphs outside tables and their lines, in order, the body first
    QList<Grid> grids;               // a table within a table is of its own
    QMap<QString, QString> controls; // tag or title of a content control → its text
};

// Fails as Package::read and readMarkup do.
[[nodiscard]] Result<Content> readContent(const QByteArray &file, const QString &name);

}  // namespace vestibule::documents
