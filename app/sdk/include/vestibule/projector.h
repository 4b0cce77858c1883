// A projector folds events into rows of one table. It is pure: no clock, no I/O, no SQL, integers and text only, so that a
// rebuild gives the same table as the events gave one by one. Storage loads and writes the rows.
#pragma once
#include <vestibule/event.h>

#include <QList>

#include <variant>

namespace vestibule {

using Cell = std::variant<std::monostate, qint64, QString>;  // monostate = NULL

struct Column {
    enum class Type { Integer, Text };
    QByteArray name;
    Type type = Type::Text;
};

struct ProjectionSpec {
    // Learner: rows belong to the event's learner and advance in the transaction of the append.
    // Shared: rows join several learners and are caught up by a session that may see them all; the fold must not depend on
    // the order of events of different learners.
    enum class Scope { Learner, Shared };

    QByteArray table;        // owned by the projector's owner; the migration creates it
    int version = 1;         // raise it when the fold changes: the table is rebuilt
    Scope scope = Scope::Learner;
    QList<Column> key;       // the primary key; for Scope::Learner the first is "learner"
    QList<Column> values;
};

struct ProjectedRow {
    QList<Cell> key;
    QList<Cell> values;   // as many as spec.values; all NULL when the row is new
    bool exists = false;
    bool remove = false;  // apply() may ask for the row to be deleted
};

class Projector
{
public:
    virtual ~Projector() = default;
    [[nodiscard]] virtual const ProjectionSpec &spec() const noexcept = 0;
    // The rows that the event touches: none, one, or two.
    [[nodiscard]] virtual QList<QList<Cell>> keysOf(const Event &event) const noexcept = 0;
    virtual void apply(ProjectedRow &row, const Event &event) const noexcept = 0;
};

}  // namespace vestibule
