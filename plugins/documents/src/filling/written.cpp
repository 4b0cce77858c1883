#include "filling/written.h"

#include "values/values.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day, const QString &language)
{
    return language == "ru"_L1 ? day.toString(u"dd.MM.yyyy"_s) : QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

const Field *fieldIn(const QList<Field> &fields, const QString &name, const QStringList &lists)
{
    const auto within = [&](const Field &field) { return field.name == name && field.lists == lists; };
    auto found = std::ranges::find_if(fields, within);
    if (found == fields.end())  // values around an item are seen within it, and the other way round nowhere
        found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

QJsonValue writtenValue(const QList<Field> &fields, const QString &name, const QJsonValue &value, const QStringList &lists, const QString &language);

QJsonObject writtenObject(const QList<Field> &fields, const QJsonObject &values, const QStringList &lists, const QString &language)
{
    QJsonObject made;
    for (auto it = values.begin(); it != values.end(); ++it)
        made.insert(it.key(), writtenValue(fields, it.key(), *it, lists, language));
    return made;
}

QJsonValue writtenValue(const QList<Field> &fields, const QString &name, const QJsonValue &value, const QStringList &lists, const QString &language)
{
    const QStringList within = lists + QStringList{name};
    if (value.isObject())
        return writtenObject(fields, value.toObject(), within, language);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(item.isObject() ? QJsonValue(writtenObject(fields, item.toObject(), within, language)) : item);
        return items;
    }
    const Field *field = value.isString() || value.isDouble() ? fieldIn(fields, name, lists) : nullptr;
    const bool typed = field && (field->type == FieldType::Money || field->type == FieldType::Number || field->type == FieldType::Date);
    return typed ? QJsonValue(writtenAs(field->type, textOf(value), language)) : value;
}

}  // namespace

QString writtenAs(FieldType type, const QString &text, const QString &language)
{
    if (type == FieldType::Date)
        if (const auto day = dateOf(text))
            return dayText(*day, language);
    if (type == FieldType::Money)
        if (const auto amount = amountOf(text, language); amount && toMinorUnit(*amount) == *amount)  // a sum is not rounded behind anybody's back
            return moneyText(*amount, language);
    if (type == FieldType::Number)
        if (const auto amount = amountOf(text, language))
            return amountText(*amount).replace(u'.', QLocale(language).decimalPoint());
    return text.trimmed();
}

QJsonObject writtenFor(const QList<Field> &fields, const QJsonObject &values, const QString &language) { return writtenObject(fields, values, {}, language); }

}  // namespace vestibule::documents
