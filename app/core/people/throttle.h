// A growing delay after wrong passwords.
#pragma once
#include <vestibule/result.h>

namespace vestibule::core {

struct FailedSignIns {
    int count = 0;
    qint64 last = 0;  // ms UTC of the last one
    bool operator==(const FailedSignIns &) const = default;
};

// How long to wait after so many failures in a row: 0, 0, 0, 2 s, 4 s, 8 s … 5 min. Milliseconds.
[[nodiscard]] qint64 delayAfter(int failures);
// What of it is left now. A clock that was set back never makes it longer than the whole delay.
[[nodiscard]] qint64 waitLeft(const FailedSignIns &failed, qint64 now);

// Where failures are kept so that they survive a restart; by login. The composition root writes them to a file.
class SignInMemory
{
public:
    virtual ~SignInMemory() = default;
    [[nodiscard]] virtual FailedSignIns failures(const QString &login) = 0;
    [[nodiscard]] virtual Result<void> remember(const QString &login, const FailedSignIns &failed) = 0;  // count 0: forget
};

class SignInGuard
{
public:
    explicit SignInGuard(SignInMemory &memory) : m_memory(memory) {}

    // Refused, with how long to wait, while the delay lasts.
    [[nodiscard]] Result<void> admit(const QString &login, qint64 now);
    // Counts a try: before the password is looked at, so that killing the program does not hide it.
    [[nodiscard]] Result<void> count(const QString &login, qint64 now);
    [[nodiscard]] Result<void> forgive(const QString &login);

private:
    SignInMemory &m_memory;
};

}  // namespace vestibule::core
