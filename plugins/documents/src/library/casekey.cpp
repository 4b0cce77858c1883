#include "library/casekey.h"

#include <QJsonArray>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

QString someValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Number: return u"1"_s;
    case FieldType::Money: return u"1.00"_s;
    case FieldType::Date: return u"31.12.2026"_s;
    case FieldType::Choice: return field.choices.first();
    case FieldType::Text:
    case FieldType::Client:
    case FieldType::Product:
    case FieldType::List: break;
    }
    return u"x"_s;
}

// A free text that says all that it has to, in a form that it has to have.
QString someText(const Expected &expected)
{
    if (!expected.example.isEmpty())
        return expected.example;
    switch (expected.form) {
    case Expected::Name: return u"I. Ivanov"_s;
    case Expected::Phone: return u"+7 831 200-14-15"_s;
    case Expected::Email: return u"ivanov@aquilon.example"_s;
    case Expected::Any: break;
    }
    QStringList words;
    for (const QString &one : expected.says)
        words.append(one.section(u'|', 0, 0));
    return words.join(u' ');
}

const Expected *expectedOf(const QList<Expected> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Expected::id);
    return found == all.end() ? nullptr : &*found;
}

QString valueOf(const Field &field, const QList<Expected> &asked)
{
    const Expected *expected = expectedOf(asked, field.name);
    if (expected && !expected->value.isEmpty())
        return expected->value;
    const QString text = expected ? someText(*expected) : QString();
    return text.isEmpty() ? someValue(field) : text;
}

// The rows of the key; of another list one row.
QJsonArray rowsOf(const QList<Field> &fields, const QString &list, const Case &wanted)
{
    const auto asked = std::ranges::find(wanted.tables, list, &ExpectedRows::list);
    const bool known = asked != wanted.tables.end();
    QJsonArray rows;
    for (qsizetype i = 0; i < (known ? asked->rows.size() : 1); ++i) {
        QJsonObject row;
        for (const Field &field : fields)
            if (!field.lists.isEmpty() && field.lists.last() == list && field.type != FieldType::List)
                row.insert(field.name, someValue(field));
        for (qsizetype column = 0; known && column < asked->columns.size(); ++column) {
            const QString &key = asked->rows[i][column];
            if (const QString text = key.isEmpty() ? someText(asked->columns[column]) : key; !text.isEmpty())
                row.insert(asked->columns[column].id, text);
        }
        rows.append(row);
    }
    return rows;
}

}  // namespace

QStringList unknownTo(const Template &made, const Case &wanted)
{
    const auto has = [&](const QString &name, const QString &list) {
        return std::ranges::any_of(made.fields(), [&](const Field &field) { return field.name == name && (list.isEmpty() || field.lists.contains(list)); });
    };
    QStringList unknown;
    for (const Expected &field : wanted.fields)
        if (!has(field.id, {}))
            unknown.append(field.id);
    for (const ExpectedRows &table : wanted.tables) {
        if (!has(table.list, {})) {
            unknown.append(table.list);
            continue;
        }
        for (const Expected &column : table.columns)
            if (!has(column.id, table.list))
                unknown.append(column.id);
    }
    return unknown;
}

QJsonObject keyValues(const Template &made, const Case &wanted)
{
    QJsonObject values;
    for (const Field &field : made.fields()) {
        const bool asked = expectedOf(wanted.fields, field.name);
        if (field.type != FieldType::List && (field.lists.isEmpty() || asked))
            values.insert(field.name, valueOf(field, wanted.fields));
        else if (field.type == FieldType::List && !asked && field.lists.isEmpty())
            values.insert(field.name, rowsOf(made.fields(), field.name, wanted));
    }
    return values;
}

}  // namespace vestibule::documents
