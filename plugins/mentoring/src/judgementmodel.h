// What view models share in which somebody judges another's work: what was marked and written is kept as the judge's own draft
// until it is recorded.
#pragma once
#include "viewmodel.h"

#include <vestibule/draftwriter.h>

namespace vestibule::mentoring {

class JudgementModel : public vestibule::mentoring::ViewModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString reason READ reason NOTIFY draftChanged)  // of a "no" that was typed, not recorded
    Q_PROPERTY(QString saveState READ saveState NOTIFY draftChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY draftChanged)

public:
    [[nodiscard]] QString reason() const { return QString::fromUtf8(kept(ReasonItem)); }
    [[nodiscard]] QString saveState() const { return m_drafts.stateText(); }
    [[nodiscard]] QString saveProblem() const { return m_drafts.problem(); }

    Q_INVOKABLE void setReason(const QString &reason) { keep(ReasonItem, reason.toUtf8()); }
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }

Q_SIGNALS:
    void draftChanged();

protected:
    JudgementModel(HostContext &host, QObject *parent);

    // Finds what the signed-in person began to write about `what` (an event or an activity) of the learner; once, then goes on.
    void findDrafts(const QString &learner, const QString &what, const std::function<void()> &next);
    [[nodiscard]] QByteArray kept(const QString &item) const { return m_kept.value(item); }
    void keep(const QString &item, const QByteArray &value);
    // It was recorded.
    void forgetDrafts();

private:
    static inline const QString ReasonItem = QStringLiteral("reason");

    QHash<QString, QByteArray> m_kept;  // by item
    DraftWriter m_drafts;
    bool m_found = false;
};

}  // namespace vestibule::mentoring
