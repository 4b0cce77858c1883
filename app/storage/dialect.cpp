#include "storage/dialect.h"

#include "storage/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

QString tableWords(const QString &sql, Engine engine)
{
    if (engine == Engine::Sqlite)
        return sql;
    static const QRegularExpression strict(uR"(\)\s*STRICT\b)"_s);
    static const QRegularExpression integer(uR"(\bINTEGER\b)"_s);
    static const QRegularExpression blob(uR"(\bBLOB\b)"_s);
    static const QRegularExpression text(uR"(\bTEXT\b)"_s);
    QString out = sql;
    return out.replace(strict, u")"_s).replace(integer, u"BIGINT"_s).replace(blob, u"BYTEA"_s).replace(text, uR"(TEXT COLLATE "C")"_s);
}

QString statementWords(const QString &sql, Engine engine)
{
    static const QRegularExpression texts(uR"(\bTEXTS\((:[a-z_]+)\))"_s);
    QString out = sql;
    return out.replace(texts, engine == Engine::Sqlite ? uR"((SELECT value FROM json_each(\1)))"_s
                                                       : uR"((SELECT jsonb_array_elements_text(CAST(\1 AS JSONB))))"_s);
}

Result<Statements> readStatements(const QMap<QString, QByteArray> &files, Engine engine)
{
    Statements common;
    Statements special;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const bool postgresOnly = it.key().endsWith(".pg.sql"_L1);
        if (postgresOnly && engine == Engine::Sqlite)
            continue;
        Result<Statements> parsed = parseStatements(*it, it.key());
        if (!parsed)
            return parsed;
        Statements &target = postgresOnly ? special : common;
        for (auto statement = parsed->cbegin(); statement != parsed->cend(); ++statement) {
            if (target.contains(statement.key()))
                return fail(ErrorCode::Malformed, QCoreApplication::translate("Store", "%1: the name “%2” stands in another file too.")
                                                      .arg(it.key(), statement.key()));
            target.insert(statement.key(), statementWords(*statement, engine));
        }
    }
    common.insert(special);
    return common;
}

const Statements &ownStatements(Engine engine)
{
    static const auto load = [](Engine which) {
        QMap<QString, QByteArray> files;
        const QDir folder(u":/storage/sql"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (name != "bootstrap.pg.sql"_L1 && file.open(QIODevice::ReadOnly))
                files.insert(name, file.readAll());
        }
        return valueOf(readStatements(files, which));
    };
    static const Statements sqlite = load(Engine::Sqlite);
    static const Statements postgres = load(Engine::Postgres);
    return engine == Engine::Sqlite ? sqlite : postgres;
}

}  // namespace vestibule::storage
