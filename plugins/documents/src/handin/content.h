// What a person reads in a document that was handed in: lines, tables, and content controls by name.
#pragma once
#include "template/delimiters.h"

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
    qsizetype marginLines = 0;       // so many of the lines, the last ones, stand above and below each page
    QMap<QString, QString> controls; // tag or title of a content control → its text
    Delimiters delimiters;           // of tags, where it is a template, or somebody's document that was made from one
};

// Fails as Package::read and readMarkup do.
[[nodiscard]] Result<Content> readContent(const QByteArray &file, const QString &name);
// Without what stands above and below each page.
[[nodiscard]] Result<Content> readBody(const QByteArray &file, const QString &name);

}  // namespace vestibule::documents
