#include "lifecycle/documentpage.h"

#include <vestibule/async.h>
#include <vestibule/errorparts.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonArray>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 100;  // of those who have not signed: a page is read by a person

// The first line is the title, which the page shows above the text.
QString withoutTitle(const QByteArray &markdown)
{
    const QString text = QString::fromUtf8(markdown);
    if (!text.startsWith("# "_L1))
        return text;
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end + 1).trimmed();
}

}  // namespace

DocumentPage::DocumentPage(HostContext &host, const QString &activity, QObject *parent) : QObject(parent), m_host(host), m_activity(activity)
{
    load();
}

void DocumentPage::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    // What is signed is the text in force, as everywhere.
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        loadText();
    });
}

void DocumentPage::loadText()
{
    const Activity *activity = m_content->programme.activity(m_activity);
    if (!activity)
        return fail({ErrorCode::NotFound, tr("This document is not in the programme any more."), {}, tr("Go back to the documents."), m_activity});
    m_language = m_host.get<IContent>()->language();
    m_text = m_content->text(m_language, activityKey(m_activity));
    whenReady(m_host, m_host.get<IContent>()->file(m_content->id, m_language, activity->source), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return fail(bytes.error());
        m_markdown = withoutTitle(*bytes);
        loadPeople();
    });
}

void DocumentPage::loadPeople()
{
    whenReady(m_host, m_host.get<IPeople>()->visible(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return fail(people.error());
        m_people = *people;
        loadEvents();
    });
}

void DocumentPage::loadEvents()
{
    EventQuery query;
    query.activities = {m_activity};
    query.verbs = {QLatin1String(verb::Proposed), QLatin1String(verb::Agreed), QLatin1String(verb::Enacted), QLatin1String(verb::Signed),
                   QLatin1String(verb::Voided)};
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        show(*events);
    });
}

void DocumentPage::show(const QList<Event> &events)
{
    const QString me = m_host.get<IPeople>()->me().id;
    m_life = lifeOf(events, m_activity, textsOf(*m_content, m_activity));
    m_signedAt = signedAt(events, me, m_activity, *m_content);
    m_steps.clear();
    QSet<QString> voided, signers;
    for (const Event &event : events)
        if (event.verb == QLatin1String(verb::Voided))
            voided.insert(event.corrects);
    m_signedBefore = false;
    for (const Event &event : events) {
        if (event.learner.isEmpty())
            m_steps.append(event);
        else if (event.verb != QLatin1String(verb::Signed) || voided.contains(event.id))
            continue;
        else if (m_content->isTextOf(m_activity, event.payloadObject().value("textHash"_L1).toString()))
            signers.insert(event.learner);
        else if (event.learner == me)
            m_signedBefore = true;
    }
    m_unsigned.clear();
    m_signedCount = 0;
    for (const Person &person : std::as_const(m_people)) {
        if (!person.active || person.role != Role::Trainee)
            continue;
        if (signers.contains(person.id))
            ++m_signedCount;
        else
            m_unsigned.append(person);
    }
    std::ranges::sort(m_unsigned, [](const Person &a, const Person &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
}

bool DocumentPage::isHr() const { return m_host.get<IPeople>()->me().role == Role::Hr; }

bool DocumentPage::overseesPeople() const
{
    const Role role = m_host.get<IPeople>()->me().role;
    return role == Role::Hr || role == Role::Mentor;
}

bool DocumentPage::canWithdraw() const { return !m_loading && !m_busy && !m_error && m_life.step != Life::Draft && isHr(); }

bool DocumentPage::canSign() const
{
    return mayAct(Life::InForce) && !m_signedAt && m_host.get<IPeople>()->me().role == Role::Trainee;
}

QString DocumentPage::nameOf(const QString &person) const
{
    const auto found = std::ranges::find(m_people, person, &Person::id);
    return found == m_people.end() ? QString() : found->name;
}

QString DocumentPage::dayOf(const Event &event) const
{
    const auto *clock = m_host.get<IClock>();
    return dayText(clock->dayOf(event.at), clock->today());
}

QVariantList DocumentPage::steps() const
{
    const auto state = [this](Life::Step step) {
        return m_life.step > step ? u"done"_s : m_life.step == step ? u"now"_s : u"locked"_s;
    };
    const auto entry = [](const QString &name, const QString &note, const QString &how) {
        return QVariant(QVariantMap{{u"title"_s, name}, {u"subtitle"_s, note}, {u"state"_s, how}});
    };
    const auto agreed = m_life.departments.size() - m_life.missing().size();
    const QString of = m_life.proposed ? tr("%1 of %2 departments").arg(agreed).arg(m_life.departments.size()) : QString();
    const bool allSigned = m_life.step == Life::InForce && m_unsigned.isEmpty() && overseesPeople();
    const bool mine = m_life.step == Life::InForce && !overseesPeople() && m_signedAt;
    return {entry(tr("Draft"), m_life.proposed ? dayOf(*m_life.proposed) : QString(), state(Life::Draft)),
            entry(tr("Agreed by departments"), of, state(Life::Agreeing)),
            entry(tr("Approved"), m_life.enacted ? dayOf(*m_life.enacted) : QString(), state(Life::Agreed)),
            entry(tr("Read and signed"), signedText(), allSigned || mine ? u"done"_s : state(Life::InForce))};
}

QString DocumentPage::nextText() const
{
    if (m_loading || m_error)
        return {};
    switch (m_life.step) {
    case Life::Draft: return tr("HR puts this text up for the departments to agree.");
    case Life::Agreeing: return tr("To agree next: %1.").arg(m_life.missing().join(u", "_s));
    case Life::Agreed: return tr("All departments have agreed. HR approves it next.");
    case Life::InForce: break;
    }
    if (overseesPeople())
        return m_unsigned.isEmpty() ? tr("Everybody has signed it.") : tr("%n person(s) still have to read and sign it.", nullptr, unsignedCount());
    return m_signedAt ? tr("Nothing is left to do here.") : tr("You read it and sign it next.");
}

QVariantList DocumentPage::agreements() const
{
    QVariantList list;
    for (const Agreement &one : m_life.departments) {
        const QString name = one.agreed ? nameOf(one.agreed->actor) : QString();
        const QString text = !one.agreed ? tr("has not agreed yet")
                             : name.isEmpty() ? tr("agreed on %1").arg(dayOf(*one.agreed))
                                              : tr("agreed on %1, signed by %2").arg(dayOf(*one.agreed), name);
        list.append(QVariantMap{{u"department"_s, one.department}, {u"text"_s, text}, {u"agreed"_s, one.agreed.has_value()}});
    }
    return list;
}

QVariantList DocumentPage::history() const
{
    QVariantList list;
    const QJsonObject texts = m_content ? textsOf(*m_content, m_activity) : QJsonObject();
    for (const Event &event : m_steps) {
        const QJsonObject payload = event.payloadObject();
        const bool thisText = payload.value("texts"_L1).toObject() == texts;
        QString title = tr("Put up to be agreed");
        if (event.verb == QLatin1String(verb::Agreed))
            title = tr("%1 agreed").arg(payload.value("department"_L1).toString());
        else if (event.verb == QLatin1String(verb::Enacted))
            title = tr("Approved and in force");
        else if (!event.corrects.isEmpty())
            title = tr("Put up again: %1").arg(payload.value("reason"_L1).toString());
        QStringList notes;
        if (const QString name = nameOf(event.actor); !name.isEmpty())
            notes << name;
        if (!thisText)
            notes << tr("an earlier text");
        const bool good = event.verb == QLatin1String(verb::Enacted) && thisText;
        list.append(QVariantMap{{u"time"_s, dayOf(event)},
                                {u"title"_s, title},
                                {u"text"_s, notes.join(u", "_s)},
                                {u"tone"_s, good ? u"positive"_s : u"neutral"_s}});
    }
    return list;
}

QString DocumentPage::signedText() const
{
    if (!m_signedAt)
        return {};
    const auto *clock = m_host.get<IClock>();
    return tr("Signed on %1").arg(dayText(clock->dayOf(*m_signedAt), clock->today()));
}

QVariantList DocumentPage::unsignedPeople() const
{
    QVariantList list;
    for (const Person &person : m_unsigned.first(std::min(MostNamed, m_unsigned.size())))
        list.append(QVariantMap{{u"id"_s, person.id}, {u"name"_s, person.name}});
    return list;
}

EventDraft DocumentPage::stepDraft(const char *verb) const
{
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb);
    draft.activity = m_activity;
    draft.content = m_content->id;
    draft.payload = {{u"texts"_s, textsOf(*m_content, m_activity)}};
    if (m_life.proposed)
        draft.refs = {m_life.proposed->id};
    return draft;
}

void DocumentPage::propose(const QString &departments)
{
    if (!canPropose())
        return;
    EventDraft draft = stepDraft(verb::Proposed);
    draft.payload.insert(u"departments"_s, QJsonArray::fromStringList(departmentsFrom(departments)));
    record(m_host.get<ILedger>()->append(draft));
}

EventDraft DocumentPage::agreeDraft(const QString &department) const
{
    EventDraft draft = stepDraft(verb::Agreed);
    draft.payload.insert(u"department"_s, department);
    return draft;
}

void DocumentPage::agree(const QString &department)
{
    if (canAgree() && m_life.missing().contains(department))
        record(m_host.get<ILedger>()->append(agreeDraft(department)));
}

void DocumentPage::agreeHere(const QString &department)
{
    if (!canAgree() || !m_life.missing().contains(department))
        return;
    record(m_host.get<ILedger>()->countersign({agreeDraft(department), Roles(Role::Mentor) | Role::Hr, tr("Agree to “%1”").arg(title()),
                                               tr("For the department “%1” I agree to this text of “%2”.").arg(department, title())}));
}

void DocumentPage::enact()
{
    if (!canEnact())
        return;
    EventDraft draft = stepDraft(verb::Enacted);
    for (const Agreement &one : std::as_const(m_life.departments))
        draft.refs.append(one.agreed->id);
    record(m_host.get<ILedger>()->append(draft));
}

void DocumentPage::withdraw(const QString &reason)
{
    if (!canWithdraw() || reason.trimmed().isEmpty())
        return;
    EventDraft draft = stepDraft(verb::Proposed);
    draft.corrects = m_life.proposed->id;
    QJsonArray departments;
    for (const Agreement &one : std::as_const(m_life.departments))
        departments.append(one.department);
    draft.payload.insert(u"departments"_s, departments);
    draft.payload.insert(u"reason"_s, reason.trimmed());
    record(m_host.get<ILedger>()->append(draft));
}

// What is signed is the text that stands on the screen.
void DocumentPage::sign()
{
    if (!canSign())
        return;
    EventDraft draft;
    draft.verb = QLatin1String(verb::Signed);
    draft.activity = m_activity;
    draft.content = m_content->id;
    draft.refs = {m_life.enacted->id};
    draft.payload = {{u"textHash"_s, m_content->textHash(m_activity, m_language)}};
    record(m_host.get<ILedger>()->append(draft));
}

void DocumentPage::record(const QFuture<Result<Event>> &appended)
{
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, appended, this, [this](const Result<Event> &event) {
        if (!event) {
            m_busy = false;
            Q_EMIT changed();
            if (event.error().code != ErrorCode::Cancelled)
                m_host.get<INavigation>()->problem(event.error().message());
            return;
        }
        Q_EMIT recorded();
        loadEvents();
    });
}

void DocumentPage::follow(const QString &link)
{
    if (link.startsWith("page:"_L1))
        m_host.get<INavigation>()->openActivity(u"handbook:"_s + link.mid(5));
    else if (link.startsWith("activity:"_L1))
        m_host.get<INavigation>()->openActivity(link.mid(9));
}

void DocumentPage::openPerson(const QString &learner)
{
    const bool hr = isHr();
    m_host.get<INavigation>()->open(hr ? u"readiness.person"_s : u"mentoring.mentee"_s, {{u"learner"_s, learner}});
}

void DocumentPage::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap DocumentPage::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
