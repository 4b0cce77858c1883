#include "office.h"

#include <QDir>
#include <QDirIterator>

namespace vestibule::e2e {

using namespace Qt::StringLiterals;

namespace {

// What a helper process printed; the test program ends when it failed.
QByteArray mustRun(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process, program, arguments);
    process.start();
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString sampleFolder()
{
    static const QTemporaryDir folder;
    [[maybe_unused]] static const QByteArray made = mustRun(colleagueProgram(), {folder.path() + u"/data"_s, u"found"_s});
    return folder.path() + u"/data"_s;
}

QStringList withData(const QStringList &arguments, const QString &data)
{
    return arguments + QStringList{u"--data"_s, data, u"--json"_s};
}

}  // namespace

Office::Office() { copyFolder(sampleFolder(), data()); }

QByteArray Office::databaseBytes() const { return bytesOf(database()); }

Outcome Office::run(const QStringList &arguments) const { return e2e::run(withData(arguments, data())); }

Outcome Office::as(const QString &login, const QStringList &arguments) const
{
    return e2e::run(withData(arguments, data()) << u"--as"_s << login, {passwordOf(login), {}, {}});
}

QString Office::sql(const QString &statements) const
{
    return QString::fromUtf8(mustRun(u"sqlite3"_s, {u"-bail"_s, u"-cmd"_s, u".timeout 60000"_s, database(), statements})).trimmed();
}

QString Office::idOf(const QString &login) const { return sql(u"SELECT account FROM person WHERE login = '%1'"_s.arg(login)); }

QStringList Office::colleague(const QStringList &arguments) const { return e2e::colleague(data(), arguments); }

QStringList colleague(const QString &data, const QStringList &arguments)
{
    return QString::fromUtf8(mustRun(colleagueProgram(), QStringList{data} + arguments)).split(u'\n', Qt::SkipEmptyParts);
}

QString colleagueProgram() { return QStringLiteral(VESTIBULE_BINARY_DIR "/tests/e2e_colleague"); }

QString passwordOf(const QString &login) { return u"aquilon-"_s + login; }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target))
            qFatal("cannot copy %s", qPrintable(source));
    }
}

void replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = bytesOf(path);
    QFile file(path);
    if (!bytes.contains(before) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot replace in %s", qPrintable(path));
    file.write(bytes.replace(before, after));
}

void newVersionOfPack(const QString &folder)
{
    copyFolder(shippedPack(), folder);
    replaceIn(folder + u"/pack.toml"_s, "version = \"2026.1\"", "version = \"2026.2\"");
}

}  // namespace vestibule::e2e
