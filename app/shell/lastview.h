// Where each person was in the window: remembered at every step, so that a restart or a crash leads back there. A view that takes
// the program down as soon as it is opened again is not tried a third time.
#pragma once
#include "shell/navigator.h"

#include <vestibule/host.h>

#include <QTimer>

namespace vestibule::shell {

class LastView : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Navigator *navigator = nullptr;
        ISettings *memory = nullptr;
        HostContext *host = nullptr;  // the shell's own
        std::function<bool(const QString &viewId)> mayOpen;  // there is such a view, and the signed-in person's role may open it
    };
    // All of them outlive the object.
    explicit LastView(Parts parts, QObject *parent = nullptr);
    ~LastView() override;

    // With the session's services there, and Home open: opens the view of last time as soon as it is known that it still works.
    void begin();
    void end();

private:
    // What a view can be opened with; a plugin's own words beside these are taken as they are.
    enum class Argument { Learner, Activity, Event };
    struct Place {
        int session = 0;  // that asks for it
        QString viewId;
        QVariantMap arguments;
    };

    void remember();
    // trying: nobody knows yet whether it stands.
    void store(const QString &viewId, const QVariantMap &arguments, bool trying);
    void check(const Place &place, QList<Argument> left);
    void checkLearner(const QString &learner, std::function<void()> next);
    void checkActivity(const QString &activity, std::function<void()> next);
    void checkEvent(const QString &event, std::function<void()> next);
    void resume(const Place &place);
    [[nodiscard]] QString key() const { return QStringLiteral("lastView/") + m_person; }

    Parts m_parts;
    QString m_person;  // empty: nobody is signed in
    int m_session = 0;
    bool m_resuming = false;
    QTimer m_stands;  // runs from the resumption until the view has stood for a while
};

}  // namespace vestibule::shell
