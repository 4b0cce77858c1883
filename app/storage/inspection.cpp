#include "storage/inspection.h"

#include "storage/failure.h"
#include "storage/migration.h"
#include "storage/sqlstore.h"
#include "storage/storefactory.h"

#include "core/crypto/hash.h"
#include "core/store/contentid.h"

#include <vestibule/ids.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

void checkWhole(Connection &connection, QStringList &wrong)
{
    for (Cursor row = connection.selectText(u"PRAGMA integrity_check(10)"_s); row.next();)
        if (row.text(0) != "ok"_L1)
            wrong.append(Text::tr("The file is damaged: %1.").arg(row.text(0)));
}

void checkBlobs(Connection &connection, QStringList &wrong)
{
    for (Cursor row = connection.select(u"all-blobs"_s); row.next();)
        if (core::hashHex(row.bytes(1)) != row.text(0))
            wrong.append(Text::tr("The stored content %1 was changed.").arg(row.text(0).left(12)));
}

// A version's id is the hash of its files, so it tells whether one is missing, too many, or another.
void checkVersions(Connection &connection, QStringList &wrong)
{
    QMap<QString, QMap<QString, QString>> versions;
    for (Cursor row = connection.select(u"versions"_s); row.next();)
        versions[row.text(0)] = {};
    for (Cursor row = connection.select(u"all-files"_s); row.next();) {
        versions[row.text(0)].insert(row.text(1), row.text(2));
        if (row.isNull(3))
            wrong.append(Text::tr("The file “%1” of the content version %2 is not there.").arg(row.text(1), row.text(0).left(12)));
    }
    for (auto version = versions.begin(); version != versions.end(); ++version)
        if (core::contentVersionId(*version) != version.key())
            wrong.append(Text::tr("The files of the content version %1 are not those that were installed.").arg(version.key().left(12)));
}

void checkSeals(Connection &connection, QStringList &wrong)
{
    for (Cursor row = connection.select(u"seals-of-active"_s); row.next();) {
        const QByteArray publicKey = row.bytes(3);
        const QString login = row.text(1);
        if (row.isNull(2))
            wrong.append(Text::tr("“%1” has no sealed key and cannot sign in.").arg(login));
        else if (core::hashHex(publicKey) != row.text(2) || core::hexOf(publicKey) != row.text(4))
            wrong.append(Text::tr("The sealed key of “%1” is not the one that was certified.").arg(login));
    }
}

void checkMeta(Connection &connection, QStringList &wrong)
{
    bool good = false;
    int rows = 0;
    for (Cursor row = connection.select(u"meta"_s); row.next(); ++rows)
        good = row.text(0) == "database"_L1 && isUuid(row.text(1));
    if (!good || rows != 1)
        wrong.append(Text::tr("The table “meta” does not name the database."));
}

// The triggers are as the migrations wrote them: SQLite keeps their text.
void checkTriggers(Connection &connection, QStringList &wrong)
{
    static const QRegularExpression created(u"^CREATE TRIGGER (\\w+)"_s, QRegularExpression::MultilineOption);
    QString text;
    for (const Migration &migration : coreMigrations(Engine::Sqlite))
        text += migration.sql;
    QStringList missing;
    for (auto match = created.globalMatch(text); match.hasNext();)
        missing.append(match.next().captured(1));
    for (Cursor row = connection.select(u"triggers"_s); row.next();)
        if (text.contains(row.text(1)))
            missing.removeOne(row.text(0));
    for (const QString &name : std::as_const(missing))
        wrong.append(Text::tr("The guard “%1” is missing or was changed.").arg(name));
}

}  // namespace

Result<QStringList> inspectSqlite(const QString &database)
{
    return guarded([&] {
        const auto store = valueOf(openSqlStore({Engine::Sqlite, database}, {}, OpenMode::ReadWrite, {}));
        Connection &connection = store->connection();
        Transaction transaction(connection, Transaction::Kind::Read);
        QStringList wrong;
        for (const auto check : {checkWhole, checkBlobs, checkVersions, checkSeals, checkMeta, checkTriggers})
            check(connection, wrong);
        transaction.commit();
        return wrong;
    });
}

}  // namespace vestibule::storage
