#include "core/store/storelocation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace vestibule::core {

using namespace Qt::StringLiterals;

Result<StoreLocation> StoreLocation::parse(const QString &text)
{
    if (text.startsWith("sqlite:"_L1) && text.size() > 7)
        return StoreLocation{Engine::Sqlite, QFileInfo(text.mid(7)).absoluteFilePath()};
    if (text.startsWith("postgres:"_L1) && text.size() > 9)
        return StoreLocation{Engine::Postgres, text.mid(9)};
    return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Store", "“%1” does not name a database.").arg(text),
                QCoreApplication::translate("Store", "Write sqlite:FILE or postgres:CONNINFO."));
}

QString StoreLocation::text() const
{
    return (engine == Engine::Sqlite ? "sqlite:"_L1 : "postgres:"_L1) + target;
}

QString databaseRole(const QString &login)
{
    const QByteArray hash = QCryptographicHash::hash(login.toLower().toUtf8(), QCryptographicHash::Sha256);
    return "v_"_L1 + QString::fromLatin1(hash.toHex().left(32));
}

}  // namespace vestibule::core
