#include "views/gympractice.h"

#include "cases/words.h"
#include "views/shownresult.h"

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QtConcurrent>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

GymPractice::GymPractice(HostContext &host, const QString &learner, QObject *parent) : QObject(parent), m_host(host), m_learner(learner)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, &GymPractice::load);
    load();
}

void GymPractice::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    auto *versions = m_host.get<IContent>();
    whenReady(m_host, ofPerson() ? versions->of(m_learner) : versions->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        m_levels.clear();
        for (const Activity &activity : m_content->programme.activities)
            if (activity.kind == "pricegym.level"_L1)
                m_levels.append(activity.id);
        loadPeople();
    });
}

void GymPractice::loadPeople()
{
    whenReady(m_host, m_host.get<IPeople>()->visible(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return fail(people.error());
        askAbout(*people);
    });
}

void GymPractice::askAbout(const QList<Person> &people)
{
    const auto asking = QtConcurrent::run([people, levels = m_levels]() -> Result<Asking> {
        const Names names = namesOf(people);
        return Asking{names, practiceCalls(names.keys(), levels, MostFaults)};
    });
    whenReady(m_host, asking, this, [this](const Result<Asking> &all) {
        m_names = all->names;
        if (ofPerson())
            loadEvents();
        else
            loadNext(all->calls, {}, 0);
    });
}

void GymPractice::loadEvents()
{
    EventQuery query;
    query.learner = m_learner;
    query.activities = m_levels;
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        showPerson(*events);
    });
}

void GymPractice::loadNext(const QList<TableCall> &calls, PracticeRows rows, qsizetype next)
{
    if (next == calls.size()) {
        struct Read {
            QList<Practising> people;
            QList<Fault> faults;
        };
        const auto read = QtConcurrent::run([rows = std::move(rows)]() -> Result<Read> { return Read{practisingOf(rows), faultsOf(rows)}; });
        return whenReady(m_host, read, this, [this](const Result<Read> &all) { showPeople(all->people, all->faults); });
    }
    whenReady(m_host, m_host.get<ITables>()->query(calls[next]), this, [this, calls, rows, next](const Result<QList<QVariantMap>> &answer) {
        if (!answer)
            return fail(answer.error());
        PracticeRows more = rows;
        QList<QVariantMap> *const places[] = {&more.levels, &more.handIns, &more.disturbed, &more.faults};
        *places[next] = *answer;
        loadNext(calls, std::move(more), next + 1);
    });
}

void GymPractice::showPerson(const QList<Event> &events)
{
    const QList<Practice> found = practiceOf(events);
    const Practice person = found.isEmpty() ? Practice() : found.first();
    const QList<Event> handIns = person.handIns();
    m_name = m_names.value(m_learner);
    m_passed = passedText(person.passed());
    m_rows.clear();
    for (const Event &handIn : handIns)
        m_rows.append(rowOf(handIn));
    showFaults(faultsOf(handIns).mid(0, MostFaults));
}

void GymPractice::showPeople(const QList<Practising> &people, const QList<Fault> &faults)
{
    m_rows.clear();
    for (const Practising &person : people)
        m_rows.append(rowOf(person));
    showFaults(faults);
}

void GymPractice::showFaults(const QList<Fault> &faults)
{
    m_faults.clear();
    for (const Fault &fault : faults) {
        m_faults.append(QVariantMap{{u"id"_s, fault.kind + u'/' + fault.field},
                                    {u"title"_s, CaseWords::title(fault.kind)},
                                    {u"field"_s, CaseWords::fieldLabel(fault.field.toLatin1())},
                                    {u"missed"_s, fault.missed},
                                    {u"share"_s, tr("%1 of %2").arg(fault.missed).arg(fault.asked)}});
    }
    m_loading = false;
    Q_EMIT changed();
}

QVariantMap GymPractice::rowOf(const Practising &person) const
{
    return {{u"learner"_s, person.learner},
            {u"name"_s, m_names.value(person.learner)},
            {u"levels"_s, passedText(person.passed)},
            {u"passed"_s, person.passed},
            {u"handIns"_s, person.handIns},
            {u"day"_s, dayOf(person.handedInAt)},
            {u"at"_s, person.handedInAt},
            {u"missed"_s, titlesOf(person.missed)}};
}

QVariantMap GymPractice::rowOf(const Event &handIn) const
{
    return {{u"event"_s, handIn.id},
            {u"name"_s, m_content->text(m_host.get<IContent>()->language(), activityKey(handIn.activity)).title},
            {u"day"_s, dayOf(handIn.at)},
            {u"at"_s, handIn.at},
            {u"percent"_s, percentOf(handIn.score)},
            {u"result"_s, handIn.passed.value_or(false) ? tr("passed") : tr("not passed")}};
}

QString GymPractice::passedText(int passed) const { return tr("%1 of %2").arg(passed).arg(m_levels.size()); }

QString GymPractice::dayOf(qint64 at) const
{
    const auto *clock = m_host.get<IClock>();
    return at == 0 ? QString() : dayText(clock->dayOf(at), clock->today());
}

void GymPractice::open(const QVariantMap &row)
{
    if (ofPerson())
        m_host.get<INavigation>()->open(u"pricegym.handin"_s, {{u"event"_s, row[u"event"_s]}});
    else
        m_host.get<INavigation>()->open(u"pricegym.person"_s, {{u"learner"_s, row[u"learner"_s]}});
}

void GymPractice::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::pricegym
