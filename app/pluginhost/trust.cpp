#include "pluginhost/trust.h"

#include "pluginhost/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

namespace vestibule::pluginhost {
namespace {

std::unexpected<Error> refuse(const QString &what, const QString &todo)
{
    return fail(ErrorCode::Refused, what, todo, Text::tr("The plugin is left out."));
}

Result<void> checkEntry(const QString &id, const QFileInfo &entry, bool shipped)
{
    const QString path = entry.filePath();
    const QFile::Permissions open = shipped ? QFile::WriteOther : QFile::WriteOther | QFile::WriteGroup;
    if (entry.permissions() & open)
        return refuse(Text::tr("The plugin “%1” can be changed by other users of this machine: %2.").arg(id, path),
                      Text::tr("Take the right to write away from others: chmod go-w \"%1\"").arg(path));
    if (shipped)
        return {};
    if (entry.ownerId() != 0 && entry.ownerId() != geteuid())
        return refuse(Text::tr("The plugin “%1” belongs to another user: %2.").arg(id, path),
                      Text::tr("Copy the plugin yourself, so that its files are yours."));
    if (entry.isSymLink())
        return refuse(Text::tr("The plugin “%1” has a link to a place outside its folder: %2.").arg(id, path),
                      Text::tr("Put the file itself there."));
    return {};
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(folder).relativeFilePath(it.next()));
    files.sort();
    return files;
}

}  // namespace

Result<void> checkFolder(const QString &id, const QString &folder, bool shipped)
{
    // Whoever can write the folder above can put another folder in this one's place.
    if (const Result<void> above = checkEntry(id, QFileInfo(QFileInfo(folder).path()), shipped); !above)
        return above;
    if (const Result<void> own = checkEntry(id, QFileInfo(folder), shipped); !own)
        return own;
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (const Result<void> entry = checkEntry(id, it.fileInfo(), shipped); !entry)
            return entry;
    }
    return {};
}

Result<QString> contentHash(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QString &name : filesBelow(folder)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Text::tr("The plugin's file %1 cannot be read.").arg(file.fileName()),
                        Text::tr("Allow reading it."), Text::tr("The plugin is left out."), file.errorString());
        // Lengths before contents, so that no two folders give the same stream of bytes.
        const QByteArray path = name.toUtf8();
        hash.addData(QByteArray::number(path.size()) + ':' + path + QByteArray::number(file.size()) + ':');
        if (!hash.addData(&file))
            return fail(ErrorCode::Io, Text::tr("The plugin's file %1 cannot be read.").arg(file.fileName()),
                        Text::tr("Try again."), Text::tr("The plugin is left out."), file.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace vestibule::pluginhost
