// The list, and what mentors see of their people's calls.
#include "calldesk.h"

#include "attempt/calllock.h"
#include "views/calllist.h"
#include "views/callplays.h"

#include <vestibule/verbs.h>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallScreens : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void theListSaysHowItWent();
    void mentorsSeeWhoPlayed();
    void mentorsSeeWhatOnePersonPlayed();
    void mentorsAreNotSpokenToAsIfTheyHadPlayed();
    void callsThatNobodyAsksForOpenWithTheFirstThatIsAskedFor();
    void aDebriefWithoutItsRecord();
    void aCallThatIsNotThere();

private:
    void play()
    {
        talk();
        m_call->say(u"qwerty zxcvb"_s);
        m_call->hangUp();
        QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
        QTRY_VERIFY(!m_call->debrief()->loading());
        m_call.reset();
    }
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
