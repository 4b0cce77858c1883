// What people do about a document: put it up, agree, approve, put it up again, sign. Each is an event that rests on those before.
#include "lifecycle/documentpage.h"

#include <vestibule/async.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonArray>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

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

// What is signed is the file that reads so on the screen.
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

}  // namespace vestibule::documents
