// What view models share in which somebody writes what is recorded later: until then it is their own draft on the disk.
#pragma once
#include "viewmodel.h"

#include <vestibule/draftwriter.h>

namespace vestibule::mentoring {

class DraftingModel : public vestibule::mentoring::ViewModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString saveState READ saveState NOTIFY draftChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY draftChanged)

public:
    [[nodiscard]] QString saveState() const { return m_drafts.stateText(); }
    [[nodiscard]] QString saveProblem() const { return m_drafts.problem(); }

    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }

Q_SIGNALS:
    void draftChanged();

protected:
    DraftingModel(HostContext &host, QObject *parent);

    // Finds what the signed-in person began to write about `what` (an event, an activity …) of the learner; once, then goes on.
    void findDrafts(const QString &learner, const QString &what, const std::function<void()> &next);
    [[nodiscard]] QByteArray kept(const QString &item) const { return m_kept.value(item); }
    void keep(const QString &item, const QByteArray &value);
    // All of it was recorded.
    void forgetDrafts();

private:
    QHash<QString, QByteArray> m_kept;  // by item
    DraftWriter m_drafts;
    bool m_found = false;
};

// One in which somebody judges another's work, and says why when it is not good enough.
class JudgementModel : public vestibule::mentoring::DraftingModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString reason READ reason NOTIFY draftChanged)  // typed, not recorded

public:
    [[nodiscard]] QString reason() const { return QString::fromUtf8(kept(ReasonItem)); }
    Q_INVOKABLE void setReason(const QString &reason) { keep(ReasonItem, reason.toUtf8()); }

protected:
    using DraftingModel::DraftingModel;

private:
    static inline const QString ReasonItem = QStringLiteral("reason");
};

}  // namespace vestibule::mentoring
