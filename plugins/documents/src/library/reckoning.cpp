#include "library/reckoning.h"

#include "values/values.h"

#include <QJsonArray>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> amountAt(const QJsonObject &values, const QString &name) { return amountOf(textOf(values.value(name))); }

std::optional<qint64> columnSum(const QJsonObject &values, const QString &path)
{
    const QJsonArray rows = values.value(path.section(u'.', 0, 0)).toArray();
    qint64 sum = 0;
    for (const QJsonValue &row : rows) {
        const auto amount = amountAt(row.toObject(), path.section(u'.', 1));
        if (!amount)
            return {};
        sum += *amount;
    }
    return rows.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<qint64> added(const QJsonObject &values, const QStringList &names)
{
    qint64 sum = 0;
    for (const QString &name : names) {
        const bool off = name.startsWith(u'-');
        const auto amount = amountAt(values, off ? name.sliced(1) : name);
        if (!amount)
            return {};
        sum += off ? -*amount : *amount;
    }
    return sum;
}

std::optional<qint64> reckon(const Reckoning &how, const QJsonObject &values)
{
    switch (how.kind) {
    case Reckoning::Product: {
        const auto quantity = amountAt(values, how.of[0]);
        const auto price = amountAt(values, how.of[1]);
        const auto percent = how.of.size() > 2 ? amountAt(values, how.of[2]) : std::nullopt;  // an empty discount is none
        return quantity && price ? lineAmount(*quantity, *price, percent.value_or(0)) : std::nullopt;
    }
    case Reckoning::Sum: return columnSum(values, how.of[0]);
    case Reckoning::Percent: {
        const auto base = amountAt(values, how.of[0]);
        const auto percent = how.percent > 0 ? std::optional(how.percent) : amountAt(values, how.of[1]);
        const auto part = base && percent ? timesAmount(*base, *percent / 100) : std::nullopt;
        return part ? std::optional(toMinorUnit(*part)) : std::nullopt;
    }
    case Reckoning::Add: return added(values, how.of);
    case Reckoning::Number:
    case Reckoning::None: break;
    }
    return {};
}

// The fields of one object, which stand in the order in which they follow from each other.
void reckonInto(const QList<LibraryField> &fields, QJsonObject &values, qsizetype number, const QString &language)
{
    for (const LibraryField &field : fields) {
        if (field.type == FieldType::List) {
            QJsonArray rows;
            const QJsonArray given = values.value(field.name).toArray();
            for (qsizetype i = 0; i < given.size(); ++i) {
                QJsonObject row = given[i].toObject();
                reckonInto(field.columns, row, i + 1, language);
                rows.append(row);
            }
            values.insert(field.name, rows);
        } else if (field.reckoning.kind == Reckoning::Number) {
            values.insert(field.name, QString::number(number));
        } else if (field.reckoning.kind != Reckoning::None) {
            const auto amount = reckon(field.reckoning, values);
            values.insert(field.name, !amount ? QString() : field.type == FieldType::Number ? numberText(*amount, language) : moneyText(*amount, language));
        }
    }
}

}  // namespace

QJsonObject reckoned(const QList<LibraryField> &fields, QJsonObject values, const QString &language)
{
    reckonInto(fields, values, 0, language);
    return values;
}

}  // namespace vestibule::documents
