#include "support/postgres.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

namespace vestibule::test {

using namespace Qt::StringLiterals;

namespace {

struct Server {
    QString address;
    QString password;
};

Server server()
{
    QFile file(QStringLiteral(VESTIBULE_POSTGRES_DIR "/postgres.conninfo"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no PostgreSQL server: run the test with ctest, or tests/support/postgres.sh start BUILD/postgres first");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    return {lines.value(0), lines.value(1)};
}

QString conninfo(const QString &database)
{
    const Server running = server();
    return u"%1 dbname=%2 user=vestibule_owner password=%3"_s.arg(running.address, database, running.password);
}

QString askIn(const QString &database, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    QString answer;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setConnectOptions(conninfo(database));
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        QStringList rows;
        if (!query.exec(u"SET search_path = vestibule, public"_s) || !query.exec(sql))
            rows.append("error: "_L1 + query.lastError().text());
        while (query.next())
            rows.append(query.value(0).toString());
        answer = rows.join(u'\n');
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

QStringList listIn(const QString &database, const QString &sql)
{
    return askIn(database, sql).split(u'\n', Qt::SkipEmptyParts);
}

// What a test program before this one left behind when it crashed.
bool sweep()
{
    for (const QString &name : listIn(u"postgres"_s, u"SELECT datname FROM pg_database WHERE datname ~ '^t[0-9a-f]{32}$'"_s))
        (void)askIn(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
    for (const QString &role : listIn(u"postgres"_s, u"SELECT rolname FROM pg_roles WHERE rolname ~ '^v_[0-9a-f]{32}$'"_s))
        (void)askIn(u"postgres"_s, u"DROP ROLE %1"_s.arg(role));
    return true;
}

}  // namespace

PostgresDatabase::PostgresDatabase() : m_name("t"_L1 + QUuid::createUuid().toString(QUuid::Id128))
{
    [[maybe_unused]] static const bool swept = sweep();
    (void)askIn(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(m_name));
}

PostgresDatabase::~PostgresDatabase()
{
    const bool founded = ask(u"SELECT to_regclass('vestibule.member')"_s) != QString();
    const QStringList roles =
        founded ? listIn(m_name, u"SELECT db_role FROM vestibule.member WHERE db_role IS NOT NULL"_s) : QStringList();
    (void)askIn(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    for (const QString &role : roles)
        (void)askIn(u"postgres"_s, u"DROP ROLE %1"_s.arg(role));
}

QString PostgresDatabase::target() const { return u"%1 dbname=%2"_s.arg(server().address, m_name); }

QString PostgresDatabase::adminConninfo() const { return conninfo(m_name); }

QString PostgresDatabase::ask(const QString &sql) const { return askIn(m_name, sql); }

}  // namespace vestibule::test
