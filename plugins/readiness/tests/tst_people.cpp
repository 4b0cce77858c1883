// The people of the company: listed, chosen, changed, created.
#include "modeltest.h"
#include "peoplemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleAreListedByName();
    void onlyActiveTraineesAreSelected();
    void severalGetAMentorAtOnce();
    void undoIsANewEvent();
    void whatHalfFailedIsNotUndone();
    void oneRefusalDoesNotStopTheOthers();
    void programmeNeedsADate();
    void accountFormSaysWhatIsWrong();
    void aGeneratedPasswordIsShownOnce();
    void aRefusedAccountStaysInTheForm();
    void aTakenLoginIsSaidAtItsField();
    void resetAndDeactivate();
};

void TestPeople::peopleAreListedByName()
{
    FakeHost host;
    Person left = sample::anna();
    left.id = u"left"_s;
    left.login = u"left"_s;
    left.name = u"Boris"_s;
    left.active = false;
    host.people.people.prepend(left);
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    QCOMPARE(model.count(), 3);
    QCOMPARE(cell(model, 0, "name").toString(), u"Anna Petrova"_s);
    QCOMPARE(cell(model, 0, "mentor").toString(), u"Oleg Denisov"_s);
    QCOMPARE(model.inactive(), 1);
    model.setWithInactive(true);
    QCOMPARE(cell(model, 1, "name").toString(), u"Boris"_s);
    model.setFilter(u"oleg"_s);
    QCOMPARE(model.count(), 3);  // himself and those he teaches
    model.setFilter(u"hr"_s);
    QCOMPARE(model.count(), 1);
    QVERIFY(cell(model, 0, "self").toBool());
}

void TestPeople::onlyActiveTraineesAreSelected()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    model.select(u"oleg-id"_s, true);
    QVERIFY(model.selected().isEmpty());
    model.select(u"anna-id"_s, true);
    QCOMPARE(model.selected(), QStringList(u"anna-id"_s));
    QVERIFY(cell(model, 0, "selected").toBool());
    model.setFilter(u"irina"_s);
    QVERIFY(model.selected().isEmpty());  // what nobody sees must not be changed
    model.setFilter({});
    model.selectShown(true);
    QCOMPARE(model.selected(), QStringList(u"anna-id"_s));
}

void TestPeople::severalGetAMentorAtOnce()
{
    FakeHost host;
    Person boris = sample::anna();
    boris.id = u"boris-id"_s;
    boris.login = u"boris"_s;
    boris.name = u"Boris Sidorov"_s;
    host.people.people.append(boris);
    PeopleModel model(host);
    const QSignalSpy offered(&model, &PeopleModel::undoable);
    QTRY_VERIFY(model.loaded());
    model.selectShown(true);
    model.appointMentor(model.selected(), u"oleg-id"_s);
    QVERIFY(model.busy());
    QTRY_VERIFY(!model.busy());
    QCOMPARE(host.people.calls, QStringList({u"mentor anna-id oleg-id"_s, u"mentor boris-id oleg-id"_s}));
    QVERIFY(model.selected().isEmpty());
    QCOMPARE(offered.size(), 1);
    QVERIFY(host.navigation.notices.isEmpty() && host.navigation.problems.isEmpty());
}

void TestPeople::undoIsANewEvent()
{
    FakeHost host;
    Person boris = sample::anna();
    boris.id = u"boris-id"_s;
    boris.name = u"Boris Sidorov"_s;
    boris.mentor.clear();
    host.people.people.append(boris);
    PeopleModel model(host);
    const QSignalSpy offered(&model, &PeopleModel::undoable);
    QTRY_VERIFY(model.loaded());
    model.setActive(u"anna-id"_s, false, u"By mistake"_s);
    QTRY_COMPARE(offered.size(), 1);
    model.undo();
    QTRY_COMPARE(host.navigation.notices.size(), 1);
    QCOMPARE(host.people.calls, QStringList({u"off anna-id By mistake"_s, u"on anna-id Taken back at once"_s}));
    QCOMPARE(offered.size(), 1);  // what was taken back is not offered to be taken back
    model.undo();
    QCOMPARE(host.people.calls.size(), 2);

    host.people.calls.clear();
    QTRY_VERIFY(!model.loading());
    model.appointMentor({u"anna-id"_s, u"boris-id"_s}, u"irina-id"_s);
    QTRY_COMPARE(offered.size(), 2);
    model.undo();
    QTRY_COMPARE(host.people.calls.size(), 4);
    QVERIFY(host.people.calls.contains(u"mentor anna-id oleg-id"_s) && host.people.calls.contains(u"mentor boris-id "_s));
}

void TestPeople::whatHalfFailedIsNotUndone()
{
    FakeHost host;
    host.people.refuse.insert(u"anna-id"_s, refusal());
    PeopleModel model(host);
    const QSignalSpy offered(&model, &PeopleModel::undoable);
    QTRY_VERIFY(model.loaded());
    model.setActive(u"anna-id"_s, false, u"By mistake"_s);
    QTRY_COMPARE(host.navigation.problems.size(), 1);
    QVERIFY(offered.isEmpty());
    model.undo();
    QVERIFY(host.people.calls.isEmpty());
}

void TestPeople::oneRefusalDoesNotStopTheOthers()
{
    FakeHost host;
    Person boris = sample::anna();
    boris.id = u"boris-id"_s;
    boris.name = u"Boris Sidorov"_s;
    host.people.people.append(boris);
    host.people.refuse.insert(u"anna-id"_s, refusal());
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    model.assignProgramme({u"anna-id"_s, u"boris-id"_s}, u"2026-06-01"_s);
    QTRY_VERIFY(!model.busy());
    QCOMPARE(host.people.calls, QStringList(u"assign boris-id manager 2026-06-01"_s));
    QCOMPARE(host.navigation.notices.size(), 1);
    QCOMPARE(host.navigation.problems.size(), 1);
    QVERIFY(host.navigation.problems[0].contains(u"Anna Petrova"_s) && host.navigation.problems[0].contains(u"Not today."_s));
}

void TestPeople::programmeNeedsADate()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    QTRY_COMPARE(model.programmeTitle(), u"Customer-service and sales manager"_s);
    model.assignProgramme({u"anna-id"_s}, u"soon"_s);
    model.assignProgramme({}, u"2026-06-01"_s);
    model.appointMentor({u"anna-id"_s}, {});
    QVERIFY(!model.busy());
    QVERIFY(host.people.calls.isEmpty());
}

void TestPeople::accountFormSaysWhatIsWrong()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    AccountForm &form = *model.form();
    QVERIFY(form.nameProblem().isEmpty() && form.loginProblem().isEmpty());  // nothing was touched
    QVERIFY(!form.acceptable());
    form.setName(u" "_s);
    QVERIFY(!form.nameProblem().isEmpty());
    const QString joinedEmoji = u"Elena \U0001F469\u200D\U0001F4BB"_s;
    for (const QString &bad : {QString(201, u'e'), joinedEmoji, u"El\u200Bena"_s}) {
        form.setName(bad);
        QVERIFY2(!form.nameProblem().isEmpty(), qPrintable(bad));
        QVERIFY(!form.acceptable());
    }
    form.setName(u"Elena Morozova"_s);
    QVERIFY(form.nameProblem().isEmpty());
    for (const QString &bad : {u"-elena"_s, u"elena morozova"_s, u"elena@home"_s, QString(65, u'e'), u" ANNA "_s}) {
        form.setLogin(bad);
        QVERIFY2(!form.loginProblem().isEmpty(), qPrintable(bad));
        QVERIFY(!form.acceptable());
    }
    form.setLogin(u"Елена.М"_s);
    QVERIFY(form.loginProblem().isEmpty());
    QVERIFY(form.acceptable());

    PasswordForm &passwords = *form.passwords();
    passwords.setGenerated(false);
    QVERIFY(!form.acceptable());
    for (const QString &bad : {u"short"_s, u"aaaaaaaaaaaa"_s}) {
        passwords.setTyped(bad);
        QVERIFY2(!passwords.typedProblem().isEmpty(), qPrintable(bad));
    }
    form.setLogin(u"elena-morozova"_s);
    passwords.setTyped(u"Elena-Morozova"_s);
    QVERIFY(!passwords.typedProblem().isEmpty());
    passwords.setTyped(u"green lamp on the table"_s);
    passwords.setRepeated(u"green lamp"_s);
    QVERIFY(passwords.repeatedProblem().isEmpty());  // still being typed
    QVERIFY(!form.acceptable());
    passwords.setRepeated(u"green lamb"_s);
    QVERIFY(!passwords.repeatedProblem().isEmpty());
    passwords.setRepeated(u"green lamp on the table"_s);
    QVERIFY(form.acceptable());
}

void TestPeople::aGeneratedPasswordIsShownOnce()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    QSignalSpy shown(&model, &PeopleModel::passwordReady);
    QSignalSpy made(&model, &PeopleModel::created);
    model.form()->setName(u" Elena Morozova "_s);
    model.form()->setLogin(u"Elena"_s);
    model.form()->setRole(u"mentor"_s);
    model.create();
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][1].toString(), u"elena"_s);
    const QString password = shown[0][2].toString();
    QCOMPARE(password.size(), 19);
    QCOMPARE(host.people.calls, QStringList(u"create elena mentor Elena Morozova"_s));
    QVERIFY(model.form()->name().isEmpty());
    QTRY_COMPARE(model.count(), 4);
    QVERIFY(model.form()->passwords()->password() != password);
}

void TestPeople::aRefusedAccountStaysInTheForm()
{
    FakeHost host;
    host.people.refuse.insert(u"elena"_s, refusal());
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    model.form()->setName(u"Elena"_s);
    model.form()->setLogin(u"elena"_s);
    model.create();
    QTRY_VERIFY(!model.busy());
    QVERIFY(model.form()->problem().contains(u"Not today."_s));
    QCOMPARE(model.form()->name(), u"Elena"_s);
    model.form()->setLogin(u"elena2"_s);
    QVERIFY(model.form()->problem().isEmpty());
}

// Somebody else made one with this login while the form was filled in.
void TestPeople::aTakenLoginIsSaidAtItsField()
{
    FakeHost host;
    host.people.refuse.insert(u"elena"_s, {ErrorCode::Conflict, u"Somebody has it."_s, {}, {}, {}});
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    const QSignalSpy refused(&model, &PeopleModel::refused);
    model.form()->setName(u"Elena"_s);
    model.form()->setLogin(u"elena"_s);
    QVERIFY(model.form()->loginProblem().isEmpty());
    model.create();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!model.form()->loginProblem().isEmpty());
    QVERIFY(model.form()->problem().isEmpty());
    model.create();
    QCOMPARE(refused.size(), 2);
    QVERIFY(!model.busy());  // not even asked for
}

void TestPeople::resetAndDeactivate()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    QSignalSpy shown(&model, &PeopleModel::passwordReady);
    model.prepareReset(u"anna-id"_s);
    model.reset()->setGenerated(false);
    model.resetPassword(u"anna-id"_s);
    QVERIFY(host.people.calls.isEmpty());  // nothing was typed
    model.reset()->setTyped(u"green lamp on the table"_s);
    model.reset()->setRepeated(u"green lamp on the table"_s);
    model.resetPassword(u"anna-id"_s);
    QTRY_VERIFY(!model.busy());
    QCOMPARE(host.people.lastPassword, u"green lamp on the table"_s);
    QVERIFY(shown.isEmpty());
    QVERIFY(model.reset()->typed().isEmpty());
    model.setActive(u"anna-id"_s, false, u" "_s);
    QVERIFY(!model.busy());
    model.setActive(u"anna-id"_s, false, u"Left the company"_s);
    QTRY_VERIFY(!model.busy());
    QCOMPARE(host.people.calls, QStringList({u"reset anna-id"_s, u"off anna-id Left the company"_s}));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
