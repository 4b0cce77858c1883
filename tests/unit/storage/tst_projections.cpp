// Projections: what appends fold one by one is what a rebuild folds, on both engines, for core's and for plugins' projectors.
#include "bed.h"

#include "core/people/record.h"
#include "core/projections/projectors.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

const PluginTables Quiz = {
    u"quiz"_s,
    u"quiz_"_s,
    {u"quiz_item"_s},
    {},
    {{u"0001_tables.sql"_s, "CREATE TABLE quiz_tally (learner TEXT NOT NULL, activity TEXT NOT NULL, n INTEGER, last TEXT, "
                            "PRIMARY KEY (learner, activity)) STRICT;"
                            "CREATE TABLE quiz_item (activity TEXT PRIMARY KEY, n INTEGER, score INTEGER) STRICT;"}}};

qint64 count(const Cell &cell) { return std::holds_alternative<qint64>(cell) ? std::get<qint64>(cell) : 0; }

// Rows of the learner; a `voided` removes the row.
class Tally final : public Projector
{
public:
    explicit Tally(int version = 1) { m_spec.version = version; }
    const ProjectionSpec &spec() const noexcept override { return m_spec; }
    QList<QList<Cell>> keysOf(const Event &event) const noexcept override
    {
        if (event.learner.isEmpty() || event.activity.isEmpty())
            return {};
        return {{Cell(event.learner), Cell(event.activity)}};
    }
    void apply(ProjectedRow &row, const Event &event) const noexcept override
    {
        row.remove = event.verb == "voided"_L1;
        row.values = {Cell(count(row.values[0]) + m_spec.version), event.content.isEmpty() ? Cell() : Cell(event.id)};
    }

private:
    ProjectionSpec m_spec{"quiz_tally", 1, ProjectionSpec::Scope::Learner, {{"learner"}, {"activity"}},
                          {{"n", Column::Type::Integer}, {"last"}}};
};

// Joins all learners.
class Items final : public Projector
{
public:
    const ProjectionSpec &spec() const noexcept override { return m_spec; }
    QList<QList<Cell>> keysOf(const Event &event) const noexcept override
    {
        return event.activity.isEmpty() ? QList<QList<Cell>>() : QList<QList<Cell>>{{Cell(event.activity)}};
    }
    void apply(ProjectedRow &row, const Event &event) const noexcept override
    {
        row.values = {Cell(count(row.values[0]) + 1), Cell(count(row.values[1]) + event.score.value_or(0))};
    }

private:
    ProjectionSpec m_spec{"quiz_item", 1, ProjectionSpec::Scope::Shared, {{"activity"}},
                          {{"n", Column::Type::Integer}, {"score", Column::Type::Integer}}};
};

// Appends anything that the verb table allows, with what the verbs' payloads may hold and some nonsense.
class Stream
{
public:
    Stream(Bed &bed, quint32 seed) : m_bed(bed), m_random(seed)
    {
        for (int i = 0; i < 4; ++i)
            m_strangers.append(uuid7(bed.now + i));
    }

    void append(int events)
    {
        QHash<QString, std::shared_ptr<Store>> stores;
        for (int i = 0; i < events;) {
            const VerbRule &rule = verbRules()[m_random.bounded(qsizetype(verbRules().size()))];
            const QString actor = rule.selfByAnyRole ? pick({u"anna"_s, u"boris"_s, u"oleg"_s})
                                                    : pick({u"helga"_s, u"oleg"_s});
            EventDraft draft = draftOf(rule, actor);
            if (draft.verb.isEmpty())
                continue;
            if (!stores.contains(actor)) {
                stores.insert(actor, m_bed.open(actor));
                stores[actor]->ledger().setProjectors(projectors);
            }
            const auto event = m_bed.append(*stores[actor], actor, draft);
            if (event)
                m_ids.append(event->id);
            else if (event.error().code != ErrorCode::Conflict)  // no attempt left
                qFatal("%s: %s [%s]", qPrintable(draft.verb), qPrintable(event.error().message()), qPrintable(event.error().detail));
            ++i;
        }
    }

    QList<const Projector *> projectors = core::projectors();

private:
    QString pick(const QStringList &from) { return from.isEmpty() ? QString() : from[m_random.bounded(from.size())]; }

    EventDraft draftOf(const VerbRule &rule, const QString &actor)
    {
        const QString verb = QLatin1String(rule.verb);
        const bool company = rule.abouts.testFlag(About::Company);
        EventDraft draft;
        draft.aboutCompany = company;
        if (rule.selfByAnyRole)
            draft.learner = m_bed.id(actor);
        else if (actor == "oleg"_L1)
            draft.learner = m_bed.id(u"anna"_s);
        else  // what changes an account is about strangers, or nobody could go on
            draft.learner = rule.abouts.testFlag(About::Mentee) || verb == "assigned"_L1
                                ? pick(m_strangers + QStringList{m_bed.id(u"anna"_s), m_bed.id(u"boris"_s)})
                                : pick(m_strangers);
        const Role role = actor == "helga"_L1 ? Role::Hr : actor == "oleg"_L1 ? Role::Mentor : Role::Trainee;
        if (verb == "agreed"_L1)  // rests on who is named for a department, see tst_entitlement
            return {};
        if (!mayAppend(verb, role, draft.learner == m_bed.id(actor), draft.learner == m_bed.id(u"anna"_s) && role == Role::Mentor,
                       company))
            return {};
        draft.verb = verb;
        draft.activity = company ? QString() : pick({u"quiz:a"_s, u"quiz:b"_s, u"handbook:c"_s, QString()});
        draft.content = pick({u"c1"_s, u"c2"_s, QString()});
        if (m_random.bounded(2))
            draft.score = m_random.bounded(1'000'001);
        if (m_random.bounded(2))
            draft.passed = m_random.bounded(2) == 1;
        draft.corrects = m_random.bounded(4) ? QString() : pick(m_ids);
        draft.refs = m_random.bounded(3) ? QStringList() : QStringList{pick(m_ids)};
        draft.payload = payloadOf(verb);
        return draft;
    }

    QJsonObject payloadOf(const QString &verb)
    {
        if (verb == "entrusted"_L1)
            return {{u"department"_s, pick({u"Sales"_s, u"Legal"_s})}, {u"person"_s, pick({QString(), m_bed.id(u"oleg"_s)})}};
        QJsonObject payload{{u"role"_s, pick({u"trainee"_s, u"mentor"_s, u"hr"_s})}, {u"mentor"_s, pick(m_strangers)},
                            {u"keyId"_s, pick({u"k1"_s, u"k2"_s, u"k3"_s})}, {u"publicKey"_s, u"00ff"_s},
                            {u"programme"_s, u"sales"_s}, {u"start"_s, u"2026-01-12"_s}, {u"due"_s, u"2026-02-01"_s},
                            {u"review"_s, pick({u"quiz.open"_s, QString()})}};
        if (m_random.bounded(2))
            payload.insert(u"replaces"_s, pick({u"k1"_s, u"k9"_s}));
        if (verb == "assigned"_L1 && m_random.bounded(3))
            payload.insert(u"limits"_s, QJsonObject{{pick({u"quiz:a"_s, u"quiz:b"_s}), m_random.bounded(4)}, {u"x"_s, u"y"_s}});
        if (verb == "granted"_L1)
            payload.insert(u"attempts"_s, m_random.bounded(2) ? QJsonValue(m_random.bounded(-1, 3)) : QJsonValue(u"two"_s));
        return m_random.bounded(10) ? payload : verb == "registered"_L1 || verb == "appointed"_L1 ? payload : QJsonObject();
    }

    Bed &m_bed;
    QRandomGenerator m_random;
    QStringList m_strangers;
    QStringList m_ids;
};

// The same folds, done by the test itself.
QStringList foldedAfresh(Store &store, const QList<const Projector *> &projectors)
{
    QStringList lines;
    const auto line = [](const Cell &cell) {
        if (const auto *number = std::get_if<qint64>(&cell))
            return QString::number(*number);
        const auto *text = std::get_if<QString>(&cell);
        return text ? *text : uR"(\N)"_s;
    };
    for (const Projector *projector : projectors) {
        std::map<QStringList, ProjectedRow> rows;
        must(store.ledger().scan(LedgerStore::Order::LearnerAt, [&](const Event &event) {
            for (const QList<Cell> &key : projector->keysOf(event)) {
                QStringList name;
                for (const Cell &cell : key)
                    name.append(line(cell));
                ProjectedRow row{key, QList<Cell>(projector->spec().values.size()), false, false};
                if (rows.contains(name))
                    row = rows[name];
                projector->apply(row, event);
                row.exists = true;
                if (row.remove)
                    rows.erase(name);
                else
                    rows[name] = row;
            }
            return true;
        }));
        for (const auto &[name, row] : rows) {
            QString text = QString::fromLatin1(projector->spec().table) + u'|' + name.join(u'|');
            for (const Cell &cell : row.values)
                text += u'|' + line(cell);
            lines.append(text);
        }
    }
    std::ranges::sort(lines);
    return lines;
}

QStringList withoutAttempts(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.startsWith("attempt"_L1); });
    return lines;
}

void installQuiz(Bed &bed)
{
    must(storage::migrate(bed.place.location(), bed.place.adminConninfo(), {Quiz}));
}

}  // namespace

class ProjectionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rebuildGivesTheSame_data();
    void rebuildGivesTheSame();
    void catchUpFoldsWhatIsNew_data() { addEngines(); }
    void catchUpFoldsWhatIsNew();
    void rebuildMendsTampering_data() { addEngines(); }
    void rebuildMendsTampering();
    void rebuildIsAllOrNothing_data() { addEngines(); }
    void rebuildIsAllOrNothing();
    void queueShowsOpenReviews_data() { addEngines(); }
    void queueShowsOpenReviews();
};

void ProjectionsTest::rebuildGivesTheSame_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("sqlite %u", seed) << Engine::Sqlite << seed;
        QTest::addRow("postgres %u", seed) << Engine::Postgres << seed;
    }
}

void ProjectionsTest::rebuildGivesTheSame()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    Bed bed(engine);
    Stream stream(bed, seed);
    stream.append(150);
    installQuiz(bed);
    const Tally tally;
    const Items items;
    stream.projectors += QList<const Projector *>{&tally, &items};
    const auto helga = bed.open(u"helga"_s);
    helga->ledger().setProjectors(stream.projectors);
    must(helga->ledger().catchUp());
    stream.append(150);
    must(helga->ledger().catchUp());

    const QStringList folded = must(helga->ledger().dumpProjections());
    QVERIFY(folded.size() > 30);
    QVERIFY(folded.join(u'\n').contains("attempt_slot|"_L1));
    const qint64 done = must(helga->ledger().rebuild({}));
    QCOMPARE(done, must(helga->ledger().count()));
    QCOMPARE(must(helga->ledger().dumpProjections()), folded);
    QCOMPARE(withoutAttempts(folded), foldedAfresh(*helga, stream.projectors));
}

void ProjectionsTest::catchUpFoldsWhatIsNew()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    installQuiz(bed);
    const Tally first(1);
    const Items items;
    const auto helga = bed.open(u"helga"_s);
    const auto anna = bed.open(u"anna"_s);
    helga->ledger().setProjectors({&first, &items});
    anna->ledger().setProjectors({&first, &items});
    (void)must(bed.append(*anna, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"quiz:a"_s)));
    const auto has = [&](const QString &line) { return must(helga->ledger().dumpProjections()).contains(line); };
    must(anna->ledger().catchUp());  // SQLite folds for everybody; PostgreSQL leaves it to those who see everything
    QCOMPARE(has(u"quiz_item|quiz:a|1|0"_s), engine == Engine::Sqlite);
    must(helga->ledger().catchUp());
    QVERIFY(has(u"quiz_item|quiz:a|1|0"_s));
    (void)must(bed.append(*anna, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"quiz:a"_s)));
    must(helga->ledger().catchUp());
    must(helga->ledger().catchUp());
    QVERIFY(has(u"quiz_item|quiz:a|2|0"_s));
    const QString tally = u"quiz_tally|%1|quiz:a|%2|\\N"_s.arg(bed.id(u"anna"_s));
    QVERIFY(has(tally.arg(2)));

    const Tally second(2);  // counts twos: a new version folds everything anew
    helga->ledger().setProjectors({&second, &items});
    must(helga->ledger().catchUp());
    QVERIFY(has(tally.arg(4)));
}

void ProjectionsTest::rebuildMendsTampering()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    bed.limit(u"anna"_s, u"quiz:a"_s, 2);
    (void)must(bed.append(*bed.open(u"anna"_s), u"anna"_s, bed.draft(verb::Attempted, u"anna"_s, u"quiz:a"_s)));
    const auto helga = bed.open(u"helga"_s);
    const QStringList before = must(helga->ledger().dumpProjections());
    for (const QString &sql : {u"UPDATE standing SET attempts = 99"_s, u"DELETE FROM attempt"_s, u"DELETE FROM account_key"_s,
                               u"UPDATE account SET role = 'hr'"_s, u"INSERT INTO review (learner, event) VALUES ('x', 'y')"_s,
                               u"INSERT INTO attempt_limit (learner, activity) VALUES ('x', 'y')"_s})
        QCOMPARE(bed.place.meddle(sql), QString());
    QVERIFY(must(helga->ledger().dumpProjections()) != before);
    QVERIFY(must(helga->ledger().rebuild({})) > 0);
    QCOMPARE(must(helga->ledger().dumpProjections()), before);
    if (engine == Engine::Postgres)
        QCOMPARE(bed.open(u"anna"_s)->ledger().rebuild({}).error().code, ErrorCode::Refused);
}

void ProjectionsTest::rebuildIsAllOrNothing()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    const QStringList before = must(helga->ledger().dumpProjections());
    const Tally withoutTable;
    helga->ledger().setProjectors(core::projectors() + QList<const Projector *>{&withoutTable});
    QVERIFY(!helga->ledger().rebuild({}));
    helga->ledger().setProjectors(core::projectors());
    QCOMPARE(must(helga->ledger().dumpProjections()), before);
}

void ProjectionsTest::queueShowsOpenReviews()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    EventDraft handIn = bed.draft(verb::Completed, u"anna"_s, u"quiz:open"_s);
    handIn.payload = {{u"review"_s, u"quiz.open"_s}, {u"due"_s, u"2026-03-01"_s}};
    const Event first = must(bed.append(*anna, u"anna"_s, handIn));
    handIn.payload[u"due"_s] = u"2026-02-01"_s;
    const Event urgent = must(bed.append(*anna, u"anna"_s, handIn));
    const auto oleg = bed.open(u"oleg"_s);
    const QList<ReviewItem> queue = must(oleg->ledger().openReviews({}));
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue[0].event, urgent.id);
    QCOMPARE(queue[0].learnerName, u"Anna Petrova"_s);
    QCOMPARE(queue[0].kind, u"quiz.open"_s);
    QCOMPARE(queue[0].due, QDate(2026, 2, 1));
    QCOMPARE(queue[0].at, urgent.at);
    QVERIFY(must(oleg->ledger().openReviews({bed.id(u"boris"_s)})).isEmpty());

    EventDraft scored = bed.draft(verb::Scored, u"anna"_s, u"quiz:open"_s);
    scored.refs = {urgent.id};
    scored.passed = true;
    (void)must(bed.append(*oleg, u"oleg"_s, scored));
    QCOMPARE(must(oleg->ledger().openReviews({bed.id(u"anna"_s)})).size(), 1);
    QCOMPARE(must(oleg->ledger().openReviews({}))[0].event, first.id);
}

QTEST_GUILESS_MAIN(ProjectionsTest)
#include "tst_projections.moc"
