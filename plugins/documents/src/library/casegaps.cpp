#include "library/casegaps.h"

#include <QSet>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

const Expected *expectedOf(const QList<Expected> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Expected::id);
    return found == all.end() ? nullptr : &*found;
}

bool isRuled(const Case &wanted, const QString &id)
{
    return std::ranges::any_of(wanted.rules, [&](const Rule &rule) { return rule.result == id; });
}

bool covers(const Expected *field, const Case &wanted)
{
    return field && (field->mentor || !field->value.isEmpty() || !field->says.isEmpty() || isRuled(wanted, field->id));
}

// A column is covered by the keys of its rows.
bool coversColumn(const ExpectedRows &table, const QString &id, const Case &wanted)
{
    const Expected *column = expectedOf(table.columns, id);
    if (table.unchecked.contains(id) || covers(column, wanted))
        return true;
    const qsizetype place = column ? column - table.columns.constData() : -1;
    return place >= 0 && std::ranges::none_of(table.rows, [place](const QStringList &row) { return row[place].isEmpty(); });
}

}  // namespace

QStringList uncovered(const Template &made, const Case &wanted)
{
    QStringList open;
    for (const Field &field : made.fields()) {
        if (field.type == FieldType::List || expectedOf(wanted.fields, field.name)) {
            const Expected *asked = expectedOf(wanted.fields, field.name);
            if (asked && !covers(asked, wanted))
                open.append(field.name);
            continue;
        }
        if (field.lists.isEmpty()) {
            open.append(field.name);
            continue;
        }
        const auto table = std::ranges::find(wanted.tables, field.lists.last(), &ExpectedRows::list);
        if (table == wanted.tables.end() || !coversColumn(*table, field.name, wanted))
            open.append(field.lists.last() + u'.' + field.name);
    }
    open.removeDuplicates();
    return open;
}

}  // namespace vestibule::documents
