// What mentors and HR see of the gym: who practises, what one person handed in, what goes wrong.
#include "lists.h"

#include "gymtables.h"

#include "attempt/training.h"
#include "support/fakedesk.h"
#include "views/gymhandin.h"
#include "views/gympractice.h"

#include <vestibule/verbs.h>

#include <QLocale>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pricegym;
using namespace vestibule::pricegym::test;
using vestibule::test::FakeDesk;

class TestGymPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void nobody();
    void everybody();
    void onePerson();
    void oneHandIn();
    void erasedAnswers();
    void whatIsNotThere();

private:
    // A training in which the first cases have their last field wrong; returns the hand-in.
    Event train(const QString &learner, int wrong)
    {
        EventDraft attempt;
        attempt.learner = learner;
        attempt.verb = QLatin1String(verb::Attempted);
        attempt.activity = m_level.id;
        attempt.content = u"v1"_s;
        const Event begun = m_desk->ledger.put(attempt, learner);
        Training training(m_list, m_level, begun.id, {});
        for (int i = 0; !training.isOver(); ++i) {
            Given given;
            for (const Field &field : training.cases().last().fields)
                given.append(field.answer);
            if (i < wrong)
                given.last().reset();
            training.answer(given);
        }
        EventDraft handIn = submissionOf(training, m_level);
        handIn.learner = learner;
        handIn.content = u"v1"_s;
        handIn.refs = {begun.id};
        return m_desk->ledger.put(handIn, learner);
    }

    const PriceList m_list = aquilon();
    const Activity m_level = [] {
        Activity level = aquilonFiles().first().activity;
        level.source = level.common = u"products.toml"_s;
        return level;
    }();
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<GymTables> m_tables;
};

void TestGymPractice::init()
{
    QLocale::setDefault(QLocale::c());
    m_desk = std::make_unique<FakeDesk>();
    m_tables = std::make_unique<GymTables>(m_desk->ledger);
    m_desk->tables = m_tables.get();
    m_desk->signInAs(u"oleg"_s);
    Person boris;
    boris.id = boris.login = u"boris"_s;
    boris.name = u"Boris"_s;
    m_desk->people.all.append(boris);
    ContentVersion content;
    content.id = u"v1"_s;
    content.languages = {u"en"_s};
    content.currency = u"RUB"_s;
    content.programme.activities = {m_level};
    content.texts[u"en"_s][u"activity.pricegym:level-3"_s] = {u"Level 3"_s, u"Discounts."_s};
    m_desk->content.add(content, {{u"products.toml"_s, contentFile(u"products.toml"_s)}, {u"en/products.toml"_s, contentFile(u"en/products.toml"_s)}});
}

void TestGymPractice::nobody()
{
    const GymPractice all(*m_desk);
    QTRY_VERIFY(!all.loading());
    QVERIFY(all.property("rows").toList().isEmpty());
    QVERIFY(all.problem().isEmpty());
}

void TestGymPractice::everybody()
{
    train(u"anna"_s, 6);
    train(u"anna"_s, 0);
    train(u"boris"_s, 1);
    GymPractice all(*m_desk);
    QTRY_VERIFY(!all.loading());
    QVERIFY(!all.ofPerson());
    const QVariantList rows = all.property("rows").toList();
    QCOMPARE(rows.size(), 2);
    const QVariantMap boris = rows[0].toMap(), anna = rows[1].toMap();  // the latest first
    QCOMPARE(boris[u"name"_s].toString(), u"Boris"_s);
    QCOMPARE(anna[u"name"_s].toString(), u"Anna Petrova"_s);
    QCOMPARE(anna[u"handIns"_s].toInt(), 2);
    QCOMPARE(anna[u"levels"_s].toString(), u"1 of 1"_s);
    QVERIFY(!anna[u"missed"_s].toString().isEmpty());
    const QVariantMap fault = all.property("faults").toList().first().toMap();
    QVERIFY(fault[u"missed"_s].toInt() >= 2);
    QVERIFY(!fault[u"title"_s].toString().isEmpty() && !fault[u"field"_s].toString().isEmpty());
    all.open(anna);
    QCOMPARE(m_desk->navigation.opened.last().view, u"pricegym.person"_s);
    QCOMPARE(m_desk->navigation.opened.last().arguments, (QVariantMap{{u"learner"_s, u"anna"_s}}));
}

void TestGymPractice::onePerson()
{
    train(u"boris"_s, 6);
    train(u"anna"_s, 6);
    const Event last = train(u"anna"_s, 0);
    GymPractice person(*m_desk, u"anna"_s);
    QTRY_VERIFY(!person.loading());
    QCOMPARE(person.property("name").toString(), u"Anna Petrova"_s);
    QCOMPARE(person.property("passed").toString(), u"1 of 1"_s);
    const QVariantList rows = person.property("rows").toList();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().toMap()[u"event"_s].toString(), last.id);
    QCOMPARE(rows.first().toMap()[u"percent"_s].toInt(), 100);
    QCOMPARE(rows.last().toMap()[u"result"_s].toString(), u"not passed"_s);
    int missed = 0;
    for (const QVariant &fault : person.property("faults").toList())
        missed += fault.toMap()[u"missed"_s].toInt();
    QCOMPARE(missed, 6);  // Boris' are his
    person.open(rows.first().toMap());
    QCOMPARE(m_desk->navigation.opened.last().arguments, (QVariantMap{{u"event"_s, last.id}}));
    train(u"anna"_s, 0);  // another window was faster
    Q_EMIT m_desk->ledger.notifier()->appended(u"anna"_s, QLatin1String(verb::Completed), m_level.id);
    QTRY_COMPARE(person.property("rows").toList().size(), 3);
}

void TestGymPractice::oneHandIn()
{
    const Event event = train(u"anna"_s, 2);
    const GymHandIn handIn(*m_desk, event.id);
    QTRY_VERIFY(!handIn.loading());
    QCOMPARE(handIn.property("title").toString(), u"Level 3"_s);
    QCOMPARE(handIn.property("name").toString(), u"Anna Petrova"_s);
    const QVariantMap result = handIn.property("result").toMap();
    QCOMPARE(result[u"right"_s].toInt(), 4);
    QCOMPARE(result[u"cases"_s].toList().size(), 6);
    QCOMPARE(result[u"cases"_s].toList().first().toMap()[u"right"_s].toBool(), false);
}

void TestGymPractice::erasedAnswers()
{
    const Event event = train(u"anna"_s, 0);
    m_desk->ledger.privateParts.clear();
    const GymHandIn handIn(*m_desk, event.id);
    QTRY_VERIFY(!handIn.loading());
    QVERIFY(handIn.property("result").toMap()[u"erased"_s].toBool());
}

void TestGymPractice::whatIsNotThere()
{
    const GymHandIn handIn(*m_desk, u"nothing"_s);
    QTRY_VERIFY(!handIn.problem().isEmpty());
    QVERIFY(!handIn.error()[u"todo"_s].toString().isEmpty());
    m_desk->ledger.failRead = m_tables->failed = Error{ErrorCode::Unavailable, u"The server is away."_s, {}, u"Try again."_s, {}};
    GymPractice all(*m_desk);
    QTRY_VERIFY(all.problem().contains(u"The server is away."_s));
    const GymPractice person(*m_desk, u"anna"_s);
    QTRY_VERIFY(person.problem().contains(u"The server is away."_s));
    m_desk->ledger.failRead.reset();
    m_tables->failed.reset();
    all.load();
    QTRY_VERIFY(!all.loading() && all.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestGymPractice)
#include "tst_gympractice.moc"
