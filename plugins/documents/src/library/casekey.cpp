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

const Expected *expectedOf(const QList<Expected> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Expected::id);
    return found == all.end() ? nullptr : &*found;
}

QString valueOf(const Field &field, const QList<Expected> &asked)
{
    const Expected *expected = expectedOf(asked, field.name);
    return expected && !expected->value.isEmpty() ? expected->value : someValue(field);
}

// The rows of the key; of another list one row.
QJsonArray rowsOf(const QList<Field> &fields, const QString &list, const Case &wanted)
{
    const bool asked = wanted.rows && wanted.rows->list == list;
    QJsonArray rows;
    for (qsizetype i = 0; i < (asked ? wanted.rows->rows.size() : 1); ++i) {
        QJsonObject row;
        for (const Field &field : fields)
            if (!field.lists.isEmpty() && field.lists.last() == list && field.type != FieldType::List)
                row.insert(field.name, someValue(field));
        for (qsizetype column = 0; asked && column < wanted.rows->columns.size(); ++column)
            row.insert(wanted.rows->columns[column].id, wanted.rows->rows[i][column]);
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
    if (wanted.rows && !has(wanted.rows->list, {}))
        unknown.append(wanted.rows->list);
    else if (wanted.rows)
        for (const Expected &column : wanted.rows->columns)
            if (!has(column.id, wanted.rows->list))
                unknown.append(column.id);
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
