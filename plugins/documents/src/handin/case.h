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
    QString value;       // the key; empty: only the rules ask for it
    QStringList accept;  // other right answers
    qint64 tolerance = 0;  // ten-thousandths, or days
    QString why;         // told when it is wrong
};

struct ExpectedRows {
    QList<Expected> columns;  // the first one tells the rows apart
    QList<QStringList> rows;  // the key, by column
};

struct Rule {
    enum Kind {
        Sum,        // result = column `of[0]` added up
        Product,    // in each row: result = of[0] × of[1]
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
    QList<Expected> fields;
    std::optional<ExpectedRows> rows;
    QList<Rule> rules;
};

struct CaseReading {
    std::optional<Case> wanted;  // nothing with an error
    QList<Problem> problems;
};

[[nodiscard]] CaseReading readCase(const QByteArray &toml, const QString &path);

}  // namespace vestibule::documents
