// One learner in front of the mentor: what to sign, what waits, the numbers, and attempts to grant.
#pragma once
#include "metrictext.h"
#include "signoffs.h"
#include "viewmodel.h"

namespace vestibule::mentoring {

class Mentee : public vestibule::mentoring::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QVariantList road READ road NOTIFY changed)
    // Why there is nothing to see yet; empty when there is.
    Q_PROPERTY(QString locked READ locked NOTIFY changed)
    // [{subject, title, stage, text, kind (a StateBadge's)}]: what I sign now, and all the others.
    Q_PROPERTY(QVariantList mine READ mine NOTIFY changed)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    // See MetricText::chart.
    Q_PROPERTY(QVariantList progress READ progress NOTIFY changed)
    // [{activity, title, text, exhausted}] of the activities with a limit that was touched.
    Q_PROPERTY(QVariantList attempts READ attempts NOTIFY changed)

public:
    Mentee(HostContext &host, const QString &learner, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QVariantList road() const { return m_road; }
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] QVariantList mine() const { return m_mine; }
    [[nodiscard]] QVariantList others() const { return m_others; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] QVariantList progress() const { return m_progress; }
    [[nodiscard]] QVariantList attempts() const { return m_attempts; }

    Q_INVOKABLE void openSignoff(const QString &subject);
    Q_INVOKABLE void openQueue();
    Q_INVOKABLE void openReadiness();
    Q_INVOKABLE void openCalls();  // what they played, and the debriefs
    Q_INVOKABLE void openGym();    // their trainings in the price gym
    // One more attempt; a blank reason is refused.
    Q_INVOKABLE void grant(const QString &activity, const QString &reason);

protected:
    void load() override;

private:
    struct Loaded {
        Readiness tree;
        ContentPtr content;
        QList<Event> events;
    };
    void loadTree();
    void loadContent(const Readiness &tree);
    void loadEvents(const Loaded &loaded);
    void loadQueue(const Loaded &loaded);
    void show(const Loaded &loaded);
    void showSignoffs(const Loaded &loaded);
    void showAttempts(const Loaded &loaded);

    QString m_learner;
    QString m_name;
    QString m_subtitle;
    QString m_locked;
    QString m_version;
    QVariantList m_road;
    QVariantList m_mine;
    QVariantList m_others;
    QVariantList m_progress;
    QVariantList m_attempts;
    int m_waiting = 0;
};

}  // namespace vestibule::mentoring
