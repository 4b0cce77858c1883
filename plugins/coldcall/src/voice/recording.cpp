#include "voice/recording.h"

#include "voice/soundfile.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

namespace vestibule::coldcall {
namespace {

Result<Recording> pack(const Sound &sound, const Spans &client)
{
    const Result<QByteArray> bytes = writeSound(sound, SoundFormat::Opus);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Blake2b_256);
    return Recording{*bytes, QString::fromLatin1(hash.toHex()), speakingIn(sound, client)};
}

}  // namespace

QFuture<Result<Recording>> packed(const Sound &sound, const Spans &client)
{
    return QtConcurrent::run(pack, sound, client);
}

}  // namespace vestibule::coldcall
