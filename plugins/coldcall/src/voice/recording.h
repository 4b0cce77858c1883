// What becomes of a recording: small enough to be stored, and looked at.
#pragma once
#include "voice/speaking.h"

#include <vestibule/result.h>

#include <QByteArray>
#include <QFuture>

namespace vestibule::coldcall {

struct Recording {
    QByteArray bytes;   // Ogg Opus, about 200 kB a minute; readSound() gives it back
    QString hash;       // lower-case hex of BLAKE2b-256 over the bytes: what a signed record names
    Speaking speaking;  // with recordedMs
};

// On a worker thread: a quarter of an hour takes seconds. client: see speakingIn(). InvalidArgument: nothing was recorded.
[[nodiscard]] QFuture<Result<Recording>> packed(const Sound &sound, const Spans &client);

// One recording at most so long is what Recorder makes.
inline constexpr qsizetype MostRecordingBytes = 16 * 1024 * 1024;

}  // namespace vestibule::coldcall
