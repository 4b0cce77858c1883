// One reported day of a learner, in front of the one who confirms it or hands it back.
#pragma once
#include "dayreports.h"
#include "draftingmodel.h"
#include "metrictext.h"

namespace vestibule::mentoring {

class DayConfirm : public vestibule::mentoring::JudgementModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(QString person READ person NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    // MetricText::chart, and {value, target, month (texts), aim (number), reached (undefined without a target)}.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    // "waiting", "confirmed", "returned", "replaced" or "voided"
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY changed)

public:
    DayConfirm(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool canReturn() const;

    Q_INVOKABLE void confirm();
    // reason: what the learner should change; refused when blank.
    Q_INVOKABLE void giveBack(const QString &reason);
    Q_INVOKABLE void openReplacement();
    Q_INVOKABLE void openLearner();

Q_SIGNALS:
    void judged();

protected:
    void load() override;

private:
    void loadPerson();
    void loadReports();
    void loadContent(const QList<Event> &events);
    void loadNote();
    void show(const QList<Event> &events, const ContentPtr &content);
    [[nodiscard]] QVariantMap rowOf(const Metric &metric, const QList<DayReport> &days, const MetricProgress *aim, const MetricText &text) const;
    [[nodiscard]] bool mayJudge() const;
    void append(const EventDraft &draft, const QString &notice);

    QString m_event;
    QString m_learner;
    QString m_person;
    QString m_note;
    QString m_version;
    QVariantList m_rows;
    std::optional<JudgedReport> m_report;
};

}  // namespace vestibule::mentoring
