#include "sample.h"

#include <vestibule/verbs.h>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

using Rule = Requirement::Rule;

Requirement require(const QString &id, Rule rule, const QString &activity = {})
{
    Requirement requirement;
    requirement.id = id;
    requirement.rule = rule;
    requirement.activity = activity;
    return requirement;
}

Requirement metric(const QString &id, const QString &metric, qint64 target, int days)
{
    Requirement requirement = require(id, Rule::Metric);
    requirement.metric = metric;
    requirement.target = target;
    requirement.days = days;
    return requirement;
}

Requirement group(const QString &id, Rule rule, const QList<Requirement> &of)
{
    Requirement requirement = require(id, rule);
    requirement.of = of;
    return requirement;
}

Activity activity(const QString &id, const QString &kind, std::optional<int> attempts = {}, std::optional<int> pass = {})
{
    Activity activity;
    activity.id = id;
    activity.kind = kind;
    activity.attempts = attempts;
    activity.pass = pass;
    return activity;
}

Programme programme()
{
    using enum Metric::Unit;
    using enum Metric::Period;
    Programme programme;
    programme.id = u"manager"_s;
    programme.activities = {activity(u"handbook:company"_s, u"handbook.page"_s), activity(u"quiz:telephone"_s, u"quiz.test"_s, 3, 80),
                            activity(u"mentoring:head-briefing"_s, u"mentoring.signoff"_s),
                            activity(u"mentoring:first-calls"_s, u"mentoring.signoff"_s),
                            activity(u"mentoring:training-sale"_s, u"mentoring.signoff"_s, 2)};
    programme.metrics = {{u"calls"_s, Count, Day}, {u"cards"_s, Count, Day}, {u"contracts"_s, Count, Month},
                         {u"reconciled"_s, Percent, Month}, {u"turnover"_s, Minor, Month}};
    Requirement agrees = require(u"mentor-agrees"_s, Rule::Signoff);
    programme.stages = {
        {u"start"_s, 2, {require(u"read-company"_s, Rule::Completed, u"handbook:company"_s),
                         require(u"briefed"_s, Rule::Signoff, u"mentoring:head-briefing"_s)}},
        {u"calls"_s, 7, {require(u"telephone-known"_s, Rule::Passed, u"quiz:telephone"_s), metric(u"cards-kept"_s, u"cards"_s, 5, 2),
                         group(u"first-test"_s, Rule::All, {metric(u"calls-made"_s, u"calls"_s, 10, 2),
                                                            require(u"calls-passed"_s, Rule::Signoff, u"mentoring:first-calls"_s)})}},
        {u"work"_s, 30, {metric(u"norm-calls"_s, u"calls"_s, 30, 10), metric(u"norm-turnover"_s, u"turnover"_s, 60'000'000, 1),
                         require(u"sale-made"_s, Rule::Signoff, u"mentoring:training-sale"_s), agrees}}};
    return programme;
}

struct Words {
    QStringView key, enTitle, enSummary, ruTitle, ruSummary;
};

constexpr Words Texts[] = {
    {u"stage.start", u"Introduction to the work and the company", u"The company, its people, your workplace.",
     u"Знакомство с работой и компанией", u"Компания, её люди, ваше рабочее место."},
    {u"stage.calls", u"The subject of sale and the first clients", u"The range, the telephone, and real calls.",
     u"Предмет продажи и первые клиенты", u"Ассортимент, телефон и настоящие звонки."},
    {u"stage.work", u"Normal working rhythm", u"Real work to the norms of the department.", u"Обычный рабочий ритм",
     u"Настоящая работа по нормам отдела."},
    {u"require.read-company", u"Read “The company”", u"", u"Прочитать «Компания»", u""},
    {u"require.briefed", u"Briefing by the head of sales, confirmed by the mentor", u"",
     u"Беседа с руководителем отдела, подтверждает наставник", u""},
    {u"require.telephone-known", u"Pass the quiz on the telephone", u"", u"Сдать тест о телефоне", u""},
    {u"require.cards-kept", u"Update 5 client cards on each of 2 days", u"", u"Обновить по 5 карточек в 2 дня", u""},
    {u"require.first-test", u"First test: come through the first real calls", u"", u"Первая проверка: выдержать первые звонки", u""},
    {u"require.calls-made", u"Make 10 calls on each of 2 days", u"", u"Сделать по 10 звонков в 2 дня", u""},
    {u"require.calls-passed", u"First calls signed off by the mentor", u"", u"Наставник зачёл первые звонки", u""},
    {u"require.norm-calls", u"30 calls on each of 10 days", u"", u"По 30 звонков в 10 дней", u""},
    {u"require.norm-turnover", u"Turnover of 600,000 ₽ in one month", u"", u"Оборот 600 000 ₽ за один месяц", u""},
    {u"require.sale-made", u"Training sale passed", u"", u"Учебная продажа сдана", u""},
    {u"require.mentor-agrees", u"The mentor agrees", u"", u"Наставник согласен", u""},
    {u"activity.handbook:company", u"The company", u"", u"Компания", u""},
    {u"activity.quiz:telephone", u"Quiz: the telephone", u"", u"Тест: телефон", u""},
    {u"activity.mentoring:head-briefing", u"Briefing by the head of sales",
     u"Marina Belova tells you about your clients and the coming tasks; the mentor confirms it.", u"Беседа с руководителем отдела",
     u"Марина Белова рассказывает о ваших клиентах и ближайших задачах; подтверждает наставник."},
    {u"activity.mentoring:first-calls", u"First real calls", u"The mentor listens and decides with you whether you have come through.",
     u"Первые настоящие звонки", u"Наставник слушает и вместе с вами решает, справились ли вы."},
    {u"activity.mentoring:training-sale", u"Training sale", u"You sell to an experienced colleague; two attempts, the second is the last.",
     u"Учебная продажа", u"Вы продаёте опытному коллеге; попыток две, вторая — последняя."},
    {u"metric.calls", u"Calls", u"calls", u"Звонки", u"звонков"},
    {u"metric.cards", u"Client cards updated", u"cards updated", u"Обновлённые карточки", u"карточек обновлено"},
    {u"metric.contracts", u"Contracts with new clients", u"contracts", u"Договоры с новыми клиентами", u"договоров"},
    {u"metric.reconciled", u"Clients reconciled", u"of clients reconciled", u"Сверка с клиентами", u"клиентов сверено"},
    {u"metric.turnover", u"Turnover", u"of turnover", u"Оборот", u"оборота"},
};

Person person(const QString &id, const QString &name, Role role, const QString &mentor = {})
{
    Person person;
    person.id = id;
    person.login = id;
    person.name = name;
    person.role = role;
    person.mentor = mentor;
    if (role == Role::Trainee) {
        person.programme = u"manager"_s;
        person.content = u"version"_s;
        person.start = QDate(2026, 5, 4);
    }
    return person;
}

}  // namespace

FakeCompany sampleCompany()
{
    FakeCompany company;
    company.people = {person(u"anna"_s, u"Anna Petrova"_s, Role::Trainee, u"oleg"_s),
                      person(u"boris"_s, u"Boris Sidorov"_s, Role::Trainee, u"oleg"_s),
                      person(u"vera"_s, u"Vera Kuznetsova"_s, Role::Trainee, u"oleg"_s),
                      person(u"gleb"_s, u"Gleb Orlov"_s, Role::Trainee), person(u"oleg"_s, u"Oleg Denisov"_s, Role::Mentor),
                      person(u"irina"_s, u"Irina Voronina"_s, Role::Hr)};
    company.content = std::make_shared<ContentVersion>();
    company.content->id = u"version"_s;
    company.content->pack = u"sample"_s;
    company.content->timezone = u"Europe/Moscow"_s;
    company.content->currency = u"RUB"_s;
    company.content->languages = {u"en"_s, u"ru"_s};
    company.content->programme = programme();
    for (const Words &words : Texts) {
        const QString key = words.key.toString();
        company.content->texts[u"en"_s].insert(key, {words.enTitle.toString(), words.enSummary.toString()});
        company.content->texts[u"ru"_s].insert(key, {words.ruTitle.toString(), words.ruSummary.toString()});
    }
    return company;
}

void passFirstStages(FakeCompany &company, const QString &learner)
{
    const QString mentor = company.person(learner).mentor;
    const auto must = [&](const QString &actor, const EventDraft &draft) { return company.record(actor, draft).value().id; };
    company.setNow(QDate(2026, 5, 5));
    must(learner, about(verb::Completed, learner, u"handbook:company"_s));
    must(mentor, about(verb::Approved, learner, u"mentoring:head-briefing"_s));
    for (const int day : {6, 7}) {
        company.setNow(QDate(2026, 5, day), 18);
        const QString reported = must(learner, report(QDate(2026, 5, day), {{u"calls"_s, 12}, {u"cards"_s, 6}, {u"turnover"_s, 1'250'050}}));
        must(mentor, judgement(verb::Confirmed, learner, {reported}));
    }
    company.setNow(QDate(2026, 5, 8));
    EventDraft quiz = about(verb::Completed, learner, u"quiz:telephone"_s);
    quiz.score = 900'000;
    quiz.passed = true;
    must(learner, quiz);
    must(mentor, about(verb::Approved, learner, u"mentoring:first-calls"_s));
    company.setNow(QDate(2026, 5, 12));
}

}  // namespace vestibule::mentoring
