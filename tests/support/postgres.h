// A database of its own on the test run's PostgreSQL server (tests/support/postgres.sh), dropped at the end with the roles of
// its people.
#pragma once
#include <QString>

namespace vestibule::test {

class PostgresDatabase
{
public:
    PostgresDatabase();  // ends the test program when there is no server
    ~PostgresDatabase();
    Q_DISABLE_COPY_MOVE(PostgresDatabase)

    [[nodiscard]] QString name() const { return m_name; }
    // "host=… port=… dbname=…": a StoreLocation's target.
    [[nodiscard]] QString target() const;
    // With user and password of the server's superuser.
    [[nodiscard]] QString adminConninfo() const;

    // Runs a statement as the superuser in this database; the first column, a line for each row;
    // "error: …" when it fails.
    QString ask(const QString &sql) const;

private:
    QString m_name;
};

}  // namespace vestibule::test
