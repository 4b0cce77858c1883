#include "sample.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QTimeZone>

namespace vestibule::readiness::sample {

using namespace Qt::StringLiterals;

namespace {

using Rule = Requirement::Rule;
using Missing = RequirementState::Missing;

struct Title {
    const char16_t *key, *en, *ru;
};

constexpr Title Titles[] = {
    {u"pack", u"Trading House Aquilon", u"Торговый дом «Аквилон»"},
    {u"programme", u"Customer-service and sales manager", u"Менеджер по обслуживанию клиентов и продажам"},
    {u"stage.introduction", u"Introduction to the work and the company", u"Знакомство с работой и компанией"},
    {u"stage.products", u"Products and first clients", u"Товары и первые клиенты"},
    {u"stage.rhythm", u"Normal working rhythm", u"Обычный рабочий ритм"},
    {u"require.read-company", u"Read “The company”", u"Прочитать «О компании»"},
    {u"require.workplace", u"Master the workplace", u"Освоить рабочее место"},
    {u"require.read-programs", u"Read “Programs & drives”", u"Прочитать «Программы и диски»"},
    {u"require.briefing", u"Administrator's briefing", u"Инструктаж администратора"},
    {u"require.pass-telephone", u"Pass the telephone quiz", u"Сдать тест о телефоне"},
    {u"require.first-products", u"Know one group of products", u"Знать одну группу товаров"},
    {u"require.packaging", u"Packaging, 60 %", u"Упаковка, 60 %"},
    {u"require.hygiene", u"Hygiene, 60 %", u"Гигиена, 60 %"},
    {u"require.first-test", u"The first test", u"Первое испытание"},
    {u"require.calls", u"Ten calls on two days", u"Десять звонков в два дня"},
    {u"require.calls-passed", u"First calls passed", u"Первые звонки пройдены"},
    {u"require.attestation", u"Final attestation", u"Итоговая аттестация"},
};

RequirementState met(const QString &id, Rule rule, const QString &activity, const QStringList &events, int day)
{
    RequirementState state;
    state.id = id;
    state.rule = rule;
    state.activity = activity;
    state.met = true;
    state.events = events;
    state.have = 1;
    state.missing = Missing::Nothing;
    state.since = noon(day);
    return state;
}

RequirementState open(const QString &id, Rule rule, const QString &activity, Missing missing, Role owner, int since)
{
    RequirementState state;
    state.id = id;
    state.rule = rule;
    state.activity = activity;
    state.missing = missing;
    state.owner = owner;
    state.since = since ? noon(since) : 0;
    return state;
}

StageState introduction()
{
    RequirementState workplace = met(u"workplace"_s, Rule::All, {}, {u"e2"_s, u"e3"_s}, 6);
    workplace.have = workplace.need = 2;
    workplace.of = {met(u"read-programs"_s, Rule::Completed, u"handbook:programs"_s, {u"e2"_s}, 5),
                    met(u"briefing"_s, Rule::Signoff, u"mentoring:admin-briefing"_s, {u"e3"_s}, 6)};
    return {u"introduction"_s, true, false, {}, noon(6), Start.addDays(2), false,
            {met(u"read-company"_s, Rule::Completed, u"handbook:company"_s, {u"e1"_s}, 4), workplace}};
}

StageState products()
{
    RequirementState telephone = open(u"pass-telephone"_s, Rule::Passed, u"quiz:telephone"_s, Missing::BelowPass, Role::Trainee, 8);
    telephone.have = 600'000;
    telephone.need = 800'000;
    telephone.attemptsLeft = 1;
    telephone.events = {u"e4"_s};

    RequirementState one = met(u"first-products"_s, Rule::Any, {}, {u"e5"_s}, 9);
    one.of = {met(u"packaging"_s, Rule::Score, u"quiz:packaging"_s, {u"e5"_s}, 9),
              open(u"hygiene"_s, Rule::Score, u"quiz:hygiene"_s, Missing::NotStarted, Role::Trainee, 6)};

    RequirementState calls = open(u"calls"_s, Rule::Metric, u"calls"_s, Missing::MoreDays, Role::Trainee, 10);
    calls.have = 1;
    calls.need = 2;
    calls.events = {u"e6"_s, u"e7"_s};
    RequirementState test = open(u"first-test"_s, Rule::All, {}, Missing::Group, Role::Trainee, 10);
    test.have = 0;
    test.need = 2;
    test.events = calls.events;
    test.of = {calls, open(u"calls-passed"_s, Rule::Signoff, u"mentoring:first-calls"_s, Missing::AwaitingSignoff, Role::Mentor, 10)};
    return {u"products"_s, false, false, {}, noon(6), Start.addDays(7), true, {telephone, one, test}};
}

StageState rhythm()
{
    return {u"rhythm"_s, false, true, {}, 0, Start.addDays(180), false,
            {open(u"attestation"_s, Rule::Signoff, u"mentoring:attestation"_s, Missing::StageLocked, Role::Trainee, 0)}};
}

Event event(const QString &id, const char *verb, const QString &actor, const QString &activity, int day)
{
    Event event;
    event.id = id;
    event.learner = u"anna-id"_s;
    event.actor = actor;
    event.verb = QLatin1String(verb);
    event.activity = activity;
    event.payload = "{}";
    event.at = noon(day);
    return event;
}

}  // namespace

qint64 noon(int dayOfMay)
{
    return QDateTime(QDate(2026, 5, dayOfMay), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

ContentPtr content()
{
    auto version = std::make_shared<ContentVersion>();
    version->id = u"v1"_s;
    version->pack = u"aquilon"_s;
    version->languages = {u"en"_s, u"ru"_s};
    version->programme.id = u"manager"_s;
    for (const Title &title : Titles) {
        version->texts[u"en"_s][QString::fromUtf16(title.key)].title = QString::fromUtf16(title.en);
        version->texts[u"ru"_s][QString::fromUtf16(title.key)].title = QString::fromUtf16(title.ru);
    }
    return version;
}

Person anna()
{
    return {u"anna-id"_s, u"anna"_s, u"Anna Petrova"_s, Role::Trainee, true, u"oleg-id"_s, u"manager"_s, u"v1"_s, Start, false};
}

Person oleg()
{
    return {u"oleg-id"_s, u"oleg"_s, u"Oleg Denisov"_s, Role::Mentor, true, {}, {}, {}, {}, false};
}

Person irina()
{
    return {u"hr-id"_s, u"hr"_s, u"Irina Voronina"_s, Role::Hr, true, {}, {}, {}, {}, false};
}

Readiness half()
{
    return {u"anna-id"_s, u"manager"_s, u"v1"_s, Today, Start, false, 0, {introduction(), products(), rhythm()}};
}

Readiness ready()
{
    Readiness readiness = half();
    for (StageState &stage : readiness.stages) {
        stage.met = true;
        stage.locked = stage.late = false;
        stage.since = noon(11);
        for (RequirementState &state : stage.requirements) {
            state.met = true;
            state.missing = Missing::Nothing;
            state.since = noon(11);
            state.of.clear();
        }
    }
    readiness.ready = true;
    readiness.readySince = noon(11);
    return readiness;
}

QList<Event> events()
{
    Event failed = event(u"e4"_s, verb::Completed, u"anna-id"_s, u"quiz:telephone"_s, 8);
    failed.score = 600'000;
    failed.passed = false;
    Event passed = event(u"e5"_s, verb::Completed, u"anna-id"_s, u"quiz:packaging"_s, 9);
    passed.score = 850'000;
    passed.passed = true;
    Event reported = event(u"e6"_s, verb::Reported, u"anna-id"_s, {}, 9);
    reported.payload = R"({"day":"2026-05-09","metrics":{"calls":12}})";
    return {event(u"e1"_s, verb::Completed, u"anna-id"_s, u"handbook:company"_s, 4),
            event(u"e2"_s, verb::Completed, u"anna-id"_s, u"handbook:programs"_s, 5),
            event(u"e3"_s, verb::Approved, u"hr-id"_s, u"mentoring:admin-briefing"_s, 6),
            failed,
            passed,
            reported,
            event(u"e7"_s, verb::Confirmed, u"oleg-id"_s, {}, 10)};
}

Report report(const QList<Standing> &standings)
{
    Report report{u"Trading House Aquilon"_s, u"en"_s, Today, Today, {}, {{u"oleg-id"_s, u"Oleg Denisov"_s}}, dayOf};
    for (const Standing &standing : standings)
        report.people.append({standing, standing.assigned ? content() : ContentPtr()});
    return report;
}

}  // namespace vestibule::readiness::sample
