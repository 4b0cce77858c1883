#include "storage/sqlitefile.h"

#include "storage/errors.h"
#include "storage/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

// The subtype of the FUSE mount that holds the folder: the longest mount point in /proc/self/mounts that the path begins with.
QString fuseSubtype(const QString &folder)
{
    QFile mounts(u"/proc/self/mounts"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    QString longest;
    QString subtype;
    for (const QString &line : QString::fromLocal8Bit(mounts.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u' ');
        const QString point = fields.value(1);
        const bool holds = folder == point || point == "/"_L1 || folder.startsWith(point + u'/');
        if (fields.size() > 2 && holds && point.size() >= longest.size()) {
            longest = point;
            subtype = fields[2].startsWith("fuse."_L1) ? fields[2].mid(5) : QString();
        }
    }
    return subtype;
}

}  // namespace

FileHeader readHeader(const QString &path)
{
    // sqlite.org/fileformat.html, "The database header".
    constexpr qsizetype HeaderSize = 100;
    constexpr qsizetype UserVersionAt = 60;
    constexpr qsizetype ApplicationIdAt = 68;
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return {FileKind::Foreign};
    if (info.size() == 0)
        return {FileKind::Empty};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ioError(path, file.errorString()));
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(header.constData() + ApplicationIdAt) != ApplicationId)
        return {FileKind::Foreign};
    return {FileKind::Ours, qFromBigEndian<qint32>(header.constData() + UserVersionAt)};
}

bool isNetworkFileSystem(qint64 type, const QString &fuse)
{
    constexpr qint64 Fuse = 0x65735546;
    constexpr std::array<qint64, 10> Network = {
        0x6969,      // NFS
        0xff534d42,  // CIFS
        0xfe534d42,  // SMB2
        0x517b,      // SMB
        0x01021997,  // 9p
        0x5346414f,  // AFS
        0x6b414653,  // kAFS
        0x00c36400,  // Ceph
        0x73757245,  // Coda
        0x564c,      // NCP
    };
    static const QStringList local = {u"fuseblk"_s, u"ntfs-3g"_s, u"exfat"_s, u"ext2"_s, u"gocryptfs"_s, u"encfs"_s};
    if (type == Fuse)
        return !fuse.isEmpty() && !local.contains(fuse);
    return std::ranges::find(Network, type) != Network.end();
}

void refuseNetworkFileSystem(const QString &path)
{
    struct statfs fs = {};
    const QString folder = folderOf(path);
    if (::statfs(QFile::encodeName(folder).constData(), &fs) != 0)
        return;  // a folder that is not there fails when it is opened, with a better message
    if (!isNetworkFileSystem(quint32(fs.f_type), fuseSubtype(folder)))
        return;
    throw Failure({ErrorCode::Unsupported,
                   QCoreApplication::translate("Store", "The folder %1 is on a network drive, where a shared database file breaks: "
                                                        "its locks do not hold between computers.").arg(folder),
                   QCoreApplication::translate("Store", "Nothing was changed."),
                   QCoreApplication::translate("Store", "Put the database on a local disk; for several computers set up PostgreSQL "
                                                        "(“--store postgres:…”)."),
                   {}});
}

void refuseWorldWritable(const QString &path)
{
    if (!QFile::permissions(path).testFlag(QFile::WriteOther))
        return;
    throw Failure({ErrorCode::Refused,
                   QCoreApplication::translate("Store", "Every user of this computer may write the database %1.").arg(path),
                   QCoreApplication::translate("Store", "It was left as it is."),
                   QCoreApplication::translate("Store", "Take that right away (chmod o-w) and open it again."), {}});
}

unsigned fileMode(const QString &path)
{
    struct stat folder = {};
    if (::stat(QFile::encodeName(folderOf(path)).constData(), &folder) == 0 && (folder.st_mode & S_ISGID)
        && (folder.st_mode & S_IWGRP))
        return 0660;
    return 0600;
}

void createFile(const QString &path)
{
    const unsigned mode = fileMode(path);
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) {
        const int code = errno;
        const QString why = QString::fromLocal8Bit(std::strerror(code));
        if (code == EACCES || code == EROFS || code == EPERM)
            throw Failure(readOnlyError(path, why));
        if (code == ENOSPC || code == EDQUOT)
            throw Failure(fullError(path, why));
        throw Failure(ioError(path, why));
    }
    (void)::fchmod(file, mode);  // against the umask; the file is ours
    ::close(file);
}

}  // namespace vestibule::storage
