// The database file as a file: where it may be, what it is, who may read it. Looks without changing anything.
#pragma once
#include <vestibule/result.h>

#include <QString>

namespace vestibule::storage {

inline constexpr qint32 ApplicationId = 0x56535442;  // "VSTB"

enum class FileKind { Missing, Empty, Ours, Foreign };
struct FileHeader {
    FileKind kind = FileKind::Missing;
    int userVersion = 0;  // of core's tables, when it is ours
};

// From the first 100 bytes. Throws Failure when the file cannot be read.
[[nodiscard]] FileHeader readHeader(const QString &path);

// Unsupported on a network file system (NFS, SMB, 9p, sshfs …): its locks do not hold between machines, so the database would
// break sooner or later.
void refuseNetworkFileSystem(const QString &path);
// The rule alone. type: statfs' f_type; fuse: the subtype of a FUSE mount ("sshfs") or empty.
[[nodiscard]] bool isNetworkFileSystem(qint64 type, const QString &fuse);

// Refused when other users of the computer may write the file. The group may.
void refuseWorldWritable(const QString &path);

// 0660 in a folder that a group shares (set-group-id and group-writable), else 0600.
[[nodiscard]] unsigned fileMode(const QString &path);
// Makes the empty file with that mode. Conflict when it is there already.
void createFile(const QString &path);

}  // namespace vestibule::storage
