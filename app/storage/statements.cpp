#include "storage/statements.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> malformed(const QString &file, int line, const QString &what)
{
    return fail(ErrorCode::Malformed, u"%1:%2: %3"_s.arg(file).arg(line).arg(what));
}

QString trimmedStatement(QString sql)
{
    sql = sql.trimmed();
    while (sql.endsWith(u';'))
        sql = sql.chopped(1).trimmed();
    return sql;
}

// A placeholder, or something in which a colon is none: a quoted text or name, or a cast.
const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(uR"('(?:[^']|'')*'|"[^"]*"|::|:([A-Za-z_][A-Za-z0-9_]*))"_s);
    return pattern;
}

}  // namespace

Result<Statements> parseStatements(const QByteArray &text, const QString &file)
{
    static const QRegularExpression naming(uR"(^--\s*name:\s*(\S+)\s*$)"_s);
    static const QRegularExpression goodName(u"^[a-z][a-z0-9-]*$"_s);
    Statements statements;
    QString current;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (const auto match = naming.match(line); match.hasMatch()) {
            current = match.captured(1);
            if (!goodName.match(current).hasMatch() || statements.contains(current))
                return malformed(file, i + 1, QCoreApplication::translate("Store", "“%1” is not a new name of lower-case "
                                                                          "letters, digits and dashes.").arg(current));
            statements.insert(current, {});
        } else if (!line.isEmpty() && !line.startsWith("--"_L1)) {
            if (current.isEmpty())
                return malformed(file, i + 1, QCoreApplication::translate("Store", "a statement begins before the first "
                                                                          "“-- name: …” line."));
            statements[current] += lines[i] + u'\n';
        }
    }
    for (auto it = statements.begin(); it != statements.end(); ++it) {
        *it = trimmedStatement(*it);
        if (it->isEmpty())
            return malformed(file, int(lines.size()), QCoreApplication::translate("Store", "the statement “%1” is empty.")
                                                          .arg(it.key()));
    }
    return statements;
}

QStringList placeholdersOf(const QString &statement)
{
    QStringList names;
    for (auto it = placeholderPattern().globalMatch(statement); it.hasNext();)
        if (const QString name = it.next().captured(1); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

QString withNulls(const QString &statement)
{
    QString text;
    qsizetype from = 0;
    for (auto it = placeholderPattern().globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).isEmpty())
            continue;
        text += statement.mid(from, match.capturedStart() - from) + "NULL"_L1;
        from = match.capturedEnd();
    }
    return text + statement.mid(from);
}

}  // namespace vestibule::storage
