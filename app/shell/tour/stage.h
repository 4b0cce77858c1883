// The tour's hands and eyes: a window nobody has to look at, in which views are opened, used through their models, and pictured.
#pragma once
#include "core/services/clock.h"
#include "shell/contributionslot.h"
#include "shell/shellmodel.h"

#include <vestibule/host.h>

#include <QEventLoop>
#include <QFutureWatcher>
#include <QPointer>
#include <QQuickWindow>

namespace vestibule::shell {

class TourStage
{
public:
    struct Parts {
        QQmlEngine *engine = nullptr;
        ShellModel *shell = nullptr;
        core::Workspace *workspace = nullptr;
        HostContext *host = nullptr;
        core::SimulatedClock *clock = nullptr;
        QString folder;  // for pictures
        QSize size;
    };
    explicit TourStage(const Parts &parts) : m_parts(parts) {}

    // First of all.
    [[nodiscard]] Result<void> show();
    // Behind the curtain views work as ever, but nothing is laid out or painted, which is most of the time that playing takes.
    void drawCurtain(bool drawn) { m_window->setVisible(!drawn); }
    [[nodiscard]] Result<void> signIn(const QString &login, const QString &password);
    void signOut();

    // Opens a view and waits until it has loaded; the model it got, never null. It is gone when the view is: a page may be closed
    // whenever the event loop runs.
    [[nodiscard]] Result<QPointer<QObject>> open(const QString &viewId, const QVariantMap &arguments = {});
    // Waits for a condition, running the event loop; Unavailable with `what` when it does not come true.
    [[nodiscard]] Result<void> until(const QString &what, const std::function<bool()> &condition);
    // The same for a condition of a model; Cancelled when the model goes meanwhile. `condition` is only asked while it is there.
    [[nodiscard]] Result<void> untilOf(const QPointer<QObject> &model, const QString &what, const std::function<bool()> &condition);
    // Waits until the model neither loads nor works.
    [[nodiscard]] Result<void> settle(const QPointer<QObject> &model);
    // A PNG of the window as it is.
    [[nodiscard]] Result<void> picture(const QString &name);
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

    // Calls an invokable of a model and waits until it has settled.
    template <class... Args>
    [[nodiscard]] Result<void> call(const QPointer<QObject> &model, const char *method, const Args &...args)
    {
        if (!model || !QMetaObject::invokeMethod(model, method, Qt::DirectConnection, QArgument<Args>(QMetaType::fromType<Args>().name(), args)...))
            return fail(ErrorCode::Internal, QStringLiteral("The tour cannot call %1.").arg(QLatin1String(method)));
        return settle(model);
    }

    template <class T>
    [[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
    {
        if (!future.isFinished()) {
            QEventLoop loop;
            QFutureWatcher<Result<T>> watcher;
            QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
            watcher.setFuture(future);
            loop.exec();
        }
        return await(std::move(future));
    }

    template <class Service>
    [[nodiscard]] Service &service()
    {
        return *m_parts.host->get<Service>();
    }
    [[nodiscard]] core::SimulatedClock &clock() { return *m_parts.clock; }
    [[nodiscard]] ShellModel &shell() { return *m_parts.shell; }
    [[nodiscard]] core::Workspace &workspace() { return *m_parts.workspace; }

private:
    [[nodiscard]] ContributionSlot *slot() const;

    Parts m_parts;
    std::unique_ptr<QQuickWindow> m_window;
    QStringList m_pictures;
};

}  // namespace vestibule::shell
