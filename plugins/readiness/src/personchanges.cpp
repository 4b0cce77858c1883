// What HR decides about a person, and the report of one: the second half of PersonModel.
#include "personmodel.h"

#include <vestibule/async.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

void PersonModel::openStage(const QString &reason)
{
    const StageState *stage = chosenStage();
    if (!stage)
        return;
    EventDraft draft;
    draft.verb = QLatin1String(verb::Opened);
    draft.activity = u"stage:"_s + stage->id;
    draft.payload = {{u"reason"_s, reason.trimmed()}};
    append(draft, tr("The stage is open."));
}

void PersonModel::grantAttempts(int row, int attempts, const QString &reason)
{
    const RequirementState *state = m_requirements.state(row);
    if (!state || attempts < 1)
        return;
    EventDraft draft;
    draft.verb = QLatin1String(verb::Granted);
    draft.activity = state->activity;
    draft.payload = {{u"attempts"_s, attempts}, {u"reason"_s, reason.trimmed()}};
    append(draft, tr("%n more attempt(s) granted.", nullptr, attempts));
}

void PersonModel::voidEvent(const QString &event, const QString &reason)
{
    const auto found = m_events.constFind(event);
    if (found == m_events.cend())
        return;
    EventDraft draft;
    draft.verb = QLatin1String(verb::Voided);
    draft.activity = found->activity;
    draft.corrects = event;
    draft.payload = {{u"reason"_s, reason.trimmed()}};
    append(draft, tr("The event counts no more. It stays in the record with your reason."));
}

void PersonModel::append(const EventDraft &draft, const QString &notice)
{
    if (m_busy || !mayAct() || draft.payload.value("reason"_L1).toString().isEmpty())
        return;
    m_busy = true;
    Q_EMIT changed();
    EventDraft about = draft;
    about.learner = m_learner;
    about.content = tree().content;
    whenReady(m_host.get<ILedger>()->append(about), this, [this, notice](const Result<Event> &event) {
        m_busy = false;
        if (event)
            m_host.get<INavigation>()->notice(notice);
        else
            m_host.get<INavigation>()->problem(event.error().message());
        refresh();
    });
}

QUrl PersonModel::suggestedFile() const
{
    return reportPlace(tr("readiness-%1", "file name").arg(name()), tree().at, u"html"_s);
}

void PersonModel::exportTo(const QUrl &file)
{
    if (m_busy || !assigned())
        return;
    const Report report{{}, m_host.get<IContent>()->language(), tree().at, m_host.get<IClock>()->today(), {m_person}, m_names, m_dayOf};
    m_export->start(report, file.toLocalFile(), ReportFormat::Html);
}

}  // namespace vestibule::readiness
