#include "filling/entries.h"

#include "filling/written.h"
#include "library/reckoning.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentForm)
};

bool isTyped(const LibraryField &field) { return field.reckoning.kind == Reckoning::None && field.type != FieldType::List; }

// The same object with each field as make(field, its text) gives it, rows of lists too.
template <class Make>
QJsonObject mapped(const QList<LibraryField> &fields, const QJsonObject &values, Make make)
{
    QJsonObject result;
    for (const LibraryField &field : fields) {
        if (field.type != FieldType::List) {
            result.insert(field.name, make(field, values[field.name].toString()));
            continue;
        }
        QJsonArray rows;
        for (const QJsonValue &row : values[field.name].toArray())
            rows.append(mapped(field.columns, row.toObject(), make));
        result.insert(field.name, rows);
    }
    return result;
}

// A mark in place of a number or a date would be neither.
bool showsGap(const LibraryField &field)
{
    return !field.optional && (field.type == FieldType::Text || field.type == FieldType::Client || field.type == FieldType::Product);
}

QString moneyFault(const QString &text, const QString &language)
{
    const auto amount = amountOf(text, language);
    if (!amount)
        return Words::tr("This is no number. Write it like 1250.50.");
    return toMinorUnit(*amount) == *amount ? QString() : Words::tr("A sum of money has two decimals at most. Write it like 1250.50.");
}

QString faultOf(const LibraryField &field, const QString &text, const QString &language)
{
    if (text.trimmed().isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Money: return moneyFault(text, language);
    case FieldType::Number: return amountOf(text, language) ? QString() : Words::tr("This is no number. Write it like 1250.50.");
    case FieldType::Date: return dateOf(text) ? QString() : Words::tr("This is no date.");
    case FieldType::Choice:
        return field.choices.isEmpty() || field.choices.contains(text) ? QString() : Words::tr("Choose one of the list.");
    default: return {};
    }
}

// What others are reckoned from: a share of something, or how much of it.
struct Reckoned {
    QStringList shares, amounts;

    explicit Reckoned(const QList<LibraryField> &fields)
    {
        for (const LibraryField &field : fields) {
            const Reckoning &reckoning = field.reckoning;
            if (reckoning.kind == Reckoning::Product) {
                amounts += reckoning.of.first(2);
                shares += reckoning.of.sliced(2);
            } else if (reckoning.kind == Reckoning::Percent) {
                shares += reckoning.of.sliced(1);
            }
            const Reckoned columns(field.columns);
            shares += columns.shares;
            amounts += columns.amounts;
        }
    }

    [[nodiscard]] QString faultOf(const LibraryField &field, const QString &text, const QString &language) const
    {
        const auto amount = amountOf(text, language);
        if (!amount)
            return {};
        if (shares.contains(field.name))
            return *amount < 0 || *amount > Whole ? Words::tr("This is a share: write 0 to 100.") : QString();
        return amounts.contains(field.name) && *amount < 0 ? Words::tr("This cannot be less than nothing.") : QString();
    }

    static constexpr qint64 Whole = 100 * AmountUnit;
};

// Goes through everything that is typed: visit(field, key, text).
template <class Visit>
void eachTyped(const Document &document, const QJsonObject &typed, Visit visit)
{
    for (const LibraryField &field : document.fields) {
        if (isTyped(field))
            visit(field, field.name, typed[field.name].toString());
        const QJsonArray rows = typed[field.name].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (const LibraryField &column : field.columns)
                if (isTyped(column))
                    visit(column, cellKey(field.name, row, column.name), rows[row].toObject()[column.name].toString());
    }
}

}  // namespace

QString cellKey(const QString &list, qsizetype row, const QString &column) { return u"%1[%2].%3"_s.arg(list).arg(row).arg(column); }

QJsonObject filledIn(const Document &document, const QJsonObject &typed, const QString &language, const QString &gap)
{
    const QJsonObject texts = mapped(document.fields, typed, [&](const LibraryField &field, const QString &text) { return writtenAs(field.type, text, language); });
    return mapped(document.fields, reckoned(document.fields, texts, language),
                  [&](const LibraryField &field, const QString &text) { return text.isEmpty() && showsGap(field) ? gap : text; });
}

QMap<QString, QString> unreadable(const Document &document, const QJsonObject &typed, const QString &language)
{
    QMap<QString, QString> faults;
    const Reckoned others(document.fields);
    eachTyped(document, typed, [&](const LibraryField &field, const QString &key, const QString &text) {
        const QString fault = faultOf(field, text, language);
        if (const QString told = fault.isEmpty() ? others.faultOf(field, text, language) : fault; !told.isEmpty())
            faults.insert(key, told);
    });
    return faults;
}

QMap<QString, QString> absent(const Document &document, const QJsonObject &typed)
{
    QMap<QString, QString> faults;
    eachTyped(document, typed, [&](const LibraryField &field, const QString &key, const QString &text) {
        if (!field.optional && text.trimmed().isEmpty())
            faults.insert(key, Words::tr("This is still missing."));
    });
    for (const LibraryField &field : document.fields)
        if (field.type == FieldType::List && !field.optional && typed[field.name].toArray().isEmpty())
            faults.insert(field.name, Words::tr("Add at least one row."));
    return faults;
}

}  // namespace vestibule::documents
