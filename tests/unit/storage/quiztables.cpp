#include "quiztables.h"

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace vestibule::core;

namespace {

constexpr char FirstMigration[] = R"(
CREATE TABLE quiz_answer (
    learner TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT,
    points INTEGER,
    raw BLOB,
    PRIMARY KEY (learner, item)
) STRICT;
CREATE INDEX quiz_answer_item ON quiz_answer (item);
CREATE TABLE quiz_item (item TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT;
)";

constexpr char Queries[] = R"(
-- Answers.
-- name: answers
SELECT item, answer, points, raw FROM quiz_answer WHERE learner = :learner ORDER BY item;

-- name: all-answers
SELECT learner, item FROM quiz_answer ORDER BY learner, item

-- name: among
SELECT count(*) AS n FROM quiz_answer WHERE item IN TEXTS(:items)

-- name: save
INSERT INTO quiz_answer (learner, item, answer, points, raw) VALUES (:learner, :item, :answer, :points, :raw)
ON CONFLICT (learner, item) DO UPDATE SET answer = excluded.answer, points = excluded.points, raw = excluded.raw

-- name: forget
DELETE FROM quiz_answer WHERE learner = :learner

-- name: count-item
INSERT INTO quiz_item (item, n) VALUES (:item, 1) ON CONFLICT (item) DO UPDATE SET n = quiz_item.n + 1

-- name: items
SELECT item, n FROM quiz_item ORDER BY item
)";

}  // namespace

PluginTables quiz()
{
    return {u"quiz"_s, u"quiz_"_s, {u"quiz_item"_s}, {{u"sql/quiz.sql"_s, Queries}}, {{u"0001_tables.sql"_s, FirstMigration}}};
}

PluginTables migratedWith(const QByteArray &sql)
{
    PluginTables tables = quiz();
    tables.migrations.insert(u"0002_more.sql"_s, sql);
    return tables;
}

Result<void> install(const Bed &bed, Store &store, const PluginTables &tables)
{
    if (bed.place.engine() == Engine::Postgres)
        if (Result<void> done = storage::migrate(bed.place.location(), bed.place.adminConninfo(), {tables}); !done)
            return done;
    return store.tables().load(tables);
}

QVariantMap answer(const Bed &bed, const QString &login, const QString &item, const QVariant &text)
{
    return {{u"learner"_s, bed.id(login)}, {u"item"_s, item}, {u"answer"_s, text}, {u"points"_s, 3}, {u"raw"_s, QByteArray("\0x", 2)}};
}

QString tableNames(const Place &place)
{
    return place.engine() == Engine::Sqlite
               ? place.meddle(u"SELECT name FROM sqlite_schema ORDER BY name"_s)
               : place.meddle(u"SELECT relname FROM pg_class WHERE relnamespace = 'vestibule'::regnamespace ORDER BY relname"_s);
}

}  // namespace vestibule::test
