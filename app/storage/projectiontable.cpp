#include "storage/projectiontable.h"

#include "storage/errors.h"
#include "storage/failure.h"

#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

// Column names come from a plugin's code and go into SQL.
QStringList namesOf(const QList<Column> &columns)
{
    static const QRegularExpression good(u"^[a-z][a-z0-9_]*$"_s);
    QStringList names;
    for (const Column &column : columns) {
        names.append(QString::fromLatin1(column.name));
        if (!good.match(names.last()).hasMatch())
            throw Failure(internalError(u"“%1” cannot name a column"_s.arg(names.last())));
    }
    return names;
}

QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(", "_L1); }

QString equalities(const QStringList &names)
{
    QStringList terms;
    for (const QString &name : names)
        terms.append(name + " = ?"_L1);
    return terms.join(" AND "_L1);
}

QVariant variantOf(const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *string = std::get_if<QString>(&cell))
        return text(*string);
    return {};
}

QVariantList variantsOf(const QList<Cell> &cells)
{
    QVariantList values;
    values.reserve(cells.size());
    for (const Cell &cell : cells)
        values.append(variantOf(cell));
    return values;
}

Cell cellOf(const Cursor &row, int column, Column::Type type)
{
    if (row.isNull(column))
        return {};
    return type == Column::Type::Integer ? Cell(row.integer(column)) : Cell(row.text(column));
}

}  // namespace

size_t KeyHash::operator()(const QList<Cell> &key) const noexcept
{
    size_t hash = 0;
    for (const Cell &cell : key) {
        if (const auto *number = std::get_if<qint64>(&cell))
            hash = qHashMulti(hash, *number);
        else if (const auto *string = std::get_if<QString>(&cell))
            hash = qHashMulti(hash, *string);
    }
    return hash;
}

ProjectionTable::ProjectionTable(const Projector &projector) : m_projector(projector)
{
    const QStringList keys = namesOf(spec().key);
    const QStringList values = namesOf(spec().values);
    const QString table = namesOf({{spec().table, Column::Type::Text}}).first();
    QStringList updates;
    for (const QString &value : values)
        updates.append(u"%1 = excluded.%1"_s.arg(value));
    const QString whenThere = updates.isEmpty() ? u"NOTHING"_s : "UPDATE SET "_L1 + updates.join(", "_L1);

    m_select = u"SELECT %1 FROM %2 WHERE %3"_s.arg((values.isEmpty() ? keys : values).join(", "_L1), table, equalities(keys));
    m_upsert = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5"_s.arg(
        table, (keys + values).join(", "_L1), marks(keys.size() + values.size()), keys.join(", "_L1), whenThere);
    m_delete = u"DELETE FROM %1 WHERE %2"_s.arg(table, equalities(keys));
    m_deleteAll = u"DELETE FROM %1"_s.arg(table);
    m_dump = u"SELECT %1 FROM %2"_s.arg((keys + values).join(", "_L1), table);
}

void ProjectionTable::checkKey(const QList<Cell> &key, const Event &event) const
{
    const bool sized = key.size() == spec().key.size();
    if (!sized || (!isShared() && (key.isEmpty() || key.first() != Cell(event.learner))))
        throw Failure(internalError(u"the projector of %1 gave a key that is not the event's learner's"_s.arg(name())));
}

ProjectedRow ProjectionTable::load(Connection &connection, const QList<Cell> &key) const
{
    ProjectedRow row{.key = key, .values = QList<Cell>(spec().values.size())};
    Cursor cursor = connection.selectText(m_select, variantsOf(key));
    row.exists = cursor.next();
    for (int i = 0; row.exists && i < row.values.size(); ++i)
        row.values[i] = cellOf(cursor, i, spec().values[i].type);
    return row;
}

void ProjectionTable::store(Connection &connection, const ProjectedRow &row) const
{
    connection.runText(m_upsert, variantsOf(row.key) + variantsOf(row.values));
}

void ProjectionTable::erase(Connection &connection, const QList<Cell> &key) const
{
    connection.runText(m_delete, variantsOf(key));
}

void ProjectionTable::advance(Connection &connection, const Event &event) const
{
    for (const QList<Cell> &key : m_projector.keysOf(event)) {
        checkKey(key, event);
        ProjectedRow row = load(connection, key);
        const QList<Cell> before = row.values;
        m_projector.apply(row, event);
        if (row.remove && row.exists)
            erase(connection, key);
        else if (!row.remove && (!row.exists || row.values != before))
            store(connection, row);
    }
}

void ProjectionTable::fold(const Event &event, Connection *connection)
{
    for (const QList<Cell> &key : m_projector.keysOf(event)) {
        checkKey(key, event);
        auto it = m_rows.find(key);
        if (it == m_rows.end()) {
            ProjectedRow fresh = connection ? load(*connection, key)
                                            : ProjectedRow{.key = key, .values = QList<Cell>(spec().values.size())};
            it = m_rows.emplace(key, std::move(fresh)).first;
        }
        ProjectedRow &row = it->second;
        m_projector.apply(row, event);
        if (row.remove)
            row = {.key = key, .values = QList<Cell>(spec().values.size())};
        else
            row.exists = true;
    }
}

void ProjectionTable::write(Connection &connection, bool replace)
{
    if (replace)
        connection.runText(m_deleteAll);
    for (const auto &[key, row] : m_rows) {
        if (row.exists)
            store(connection, row);
        else if (!replace)
            erase(connection, key);
    }
    m_rows.clear();
}

void ProjectionTable::dump(Connection &connection, QStringList &lines) const
{
    const qsizetype columns = spec().key.size() + spec().values.size();
    for (Cursor row = connection.selectText(m_dump); row.next();) {
        QString line = name();
        for (int i = 0; i < columns; ++i)
            line += u'|' + (row.isNull(i) ? uR"(\N)"_s : row.text(i));
        lines.append(line);
    }
}

void ProjectionTable::dumpFolded(QStringList &lines) const
{
    for (const auto &[key, row] : m_rows) {
        if (!row.exists)
            continue;
        QString line = name();
        for (const Cell &cell : row.key + row.values)
            line += u'|' + (std::holds_alternative<std::monostate>(cell) ? uR"(\N)"_s : variantOf(cell).toString());
        lines.append(line);
    }
}

}  // namespace vestibule::storage
