// The view of last time comes back after a restart, for the same person, and only if it still works.
#include "memory.h"

#include "shell/lastview.h"
#include "support/fakedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

namespace {

// One start of the program; the memory and the desk outlive it.
struct Start {
    Navigator navigator{[](const QString &) { return QString(); }};
    LastView last;

    Start(test::Memory &memory, test::FakeDesk &desk)
        : last({.navigator = &navigator, .memory = &memory, .host = &desk, .mayOpen = [](const QString &viewId) { return viewId != u"gone.view"_s; }})
    {
        navigator.reset(u"shell.home"_s);
        last.begin();
    }
    // What the person sees when everything that was asked for has been answered.
    QString shown()
    {
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        return navigator.viewId();
    }
};

void install(test::FakeDesk &desk)
{
    ContentVersion content;
    Activity page;
    page.id = u"handbook:rules"_s;
    content.programme.activities = {page};
    desk.content.versions = {std::make_shared<const ContentVersion>(content)};
}

}  // namespace

class TestLastView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void comesBackAfterACrash();
    void viewThatCrashesIsTriedOnce();
    void eachPersonTheirOwn();
    void neverOverridesThePerson();
    void brokenMemory_data();
    void brokenMemory();
};

void TestLastView::comesBack_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<bool>("works");
    const auto row = [](const char *name, const QString &view, const QVariantMap &arguments, bool works) {
        QTest::newRow(name) << view << arguments << works;
    };
    row("a list", u"handbook.list"_s, {}, true);
    row("settings", u"shell.settings"_s, {}, true);
    row("a page", u"handbook.page"_s, {{u"activity"_s, u"handbook:rules"_s}}, true);
    row("a page that is gone", u"handbook.page"_s, {{u"activity"_s, u"handbook:gone"_s}}, false);
    row("a person", u"readiness.person"_s, {{u"learner"_s, u"oleg"_s}, {u"at"_s, u"2026-05-04"_s}}, true);
    row("a person who is gone", u"readiness.person"_s, {{u"learner"_s, u"nobody"_s}}, false);
    row("a hand-in", u"quiz.grade"_s, {{u"event"_s, u"event-1"_s}}, true);
    row("a hand-in that is gone", u"quiz.grade"_s, {{u"event"_s, u"event-99"_s}}, false);
    row("one of two is gone", u"mentoring.signoff"_s, {{u"learner"_s, u"oleg"_s}, {u"activity"_s, u"handbook:gone"_s}}, false);
    row("a stage", u"mentoring.signoff"_s, {{u"learner"_s, u"oleg"_s}, {u"activity"_s, u"stage:one"_s}}, true);
    row("a view that is gone", u"gone.view"_s, {}, false);
}

void TestLastView::comesBack()
{
    QFETCH(const QString, view);
    QFETCH(const QVariantMap, arguments);
    QFETCH(const bool, works);
    test::FakeDesk desk;
    install(desk);
    desk.ledger.put({});
    test::Memory memory;
    {
        Start before(memory, desk);
        before.navigator.open(view, arguments);
        before.last.end();
    }
    Start again(memory, desk);
    QCOMPARE(again.shown(), works ? view : u"shell.home"_s);
    QCOMPARE(again.navigator.arguments(), works ? arguments : QVariantMap());
    QCOMPARE(again.navigator.canGoBack(), works);  // to Home
}

void TestLastView::comesBackAfterACrash()
{
    test::FakeDesk desk;
    test::Memory memory;
    Start before(memory, desk);
    before.navigator.open(u"handbook.list"_s);
    const QVariantHash onDisk = memory.values;  // nothing else is written
    test::Memory restored;
    restored.values = onDisk;
    Start again(restored, desk);
    QCOMPARE(again.shown(), u"handbook.list"_s);
}

void TestLastView::viewThatCrashesIsTriedOnce()
{
    test::FakeDesk desk;
    test::Memory memory;
    {
        Start before(memory, desk);
        before.navigator.open(u"handbook.list"_s);
    }
    test::Memory crashed;
    {
        Start again(memory, desk);
        QCOMPARE(again.shown(), u"handbook.list"_s);
        crashed.values = memory.values;  // all that was written when the view took the program down
    }
    Start afterCrash(crashed, desk);
    QCOMPARE(afterCrash.shown(), u"shell.home"_s);
    Start afterClosing(memory, desk);  // the same start, closed in an orderly way
    QCOMPARE(afterClosing.shown(), u"handbook.list"_s);
}

void TestLastView::eachPersonTheirOwn()
{
    test::FakeDesk desk;
    test::Memory memory;
    {
        Start anna(memory, desk);
        anna.navigator.open(u"handbook.list"_s);
        anna.last.end();
        anna.navigator.open(u"quiz.list"_s);  // nobody's
    }
    desk.signInAs(u"oleg"_s);
    {
        Start oleg(memory, desk);
        QCOMPARE(oleg.shown(), u"shell.home"_s);
        oleg.navigator.open(u"mentoring.queue"_s);
    }
    desk.signInAs(u"anna"_s);
    Start anna(memory, desk);
    QCOMPARE(anna.shown(), u"handbook.list"_s);
}

void TestLastView::neverOverridesThePerson()
{
    test::FakeDesk desk;
    install(desk);
    test::Memory memory;
    {
        Start before(memory, desk);
        before.navigator.open(u"handbook.page"_s, {{u"activity"_s, u"handbook:rules"_s}});
    }
    Start again(memory, desk);
    again.navigator.open(u"quiz.list"_s);  // before the answer has come
    QCOMPARE(again.shown(), u"quiz.list"_s);
}

void TestLastView::brokenMemory_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("no JSON") << QVariant(u"{{{"_s);
    QTest::newRow("an array") << QVariant(u"[1]"_s);
    QTest::newRow("a number for a view") << QVariant(uR"({"view":7})"_s);
    QTest::newRow("arguments that are none") << QVariant(uR"({"view":"gone.view","arguments":[1]})"_s);
    QTest::newRow("another type") << QVariant(12.5);
    QTest::newRow("nothing") << QVariant();
}

void TestLastView::brokenMemory()
{
    QFETCH(const QVariant, stored);
    test::FakeDesk desk;
    test::Memory memory;
    memory.setValue(u"lastView/anna"_s, stored);
    Start start(memory, desk);
    QCOMPARE(start.shown(), u"shell.home"_s);
}

QTEST_GUILESS_MAIN(TestLastView)
#include "tst_lastview.moc"
