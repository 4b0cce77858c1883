#include "shell/tour/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTimer>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr int PatienceMs = 60'000;
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

TourStage::TourStage(const Parts &parts) : m_parts(parts)
{
    m_window.resize(parts.size);
}

Result<void> TourStage::show()
{
    QQmlComponent component(m_parts.engine, QUrl(u"qrc:/qt/qml/Vestibule/Shell/Content.qml"_s));
    std::unique_ptr<QObject> object(component.createWithInitialProperties({{u"shell"_s, QVariant::fromValue(m_parts.shell)}}));
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (!item)
        return fail(ErrorCode::Internal, Text::tr("The window could not be made."), {}, {}, component.errorString());
    object.release();
    m_content.reset(item);
    item->setParentItem(m_window.contentItem());
    item->setSize(m_window.size());
    m_window.show();
    return {};
}

ContributionSlot *TourStage::slot() const
{
    return firstSlot(m_window.contentItem());
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

Result<void> TourStage::settle(QObject *model)
{
    const QString name = QString::fromLatin1(model->metaObject()->className());
    return until(name, [model] { return !flag(model, "loading") && !flag(model, "busy"); });
}

void TourStage::signOut()
{
    m_parts.workspace->signOut();
}

Result<void> TourStage::signIn(const QString &login, const QString &password)
{
    core::Workspace &workspace = *m_parts.workspace;
    if (workspace.phase() == core::Workspace::Phase::SignedIn) {
        if (workspace.me().login == login)
            return {};
        workspace.signOut();
    }
    if (auto ready = until(u"the sign-in page"_s, [&] { return workspace.phase() == core::Workspace::Phase::SignedOut; }); !ready)
        return ready;
    m_parts.shell->signIn()->signIn(login, password);
    auto entered = until(u"sign-in of %1"_s.arg(login), [&] {
        return workspace.phase() == core::Workspace::Phase::SignedIn || !m_parts.shell->signIn()->busy();
    });
    if (entered && workspace.phase() != core::Workspace::Phase::SignedIn)
        return fail(ErrorCode::Unauthenticated, m_parts.shell->signIn()->problem());
    return entered;
}

Result<QObject *> TourStage::open(const QString &viewId, const QVariantMap &arguments)
{
    m_parts.shell->navigator()->open(viewId, arguments);
    const auto shown = until(viewId, [&] {
        const ContributionSlot *now = slot();
        return now && !now->isPending() && now->viewId() == viewId && now->arguments() == arguments && (now->view() || now->error().isValid());
    });
    if (!shown)
        return std::unexpected(shown.error());
    if (slot()->error().isValid())
        return fail(ErrorCode::Unavailable, slot()->error().toMap().value(u"what"_s).toString());
    if (!slot()->model())
        return nullptr;
    if (const auto settled = settle(slot()->model()); !settled)
        return std::unexpected(settled.error());
    return slot()->model();
}

Result<void> TourStage::picture(const QString &name)
{
    // Two rounds: what was just bound is laid out in the first and painted in the second.
    for (int round = 0; round < 2; ++round) {
        QEventLoop loop;
        QTimer::singleShot(PollMs * 10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const QString path = m_parts.folder + u'/' + name + u".png"_s;
    if (!m_window.grabWindow().save(path))
        return fail(ErrorCode::Io, Text::tr("“%1” could not be written.").arg(path));
    m_pictures << path;
    return {};
}

}  // namespace vestibule::shell
