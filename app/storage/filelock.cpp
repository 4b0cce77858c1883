#include "storage/filelock.h"

#include "storage/errors.h"
#include "storage/failure.h"

#include <QFile>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestibule::storage {
namespace {

QString words(int code) { return QString::fromLocal8Bit(std::strerror(code)); }

int lockBlocking(int file)
{
    while (::flock(file, LOCK_EX) != 0)
        if (errno != EINTR)
            return errno;
    return 0;
}

// flock() cannot be told how long to wait. So a thread waits in it, on an open file of its own; whoever gives up leaves the
// thread behind, which lets go of the lock as soon as it gets it.
class Waiting
{
public:
    // 0 or an error code once flock() came back; nullopt when patience ran out, and the file is no longer the caller's.
    [[nodiscard]] static std::optional<int> lock(int file, std::chrono::milliseconds patience)
    {
        const auto waiting = std::make_shared<Waiting>();
        std::thread([waiting, file] { waiting->serve(file); }).detach();
        std::unique_lock lock(waiting->m_mutex);
        waiting->m_changed.wait_for(lock, patience, [&] { return waiting->m_result.has_value(); });
        waiting->m_givenUp = !waiting->m_result;
        return waiting->m_result;
    }

private:
    void serve(int file)
    {
        const int result = lockBlocking(file);
        const std::scoped_lock lock(m_mutex);
        m_result = result;
        if (m_givenUp)
            ::close(file);
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<int> m_result;
    bool m_givenUp = false;
};

}  // namespace

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

int FileLock::open(unsigned mode) const
{
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, mode);
    if (file < 0) {
        const int code = errno;
        throw Failure(code == EACCES || code == EROFS || code == EPERM ? readOnlyError(m_path, words(code))
                                                                       : ioError(m_path, words(code)));
    }
    (void)::fchmod(file, mode);  // against the umask; another user's file is not ours to change
    return file;
}

void FileLock::acquire(std::chrono::milliseconds patience, unsigned mode)
{
    if (m_file < 0)
        m_file = open(mode);
    letOthersGo();
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return;
    if (errno != EWOULDBLOCK && errno != EINTR)
        throw Failure(ioError(m_path, words(errno)));
    const int file = std::exchange(m_file, -1);
    const std::optional<int> result = Waiting::lock(file, patience);
    if (!result)
        throw Failure(lockedError(m_path, QStringLiteral("flock timed out")));
    m_file = file;
    if (*result != 0)
        throw Failure(ioError(m_path, words(*result)));
}

void FileLock::release() noexcept
{
    ::flock(m_file, LOCK_UN);
    m_released = std::chrono::steady_clock::now();
}

// The system wakes those who wait, but does not hand them the lock: whoever has just let go would take it again before they
// run. So a writer that comes back at once stands aside first, for as long as waking somebody takes.
void FileLock::letOthersGo() const
{
    constexpr std::chrono::microseconds AtOnce{200};
    constexpr std::chrono::microseconds Aside{60};
    if (std::chrono::steady_clock::now() - m_released < AtOnce)
        std::this_thread::sleep_for(Aside);
}

}  // namespace vestibule::storage
