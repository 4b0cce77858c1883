#include "shell/tour/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QTimer>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr int PatienceMs = 180'000;  // a busy machine is slow, not broken
constexpr int PollMs = 4;

ContributionSlot *firstSlot(QQuickItem *item)
{
    if (auto *found = qobject_cast<ContributionSlot *>(item))
        return found;
    for (QQuickItem *child : item->childItems())
        if (auto *found = firstSlot(child))
            return found;
    return nullptr;
}

bool flag(const QObject *object, const char *name)
{
    return object->property(name).toBool();
}

}  // namespace

Result<void> TourStage::show()
{
    QQmlComponent component(m_parts.engine, QUrl(u"qrc:/qt/qml/Vestibule/Shell/Main.qml"_s));
    std::unique_ptr<QObject> object(component.createWithInitialProperties({{u"shell"_s, QVariant::fromValue(m_parts.shell)}}));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        return fail(ErrorCode::Internal, Text::tr("The window could not be made."), {}, {}, component.errorString());
    object.release();
    m_window.reset(window);
    // As the engine of a whole program does by itself: pages are made between frames.
    m_parts.engine->setIncubationController(m_window->incubationController());
    m_window->resize(m_parts.size);
    m_window->show();
    return {};
}

ContributionSlot *TourStage::slot() const
{
    return firstSlot(m_window->contentItem());
}

Result<void> TourStage::until(const QString &what, const std::function<bool()> &condition)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.elapsed() > PatienceMs)
            return fail(ErrorCode::Unavailable, Text::tr("The tour waited in vain: %1.").arg(what));
        QEventLoop loop;
        QTimer::singleShot(PollMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return {};
}

Result<void> TourStage::untilOf(const QPointer<QObject> &model, const QString &what, const std::function<bool()> &condition)
{
    if (const auto waited = until(what, [&] { return !model || condition(); }); !waited)
        return waited;
    return model ? Result<void>() : fail(ErrorCode::Cancelled, Text::tr("A page was closed while the tour used it: %1.").arg(what));
}

Result<void> TourStage::settle(const QPointer<QObject> &model)
{
    const QString name = model ? QString::fromLatin1(model->metaObject()->className()) : QString();
    return untilOf(model, name, [&] { return !flag(model, "loading") && !flag(model, "busy"); });
}

void TourStage::signOut()
{
    m_parts.workspace->signOut();
}

Result<void> TourStage::signIn(const QString &login, const QString &password)
{
    core::Workspace &workspace = *m_parts.workspace;
    SignInModel &form = *m_parts.shell->signIn();
    if (workspace.phase() == core::Workspace::Phase::SignedIn) {
        if (workspace.me().login == login)
            return {};
        workspace.signOut();
    }
    // The form hears of the sign-in before this one after the phase has changed, and takes no other until then.
    const auto ready = until(u"the sign-in page"_s, [&] { return workspace.phase() == core::Workspace::Phase::SignedOut && !form.busy(); });
    if (!ready)
        return ready;
    form.signIn(login, password);
    if (const auto answered = until(u"sign-in of %1"_s.arg(login), [&] { return !form.busy(); }); !answered)
        return answered;
    if (workspace.phase() == core::Workspace::Phase::SignedIn) {
        // The last view may come back or not before the first page is asked for: from here there is a way back in either case.
        m_parts.shell->navigator()->jump(u"shell.settings"_s);
        return {};
    }
    return fail(ErrorCode::Unauthenticated, Text::tr("The tour could not sign in as %1: %2").arg(login, form.problem()));
}

Result<QPointer<QObject>> TourStage::open(const QString &viewId, const QVariantMap &arguments)
{
    m_parts.shell->navigator()->jump(viewId, arguments);
    const auto shown = until(viewId, [&] {
        const ContributionSlot *now = slot();
        return now && !now->isPending() && now->viewId() == viewId && now->arguments() == arguments && (now->view() || now->error().isValid());
    });
    if (!shown)
        return std::unexpected(shown.error());
    if (slot()->error().isValid())
        return fail(ErrorCode::Unavailable, slot()->error().toMap().value(u"what"_s).toString());
    const QPointer<QObject> model = slot()->model();
    if (!model)
        return fail(ErrorCode::Internal, Text::tr("The page “%1” has nothing that the tour could use.").arg(viewId));
    if (const auto settled = settle(model); !settled)
        return std::unexpected(settled.error());
    return model;
}

Result<void> TourStage::picture(const QString &name)
{
    const auto *rows = m_parts.engine->singletonInstance<QObject *>(qmlTypeId("Vestibule.Ui", 1, 0, "BetweenFrames"));
    const QQmlIncubationController *pages = m_parts.engine->incubationController();
    const auto made = until(name, [&] { return pages->incubatingObjectCount() == 0 && (!rows || flag(rows, "idle")); });
    if (!made)
        return made;
    // Two rounds: what was just bound is laid out in the first and painted in the second.
    for (int round = 0; round < 2; ++round) {
        QEventLoop loop;
        QTimer::singleShot(PollMs * 10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const QString path = m_parts.folder + u'/' + name + u".png"_s;
    if (!m_window->grabWindow().save(path))
        return fail(ErrorCode::Io, Text::tr("“%1” could not be written.").arg(path));
    m_pictures << path;
    return {};
}

}  // namespace vestibule::shell
