#include "pluginhost/sentinel.h"

#include <QDir>

#include <sys/file.h>

#include <cerrno>
#include <functional>
#include <unistd.h>

namespace vestibule::pluginhost {

using namespace Qt::StringLiterals;

namespace {

bool lock(const QFile &file) { return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0; }

// Another window may look at the file just now, and holds its lock meanwhile.
bool lockInTime(const QFile &file)
{
    int answer = 0;
    do
        answer = ::flock(file.handle(), LOCK_EX);
    while (answer != 0 && errno == EINTR);
    return answer == 0;
}

// Calls back for every sentinel whose process is gone. Its lock is held during the call.
void forEachLeft(const QString &dataFolder, const std::function<void(QFile &)> &call)
{
    if (dataFolder.isEmpty())
        return;
    const QDir dir(dataFolder);
    for (const QString &name : dir.entryList({u"plugin-loading-*"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly) && lock(file))
            call(file);
    }
}

}  // namespace

Sentinel::Sentinel(const QString &dataFolder, const Suspect &suspect)
{
    if (dataFolder.isEmpty())
        return;
    m_file.setFileName(QDir(dataFolder).filePath(u"plugin-loading-%1"_s.arg(::getpid())));
    if (!m_file.open(QIODevice::WriteOnly))
        return;
    if (!lockInTime(m_file))
        return;  // a name without a lock would be the trace of a crash
    m_file.write(suspect.plugin.toUtf8() + '\n' + suspect.step.toUtf8() + '\n');
    m_file.flush();
}

Sentinel::~Sentinel()
{
    if (!m_file.isOpen())
        return;
    std::ignore = m_file.resize(0);  // remove() lets go of the lock first; who reads it then must find no name
    m_file.remove();
}

std::optional<Suspect> Sentinel::left(const QString &dataFolder)
{
    std::optional<Suspect> found;
    forEachLeft(dataFolder, [&](QFile &file) {
        const QString plugin = QString::fromUtf8(file.readLine()).trimmed();
        const QString step = QString::fromUtf8(file.readLine()).trimmed();
        if (!found && !plugin.isEmpty())
            found = Suspect{plugin, step};
    });
    return found;
}

void Sentinel::clear(const QString &dataFolder)
{
    forEachLeft(dataFolder, [](QFile &file) { file.remove(); });
}

}  // namespace vestibule::pluginhost
