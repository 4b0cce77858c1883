// A founded company in memory with one person of every role, signed in when needed.
#pragma once
#include "core/people/founding.h"
#include "core/people/roster.h"
#include "core/people/session.h"
#include "support/memorystore.h"

namespace vestibule::test {

class MemorySignIns final : public core::SignInMemory
{
public:
    core::FailedSignIns failures(const QString &login) override { return m_failed.value(login); }
    Result<void> remember(const QString &login, const core::FailedSignIns &failed) override
    {
        m_failed.insert(login, failed);
        return {};
    }

private:
    QHash<QString, core::FailedSignIns> m_failed;
};

// Logins: helga (HR), oleg (mentor of anna), anna and boris (trainees; boris has no mentor), arthur (administrator). The
// password of each is "<login>-password". Steps of the clock are explicit. Any failure of the set-up ends the test program.
class Company
{
public:
    static constexpr qint64 Start = 1'750'000'000'000;

    Company();

    MemoryStore store;
    MemorySignIns signIns;
    core::SignInGuard guard{signIns};
    core::Founded founded;
    qint64 now = Start;

    [[nodiscard]] static QString passwordOf(const QString &login) { return login + QStringLiteral("-password"); }
    [[nodiscard]] Person person(const QString &login);
    [[nodiscard]] QString id(const QString &login) { return person(login).id; }
    [[nodiscard]] core::Session session(const QString &login);  // signs in without a checkpoint
    [[nodiscard]] core::Actor actor(const QString &login) { return session(login).actor(); }
    // Records one draft through the gate.
    [[nodiscard]] Result<Event> record(const QString &login, const EventDraft &draft);
    // As the test does it most often: `verb` about `learner` (a login) on an activity.
    [[nodiscard]] EventDraft draft(const char *verb, const QString &learner, const QString &activity = {});
};

// The value, or the end of the test program with the error's words.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}  // namespace vestibule::test
