// A case: what a handed-in document has to say, and the rules between its fields.
#pragma once
#include <vestibule/problem.h>

#include <QStringList>

#include <optional>

namespace vestibule::documents {

struct Expected {
    enum Type { Text, Amount, Date } type = Text;
    QString id;
    QString title;       // for people
    QStringList labels;  // what stands before the value or over the column; the id is also the name of a content control
    QString value;       // the key; empty: `says`, the rules, or a person decide
    QStringList accept;  // other right answers
    QStringList says;    // of a free text: each has to stand in it; "film|rolls": one of the two
    QString example;     // of a free text: one good answer; may be empty
    enum Form { Any, Name, Phone, Email } form = Any;  // what it has to look like
    bool mentor = false; // marked: a person reads it, no program judges it
    qint64 tolerance = 0;  // ten-thousandths, or days
    QString why;         // told when it is wrong
};

struct ExpectedRows {
    QString list;             // of the template; without one any word
    QStringList unchecked;    // columns of the template that nobody has to check, such as the number of the row
    QList<Expected> columns;  // the first one tells the rows apart
    QList<QStringList> rows;  // the key, by column
};

[[nodiscard]] inline bool isFree(const Expected &field) { return field.type == Expected::Text && field.value.isEmpty() && field.says.isEmpty(); }

struct Rule {
    enum Kind {
        Sum,        // result = column `of[0]` added up
        Product,    // in each row: result = of[0] × of[1], less of[2] per cent when there is a third
        Percent,    // result = percent of `of[0]`
        Add,        // result = all of `of` added up
        Order,      // the dates `of` do not go back
        Signature   // each label in `of` has a name beside it
    } kind = Sum;
    QString result;
    QStringList of;
    qint64 percent = 0;    // ten-thousandths of a per cent
    qint64 tolerance = 0;  // ten-thousandths
    QString why;
};

struct Case {
    QString title;
    QString document;  // of the library, which it is about; may be empty
    QString currency;  // of the sums, ISO 4217; empty: any
    bool keepsText = false;  // marked: the template's own text stays as it is
    QString buyer;     // client of the library, whose data are keys; may be empty
    QString client, order, conditions;  // what the learner is told, Markdown; may be empty
    QList<Expected> fields;
    QList<ExpectedRows> tables;
    QList<Rule> rules;
};

struct CaseReading {
    std::optional<Case> wanted;  // nothing with an error
    QList<Problem> problems;
};

// Everything in one file.
[[nodiscard]] CaseReading readCase(const QByteArray &toml, const QString &path);

struct CaseFile {
    QByteArray toml;
    QString path;
};
// What is the same in all languages, and what a language says: [field.<id>], [rows.<list>.column.<id>] and [rule.<id>] beside [[field]],
// [[rows.column]] and [[rule]], and as many [[rows.<list>.row]]. clients: the library in that language, for the keys that the company's
// own client says; may be empty when none does.
[[nodiscard]] CaseReading readCase(const CaseFile &common, const CaseFile &texts, const CaseFile &clients = {});

}  // namespace vestibule::documents
