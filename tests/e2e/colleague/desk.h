// One start of the program without window or command line.
#pragma once
#include "compose/runtime.h"

namespace vestibule::e2e {

// A line on standard output, at once: whoever reads it may end this process right then.
void print(const QStringList &words);

[[nodiscard]] QString passwordOf(const QString &login);

// The value, or the end of this process with the error's words.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// What a window would show is printed.
class PrintedNotices final : public INavigation
{
public:
    void open(const QString &, const QVariantMap &) override {}
    void openActivity(const QString &) override {}
    void back() override {}
    void notice(const QString &text) override { print({QStringLiteral("notice"), text}); }
    void problem(const QString &text) override { print({QStringLiteral("refused"), text}); }
    void setCount(const QString &, int) override {}
};

class Desk
{
public:
    explicit Desk(const QString &data);

    [[nodiscard]] compose::Runtime &runtime() { return m_runtime; }
    [[nodiscard]] Result<void> found();
    [[nodiscard]] Result<void> signIn(const QString &login);

private:
    PrintedNotices m_notices;
    compose::Runtime m_runtime;
};

}  // namespace vestibule::e2e
