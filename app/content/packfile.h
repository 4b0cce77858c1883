// The files of a pack, as they are checked, stored and named by their content.
#pragma once
#include <vestibule/problem.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace vestibule::content {

inline constexpr qint64 MaxFileBytes = 8 * 1024 * 1024;
inline constexpr int MaxFiles = 5000;

struct PackFile {
    QString path;  // below the pack's folder, with “/”
    QByteArray bytes;
    QString hash;  // lower-case hex of BLAKE2b-256 over the bytes
};

// What the readers read: a folder, or the files of a stored version.
struct PackSource {
    QString shownAs;  // stands before each path in problems: the folder as the person wrote it, or empty
    QList<PackFile> files;
    QList<Problem> problems;  // links, oversized and unreadable files, found on the way
};

[[nodiscard]] QString contentHash(const QByteArray &bytes);
[[nodiscard]] PackFile packFile(const QString &path, const QByteArray &bytes);

// The id of a version: lower-case hex of BLAKE2b-256 over "path\0hash\n" of all files, sorted by path. Only path and hash are
// read.
[[nodiscard]] QString versionId(const QList<PackFile> &files);

// Null when there is none.
[[nodiscard]] const PackFile *fileAt(const QList<PackFile> &files, QStringView path);

// Lower-case a-z 0-9 . _ - in parts joined by "/", no part begins with a dot: nothing that leaves the pack or hides in it.
[[nodiscard]] bool isPackPath(QStringView path);

// Reads a folder without following links. A folder that cannot be read is a problem too.
[[nodiscard]] PackSource readFolder(const QString &folder);

}  // namespace vestibule::content
