// Preloaded into a program, it tells on standard output when the window first shows what a person can use, with the memory that
// is resident then, and ends the program: "usable <KiB>".
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace {

// ShellModel::SignedOut: the sign-in page. Before it the window says that it is opening.
constexpr int SignedOut = 3;

QByteArray residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first();
    return "0";
}

// A window without a shell is usable as soon as it is there.
bool isUsable(const QQuickWindow &window)
{
    const auto *shell = window.property("shell").value<QObject *>();
    return !shell || shell->property("phase").toInt() == SignedOut;
}

void tell()
{
    std::printf("usable %s\n", residentKiB().constData());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

// What changed after the event that made it usable is painted by the frame after it.
void watch(QQuickWindow *window)
{
    QObject::connect(window, &QQuickWindow::afterSynchronizing, window, [window] { window->setProperty("benchUsable", isUsable(*window)); }, Qt::DirectConnection);
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [window] {
        if (window->property("benchUsable").toBool())
            tell();
    }, Qt::DirectConnection);
}

void waitForWindow()
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer] {
        for (QWindow *window : QGuiApplication::topLevelWindows())
            if (auto *quick = qobject_cast<QQuickWindow *>(window)) {
                timer->deleteLater();
                watch(quick);
                quick->update();
                return;
            }
    });
    timer->start(0);
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(waitForWindow)
