#include "storage/filelock.h"

#include "storage/errors.h"
#include "storage/failure.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestibule::storage {
namespace {

// Short first, so that an ordinary append (a few hundred microseconds) is hardly waited for; then ever longer.
std::chrono::microseconds pauseAfter(int tries)
{
    return std::chrono::microseconds(std::min(100 + 25 * tries, 5000));
}

}  // namespace

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

void FileLock::open(unsigned mode)
{
    const QByteArray name = QFile::encodeName(m_path);
    m_file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, mode);
    if (m_file < 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        throw Failure(errno == EACCES || errno == EROFS || errno == EPERM ? readOnlyError(m_path, why) : ioError(m_path, why));
    }
    (void)::fchmod(m_file, mode);  // the umask may have taken the group's rights; not ours to change when another user made it
}

void FileLock::acquire(std::chrono::milliseconds patience, unsigned mode)
{
    if (m_file < 0)
        open(mode);
    const auto end = std::chrono::steady_clock::now() + patience;
    for (int tries = 0; ::flock(m_file, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            throw Failure(ioError(m_path, QString::fromLocal8Bit(std::strerror(errno))));
        if (std::chrono::steady_clock::now() >= end)
            throw Failure(lockedError(m_path, QStringLiteral("flock timed out")));
        std::this_thread::sleep_for(pauseAfter(tries));
    }
}

void FileLock::release() noexcept { ::flock(m_file, LOCK_UN); }

}  // namespace vestibule::storage
