#include "shell/shellmodel.h"

#include <vestibule/async.h>
#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QEvent>

namespace vestibule::shell {

using namespace Qt::StringLiterals;
using core::Workspace;

static_assert(int(ShellModel::Opening) == int(Workspace::Phase::Opening) && int(ShellModel::Locked) == int(Workspace::Phase::Locked));

ShellModel::ShellModel(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(parts.workspace, &Workspace::phaseChanged, this, [this] {
        watchIdle();
        m_unlockProblem.clear();  // one person's is not the next one's
        Q_EMIT phaseChanged();
    });
    connect(parts.settings, &SettingsModel::idleMinutesChanged, this, &ShellModel::watchIdle);
    connect(parts.navigator, &Navigator::failed, this, &ShellModel::setNotice);
    connect(parts.navigator, &Navigator::moved, this, &ShellModel::clearNotice);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ShellModel::lock);
    QCoreApplication::instance()->installEventFilter(this);
}

bool ShellModel::hasSession() const
{
    return phase() == SignedIn || phase() == Locked;
}

QVariantMap ShellModel::problem() const
{
    const Error &error = m_parts.workspace->problem();
    return {{u"what"_s, error.what}, {u"kept"_s, error.kept}, {u"todo"_s, error.todo}};
}

QString ShellModel::personName() const
{
    return hasSession() ? m_parts.workspace->me().name : QString();
}

QString ShellModel::personRole() const
{
    return hasSession() ? roleTitle(m_parts.workspace->me().role) : QString();
}

void ShellModel::open()
{
    std::ignore = m_parts.workspace->open(m_parts.workspace->location());
}

void ShellModel::lock()
{
    m_parts.workspace->lock();
}

void ShellModel::unlock(const QString &password)
{
    m_unlocking = true;
    m_unlockProblem.clear();
    Q_EMIT unlockAnswered();
    whenReady(m_parts.workspace->unlock(password), this, [this](const Result<void> &result) {
        m_unlocking = false;
        m_unlockProblem = result ? QString() : result.error().message();
        Q_EMIT unlockAnswered();
    });
}

// At a locked desk nobody can be asked: what was under way ends as if the program had stopped.
void ShellModel::signOut()
{
    if (phase() == Locked)
        m_parts.workspace->signOut();
    else
        m_parts.navigator->leaveGuard()->leave([this] { m_parts.workspace->signOut(); });
}

bool ShellModel::mayClose()
{
    if (phase() != SignedIn || m_parts.navigator->leaveGuard()->warning().isEmpty())
        return true;
    m_parts.navigator->leaveGuard()->leave([this] { Q_EMIT closeConfirmed(); });
    return false;
}

void ShellModel::setNotice(const QString &text)
{
    m_notice = text;
    Q_EMIT noticeChanged();
}

void ShellModel::clearNotice()
{
    if (!m_notice.isEmpty())
        setNotice({});
}

void ShellModel::watchIdle()
{
    if (phase() == SignedIn)
        m_idle.start(m_parts.settings->idleMinutes() * 60'000);
    else
        m_idle.stop();
}

bool ShellModel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace vestibule::shell
