// A data folder with the sample company: made once per test program, then copied, so that every test has its own.
#pragma once
#include "program.h"

#include <QTemporaryDir>

namespace vestibule::e2e {

class Office
{
public:
    Office();

    [[nodiscard]] QString folder() const { return m_folder.path(); }  // for anything else that the test writes
    [[nodiscard]] QString data() const { return folder() + QStringLiteral("/data"); }
    [[nodiscard]] QString database() const { return data() + QStringLiteral("/vestibule.db"); }
    [[nodiscard]] QByteArray databaseBytes() const;

    // Without signing in.
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    // Signed in with the password that the sample company publishes.
    [[nodiscard]] Outcome as(const QString &login, const QStringList &arguments) const;
    [[nodiscard]] Outcome verify() const { return run({QStringLiteral("ledger"), QStringLiteral("verify")}); }

    // The sqlite3 shell on the database; its answer. Statements that fail end the test program.
    QString sql(const QString &statements) const;
    [[nodiscard]] QString idOf(const QString &login) const;

    // Another program on the same folder (tests/e2e/colleague), to its end; what it printed.
    QStringList colleague(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
};

QStringList colleague(const QString &data, const QStringList &arguments);
[[nodiscard]] QString colleagueProgram();
[[nodiscard]] QString passwordOf(const QString &login);
[[nodiscard]] QByteArray bytesOf(const QString &path);
void copyFolder(const QString &from, const QString &to);
// In a file that holds `before`; the test ends when it does not.
void replaceIn(const QString &path, const QByteArray &before, const QByteArray &after);
// A copy of the shipped pack at `folder`, as a version of its own.
void newVersionOfPack(const QString &folder);

}  // namespace vestibule::e2e
