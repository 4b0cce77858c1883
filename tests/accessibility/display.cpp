#include "display.h"

#include "program.h"

#include <csignal>
#include <sys/prctl.h>

namespace vestibule::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestStartMs = 60'000;

// The first line that a server prints when it is ready.
QString firstLine(QProcess &server)
{
    while (!server.canReadLine())
        if (!server.waitForReadyRead(LongestStartMs))
            qFatal("%s: %s", qPrintable(server.program()), server.readAllStandardError().constData());
    return QString::fromUtf8(server.readLine()).trimmed();
}

}  // namespace

void start(QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    e2e::prepare(process, program, arguments, [] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.setProcessEnvironment(environment);
    process.start();
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(LongestStartMs)) {
        process.kill();
        process.waitForFinished(-1);
    }
}

Display::Display() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    start(m_screen, u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(size().width()).arg(size().height()), u"-nolisten"_s, u"tcp"_s, u"-noreset"_s},
          m_environment);
    m_environment.insert(u"DISPLAY"_s, u':' + firstLine(m_screen));
    start(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s}, m_environment);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, firstLine(m_bus));
}

Display::~Display()
{
    end(m_bus);
    end(m_screen);
}

void Display::disappear()
{
    m_screen.kill();
    m_screen.waitForFinished(-1);
}

QString Display::busAddress() const { return m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s); }

}  // namespace vestibule::accessibility
