// The tags of a template: {{field}}, {{field:money}}, {{#list}} … {{/list}}, {{^list}} … {{/list}}.
#pragma once
#include "markup/markup.h"
#include "template/delimiters.h"

#include <QStringList>

namespace vestibule::documents {

enum class FieldType { Text, Number, Money, Date, Choice, Client, Product, List };
[[nodiscard]] QString wordOf(FieldType type);  // "text" …

// Where something stands in a template.
struct Place {
    QString part;       // "word/document.xml"
    int paragraph = 0;  // from 1, in its part
    QString text;       // what stands around it
};

// What is wrong with a template or with the values for it; kind is a stable word.
struct Fault {
    QString kind;
    QString name;  // of the field; may be empty
    Place place;   // of a value: part is empty
    QString message;
};
using Faults = QList<Fault>;

struct Tag {
    enum Kind { Field, Section, Inverted, End } kind = Field;
    QString name;  // "." is the item itself; an End may have none
    FieldType type = FieldType::Text;
    QStringList choices;
    int paragraph = 0;          // index in the part
    qsizetype from = 0, to = 0; // in the paragraph's text
};

// In the order of the text.
[[nodiscard]] QList<Tag> scanTags(const Markup &part, const Delimiters &delimiters, Faults &faults);

[[nodiscard]] Place placeOf(const Markup &part, const Tag &tag);
// The candidate that is most like the name, or nothing when none is.
[[nodiscard]] QString nearest(const QString &name, const QStringList &candidates);
// One letter more, less, another, or two exchanged, within the word: "client.nmae". Another number or another ending is another name.
[[nodiscard]] bool isSlipOf(const QString &name, const QString &other);

}  // namespace vestibule::documents
