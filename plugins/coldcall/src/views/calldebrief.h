// What came of a call: result and reason, checks with their evidence, the transcript, the best way, earlier attempts, what to practise.
// Of the signed-in person, or of somebody whom they teach.
#pragma once
#include "views/debriefvoice.h"
#include "views/loader.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class CallDebrief : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(bool mine READ mine NOTIFY changed)
    Q_PROPERTY(bool cutOff READ cutOff NOTIFY changed)        // the program stopped in the middle
    Q_PROPERTY(bool erased READ erased NOTIFY changed)        // the record is gone, the result stays
    Q_PROPERTY(int timePercent READ timePercent NOTIFY changed)
    // See showndebrief.h.
    Q_PROPERTY(QVariantMap result MEMBER m_result NOTIFY changed)
    Q_PROPERTY(QVariantList checks MEMBER m_checks NOTIFY changed)
    Q_PROPERTY(QString sum MEMBER m_sum NOTIFY changed)
    Q_PROPERTY(QVariantList moments MEMBER m_moments NOTIFY changed)
    Q_PROPERTY(QVariantList practise MEMBER m_practise NOTIFY changed)
    Q_PROPERTY(QVariantList best MEMBER m_best NOTIFY bestChanged)
    Q_PROPERTY(vestibule::coldcall::DebriefVoice *voice READ voice CONSTANT)
    Q_PROPERTY(QVariantMap card READ card NOTIFY changed)
    Q_PROPERTY(QVariantList attempts READ attempts NOTIFY changed)  // [{event, day, percent, passed, result, current}], oldest first

public:
    CallDebrief(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_call ? m_call->texts.title : QString(); }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] bool mine() const { return m_mine; }
    [[nodiscard]] bool cutOff() const;
    [[nodiscard]] bool erased() const { return m_erased; }
    [[nodiscard]] int timePercent() const { return m_timePercent; }
    [[nodiscard]] DebriefVoice *voice() { return &m_voice; }
    [[nodiscard]] QVariantMap card() const { return m_card; }
    [[nodiscard]] QVariantList attempts() const;

    Q_INVOKABLE void load();
    // question: its id in the quiz; empty = the activity.
    Q_INVOKABLE void openPractise(const QString &activity, const QString &question = {});
    Q_INVOKABLE void openAttempt(const QString &event);

Q_SIGNALS:
    void changed();
    void bestChanged();

private:
    void loadHistory();
    void loadRecord();
    void show(const QByteArray &handIn);
    void showErased();
    void findBest();
    void fail(const Error &error);

    HostContext &m_host;
    QString m_id;
    Event m_event;
    CallPtr m_call;
    QString m_trainee;
    QString m_subtitle;
    QList<Event> m_events;  // of the learner and the activity
    QList<Event> m_calls;
    DebriefVoice m_voice;
    QString m_sum;
    QVariantMap m_result, m_card;
    QVariantList m_checks, m_moments, m_practise, m_best;
    std::optional<Error> m_error;
    int m_timePercent = 100;
    bool m_mine = true;
    bool m_erased = false;
    bool m_loading = true;
};

}  // namespace vestibule::coldcall
