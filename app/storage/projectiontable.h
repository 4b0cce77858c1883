// The rows of one projector: folded in memory, loaded from and written to its table.
#pragma once
#include <vestibule/projector.h>

#include "storage/connection.h"

#include <unordered_map>

namespace vestibule::storage {

struct KeyHash {
    [[nodiscard]] size_t operator()(const QList<Cell> &key) const noexcept;
};

class ProjectionTable
{
public:
    explicit ProjectionTable(const Projector &projector);

    [[nodiscard]] const ProjectionSpec &spec() const { return m_projector.spec(); }
    [[nodiscard]] QString name() const { return QString::fromLatin1(spec().table); }
    [[nodiscard]] bool isShared() const { return spec().scope == ProjectionSpec::Scope::Shared; }

    // Folds the event into the rows on the disk.
    void advance(Connection &connection, const Event &event) const;

    void forget() { m_rows.clear(); }  // what an interrupted fold left behind
    // Folds the event into the rows in memory. With a connection, rows that are not in memory yet are loaded first.
    void fold(const Event &event, Connection *connection = nullptr);
    // Writes the rows in memory and forgets them. replace: they are the whole table.
    void write(Connection &connection, bool replace);

    // "table|key…|values…" for every row; NULL as \N.
    void dump(Connection &connection, QStringList &lines) const;
    void dumpFolded(QStringList &lines) const;  // of the rows in memory

private:
    [[nodiscard]] ProjectedRow load(Connection &connection, const QList<Cell> &key) const;
    void store(Connection &connection, const ProjectedRow &row) const;
    void erase(Connection &connection, const QList<Cell> &key) const;
    void checkKey(const QList<Cell> &key, const Event &event) const;

    const Projector &m_projector;
    QString m_select, m_upsert, m_delete, m_deleteAll, m_dump;
    std::unordered_map<QList<Cell>, ProjectedRow, KeyHash> m_rows;
};

}  // namespace vestibule::storage
