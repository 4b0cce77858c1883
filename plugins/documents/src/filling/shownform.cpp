#include "filling/shownform.h"

#include "values/values.h"

#include <vestibule/readinesstext.h>

#include <QJsonArray>
#include <QLocale>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

QVariantMap shown(const LibraryField &field)
{
    const bool client = field.from == "client.name"_L1 || (field.type == FieldType::Client && field.from.isEmpty());
    return {{u"name"_s, field.name},
            {u"label"_s, field.label.isEmpty() ? field.name : field.label},
            {u"hint"_s, field.hint},
            {u"type"_s, wordOf(field.type)},
            {u"choices"_s, field.choices},
            {u"optional"_s, field.optional},
            {u"columns"_s, shownFields(field.columns)},
            {u"computed"_s, field.reckoning.kind != Reckoning::None},
            {u"free"_s, field.type == FieldType::Text && field.from.isEmpty() && !field.hint.isEmpty()},
            {u"counts"_s, field.reckoning.kind == Reckoning::Number},
            {u"client"_s, client},
            {u"fromProduct"_s, field.from.startsWith("product."_L1)}};
}

// What was typed, as people of the locale now write it.
QString shownText(const LibraryField &field, const QString &typed)
{
    const auto amount = field.type == FieldType::Money || field.type == FieldType::Number ? amountOf(typed, QLocale().name()) : std::nullopt;
    if (amount)
        return numberText(*amount, QLocale().name(), field.type == FieldType::Money ? 2 : 0);
    const auto date = field.type == FieldType::Date ? dateOf(typed) : std::nullopt;
    return date ? dateText(*date) : typed;
}

}  // namespace

QVariantList shownFields(const QList<LibraryField> &fields)
{
    QVariantList list;
    for (const LibraryField &field : fields)
        list.append(shown(field));
    return list;
}

QVariantMap shownValues(const Document &document, const QJsonObject &typed, const QString &language)
{
    QVariantMap values;
    const QJsonObject written = filledIn(document, typed, language);
    const auto textOf = [](const LibraryField &one, const QJsonObject &asTyped, const QJsonObject &asWritten) {
        return (one.reckoning.kind == Reckoning::None ? asTyped : asWritten)[one.name].toString();
    };
    for (const LibraryField &field : document.fields) {
        if (field.type != FieldType::List) {
            values.insert(field.name, textOf(field, typed, written));
            continue;
        }
        const QJsonArray rows = typed[field.name].toArray(), writtenRows = written[field.name].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (const LibraryField &column : field.columns)
                values.insert(cellKey(field.name, row, column.name), textOf(column, rows[row].toObject(), writtenRows[row].toObject()));
    }
    return values;
}

QVariantList shownChanges(const Document &document, const QJsonObject &before, const QJsonObject &after)
{
    QVariantList changes;
    const auto note = [&](const LibraryField &field, const QString &label, const QJsonObject &was, const QJsonObject &is) {
        const QString old = was[field.name].toString(), now = is[field.name].toString();
        if (old != now)
            changes.append(QVariantMap{{u"label"_s, label}, {u"before"_s, shownText(field, old)}, {u"after"_s, shownText(field, now)}});
    };
    for (const LibraryField &field : document.fields) {
        if (field.type != FieldType::List) {
            note(field, field.label, before, after);
            continue;
        }
        const QJsonArray was = before[field.name].toArray(), is = after[field.name].toArray();
        for (qsizetype row = 0; row < std::max(was.size(), is.size()); ++row)
            for (const LibraryField &column : field.columns)
                note(column, u"%1 %2, %3"_s.arg(field.label).arg(row + 1).arg(column.label), was.at(row).toObject(), is.at(row).toObject());
    }
    return changes;
}

}  // namespace vestibule::documents
