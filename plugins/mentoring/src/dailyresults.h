// A learner's daily results: entering a day, the days so far, and how far they brought them.
#pragma once
#include "dailyform.h"
#include "draftingmodel.h"
#include "metrictext.h"
#include "rowmodel.h"

namespace vestibule::mentoring {

class DailyResults : public vestibule::mentoring::DraftingModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    // Why there is nothing to enter yet, and who changes that; empty when there is.
    Q_PROPERTY(QString locked READ locked NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)  // ISO
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY changed)
    Q_PROPERTY(QString minimumDay READ minimumDay NOTIFY changed)
    Q_PROPERTY(QString maximumDay READ maximumDay NOTIFY changed)
    // Roles: metric, title, value, unit, target (text), problem.
    Q_PROPERTY(QAbstractItemModel *fields READ fields CONSTANT)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    // Of the day: "none", "waiting", "confirmed" or "returned".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool touched READ touched NOTIFY changed)
    Q_PROPERTY(bool editable READ editable NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(bool canCountersign READ canCountersign NOTIFY changed)
    // Charts of the metric requirements in hand; see MetricText::chart.
    Q_PROPERTY(QVariantList progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressTitle READ progressTitle NOTIFY changed)
    // Roles: day, dayText, numbers, state, stateText, tone, remark. Newest day first.
    Q_PROPERTY(QAbstractItemModel *history READ history CONSTANT)

public:
    // day: ISO; invalid = today.
    DailyResults(HostContext &host, const QString &day, QObject *parent = nullptr);

    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] QString day() const { return m_form.day().toString(Qt::ISODate); }
    [[nodiscard]] QString dayTitle() const { return longDay(m_form.day()); }
    [[nodiscard]] QString minimumDay() const { return m_start.toString(Qt::ISODate); }
    [[nodiscard]] QString maximumDay() const { return clock().today().toString(Qt::ISODate); }
    [[nodiscard]] RowModel *fields() { return &m_fields; }
    [[nodiscard]] QString note() const { return m_form.note(); }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool touched() const { return m_form.touched(); }
    [[nodiscard]] bool editable() const { return !busy() && state() != u"confirmed"; }
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool canCountersign() const;
    [[nodiscard]] QVariantList progress() const { return m_progress; }
    [[nodiscard]] QString progressTitle() const { return m_progressTitle; }
    [[nodiscard]] RowModel *history() { return &m_history; }

    // A day outside of the programme's first day and today is not opened.
    Q_INVOKABLE void openDay(const QString &iso);
    Q_INVOKABLE void setValue(int field, const QString &text);
    Q_INVOKABLE void setNote(const QString &text);
    Q_INVOKABLE void discard();
    Q_INVOKABLE void send();
    // Lets the mentor or HR confirm the day at this desk.
    Q_INVOKABLE void countersign();

Q_SIGNALS:
    void sent();

protected:
    void load() override;

private:
    void loadContent(const Person &person);
    void loadEvents();
    void loadStage();
    void loadNote();
    void show(int stage);
    void showForm();
    void showField(int field);
    void showHistory();
    [[nodiscard]] const DayReport *recorded() const;
    [[nodiscard]] QString problemOf(const Metric &metric) const;
    [[nodiscard]] QString statement(const DayReport &report) const;

    RowModel m_fields;
    RowModel m_history;
    DailyForm m_form;
    ContentPtr m_content;
    QString m_name;
    QString m_locked;
    QDate m_start;
    QList<DayReport> m_days;
    QList<MetricProgress> m_targets;
    QVariantList m_progress;
    QString m_progressTitle;
    QString m_notedEvent;        // whose note is in the form
    bool m_noteMissing = false;  // it is being fetched
};

}  // namespace vestibule::mentoring
