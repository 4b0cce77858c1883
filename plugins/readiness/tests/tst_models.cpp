// The view models, with services that answer from memory.
#include "fakehost.h"
#include "overviewmodel.h"
#include "peoplemodel.h"
#include "personmodel.h"

#include <vestibule/verbs.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

namespace {

QVariant cell(const QAbstractItemModel &model, int row, const char *role)
{
    return model.index(row, 0).data(model.roleNames().key(role));
}

int rowOf(const QAbstractItemModel &model, const char *role, const QString &value)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, role).toString() == value)
            return row;
    return -1;
}

Standing standing(const QString &id, const QString &name, bool assigned, const Readiness &readiness = {})
{
    Standing one{sample::anna(), assigned, readiness};
    one.person.id = id;
    one.person.name = name;
    return one;
}

Error refusal() { return {ErrorCode::Refused, u"Not today."_s, u"Nothing was changed."_s, u"Try again."_s, {}}; }

}  // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overviewShowsAndFilters();
    void overviewFollowsTheLedgerOnlyToday();
    void overviewKeepsItsRowsWhenReloadingFails();
    void overviewExportsWhatIsShown();
    void overviewOfTenThousandIsQuick();
    void anAnswerAfterTheEndTouchesNothing();
    void personExplainsTheCurrentStage();
    void personWithoutProgramme();
    void personOfAPastDayMayNotBeActedOn();
    void rowsUnfoldToTheirEvents();
    void hrActsWithAReason();
    void mentorsAndOthersMayNotAct();
    void ownRowsOpenActivities();
    void peopleAreListedByName();
    void onlyActiveTraineesAreSelected();
    void severalGetAMentorAtOnce();
    void oneRefusalDoesNotStopTheOthers();
    void programmeNeedsADate();
    void accountFormSaysWhatIsWrong();
    void aGeneratedPasswordIsShownOnce();
    void aRefusedAccountStaysInTheForm();
    void resetAndDeactivate();
};

void TestModels::overviewShowsAndFilters()
{
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready()),
                                standing(u"3"_s, u"Daria"_s, false)};
    OverviewModel model(host);
    QVERIFY(model.loading());
    QTRY_VERIFY(model.loaded());
    QVERIFY(!model.loading());
    QCOMPARE(model.count(), 3);
    QStringList values;
    for (const QVariant &figure : model.figures())
        values.append(figure.toMap().value(u"value"_s).toString());
    QCOMPARE(values, QStringList({u"1"_s, u"1"_s, u"1"_s, u"1"_s}));
    model.setFigure(u"late"_s);
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, "name").toString(), u"Anna"_s);
    QCOMPARE(cell(model, 0, "dueTone").toString(), u"negative"_s);
    QCOMPARE(cell(model, 0, "road").toList().size(), 3);
    model.setFilter(u"boris"_s);
    QCOMPARE(model.count(), 0);
    model.setFigure({});
    QCOMPARE(cell(model, 0, "name").toString(), u"Boris"_s);
    model.open(u"2"_s);
    QCOMPARE(host.navigation.opened, QStringList(u"readiness.person"_s));
    QCOMPARE(host.navigation.arguments, QVariantMap({{u"learner"_s, u"2"_s}}));
}

void TestModels::overviewFollowsTheLedgerOnlyToday()
{
    FakeHost host;
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    host.readiness.standings.append(standing(u"2"_s, u"Boris"_s, false));
    for (int i = 0; i < 20; ++i)
        Q_EMIT host.ledger.said.appended(u"2"_s, u"registered"_s, {});
    QTRY_COMPARE(model.total(), 2);
    QTRY_VERIFY(!model.loading());
    QVERIFY2(host.readiness.asked.size() <= 3, "a burst of events is one reload, or two");
    model.setAt(u"2026-05-08"_s);
    QTRY_VERIFY(!model.loading());
    QCOMPARE(host.readiness.asked.constLast(), QDate(2026, 5, 8));
    Q_EMIT host.ledger.said.appended(u"2"_s, u"registered"_s, {});
    QVERIFY(!model.loading());
    model.setAt(model.today());
    QVERIFY(model.at().isEmpty() && model.loading());
}

void TestModels::overviewKeepsItsRowsWhenReloadingFails()
{
    FakeHost host;
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    host.readiness.problem = refusal();
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.problem().toMap().value(u"what"_s).toString(), u"Not today."_s);
    host.readiness.problem.reset();
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QVERIFY(model.problem().toMap().isEmpty());
}

void TestModels::overviewExportsWhatIsShown()
{
    QTemporaryDir folder;
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready())};
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    model.setFigure(u"ready"_s);
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"out.csv"_s)), u"csv"_s);
    QTRY_VERIFY(!model.exporting());
    QCOMPARE(host.navigation.notices.size(), 1);
    QFile file(folder.filePath(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Boris") && !bytes.contains("Anna"));
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"no/such/folder.html"_s)), u"html"_s);
    QTRY_COMPARE(host.navigation.problems.size(), 1);
}

void TestModels::overviewOfTenThousandIsQuick()
{
    FakeHost host;
    host.readiness.standings.clear();
    for (int i = 0; i < 10'000; ++i)
        host.readiness.standings.append(standing(QString::number(i), u"Person %1"_s.arg(i), true, sample::half()));
    OverviewModel model(host);
    QTRY_VERIFY_WITH_TIMEOUT(model.loaded(), 60'000);
    QCOMPARE(model.count(), 10'000);
    model.setFilter(u"person 9999"_s);
    QCOMPARE(model.count(), 1);
}

void TestModels::anAnswerAfterTheEndTouchesNothing()
{
    FakeHost host;
    auto overview = std::make_unique<OverviewModel>(host);
    auto person = std::make_unique<PersonModel>(host, u"anna-id"_s);
    auto people = std::make_unique<PeopleModel>(host);
    overview.reset();
    person.reset();
    people.reset();
    const qsizetype asked = host.readiness.asked.size();
    QCoreApplication::processEvents();
    Q_EMIT host.ledger.said.appended(u"anna-id"_s, u"completed"_s, {});
    QCoreApplication::processEvents();
    QCOMPARE(host.readiness.asked.size(), asked);
}

void TestModels::personExplainsTheCurrentStage()
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

void TestModels::personWithoutProgramme()
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

void TestModels::personOfAPastDayMayNotBeActedOn()
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

void TestModels::rowsUnfoldToTheirEvents()
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

void TestModels::hrActsWithAReason()
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

void TestModels::mentorsAndOthersMayNotAct()
{
    FakeHost host;
    host.people.signedIn = sample::oleg();
    PersonModel model(host, u"anna-id"_s);
    QTRY_VERIFY(model.loaded());
    QVERIFY(!model.mayAct());
    model.openStage(u"because"_s);
    QVERIFY(host.ledger.appended.isEmpty());
}

void TestModels::ownRowsOpenActivities()
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

void TestModels::peopleAreListedByName()
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

void TestModels::onlyActiveTraineesAreSelected()
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

void TestModels::severalGetAMentorAtOnce()
{
    FakeHost host;
    Person boris = sample::anna();
    boris.id = u"boris-id"_s;
    boris.login = u"boris"_s;
    boris.name = u"Boris Sidorov"_s;
    host.people.people.append(boris);
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    model.selectShown(true);
    model.appointMentor(model.selected(), u"oleg-id"_s);
    QVERIFY(model.busy());
    QTRY_VERIFY(!model.busy());
    QCOMPARE(host.people.calls, QStringList({u"mentor anna-id oleg-id"_s, u"mentor boris-id oleg-id"_s}));
    QVERIFY(model.selected().isEmpty());
    QCOMPARE(host.navigation.notices.size(), 1);
    QVERIFY(host.navigation.problems.isEmpty());
}

void TestModels::oneRefusalDoesNotStopTheOthers()
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

void TestModels::programmeNeedsADate()
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

void TestModels::accountFormSaysWhatIsWrong()
{
    FakeHost host;
    PeopleModel model(host);
    QTRY_VERIFY(model.loaded());
    AccountForm &form = *model.form();
    QVERIFY(form.nameProblem().isEmpty() && form.loginProblem().isEmpty());  // nothing was touched
    QVERIFY(!form.acceptable());
    form.setName(u" "_s);
    QVERIFY(!form.nameProblem().isEmpty());
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

void TestModels::aGeneratedPasswordIsShownOnce()
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

void TestModels::aRefusedAccountStaysInTheForm()
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

void TestModels::resetAndDeactivate()
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

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
