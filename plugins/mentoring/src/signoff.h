// One sign-off: what is signed, what it rests on, and deciding about it.
#pragma once
#include "claimcheck.h"
#include "draftingmodel.h"
#include "note.h"
#include "signoffs.h"

namespace vestibule::mentoring {

class Signoff : public vestibule::mentoring::JudgementModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString deciderText READ deciderText NOTIFY changed)
    Q_PROPERTY(bool own READ own CONSTANT)  // the learner looks at it
    // A StateBadge's kind, and the state in a sentence.
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    // [{title, text, kind, event count}]: what it rests on.
    Q_PROPERTY(QVariantList rests READ rests NOTIFY changed)
    Q_PROPERTY(QStringList unmet READ unmet NOTIFY changed)
    Q_PROPERTY(QString attemptsText READ attemptsText NOTIFY changed)
    Q_PROPERTY(bool exhausted READ exhausted NOTIFY changed)
    // [{id, title, good, bad, mark}]; mark is "good", "bad" or "".
    Q_PROPERTY(QVariantList criteria READ criteria NOTIFY changed)
    Q_PROPERTY(QString comment READ comment NOTIFY changed)
    Q_PROPERTY(bool canApprove READ canApprove NOTIFY changed)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY changed)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed)
    Q_PROPERTY(bool canGrant READ canGrant NOTIFY changed)
    Q_PROPERTY(bool canSignHere READ canSignHere NOTIFY changed)
    // What keeps the approval from being recorded: [{title, text}], and what to do about it.
    Q_PROPERTY(QVariantList blocked READ blocked NOTIFY blockedChanged)
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY blockedChanged)
    // The same in lines; and what HR is asked to pass over.
    Q_PROPERTY(QString blockedList READ blockedList NOTIFY blockedChanged)
    Q_PROPERTY(QString openText READ openText NOTIFY blockedChanged)
    // Newest first: [{time, title, text, tone}].
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)

public:
    // learner: empty = the signed-in person. subject: an activity or "stage:<id>".
    Signoff(HostContext &host, const QString &learner, const QString &subject, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString deciderText() const;
    [[nodiscard]] bool own() const { return m_own; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QVariantList rests() const { return m_rests; }
    [[nodiscard]] QStringList unmet() const { return m_unmet; }
    [[nodiscard]] QString blockedList() const;
    [[nodiscard]] QString openText() const;
    [[nodiscard]] QString attemptsText() const;
    [[nodiscard]] bool exhausted() const { return !met() && m_attempts.exhausted(); }
    [[nodiscard]] QVariantList criteria() const;
    [[nodiscard]] QString comment() const { return m_observation.comment; }
    [[nodiscard]] bool canApprove() const;
    [[nodiscard]] bool canReturn() const { return canApprove(); }
    [[nodiscard]] bool canWithdraw() const;
    [[nodiscard]] bool canGrant() const;
    [[nodiscard]] bool canSignHere() const;
    [[nodiscard]] QVariantList blocked() const { return m_blocked; }
    [[nodiscard]] QString blockedText() const { return m_blockedText; }
    [[nodiscard]] QVariantList history() const { return m_history; }

    // mark: "good" or "bad"; anything else says that it was not seen.
    Q_INVOKABLE void setMark(const QString &criterion, const QString &mark);
    Q_INVOKABLE void setComment(const QString &comment);
    // Checks the claims that the approval rests on, then records it. reason: only for HR, who may approve a stage although
    // something is missing or could not be checked; reasonNeeded() asks for it.
    Q_INVOKABLE void approve(const QString &reason = {});
    // A blank reason is refused.
    Q_INVOKABLE void notYet(const QString &reason);
    Q_INVOKABLE void withdraw(const QString &reason);
    Q_INVOKABLE void grant(const QString &reason);
    // The one who decides signs at the learner's desk.
    Q_INVOKABLE void signHere();
    Q_INVOKABLE void openLearner();

Q_SIGNALS:
    void blockedChanged();
    void reasonNeeded();
    void decided();

protected:
    void load() override;

private:
    void loadTree(const Person &person);
    void loadContent();
    void loadEvents();
    void loadFeedback();
    void show();
    void showHistory();
    [[nodiscard]] bool met() const { return m_state.met; }
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] bool open() const;

    [[nodiscard]] bool missingAllowed(const QString &reason);
    void judgeClaims(const QList<ClaimCheck::Finding> &findings, const QString &reason);
    void block(const QVariantList &blocked, const QString &text);
    [[nodiscard]] EventDraft approval(const QString &reason) const;
    [[nodiscard]] QString statement() const;
    void record(const EventDraft &draft, const QString &notice);
    void recorded(const Result<Event> &event, const QString &notice);

    static inline const QString ObservationItem = QStringLiteral("observation");

    QString m_learner;
    QString m_subject;
    bool m_own = false;
    bool m_signHere = false;  // the approval under way is signed by somebody else
    ClaimCheck m_claimCheck;

    QString m_name, m_title, m_subtitle, m_summary;
    Readiness m_tree;
    ContentPtr m_content;
    SignoffPlace m_place;
    RequirementState m_state;
    QList<Event> m_events;
    Attempts m_attempts;
    QVariantList m_rests;
    QStringList m_unmet;      // titles
    QStringList m_unmetIds;
    QStringList m_refs;
    QStringList m_claims;
    QVariantList m_history;
    Observation m_observation;
    Observation m_feedback;   // of the last decision
    QVariantList m_blocked;
    QString m_blockedText;
};

}  // namespace vestibule::mentoring
