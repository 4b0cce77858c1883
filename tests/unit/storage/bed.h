// A founded company in a real database of either engine, with one person of every role.
#pragma once
#include "core/people/founding.h"
#include "core/people/roster.h"
#include "core/people/session.h"
#include "storage/storefactory.h"
#include "support/postgres.h"

#include <QTemporaryDir>
#include <QTest>

namespace vestibule::test {

using storage::OpenMode;
using Engine = core::StoreLocation::Engine;

// The value, or the end of the test program with the error's words.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().message()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// An empty place for a database.
class Place
{
public:
    explicit Place(Engine engine);

    [[nodiscard]] const core::StoreLocation &location() const { return m_location; }
    [[nodiscard]] QString adminConninfo() const { return m_postgres ? m_postgres->adminConninfo() : QString(); }
    [[nodiscard]] const PostgresDatabase &postgres() const { return *m_postgres; }
    // Runs SQL past the store, as somebody with the file or the server's superuser could; the first column, one
    // line a row; "error: …" when it fails.
    QString meddle(const QString &sql) const;
    [[nodiscard]] Engine engine() const { return m_location.engine; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresDatabase> m_postgres;
    core::StoreLocation m_location;
};

// Logins: helga (HR), oleg (mentor of anna), anna and boris (trainees), arthur (administrator). Passwords: "<login>-password".
class Bed
{
public:
    explicit Bed(Engine engine);

    Place place;
    core::Founded founded;
    qint64 now;  // real time, since PostgreSQL looks at its clock

    // Everybody's own store; on SQLite it is the same file. Core's projectors are set.
    [[nodiscard]] std::unique_ptr<core::Store> open(const QString &login, OpenMode mode = OpenMode::ReadWrite) const;
    [[nodiscard]] std::unique_ptr<core::Store> openForSetUp() const;
    [[nodiscard]] static core::StoreCredentials credentials(const QString &login);
    [[nodiscard]] static QString passwordOf(const QString &login) { return login + QStringLiteral("-password"); }

    [[nodiscard]] QString id(const QString &login) const { return m_ids.value(login); }
    // Signs with the login's own key, opened once.
    [[nodiscard]] core::Author author(const QString &login) const;
    [[nodiscard]] EventDraft draft(const char *verb, const QString &learner, const QString &activity = {}) const;
    [[nodiscard]] Result<Event> append(core::Store &store, const QString &login, const EventDraft &draft);
    // Another trainee; gives the login back.
    QString addTrainee(const QString &login);
    // The learner may try the activity so often, by a new assignment.
    void limit(const QString &learner, const QString &activity, int attempts);

private:
    void create(core::Roster &roster, const QString &login, const QString &name, Role role);

    QHash<QString, QString> m_ids;
    QHash<QString, std::shared_ptr<core::Signer>> m_signers;
};

// One row per engine: `QFETCH(Engine, engine)`.
void addEngines();

}  // namespace vestibule::test

Q_DECLARE_METATYPE(vestibule::test::Engine)
