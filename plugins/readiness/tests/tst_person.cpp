// One person's readiness, and what HR does about it.
#include "modeltest.h"
#include "personmodel.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestPerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personExplainsTheCurrentStage();
    void personWithoutProgramme();
    void personOfAPastDayMayNotBeActedOn();
    void rowsUnfoldToTheirEvents();
    void hrActsWithAReason();
    void mentorsAndOthersMayNotAct();
    void ownRowsOpenActivities();
};

void TestPerson::personExplainsTheCurrentStage()
{
    FakeHost host;
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    QCOMPARE(model.name(), u"Anna Petrova"_s);
    QVERIFY(model.about().contains(u"Oleg Denisov"_s));
    QVERIFY(!model.ready() && model.late());
    QCOMPARE(model.progress(), 0.5);
    QCOMPARE(model.stage(), 1);
    QCOMPARE(model.stages().size(), 3);
    QCOMPARE(model.requirements()->rowCount(), 7);
    QCOMPARE(model.nextStep(), u"Pass the telephone quiz (Anna Petrova)"_s);
    model.selectStage(0);
    QCOMPARE(model.requirements()->rowCount(), 4);
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QCOMPARE(model.stage(), 0);  // the choice stays
    model.selectStage(7);
    QCOMPARE(model.stage(), 0);
}

void TestPerson::personWithoutProgramme()
{
    FakeHost host;
    PersonModel model(host, u"oleg-id"_s);
    QTRY_VERIFY(model.loaded());
    QVERIFY(!model.assigned() && !model.mayAct());
    QVERIFY(model.stages().isEmpty() && model.headline().isEmpty());
    PersonModel nobody(host, u"nobody"_s);
    QTRY_VERIFY(!nobody.loading());
    QVERIFY(!nobody.loaded());
    QVERIFY(!nobody.problem().toMap().value(u"what"_s).toString().isEmpty());
}

void TestPerson::personOfAPastDayMayNotBeActedOn()
{
    FakeHost host;
    PersonModel model(host, u"anna-id"_s, QDate(2026, 5, 8));
    QTRY_VERIFY(model.loaded());
    QCOMPARE(host.readiness.asked, QList{QDate(2026, 5, 8)});
    QVERIFY(!model.mayAct());
    model.openStage(u"because"_s);
    QVERIFY(host.ledger.appended.isEmpty());
    model.setAt({});
    QTRY_VERIFY(!model.loading());
    QVERIFY(model.mayAct());
}

void TestPerson::rowsUnfoldToTheirEvents()
{
    FakeHost host;
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    RequirementTree &tree = *model.requirements();
    const int calls = rowOf(tree, "requirement", u"calls"_s);
    QVERIFY(cell(tree, calls, "evidence").toList().isEmpty());
    model.toggle(calls);
    QVERIFY(cell(tree, calls, "expanded").toBool());
    const QVariantList evidence = cell(tree, calls, "evidence").toList();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[1].toMap().value(u"actor"_s).toString(), u"Oleg Denisov"_s);
    QCOMPARE(evidence[1].toMap().value(u"event"_s).toString(), u"e7"_s);
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QVERIFY(cell(tree, calls, "expanded").toBool());
    model.toggle(calls);
    QVERIFY(!cell(tree, calls, "expanded").toBool());
    QVERIFY(!cell(tree, rowOf(tree, "requirement", u"first-test"_s), "expandable").toBool());
}

void TestPerson::hrActsWithAReason()
{
    FakeHost host;
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    const int telephone = rowOf(*model.requirements(), "requirement", u"pass-telephone"_s);
    QVERIFY(cell(*model.requirements(), telephone, "grantable").toBool());
    model.grantAttempts(telephone, 2, u"  "_s);
    model.grantAttempts(telephone, 0, u"why not"_s);
    model.voidEvent(u"unknown"_s, u"why not"_s);
    QVERIFY(host.ledger.appended.isEmpty());

    model.grantAttempts(telephone, 2, u" The line broke down. "_s);
    QTRY_VERIFY(!model.busy());
    model.voidEvent(u"e5"_s, u"Somebody else answered."_s);
    QTRY_VERIFY(!model.busy());
    model.selectStage(2);
    QVERIFY(model.stageLocked());
    model.openStage(u"Begins early."_s);
    QTRY_VERIFY(!model.busy());

    QCOMPARE(host.ledger.appended.size(), 3);
    const EventDraft &granted = host.ledger.appended[0];
    QCOMPARE(granted.verb, QLatin1String(verb::Granted));
    QCOMPARE(granted.activity, u"quiz:telephone"_s);
    QCOMPARE(granted.payload, (QJsonObject{{u"attempts"_s, 2}, {u"reason"_s, u"The line broke down."_s}}));
    const EventDraft &voided = host.ledger.appended[1];
    QCOMPARE(voided.verb, QLatin1String(verb::Voided));
    QCOMPARE(voided.corrects, u"e5"_s);
    QCOMPARE(voided.activity, u"quiz:packaging"_s);
    const EventDraft &opened = host.ledger.appended[2];
    QCOMPARE(opened.verb, QLatin1String(verb::Opened));
    QCOMPARE(opened.activity, u"stage:rhythm"_s);
    for (const EventDraft &draft : host.ledger.appended) {
        QCOMPARE(draft.learner, u"anna-id"_s);
        QCOMPARE(draft.content, u"v1"_s);
    }
    QCOMPARE(host.navigation.notices.size(), 3);
}

void TestPerson::mentorsAndOthersMayNotAct()
{
    FakeHost host;
    host.people.signedIn = sample::oleg();
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    QVERIFY(!model.mayAct());
    model.openStage(u"because"_s);
    QVERIFY(host.ledger.appended.isEmpty());
}

void TestPerson::ownRowsOpenActivities()
{
    FakeHost host;
    host.people.signedIn = sample::anna();
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    QVERIFY(model.own() && !model.mayAct());
    model.open(rowOf(*model.requirements(), "requirement", u"pass-telephone"_s));
    model.open(rowOf(*model.requirements(), "requirement", u"calls"_s));
    model.open(rowOf(*model.requirements(), "requirement", u"first-test"_s));
    model.open(99);
    QCOMPARE(host.navigation.opened, QStringList({u"quiz:telephone"_s, u"mentoring.report"_s}));
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
