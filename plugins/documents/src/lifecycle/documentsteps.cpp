// What people do about a document: put it up, agree, approve, put it up again, sign. Each is an event that rests on those before.
#include "lifecycle/documentpage.h"

#include <vestibule/async.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonArray>

#include <algorithm>

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
    if (m_standing.life.proposed)
        draft.refs = {m_standing.life.proposed->id};
    return draft;
}

void DocumentPage::propose()
{
    if (!canPutUp())
        return;
    EventDraft draft = stepDraft(verb::Proposed);
    draft.payload.insert(u"departments"_s, QJsonArray::fromStringList(departmentsFrom(departments())));
    record(m_host.get<ILedger>()->append(draft));
}

// A department that has not agreed and for which somebody is named; else null.
const Agreement *DocumentPage::awaited(const QString &department) const
{
    if (!agreeing())
        return nullptr;
    const auto found = std::ranges::find(m_standing.life.departments, department, &Agreement::department);
    return found == m_standing.life.departments.end() || found->agreed || found->head.isEmpty() ? nullptr : &*found;
}

// It rests on the event that named its author.
EventDraft DocumentPage::agreeDraft(const Agreement &agreement) const
{
    EventDraft draft = stepDraft(verb::Agreed);
    draft.refs.append(agreement.naming);
    draft.payload.insert(u"department"_s, agreement.department);
    return draft;
}

void DocumentPage::agree(const QString &department)
{
    const Agreement *agreement = awaited(department);
    if (agreement && agreement->head == m_host.get<IPeople>()->me().id)
        record(m_host.get<ILedger>()->append(agreeDraft(*agreement)));
}

void DocumentPage::agreeHere(const QString &department)
{
    const Agreement *agreement = awaited(department);
    if (!agreement || !overseesPeople())
        return;
    record(m_host.get<ILedger>()->countersign({agreeDraft(*agreement), Roles(Role::Mentor) | Role::Hr, tr("Agree to “%1”").arg(title()),
                                               tr("For the department “%1” I agree to this text of “%2”.").arg(department, title())}));
}

void DocumentPage::enact()
{
    if (!canEnact())
        return;
    EventDraft draft = stepDraft(verb::Enacted);
    for (const Agreement &one : std::as_const(m_standing.life.departments))
        draft.refs.append(one.agreed->id);
    record(m_host.get<ILedger>()->append(draft));
}

void DocumentPage::withdraw(const QString &reason)
{
    if (!canWithdraw() || reason.trimmed().isEmpty())
        return;
    EventDraft draft = stepDraft(verb::Proposed);
    draft.corrects = m_standing.life.proposed->id;
    QJsonArray departments;
    for (const Agreement &one : std::as_const(m_standing.life.departments))
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
    draft.refs = {m_standing.life.enacted->id};
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
        loadPeople();
    });
}

}  // namespace vestibule::documents
