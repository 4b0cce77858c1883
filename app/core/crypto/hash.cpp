#include "core/crypto/hash.h"

#include "core/crypto/sodium.h"

namespace vestibule::core {

QByteArray hash256(QByteArrayView bytes)
{
    useSodium();
    QByteArray hash(HashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), size_t(HashBytes), reinterpret_cast<const uchar *>(bytes.data()),
                       quint64(bytes.size()), nullptr, 0);
    return hash;
}

QString hashHex(QByteArrayView bytes) { return hexOf(hash256(bytes)); }

QString hexOf(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }

std::optional<QByteArray> bytesOfHex(QStringView text, qsizetype size)
{
    if (text.size() != 2 * size)
        return std::nullopt;
    for (const QChar c : text)
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

}  // namespace vestibule::core
