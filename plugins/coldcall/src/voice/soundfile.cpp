#include "voice/soundfile.h"

#include <QBuffer>
#include <QCoreApplication>

#include <sndfile.hh>

#include <algorithm>
#include <cmath>
#include <vector>

namespace vestibule::coldcall {
namespace {

constexpr int LeastRate = 4'000;
constexpr int MostRate = 192'000;
constexpr int MostChannels = 8;
constexpr sf_count_t Block = 4'096;  // frames

QBuffer &bufferOf(void *user)
{
    return *static_cast<QBuffer *>(user);
}

sf_count_t seekTo(sf_count_t offset, int whence, void *user)
{
    QBuffer &buffer = bufferOf(user);
    const sf_count_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? buffer.pos() : buffer.size();
    return buffer.seek(base + offset) ? buffer.pos() : -1;
}

SF_VIRTUAL_IO &memory()
{
    static SF_VIRTUAL_IO io{
        .get_filelen = [](void *user) -> sf_count_t { return bufferOf(user).size(); },
        .seek = seekTo,
        .read = [](void *to, sf_count_t size, void *user) -> sf_count_t { return bufferOf(user).read(static_cast<char *>(to), size); },
        .write = [](const void *from, sf_count_t size, void *user) -> sf_count_t {
            return bufferOf(user).write(static_cast<const char *>(from), size);
        },
        .tell = [](void *user) -> sf_count_t { return bufferOf(user).pos(); }};
    return io;
}

std::unexpected<Error> malformed(const QString &detail)
{
    constexpr int minutes = int(MostSoundMs / 60'000);
    return fail(ErrorCode::Malformed, QCoreApplication::translate("Voice", "This is not a sound that can be played."),
                QCoreApplication::translate("Voice", "Use WAV, FLAC, Ogg Vorbis or Opus of no more than %n minute(s).", nullptr, minutes),
                {}, detail);
}

bool isKnown(const SndfileHandle &file)
{
    switch (file.format() & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
    case SF_FORMAT_FLAC:
    case SF_FORMAT_OGG:
        return file.channels() >= 1 && file.channels() <= MostChannels && file.samplerate() >= LeastRate
            && file.samplerate() <= MostRate;
    default:
        return false;
    }
}

qint16 sampleOf(const float *channels, int count)
{
    float sum = 0;
    for (int channel = 0; channel < count; ++channel)
        sum += channels[channel];
    if (!std::isfinite(sum))
        return 0;
    return qint16(std::clamp(std::lround(sum / float(count) * 32'768.0F), -32'768L, 32'767L));
}

int formatOf(SoundFormat format)
{
    return format == SoundFormat::Wav ? SF_FORMAT_WAV | SF_FORMAT_PCM_16 : SF_FORMAT_OGG | SF_FORMAT_OPUS;
}

}  // namespace

Result<Sound> readSound(const QByteArray &bytes)
{
    if (bytes.size() > MostSoundBytes)
        return malformed(QStringLiteral("%1 bytes").arg(bytes.size()));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    SndfileHandle file(memory(), &buffer);
    if (!file || !isKnown(file))
        return malformed(QString::fromUtf8(file.strError()));

    Sound sound{file.samplerate(), {}};
    const qint64 most = MostSoundMs * sound.rate / 1000;
    std::vector<float> block(std::size_t(Block * file.channels()));
    while (const sf_count_t frames = std::max<sf_count_t>(0, file.readf(block.data(), Block))) {
        if (sound.samples.size() + frames > most)
            return malformed(QStringLiteral("longer than %1 ms").arg(MostSoundMs));
        for (sf_count_t frame = 0; frame < frames; ++frame)
            sound.samples.append(sampleOf(block.data() + frame * file.channels(), file.channels()));
    }
    if (sound.samples.isEmpty())
        return malformed(QStringLiteral("no samples"));
    return sound;
}

Result<QByteArray> writeSound(const Sound &sound, SoundFormat format)
{
    if (sound.samples.isEmpty())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Voice", "There is no sound to keep."));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    {
        SndfileHandle file(memory(), &buffer, SFM_WRITE, formatOf(format), 1, sound.rate);
        if (!file || file.writef(sound.samples.constData(), sound.samples.size()) != sound.samples.size())
            return fail(ErrorCode::Unsupported, QCoreApplication::translate("Voice", "The sound could not be written."), {}, {},
                        QString::fromUtf8(file.strError()));
    }  // closing writes the rest
    return buffer.data();
}

}  // namespace vestibule::coldcall
