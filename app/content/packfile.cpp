#include "content/packfile.h"

#include "core/store/contentid.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace vestibule::content {

using namespace Qt::StringLiterals;

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

PackFile packFile(const QString &path, const QByteArray &bytes) { return {path, bytes, contentHash(bytes)}; }

QString versionId(const QList<PackFile> &files)
{
    QMap<QString, QString> hashes;
    for (const PackFile &file : files)
        hashes.insert(file.path, file.hash);
    return core::contentVersionId(hashes);
}

const PackFile *fileAt(const QList<PackFile> &files, QStringView path)
{
    const auto found = std::ranges::find_if(files, [path](const PackFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

bool isPackPath(QStringView path)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*\\z"_s);
    return path.size() <= 200 && pattern.match(path.toString()).hasMatch();
}

}  // namespace vestibule::content
