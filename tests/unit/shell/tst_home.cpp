// Home: the figures lead to the people behind them, and the forecast says what it rests on.
#include "noticecompany.h"

#include "shell/homemodel.h"
#include "support/fakedesk.h"

#include <vestibule/documentlife.h>
#include <vestibule/figures.h>
#include <vestibule/readinesstext.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;
using namespace vestibule::test;

namespace {

Readiness onTheWay(QDate at, int met, int of)
{
    Readiness readiness;
    readiness.content = u"v1"_s;
    readiness.at = at;
    readiness.start = at.addDays(-9);
    QList<RequirementState> requirements;
    for (int i = 0; i < of; ++i) {
        RequirementState one = state(u"r%1"_s.arg(i), i < met ? RequirementState::Missing::Nothing : RequirementState::Missing::NotStarted, Role::Mentor);
        requirements.append(one);
    }
    StageState stage;
    stage.id = u"one"_s;
    stage.locked = false;
    stage.due = at.addDays(12);
    stage.requirements = requirements;
    readiness.stages = {stage};
    return readiness;
}

class NoReviews final : public IReviews
{
public:
    QFuture<Result<QList<ReviewItem>>> pending() override { return vestibule::ready<QList<ReviewItem>>({}); }
    QFuture<Result<QList<ReviewItem>>> waitingFor(const QString &) override { return vestibule::ready<QList<ReviewItem>>({}); }
    QString viewOf(const QString &) const override { return {}; }
    QFuture<Result<Rescore>> rescore(const QString &event) override { return vestibule::ready<Rescore>(fail(ErrorCode::NotFound, event)); }
};

// A desk to which nobody hands in anything.
class QuietDesk final : public HostContext
{
public:
    FakeDesk desk;
    NoReviews reviews;

    void *service(const char *interfaceId, int version) noexcept override
    {
        return qstrcmp(interfaceId, IReviews::id) == 0 ? static_cast<IReviews *>(&reviews) : desk.service(interfaceId, version);
    }
};

}  // namespace

class TestHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresLeadToTheirPeople();
    void tellsWhomADocumentWaitsFor();
    void forecastRestsOnThePace();
    void forecastWaitsUntilThereIsAPace();
    void nothingIsForetoldOfWhatIsDone();

private:
    static void publish(FakeDesk &desk) { desk.content.add(*introduction(), {}); }
};

void TestHome::figuresLeadToTheirPeople()
{
    QuietDesk host;
    FakeDesk &desk = host.desk;
    publish(desk);
    desk.signInAs(u"oleg"_s);
    for (int i = 0; i < 1234; ++i)
        desk.readiness.all.append(test::standing(Today.addDays(5), {state(u"a"_s, RequirementState::Missing::NotStarted, Role::Trainee)}));
    desk.readiness.all.append(test::standing(Today.addDays(-5), {state(u"a"_s, RequirementState::Missing::NotStarted, Role::Trainee)}));
    HomeModel home(host, [](const QString &) { return QString(); });
    QTRY_VERIFY(!home.loading());
    QCOMPARE(home.figures().size(), qsizetype(Figures.size()));
    for (std::size_t i = 0; i < Figures.size(); ++i) {
        const QVariantMap figure = home.figures()[int(i)].toMap();
        const auto count = std::ranges::count_if(desk.readiness.all, [&](const Standing &s) { return belongsTo(s, Figures[i]); });
        QCOMPARE(figure.value(u"value"_s).toString(), QLocale().toString(qint64(count)));
        QCOMPARE(figure.value(u"label"_s).toString(), figureTitle(Figures[i]));
        home.open(figure);
        QCOMPARE(desk.navigation.opened.constLast().view, u"readiness.overview"_s);
        QCOMPARE(desk.navigation.opened.constLast().arguments, QVariantMap({{u"group"_s, figureWord(Figures[i])}}));
    }
    QCOMPARE(home.figures()[2].toMap().value(u"value"_s).toString(), u"1"_s);
}

// HR put a document up; of its departments one is his, and one that agreed already.
void TestHome::tellsWhomADocumentWaitsFor()
{
    QuietDesk host;
    FakeDesk &desk = host.desk;
    publish(desk);
    const QString document = u"quiz:survey"_s;
    const auto put = [&](const char *verb, const QString &actor, const QString &activity, const QJsonObject &payload, const QStringList &refs = {}) {
        EventDraft draft;
        draft.aboutCompany = true;
        draft.verb = QLatin1String(verb);
        draft.activity = activity;
        draft.payload = payload;
        draft.payload.insert(u"texts"_s, textsOf(*introduction(), document));
        draft.refs = refs;
        return desk.ledger.put(draft, actor).id;
    };
    const auto name = [&](const QString &department, const QString &person) {
        return put(verb::Entrusted, u"helga"_s, {}, {{u"department"_s, department}, {u"person"_s, person}});
    };
    const QString sales = name(u"Sales"_s, u"oleg"_s);
    name(u"Legal"_s, u"oleg"_s);
    name(u"HR"_s, u"helga"_s);
    const QString round = put(verb::Proposed, u"helga"_s, document, {{u"departments"_s, QJsonArray{u"Sales"_s, u"Legal"_s, u"HR"_s}}});
    put(verb::Agreed, u"oleg"_s, document, {{u"department"_s, u"Sales"_s}}, {round, sales});
    desk.signInAs(u"oleg"_s);
    HomeModel home(host, [](const QString &kind) { return kind == "quiz.test"_L1 ? u"documents.page"_s : QString(); });
    QTRY_VERIFY(!home.loading());
    QCOMPARE(home.tasks().size(), 1);
    const QVariantMap task = home.tasks().first().toMap();
    QCOMPARE(task[u"title"_s].toString(), u"Agree to “Survey”"_s);
    QCOMPARE(task[u"note"_s].toString(), u"for Legal, put up today"_s);
    home.open(task);
    QCOMPARE(desk.navigation.opened.constLast().view, u"documents.page"_s);
    QCOMPARE(desk.navigation.opened.constLast().arguments, QVariantMap({{u"activity"_s, document}}));
    name(u"Legal"_s, u"helga"_s);
    home.refresh();
    QTRY_VERIFY(!home.loading() && home.tasks().isEmpty());
}

void TestHome::forecastRestsOnThePace()
{
    QuietDesk host;
    FakeDesk &desk = host.desk;
    publish(desk);
    const QDate today = desk.clock.today();
    desk.readiness.mine = onTheWay(today, 10, 20);
    HomeModel home(host, [](const QString &) { return QString(); });
    QTRY_VERIFY(!home.loading());
    const QString title = home.forecast().toMap().value(u"title"_s).toString();
    QVERIFY2(title.contains(dateText(today.addDays(10))) && title.contains(u"4"_s), qPrintable(title));
    const QString note = home.forecast().toMap().value(u"note"_s).toString();
    QVERIFY2(note.contains(u"10 of 20"_s) && note.contains(u"day 10"_s) && note.contains(dateText(today.addDays(12))), qPrintable(note));
    QVERIFY(!home.forecast().toMap().value(u"why"_s).toString().isEmpty());
    home.open(home.forecast().toMap());
    QCOMPARE(desk.navigation.opened.constLast().view, u"readiness.mine"_s);

    desk.readiness.mine = onTheWay(today, 6, 20);
    home.refresh();
    QTRY_VERIFY(!home.loading());
    QVERIFY(home.forecast().toMap().value(u"note"_s).toString().contains(u"Later than planned"_s));
}

void TestHome::forecastWaitsUntilThereIsAPace()
{
    QuietDesk host;
    FakeDesk &desk = host.desk;
    publish(desk);
    desk.readiness.mine = onTheWay(desk.clock.today(), 1, 20);
    HomeModel home(host, [](const QString &) { return QString(); });
    QTRY_VERIFY(!home.loading());
    QCOMPARE(home.forecast().toMap().value(u"title"_s).toString(), u"Forecast: too early to say"_s);
    QVERIFY(!home.forecast().toMap().value(u"note"_s).toString().isEmpty());
}

void TestHome::nothingIsForetoldOfWhatIsDone()
{
    QuietDesk host;
    FakeDesk &desk = host.desk;
    publish(desk);
    desk.readiness.mine = onTheWay(desk.clock.today(), 20, 20);
    desk.readiness.mine.ready = true;
    desk.readiness.mine.stages[0].met = true;
    HomeModel home(host, [](const QString &) { return QString(); });
    QTRY_VERIFY(!home.loading());
    QVERIFY(home.ready());
    QVERIFY(home.forecast().toMap().isEmpty());
}

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
