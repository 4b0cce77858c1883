#include "library/reckoning.h"

#include "values/values.h"

#include <QJsonArray>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// Values of a form, and the language that they are written in.
struct Typed {
    const QJsonObject &values;
    const QString &language;

    [[nodiscard]] std::optional<qint64> amount(const QString &name) const { return amountOf(textOf(values.value(name)), language); }
};

std::optional<qint64> columnSum(const Typed &typed, const QString &path)
{
    const QJsonArray rows = typed.values.value(path.section(u'.', 0, 0)).toArray();
    qint64 sum = 0;
    for (const QJsonValue &row : rows) {
        const QJsonObject cells = row.toObject();
        const auto amount = Typed{cells, typed.language}.amount(path.section(u'.', 1));
        if (!amount)
            return {};
        sum += *amount;
    }
    return rows.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<qint64> added(const Typed &typed, const QStringList &names)
{
    qint64 sum = 0;
    for (const QString &name : names) {
        const bool off = name.startsWith(u'-');
        const auto amount = typed.amount(off ? name.sliced(1) : name);
        if (!amount)
            return {};
        sum += off ? -*amount : *amount;
    }
    return sum;
}

std::optional<qint64> reckon(const Reckoning &how, const Typed &typed)
{
    switch (how.kind) {
    case Reckoning::Product: {
        const auto quantity = typed.amount(how.of[0]);
        const auto price = typed.amount(how.of[1]);
        const auto percent = how.of.size() > 2 ? typed.amount(how.of[2]) : std::nullopt;  // an empty discount is none
        return quantity && price ? lineAmount(*quantity, *price, percent.value_or(0)) : std::nullopt;
    }
    case Reckoning::Sum: return columnSum(typed, how.of[0]);
    case Reckoning::Percent: {
        const auto base = typed.amount(how.of[0]);
        const auto percent = how.percent > 0 ? std::optional(how.percent) : typed.amount(how.of[1]);
        const auto part = base && percent ? timesAmount(*base, *percent / 100) : std::nullopt;
        return part ? std::optional(toMinorUnit(*part)) : std::nullopt;
    }
    case Reckoning::Add: return added(typed, how.of);
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
            const auto amount = reckon(field.reckoning, {values, language});
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
