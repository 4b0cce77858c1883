// An exclusive lock on a file beside the database. SQLite's own waiting is unfair (one of sixteen writers waited six seconds), and
// so is asking again and again; the kernel serves those who wait in flock() in their order. The system releases the lock when
// the process dies.
#pragma once
#include "storage/dialect.h"

#include <chrono>

namespace vestibule::storage {

class FileLock
{
public:
    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    // mode: of the file when it has to be made. Throws Failure (Locked, ReadOnly, Io).
    void acquire(std::chrono::milliseconds patience, unsigned mode);
    void release() noexcept;

private:
    [[nodiscard]] int open(unsigned mode) const;
    void letOthersGo() const;

    QString m_path;
    int m_file = -1;
    std::chrono::steady_clock::time_point m_released{};
};

}  // namespace vestibule::storage
