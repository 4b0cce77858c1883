// What the databases refuse whoever asks: here somebody with the file in hand, or the server's superuser.
#include "bed.h"

#include "core/ledger/verifier.h"

#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

class GuardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Bed> m_beds[2];
};

void GuardsTest::refuses_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    const auto both = [](const char *sql, const char *word) {
        QTest::addRow("sqlite: %s", sql) << Engine::Sqlite << QString::fromLatin1(sql) << QString::fromLatin1(word);
        QTest::addRow("postgres: %s", sql) << Engine::Postgres << QString::fromLatin1(sql) << QString::fromLatin1(word);
    };
    both("UPDATE event SET payload = '{}'", "immutable");
    both("UPDATE event SET seq = seq + 100", "immutable");
    both("DELETE FROM event", "immutable");
    both("DELETE FROM event WHERE position = (SELECT max(position) FROM event)", "immutable");
    both("UPDATE private_part SET body = body", "immutable");
    both("DELETE FROM private_part", "immutable");
    both("DELETE FROM person", "immutable");
    both("UPDATE content_version SET label = 'x'", "immutable");
    both("DELETE FROM content_version", "immutable");
    both("UPDATE content_file SET path = 'x'", "immutable");
    both("DELETE FROM content_file", "immutable");
    both("UPDATE content_blob SET body = body", "immutable");
    both("DELETE FROM content_blob", "immutable");
    // A copy of the last event, changed so far that only one guard is left to refuse it.
    const QString columns = u"id, learner, actor, key_id, seq, verb, activity, content, score, passed, corrects, refs, payload, "
                            "private_hash, at, prev, hash, signature"_s;
    const auto copy = [&](const QString &insert, QHash<QString, QString> changed, const char *word) {
        QStringList values;
        for (const QString &column : columns.split(u", "_s))
            values.append(changed.value(column, column));
        const QString sql = u"%1 INTO event (%2) SELECT %3 FROM event ORDER BY position DESC LIMIT 1"_s.arg(insert, columns,
                                                                                                       values.join(u", "_s));
        both(qPrintable(sql), word);
    };
    copy(u"INSERT"_s, {{u"seq"_s, u"seq + 1"_s}, {u"at"_s, u"at + 1"_s}}, "event-exists");
    copy(u"INSERT"_s, {{u"id"_s, u"'new'"_s}, {u"at"_s, u"at + 1"_s}}, "event-order");
    copy(u"INSERT"_s, {{u"id"_s, u"'new'"_s}, {u"seq"_s, u"seq + 2"_s}, {u"at"_s, u"at + 1"_s}}, "event-order");
    copy(u"INSERT"_s, {{u"id"_s, u"'new'"_s}, {u"seq"_s, u"seq + 1"_s}}, "event-time");
    copy(u"INSERT"_s, {{u"id"_s, u"'new'"_s}, {u"learner"_s, u"'other'"_s}, {u"seq"_s, u"seq + 1"_s}, {u"at"_s, u"at - 1"_s}}, "event-time");
    copy(u"INSERT"_s, {{u"id"_s, u"'new'"_s}, {u"verb"_s, u"'attempted'"_s}, {u"activity"_s, u"'quiz:limited'"_s}, {u"seq"_s, u"seq + 1"_s},
                       {u"at"_s, u"at + 1"_s}}, "no-attempt-left");
    const auto sqlite = [](const QString &sql, const char *word) {
        QTest::addRow("sqlite: %s", qPrintable(sql)) << Engine::Sqlite << sql << QString::fromLatin1(word);
    };
    sqlite(u"INSERT OR REPLACE INTO event SELECT * FROM event LIMIT 1"_s, "event-exists");
    sqlite(u"REPLACE INTO event (position, %1) SELECT position, 'new', learner, actor, key_id, seq + 1, verb, activity, content, score, "
           "passed, corrects, refs, payload, private_hash, at + 1, prev, hash, signature FROM event ORDER BY position DESC LIMIT 1"_s
               .arg(columns), "event-exists");
    sqlite(u"UPDATE OR REPLACE event SET id = 'x'"_s, "immutable");
    sqlite(u"INSERT OR REPLACE INTO private_part SELECT event, body FROM private_part LIMIT 1"_s, "immutable");
    sqlite(u"INSERT OR REPLACE INTO content_version SELECT id, pack, 'forged', 1 FROM content_version"_s, "immutable");
    sqlite(u"INSERT OR REPLACE INTO content_blob SELECT hash, body FROM content_blob"_s, "immutable");
    sqlite(u"INSERT OR REPLACE INTO content_file SELECT version, path, blob FROM content_file"_s, "immutable");
    for (const QString &sql : {u"TRUNCATE event CASCADE"_s, u"TRUNCATE private_part"_s, u"TRUNCATE content_version CASCADE"_s})
        QTest::addRow("postgres: %s", qPrintable(sql)) << Engine::Postgres << sql << u"immutable"_s;
}

void GuardsTest::refuses()
{
    QFETCH(Engine, engine);
    QFETCH(QString, sql);
    QFETCH(QString, word);
    std::unique_ptr<Bed> &bed = m_beds[int(engine)];
    if (!bed) {
        bed = std::make_unique<Bed>(engine);
        must(bed->open(u"helga"_s)->content().install({u"v1"_s, u"p"_s, u"1"_s, 1}, {{u"a"_s, "b"}}));
        bed->limit(u"anna"_s, u"quiz:limited"_s, 0);
        (void)must(bed->append(*bed->open(u"anna"_s), u"anna"_s, bed->draft(verb::Experienced, u"anna"_s, u"a:b"_s)));
    }
    const auto events = must(bed->open(u"helga"_s)->ledger().count());
    const QString answer = bed->place.meddle(sql);
    QVERIFY2(answer.contains("vestibule:"_L1 + word), qPrintable(answer));
    const auto helga = bed->open(u"helga"_s);
    QCOMPARE(must(helga->ledger().count()), events);
    QVERIFY(must(verifyLedger(*helga, {})).ok);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "tst_guards.moc"
