// Sounds as files: recorded clips, the cache of spoken lines, the trainee's recording. Thread-safe; every call blocks.
#pragma once
#include "voice/sound.h"

#include <vestibule/result.h>

#include <QByteArray>

namespace vestibule::coldcall {

inline constexpr qint64 MostSoundMs = 20 * 60 * 1000;
inline constexpr qsizetype MostSoundBytes = 128 * 1024 * 1024;

// WAV, FLAC, Ogg Vorbis or Ogg Opus, told by its bytes; several channels are mixed to one. A file that breaks off gives what stands
// in it. Malformed: it is none of these, it is empty, or beyond the bounds above.
[[nodiscard]] Result<Sound> readSound(const QByteArray &file);

enum class SoundFormat {
    Wav,
    Opus  // in Ogg, a twelfth of WAV or less; only for 8000, 12000, 16000, 24000 and 48000 samples per second
};
// Unsupported: the format does not know the rate. An empty sound is InvalidArgument.
[[nodiscard]] Result<QByteArray> writeSound(const Sound &sound, SoundFormat format);

}  // namespace vestibule::coldcall
