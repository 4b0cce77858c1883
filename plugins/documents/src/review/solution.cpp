#include "review/solution.h"

#include "filling/entries.h"
#include "library/casekey.h"
#include "values/values.h"

#include <QJsonArray>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// A form takes days in their ISO form.
QString asTyped(const LibraryField &field, const QString &text)
{
    const auto day = field.type == FieldType::Date ? dateOf(text) : std::nullopt;
    return day ? day->toString(Qt::ISODate) : text;
}

}  // namespace

QVariantMap solutionOf(const LoadedCase &loaded, const Template &made)
{
    const QJsonObject key = keyValues(made, loaded.wanted);
    const auto asked = [&loaded](const LibraryField &field) {
        return std::ranges::any_of(loaded.wanted.fields, [&](const Expected &one) { return one.id == field.name && (!isFree(one) || one.form != Expected::Any || !one.example.isEmpty()); });
    };
    QVariantMap typed;
    for (const LibraryField &field : loaded.document->fields) {
        if (field.type != FieldType::List) {
            if (field.reckoning.kind == Reckoning::None)
                typed.insert(field.name, field.type == FieldType::Text && !asked(field) ? field.label : asTyped(field, key[field.name].toString()));
            continue;
        }
        const QJsonArray rows = key[field.name].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (const LibraryField &column : field.columns)
                if (column.reckoning.kind == Reckoning::None)
                    typed.insert(cellKey(field.name, row, column.name), asTyped(column, rows[row].toObject()[column.name].toString()));
    }
    // A list that the case does not ask for row by row adds up to what it asks for in all.
    for (const LibraryField &field : loaded.document->fields) {
        const QString list = field.reckoning.of.value(0).section(u'.', 0, 0);
        if (field.reckoning.kind == Reckoning::Sum && std::ranges::find(loaded.wanted.tables, list, &ExpectedRows::list) == loaded.wanted.tables.end())
            typed.insert(cellKey(list, 0, field.reckoning.of.first().section(u'.', 1)), key[field.name].toString());
    }
    return typed;
}

}  // namespace vestibule::documents
