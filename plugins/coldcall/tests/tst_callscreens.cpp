// The list, and what mentors see of their people's calls.
#include "calldesk.h"

#include "attempt/calllock.h"
#include "views/calllist.h"
#include "recordingtables.h"
#include "views/callplays.h"
#include "views/clientbase.h"

#include <vestibule/verbs.h>

#include <QTemporaryDir>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallScreens : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void theListSaysHowItWent();
    void mentorsSeeWhoPlayed();
    void whatToPractiseOpensTheVeryQuestion();
    void mentorsSeeWhatOnePersonPlayed();
    void mentorsAreNotSpokenToAsIfTheyHadPlayed();
    void callsThatNobodyAsksForOpenWithTheFirstThatIsAskedFor();
    void theCardGoesIntoTheClientBase();
    void aCardThatWasNotFedIsCaughtUpWith();
    void mentorsReadTheClientBase();
    void theClientBaseIsTakenAlong();
    void aDebriefWithoutItsRecord();
    void aCallThatIsNotThere();

private:
    void play(const QString &name = {})
    {
        talk();
        if (!name.isEmpty()) {
            m_call->setCard(u"name"_s, name);
            m_call->setCard(u"company"_s, u"=Lipa, \"the\" workshop"_s);
        }
        m_call->say(u"qwerty zxcvb"_s);
        m_call->hangUp();
        QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
        QTRY_VERIFY(!m_call->debrief()->loading());
        m_call.reset();
    }
    [[nodiscard]] static QVariantMap client(const ClientBase &base, int row) { return base.clients().value(row).toMap(); }
    RecordingTables m_tables;
    [[nodiscard]] QString event() const { return m_desk->ledger.with(verb::Completed).constLast().id; }
};

void TestCallScreens::theListSaysHowItWent()
{
    CallList list(*m_desk);
    QTRY_COMPARE(list.count(), 1);
    const auto cell = [&list](CallList::Role role) { return list.data(list.index(0), role); };
    QCOMPARE(cell(CallList::State).toString(), u"new"_s);
    QVERIFY(cell(CallList::Incoming).toBool());
    QCOMPARE(cell(CallList::Minutes).toInt(), 3);
    play();
    QTRY_COMPARE(cell(CallList::State).toString(), u"again"_s);
    QVERIFY2(cell(CallList::Note).toString().contains(u"best 0 %"_s), qPrintable(cell(CallList::Note).toString()));
    list.open(0);
    QCOMPARE(m_desk->navigation.opened.constLast().view, u"coldcall.call"_s);
}

void TestCallScreens::mentorsSeeWhoPlayed()
{
    play();
    m_desk->signInAs(u"oleg"_s);
    CallPlays plays(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!plays.loading());
    QCOMPARE(plays.property("plays").toList().size(), 1);
    QCOMPARE(plays.property("plays").toList().constFirst().toMap()[u"name"_s].toString(), u"Anna Petrova"_s);
    const QVariantList phrases = plays.property("phrases").toList();
    QCOMPARE(phrases.size(), 1);
    QCOMPARE(phrases.constFirst().toMap()[u"text"_s].toString(), u"qwerty zxcvb"_s);
    QCOMPARE(phrases.constFirst().toMap()[u"client"_s].toString(), u"Hello, is this Aquilon?"_s);
    plays.open(event());
    QCOMPARE(m_desk->navigation.opened.constLast().view, u"coldcall.debrief"_s);
    CallDebrief debrief(*m_desk, event());
    QTRY_VERIFY(!debrief.loading());
    QVERIFY(!debrief.mine());
    QVERIFY(debrief.subtitle().contains(u"Anna Petrova"_s));
}

void TestCallScreens::whatToPractiseOpensTheVeryQuestion()
{
    play();
    CallDebrief debrief(*m_desk, event());
    QTRY_VERIFY(!debrief.loading());
    debrief.openPractise(u"quiz:prices"_s, u"pd-05"_s);
    QCOMPARE(m_desk->navigation.opened.constLast().view, u"quiz.practice"_s);
    QCOMPARE(m_desk->navigation.opened.constLast().arguments, (QVariantMap{{u"activity"_s, u"quiz:prices"_s}, {u"question"_s, u"pd-05"_s}}));
    debrief.openPractise(u"handbook:prices"_s);
    QCOMPARE(m_desk->navigation.activities, QStringList{u"handbook:prices"_s});
}

void TestCallScreens::mentorsSeeWhatOnePersonPlayed()
{
    play();
    m_desk->signInAs(u"oleg"_s);
    CallPlays plays(*m_desk, {}, u"anna"_s);
    QTRY_VERIFY(!plays.loading());
    QVERIFY(plays.ofPerson());
    QCOMPARE(plays.title(), u"Anna Petrova"_s);
    const QVariantList list = plays.property("plays").toList();
    QCOMPARE(list.size(), 1);
    QVERIFY(list.constFirst().toMap()[u"name"_s].toString() != plays.title());  // the call's
    QVERIFY(plays.property("phrases").toList().isEmpty());
    CallPlays others(*m_desk, {}, u"boris"_s);
    QTRY_VERIFY(!others.loading());
    QVERIFY(others.property("plays").toList().isEmpty());
}

void TestCallScreens::mentorsAreNotSpokenToAsIfTheyHadPlayed()
{
    play();
    const auto ending = [this] {
        CallDebrief debrief(*m_desk, event());
        [&] { QTRY_VERIFY(!debrief.loading()); }();
        return debrief.property("result").toMap()[u"ending"_s].toString();
    };
    QVERIFY(ending().startsWith(u"You"_s));
    m_desk->signInAs(u"oleg"_s);
    QVERIFY(ending().startsWith(u"The trainee"_s));
}

void TestCallScreens::callsThatNobodyAsksForOpenWithTheFirstThatIsAskedFor()
{
    Programme programme;
    for (const QString &id : {u"first"_s, u"second"_s, u"more"_s}) {
        Activity call;
        call.id = id;
        call.kind = u"coldcall.call"_s;
        programme.activities.append(call);
    }
    QHash<QString, QString> locks{{u"first"_s, u"stage 1"_s}, {u"second"_s, u"stage 2"_s}};
    const auto lockOf = [&locks](const QString &activity) { return locks.value(activity); };
    QCOMPARE(callLock(programme, u"more"_s, lockOf), QString());  // no stage asks for calls
    Requirement first, both, second;
    first.activity = u"first"_s;
    second.activity = u"second"_s;
    both.rule = Requirement::Rule::All;
    both.of = {second};
    programme.stages = {{u"one"_s, 1, {first}}, {u"two"_s, 2, {both}}};
    QCOMPARE(callLock(programme, u"second"_s, lockOf), u"stage 2"_s);
    QCOMPARE(callLock(programme, u"more"_s, lockOf), u"stage 1"_s);
    locks.remove(u"first"_s);
    QCOMPARE(callLock(programme, u"more"_s, lockOf), QString());
    QCOMPARE(callLock(programme, u"second"_s, lockOf), u"stage 2"_s);
}

void TestCallScreens::theCardGoesIntoTheClientBase()
{
    m_tables = {};
    m_desk->tables = &m_tables;
    play();
    QVERIFY(m_tables.clients.isEmpty());  // an empty card is nobody's client
    play(u"Ivan Petrov"_s);
    ClientBase base(*m_desk, {});
    QTRY_COMPARE(base.clients().size(), 1);
    QVERIFY(base.mine());
    QCOMPARE(client(base, 0)[u"name"_s].toString(), u"Ivan Petrov"_s);
    QCOMPARE(client(base, 0)[u"call"_s].toString(), u"Small call"_s);
    base.change(u"coldcall:small"_s, {{u"name"_s, u"Ivan Petrov"_s}, {u"company"_s, u"Lipa"_s}, {u"need"_s, u"film"_s}});
    QTRY_COMPARE(client(base, 0)[u"need"_s].toString(), u"film"_s);
    play(u"Ivan Ilyich Petrov"_s);  // what a later card leaves open, stays
    base.load();
    QTRY_COMPARE(client(base, 0)[u"name"_s].toString(), u"Ivan Ilyich Petrov"_s);
    QCOMPARE(client(base, 0)[u"need"_s].toString(), u"film"_s);
}

// The program stopped between handing in and feeding.
void TestCallScreens::aCardThatWasNotFedIsCaughtUpWith()
{
    m_tables = {};
    m_desk->tables = &m_tables;
    play(u"Ivan Petrov"_s);
    m_tables.clients.clear();
    ClientBase base(*m_desk, {});
    QTRY_COMPARE(base.clients().size(), 1);
    QCOMPARE(client(base, 0)[u"event"_s].toString(), event());
}

void TestCallScreens::mentorsReadTheClientBase()
{
    m_tables = {};
    m_desk->tables = &m_tables;
    play(u"Ivan Petrov"_s);
    m_desk->signInAs(u"oleg"_s);
    ClientBase base(*m_desk, u"anna"_s);
    QTRY_COMPARE(base.clients().size(), 1);
    QVERIFY(!base.mine());
    QCOMPARE(base.owner(), u"Anna Petrova"_s);
    base.change(u"coldcall:small"_s, {{u"name"_s, u"Somebody"_s}});
    QCOMPARE(client(base, 0)[u"name"_s].toString(), u"Ivan Petrov"_s);
    ClientBase own(*m_desk, {});
    QTRY_VERIFY(!own.loading());
    QVERIFY(own.clients().isEmpty());
}

void TestCallScreens::theClientBaseIsTakenAlong()
{
    m_tables = {};
    m_desk->tables = &m_tables;
    play(u"Ivan Petrov"_s);
    ClientBase base(*m_desk, {});
    QTRY_COMPARE(base.clients().size(), 1);
    const QTemporaryDir folder;
    base.exportTo(QUrl::fromLocalFile(folder.filePath(u"clients.csv"_s)));
    QFile file(folder.filePath(u"clients.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].startsWith(u"\"Ivan Petrov\",\"'=Lipa, \"\"the\"\" workshop\","_s), qPrintable(lines[1]));
    base.exportTo(QUrl::fromLocalFile(folder.filePath(u"nowhere/clients.csv"_s)));
    QVERIFY(!m_desk->navigation.problems.isEmpty());
}

void TestCallScreens::aDebriefWithoutItsRecord()
{
    play();
    m_desk->ledger.privateParts.clear();
    CallDebrief debrief(*m_desk, event());
    QTRY_VERIFY(!debrief.loading());
    QVERIFY(debrief.erased());
    QVERIFY(debrief.problem().isEmpty());
    QCOMPARE(debrief.property("result").toMap()[u"percent"_s].toInt(), 0);
}

void TestCallScreens::aCallThatIsNotThere()
{
    CallAttempt call(*m_desk, u"coldcall:nowhere"_s);
    QTRY_VERIFY(!call.problem().isEmpty());
    QVERIFY(!call.error()[u"todo"_s].toString().isEmpty());
    CallDebrief debrief(*m_desk, u"nowhere"_s);
    QTRY_VERIFY(!debrief.problem().isEmpty());
    m_desk->content.add(version(u"v2"_s), files("format = 1"));
    CallAttempt broken(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!broken.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestCallScreens)
#include "tst_callscreens.moc"
