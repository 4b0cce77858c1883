#include "soundserver.h"

#include <QTest>

#include <signal.h>
#include <sys/prctl.h>

namespace vestibule::coldcall::test {

using namespace Qt::StringLiterals;

SoundServer::SoundServer()
{
    qputenv("PULSE_SERVER", (u"unix:"_s + m_folder.filePath(u"sound"_s)).toLocal8Bit());
    qputenv("PULSE_RUNTIME_PATH", m_folder.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    qputenv("HOME", m_folder.path().toLocal8Bit());  // its cookie
    for (QProcess *process : {&m_server, &m_player})
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });  // also when the test is killed
}

SoundServer::~SoundServer()
{
    kill();
}

QString SoundServer::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"pulseaudio"_s, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"--disable-shm=yes"_s,
                                     u"-L"_s, u"module-native-protocol-unix auth-anonymous=1 socket="_s + m_folder.filePath(u"sound"_s),
                                     u"-L"_s, u"module-null-sink sink_name=line rate=48000 channels=2"_s,
                                     u"-L"_s, u"module-remap-source source_name=microphone master=line.monitor"_s});
    if (QTest::qWaitFor([this] { return m_server.state() == QProcess::NotRunning || isReady(); }, 20'000) && isReady())
        return {};
    return u"pulseaudio: "_s + m_server.errorString() + u'\n' + QString::fromLocal8Bit(m_server.readAll());
}

bool SoundServer::isReady()
{
    QProcess list;
    list.start(u"pactl"_s, {u"list"_s, u"short"_s, u"sources"_s});
    return list.waitForFinished() && list.readAllStandardOutput().contains("\tmicrophone\t");
}

bool SoundServer::control(const QStringList &arguments)
{
    return QProcess::execute(u"pactl"_s, arguments) == 0;
}

void SoundServer::play(const QString &file)
{
    m_player.start(u"paplay"_s, {u"--device=line"_s, file});
}

void SoundServer::kill()
{
    for (QProcess *process : {&m_player, &m_server}) {
        process->kill();
        process->waitForFinished();
    }
}

void hideSoundServers()
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/sound");
}

}  // namespace vestibule::coldcall::test
