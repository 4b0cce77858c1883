// Deciding about a sign-off.
#include "signoff.h"

#include "judgement.h"
#include "observation.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QJsonArray>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

bool Signoff::open() const
{
    return m_content && !busy() && !met() && !exhausted() && !m_tree.stages[m_place.stage].locked;
}

// A sign-off counts only by the role that the programme names.
bool Signoff::mayDecide() const { return m_content && !m_own && people().me().role == m_place.requirement.role; }

bool Signoff::canApprove() const { return open() && mayDecide(); }
bool Signoff::canSignHere() const { return open() && m_own && !(m_place.wholeStage && !m_unmet.isEmpty()); }
bool Signoff::canWithdraw() const { return m_content && !busy() && met() && mayDecide(); }

bool Signoff::canGrant() const
{
    const Role role = people().me().role;
    return m_content && !busy() && exhausted() && !m_own && (role == Role::Mentor || role == Role::Hr);
}

void Signoff::setMark(const QString &criterion, const QString &mark)
{
    if (mark == "good"_L1 || mark == "bad"_L1)
        m_observation.marks.insert(criterion, mark);
    else
        m_observation.marks.remove(criterion);
    keep(ObservationItem, observationPart(m_observation));
}

void Signoff::setComment(const QString &comment)
{
    if (m_observation.comment == comment)
        return;
    m_observation.comment = comment;
    keep(ObservationItem, observationPart(m_observation));
}

void Signoff::block(const QVariantList &blocked, const QString &text)
{
    m_blocked = blocked;
    m_blockedText = text;
    Q_EMIT blockedChanged();
}

QString Signoff::blockedList() const
{
    QStringList lines;
    for (const QVariant &item : m_blocked) {
        const QVariantMap row = item.toMap();
        const QString title = row[u"title"_s].toString();
        const QString text = row[u"text"_s].toString();
        lines.append(text.isEmpty() ? title : tr("%1: %2").arg(title, text));
    }
    return lines.join(u'\n');
}

QString Signoff::openText() const { return m_blocked.isEmpty() ? m_unmet.join(u'\n') : blockedList(); }

// A stage is signed off when the rest of it is met. Only HR may go on without, and says why.
bool Signoff::missingAllowed(const QString &reason)
{
    if (!m_place.wholeStage || m_unmet.isEmpty())
        return true;
    if (!m_own && people().me().role == Role::Hr) {
        if (reason.trimmed().isEmpty()) {
            block({}, {});
            Q_EMIT reasonNeeded();
        }
        return !reason.trimmed().isEmpty();
    }
    QVariantList missing;
    for (const QString &title : m_unmet)
        missing.append(QVariantMap{{u"title"_s, title}, {u"text"_s, QString()}});
    block(missing, tr("The stage is not signed off while these are open. Nothing was recorded."));
    return false;
}

void Signoff::approve(const QString &reason)
{
    if (!(m_own ? canSignHere() : canApprove()))
        return;
    m_signHere = m_own;
    block({}, {});
    if (!missingAllowed(reason))
        return;
    setBusy(true);
    m_claimCheck.start(m_claims, [this, reason](const Result<QList<ClaimCheck::Finding>> &findings) {
        setBusy(false);
        if (!findings)
            return navigation().problem(findings.error().message());
        judgeClaims(*findings, reason);
    });
}

void Signoff::signHere() { approve(); }

void Signoff::judgeClaims(const QList<ClaimCheck::Finding> &findings, const QString &reason)
{
    const QString language = content().language();
    QVariantList wrong;
    bool onlyUnknown = true;
    for (const ClaimCheck::Finding &finding : findings) {
        const bool unknown = finding.verdict == ClaimVerdict::Unknown;
        onlyUnknown = onlyUnknown && unknown;
        const QString what = unknown ? tr("The result could not be checked.") : tr("Scored again, the result is lower than what was recorded.");
        wrong.append(QVariantMap{{u"title"_s, m_content->text(language, activityKey(finding.activity)).title},
                                 {u"text"_s, finding.why.isEmpty() ? what : what + u' ' + finding.why}});
    }
    const bool overruled = onlyUnknown && !m_signHere && people().me().role == Role::Hr && !reason.trimmed().isEmpty();
    if (!wrong.isEmpty() && !overruled) {
        block(wrong, tr("These results do not bear the sign-off. Nothing was recorded. Ask for another attempt, or talk to HR."));
        if (onlyUnknown && !m_signHere && people().me().role == Role::Hr)
            Q_EMIT reasonNeeded();
        return;
    }
    record(approval(reason), tr("%1: signed off.").arg(m_title));
}

EventDraft Signoff::approval(const QString &reason) const
{
    EventDraft draft = draftOf(verb::Approved, m_learner, m_content->id);
    draft.activity = m_subject;
    draft.refs = m_refs;
    if (!reason.trimmed().isEmpty())
        draft.payload = {{u"reason"_s, reason.trimmed()}, {u"unmet"_s, QJsonArray::fromStringList(m_unmetIds)}};
    if (!m_signHere)
        draft.privatePart = observationPart(m_observation);
    return draft;
}

void Signoff::notYet(const QString &reason)
{
    if (!canReturn() || reason.trimmed().isEmpty())
        return;
    setReason(reason);  // until it is recorded
    m_signHere = false;
    EventDraft draft = draftOf(verb::Returned, m_learner, m_content->id);
    draft.activity = m_subject;
    draft.payload = {{u"reason"_s, reason.trimmed()}};
    draft.privatePart = observationPart(m_observation);
    record(draft, tr("%1: not yet. %2 sees your reason.").arg(m_title, m_name));
}

void Signoff::withdraw(const QString &reason)
{
    if (!canWithdraw() || reason.trimmed().isEmpty())
        return;
    m_signHere = false;
    EventDraft draft = draftOf(verb::Returned, m_learner, m_content->id);
    draft.activity = m_subject;
    draft.refs = m_state.events;
    draft.payload = {{u"reason"_s, reason.trimmed()}};
    record(draft, tr("%1: the sign-off was withdrawn.").arg(m_title));
}

void Signoff::grant(const QString &reason)
{
    if (!canGrant() || reason.trimmed().isEmpty())
        return;
    m_signHere = false;
    EventDraft draft = draftOf(verb::Granted, m_learner, m_content->id);
    draft.activity = m_subject;
    draft.payload = {{u"attempts"_s, 1}, {u"reason"_s, reason.trimmed()}};
    record(draft, tr("One more attempt granted."));
}

QString Signoff::statement() const
{
    QStringList lines{tr("%1: %2").arg(m_name, m_title)};
    if (!m_summary.isEmpty())
        lines.append(m_summary);
    for (const QVariant &rest : m_rests) {
        const QVariantMap row = rest.toMap();
        lines.append(tr("%1: %2").arg(row[u"title"_s].toString(), row[u"text"_s].toString()));
    }
    lines.append(tr("By signing you confirm that this was shown to you and is good enough."));
    return lines.join(u'\n');
}

void Signoff::record(const EventDraft &draft, const QString &notice)
{
    setBusy(true);
    const auto then = [this, notice](const Result<Event> &event) { recorded(event, notice); };
    if (m_signHere)
        whenReady(ledger().countersign({draft, m_place.requirement.role, m_title, statement()}), this, then);
    else
        whenReady(ledger().append(draft), this, then);
}

void Signoff::recorded(const Result<Event> &event, const QString &notice)
{
    setBusy(false);
    if (!event) {
        if (event.error().code != ErrorCode::Cancelled)
            navigation().problem(event.error().message());
        return;
    }
    if (event->verb != QLatin1String(verb::Granted)) {
        m_observation = {};
        forgetDrafts();
    }
    block({}, {});
    navigation().notice(notice);
    Q_EMIT decided();
    refresh();
}

}  // namespace vestibule::mentoring
