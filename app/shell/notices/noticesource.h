// Gathers what waits for the signed-in person, in the background: when it begins, after what this process recorded, and every few
// minutes, because others work elsewhere.
#pragma once
#include "shell/notices/waiting.h"

#include <vestibule/async.h>
#include <vestibule/services.h>

#include <QObject>
#include <QTimer>

#include <functional>

namespace vestibule::shell {

class NoticeSource : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        HostContext *host = nullptr;  // the shell's own; outlives the object
        std::function<QList<pluginhost::OfferedView>()> views;   // that the signed-in person may open
        std::function<QString(const QString &kind)> viewOfKind;  // of activities; empty: nobody shows it
        std::function<qint64()> lastLook;                        // ms UTC; 0 = never
    };
    explicit NoticeSource(Parts parts, QObject *parent = nullptr);

    // With the session's services there, and while the person is at the desk.
    void begin();
    void end();
    // At most one gathering is under way; one more follows when it was asked for meanwhile.
    void refresh();

Q_SIGNALS:
    // asOf: what was recorded until then (ms UTC) is among them.
    void gathered(const QList<vestibule::shell::Notice> &notices, qint64 asOf);
    // Each time, before the notices.
    void counted(const QList<vestibule::shell::Waiting> &waiting);
    void failed(const vestibule::Error &error);

private:
    void gatherContent(NoticeMaterial material);
    void gatherTree(NoticeMaterial material);
    void gatherEvents(NoticeMaterial material);
    void gatherMentor(NoticeMaterial material);
    void gatherReviews(NoticeMaterial material);
    void gatherAgreements(NoticeMaterial material);
    void gatherStandings(NoticeMaterial material);
    void gatherVersions(NoticeMaterial material, QStringList left);
    void prepare(NoticeMaterial material);
    void finish();
    void giveUp(const Error &error);

    // Calls next with the answer, unless the session or the wish for it has ended.
    template <class T, class Next>
    void ask(const QFuture<Result<T>> &future, Next next)
    {
        whenReady(*m_parts.host, future, this, [this, session = m_session, next = std::move(next)](const Result<T> &answer) mutable {
            if (session == m_session)
                next(answer);
        });
    }

    Parts m_parts;
    QTimer m_settle;    // from what was recorded last until it is gathered
    QTimer m_interval;  // others' work
    int m_session = 0;
    bool m_begun = false;
    bool m_running = false;
    bool m_again = false;
};

}  // namespace vestibule::shell
