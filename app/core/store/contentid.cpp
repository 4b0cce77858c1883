#include "core/store/contentid.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace vestibule::core {

QString contentVersionId(const QMap<QString, QString> &hashes)
{
    QList<QByteArray> lines;
    for (auto file = hashes.begin(); file != hashes.end(); ++file)
        lines.append(file.key().toUtf8() + '\0' + file->toLatin1() + '\n');
    std::ranges::sort(lines);
    return hashHex(lines.join());
}

}  // namespace vestibule::core
