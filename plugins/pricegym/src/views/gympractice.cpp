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
        loadEvents(*content);
    });
}

void GymPractice::loadEvents(const ContentPtr &content)
{
    m_content = content;
    m_levels.clear();
    for (const Activity &activity : content->programme.activities)
        if (activity.kind == "pricegym.level"_L1)
            m_levels.append(activity.id);
    EventQuery query;
    query.learner = m_learner;
    query.activities = m_levels;
    query.limit = MostRead;
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        whenReady(m_host, QtConcurrent::run(&GymPractice::read, *events), this, [this](const Result<Read> &read) { loadNames(*read); });
    });
}

// Beside the window's thread.
Result<GymPractice::Read> GymPractice::read(const QList<Event> &events)
{
    Read all{practiceOf(events), {}};
    QList<Event> handIns;
    for (const Practice &person : std::as_const(all.people))
        handIns += person.handIns();
    all.faults = faultsOf(handIns);
    return all;
}

void GymPractice::loadNames(const Read &read)
{
    whenReady(m_host, m_host.get<IPeople>()->visible(), this, [this, read](const Result<QList<Person>> &people) {
        if (!people)
            return fail(people.error());
        for (const Person &person : *people)
            m_names.insert(person.id, person.name);
        show(read);
    });
}

void GymPractice::show(const Read &read)
{
    m_name = m_names.value(m_learner);
    m_passed = passedText(ofPerson() && !read.people.isEmpty() ? read.people.first() : Practice());
    m_rows.clear();
    for (const Practice &person : read.people) {
        if (!ofPerson())
            m_rows.append(rowOf(person));
        else
            for (const Event &handIn : person.handIns())
                m_rows.append(rowOf(handIn));
    }
    m_faults.clear();
    for (const Fault &fault : read.faults.mid(0, MostFaults)) {
        m_faults.append(QVariantMap{{u"id"_s, fault.kind + u'/' + fault.field},
                                    {u"title"_s, CaseWords::title(fault.kind)},
                                    {u"field"_s, CaseWords::fieldLabel(fault.field.toLatin1())},
                                    {u"missed"_s, fault.missed},
                                    {u"share"_s, tr("%1 of %2").arg(fault.missed).arg(fault.asked)}});
    }
    m_loading = false;
    Q_EMIT changed();
}

QVariantMap GymPractice::rowOf(const Practice &person) const
{
    const QList<Event> handIns = person.handIns();
    const qint64 at = handIns.isEmpty() ? 0 : handIns.first().at;
    return {{u"learner"_s, person.learner},
            {u"name"_s, m_names.value(person.learner)},
            {u"levels"_s, passedText(person)},
            {u"passed"_s, person.passed()},
            {u"handIns"_s, handIns.size()},
            {u"day"_s, dayOf(at)},
            {u"at"_s, at},
            {u"missed"_s, titlesOf(person.missed())}};
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

QString GymPractice::passedText(const Practice &person) const { return tr("%1 of %2").arg(person.passed()).arg(m_levels.size()); }

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
