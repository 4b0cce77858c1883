// The tables of mentors' and HR's view say what the ledger says, on both databases: folded one by one, rebuilt, and begun late.
#include "bed.h"

#include "attempt/practicerows.h"
#include "attempt/projectors.h"
#include "core/projections/projectors.h"

#include <vestibule/verbs.h>

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::pricegym;
using namespace vestibule::test;

namespace {

const QStringList Levels{u"pricegym:level-1"_s, u"pricegym:clients"_s};

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins/pricegym/") + folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

// The gym in a company in which people train at random, and HR voids some of it.
class Gym
{
public:
    Gym(Engine engine, quint32 seed) : bed(engine), m_random(seed) {}

    void train(int events)
    {
        for (int i = 0; i < events; ++i) {
            const QString login = m_random.bounded(2) ? u"anna"_s : u"boris"_s;
            const QString level = Levels[m_random.bounded(2)];
            const int what = m_random.bounded(12);
            if (what == 0 && !m_handIns[login + level].isEmpty())
                append(u"helga"_s, correction(login, level, verb::Voided));
            else if (what == 1 && !m_handIns[login + level].isEmpty())
                append(u"helga"_s, verdict(login, level));
            else if (what < 4)
                append(login, bed.draft(verb::Attempted, login, level));
            else if (what == 4)
                append(login, bed.draft(verb::Completed, login, u"quiz:other"_s));
            else
                m_handIns[login + level].append(append(login, handIn(login, level)).id);
        }
    }

    void install()
    {
        const PluginTables tables{u"pricegym"_s, u"pricegym_"_s, {}, filesOf(u"sql"_s), filesOf(u"migrations"_s)};
        must(storage::migrate(bed.place.location(), bed.place.adminConninfo(), {tables}));
        m_tables = tables;
        m_installed = true;
    }

    [[nodiscard]] std::unique_ptr<Store> open(const QString &login)
    {
        auto store = bed.open(login);
        if (m_installed) {
            store->ledger().setProjectors(projectors() + QList<const Projector *>{&m_handInProjector, &m_levelProjector});
            must(store->tables().load(m_tables));
        }
        return store;
    }

    [[nodiscard]] PracticeRows read(const QString &login, const QStringList &learners, int most = 1000)
    {
        const auto store = open(login);
        const auto query = [&](const TableCall &call) { return must(store->tables().query(u"pricegym"_s, call)); };
        const QList<TableCall> calls = practiceCalls(learners, Levels, most);
        return {query(calls[0]), query(calls[1]), query(calls[2]), query(calls[3])};
    }

    [[nodiscard]] QList<Event> events(const QStringList &learners)
    {
        const auto store = open(u"helga"_s);
        EventQuery query;
        query.activities = Levels;
        QList<Event> all = must(store->ledger().read(query));
        all.removeIf([&](const Event &event) { return !learners.contains(event.learner); });
        return all;
    }

    Bed bed;

private:
    [[nodiscard]] EventDraft handIn(const QString &login, const QString &level)
    {
        EventDraft draft = bed.draft(verb::Completed, login, level);
        QJsonArray cases;
        for (int i = m_random.bounded(5); i >= 0; --i) {
            QJsonArray wrong;
            for (const QString &field : {u"price"_s, u"sum"_s})
                if (m_random.bounded(3) == 0)
                    wrong.append(field);
            cases.append(QJsonObject{{u"kind"_s, u"kind%1"_s.arg(m_random.bounded(4))}, {u"seed"_s, i},
                                     {u"mark"_s, wrong.isEmpty() ? ScoreUnit : 0}, {u"wrong"_s, wrong}});
        }
        draft.payload = {{u"cases"_s, cases}};
        draft.passed = m_random.bounded(4) == 0;
        draft.score = *draft.passed ? ScoreUnit : 0;
        return draft;
    }
    [[nodiscard]] QString anyHandIn(const QString &place) { return m_handIns[place][m_random.bounded(m_handIns[place].size())]; }
    [[nodiscard]] EventDraft correction(const QString &login, const QString &level, const char *verb)
    {
        EventDraft draft = bed.draft(verb, login, level);
        draft.corrects = anyHandIn(login + level);
        return draft;
    }
    [[nodiscard]] EventDraft verdict(const QString &login, const QString &level)
    {
        EventDraft draft = bed.draft(verb::Scored, login, level);
        draft.refs = {anyHandIn(login + level)};
        draft.passed = false;
        draft.score = 0;
        return draft;
    }
    Event append(const QString &login, const EventDraft &draft)
    {
        const auto store = open(login);
        return must(bed.append(*store, login, draft));
    }

    QRandomGenerator m_random;
    QHash<QString, QStringList> m_handIns;
    HandInProjector m_handInProjector;
    LevelProjector m_levelProjector;
    PluginTables m_tables;
    bool m_installed = false;
};

// What the events themselves say.
void compare(const QList<Practising> &found, const QList<Practice> &expected)
{
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].learner, expected[i].learner);
        QCOMPARE(found[i].passed, expected[i].passed());
        const QList<Event> handIns = expected[i].handIns();
        QCOMPARE(found[i].handIns, handIns.size());
        QCOMPARE(found[i].handedInAt, handIns.isEmpty() ? 0 : handIns.first().at);
        QCOMPARE(found[i].missed, expected[i].missed());
    }
}

QStringList linesOf(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(u"%1/%2 %3 of %4"_s.arg(fault.kind, fault.field).arg(fault.missed).arg(fault.asked));
    lines.sort();
    return lines;
}

}  // namespace

class GymProjectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheEventsSay_data();
    void saysWhatTheEventsSay();
    void isThePersonsOwn_data() { addEngines(); }
    void isThePersonsOwn();
};

void GymProjectionTest::saysWhatTheEventsSay_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("sqlite %u", seed) << Engine::Sqlite << seed;
        QTest::addRow("postgres %u", seed) << Engine::Postgres << seed;
    }
}

void GymProjectionTest::saysWhatTheEventsSay()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    Gym gym(engine, seed);
    const QStringList both{gym.bed.id(u"anna"_s), gym.bed.id(u"boris"_s)};
    gym.train(60);  // before there were tables
    gym.install();
    must(gym.open(u"helga"_s)->ledger().catchUp());
    gym.train(60);
    const PracticeRows rows = gym.read(u"helga"_s, both);
    QVERIFY(!rows.disturbed.isEmpty());
    const QList<Practice> practice = practiceOf(gym.events(both));
    compare(practisingOf(rows), practice);
    QList<Event> handIns;
    for (const Practice &person : practice)
        handIns += person.handIns();
    QCOMPARE(linesOf(faultsOf(rows)), linesOf(faultsOf(handIns)));
    const QList<Fault> most = faultsOf(gym.read(u"helga"_s, both, 3));
    QCOMPARE(most.size(), 3);
    QVERIFY(std::ranges::is_sorted(most, std::ranges::greater(), &Fault::missed));

    const auto helga = gym.open(u"helga"_s);
    const QStringList folded = must(helga->ledger().dumpProjections());
    QVERIFY(must(helga->ledger().rebuild({})) > 0);
    QCOMPARE(must(helga->ledger().dumpProjections()), folded);
}

// Whoever is asked about sees only themselves; a mentor only their own people, whatever the list says.
void GymProjectionTest::isThePersonsOwn()
{
    QFETCH(Engine, engine);
    Gym gym(engine, 7);
    gym.install();
    gym.train(80);
    const QString anna = gym.bed.id(u"anna"_s), boris = gym.bed.id(u"boris"_s);
    compare(practisingOf(gym.read(u"oleg"_s, {anna})), practiceOf(gym.events({anna})));
    QVERIFY(practisingOf(gym.read(u"oleg"_s, {})).isEmpty());
    if (engine == Engine::Postgres)
        compare(practisingOf(gym.read(u"oleg"_s, {anna, boris})), practiceOf(gym.events({anna})));
}

QTEST_GUILESS_MAIN(GymProjectionTest)
#include "tst_gymprojection.moc"
