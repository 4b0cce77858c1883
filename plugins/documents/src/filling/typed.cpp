#include "filling/typed.h"

#include "values/values.h"

#include <QJsonArray>

#include <optional>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Cell {
    QString list, column;
    int row = 0;
};

// "items[2].quantity"; nothing for a field outside of lists.
std::optional<Cell> cellOf(const QString &key)
{
    const qsizetype open = key.indexOf(u'['), close = key.indexOf("]."_L1, open);
    if (open <= 0 || close < 0)
        return {};
    return Cell{key.first(open), key.sliced(close + 2), key.sliced(open + 1, close - open - 1).toInt()};
}

// The same with a row of a list as change(row) makes it.
template <class Change>
QJsonObject withChangedRow(QJsonObject typed, const Cell &cell, Change change)
{
    QJsonArray rows = typed[cell.list].toArray();
    if (cell.row < 0 || cell.row >= rows.size())
        return typed;
    QJsonObject row = rows[cell.row].toObject();
    change(row);
    rows[cell.row] = row;
    typed.insert(cell.list, rows);
    return typed;
}

QString fromProduct(const Product &product, const QString &source, const QString &language)
{
    if (source == "product.name"_L1)
        return product.name;
    if (source == "product.unit"_L1)
        return product.unitTitle;
    if (source == "product.price"_L1)
        return moneyText(product.price * (AmountUnit / 100), language);
    if (source == "product.pack"_L1)
        return QString::number(product.pack);
    return source == "product.id"_L1 ? product.id : QString();
}

// What nobody knows of the client stays as it was.
void take(QJsonObject &values, const QList<LibraryField> &fields, const Client &client)
{
    for (const LibraryField &field : fields)
        if (const auto known = client.known.constFind(field.from); known != client.known.constEnd())
            values.insert(field.name, *known);
}

}  // namespace

QJsonObject beginning(const Document &document, QDate today, const QString &author)
{
    QJsonObject typed;
    for (const LibraryField &field : document.fields) {
        if (field.type == FieldType::List)
            typed.insert(field.name, QJsonArray());
        else if (field.from == "today"_L1)
            typed.insert(field.name, today.toString(Qt::ISODate));
        else if (field.from == "author.name"_L1)
            typed.insert(field.name, author);
        else if (!field.initial.isEmpty())
            typed.insert(field.name, field.initial);
    }
    return typed;
}

QJsonObject withText(const Document &document, const QJsonObject &typed, const QString &key, const QString &text)
{
    if (const auto cell = cellOf(key))
        return withChangedRow(typed, *cell, [&](QJsonObject &row) { row.insert(cell->column, text); });
    QJsonObject changed = typed;
    if (document.field(key))
        changed.insert(key, text);
    return changed;
}

QJsonObject withRow(const LibraryField &list, const QJsonObject &typed, const Product *product, const QString &language)
{
    QJsonObject row;
    for (const LibraryField &column : list.columns)
        row.insert(column.name, product ? fromProduct(*product, column.from, language) : QString());
    QJsonObject changed = typed;
    QJsonArray rows = typed[list.name].toArray();
    rows.append(row);
    changed.insert(list.name, rows);
    return changed;
}

QJsonObject withoutRow(const QJsonObject &typed, const QString &list, int row)
{
    QJsonObject changed = typed;
    QJsonArray rows = typed[list].toArray();
    if (row < 0 || row >= rows.size())
        return typed;
    rows.removeAt(row);
    changed.insert(list, rows);
    return changed;
}

QJsonObject withClient(const Document &document, const QJsonObject &typed, const QString &key, const Client &client)
{
    if (const auto cell = cellOf(key)) {
        const LibraryField *list = document.field(cell->list);
        return list ? withChangedRow(typed, *cell, [&](QJsonObject &row) { take(row, list->columns, client); }) : typed;
    }
    QJsonObject changed = typed;
    take(changed, document.fields, client);
    return changed;
}

}  // namespace vestibule::documents
