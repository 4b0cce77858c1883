#include "voice/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vestibule::coldcall {
namespace {

constexpr double Peak = 0.06 * 32'767;  // softer than a voice
constexpr qint64 FadeMs = 8;            // without it a tone clicks

struct Note {
    double hertz;  // 0: silence
    qint64 ms;
};

void append(Sound &sound, const Note &note)
{
    const qint64 count = note.ms * sound.rate / 1000;
    const double fade = double(FadeMs) * sound.rate / 1000;
    for (qint64 i = 0; i < count; ++i) {
        const double edge = std::min({1.0, double(i) / fade, double(count - 1 - i) / fade});
        sound.samples.append(qint16(std::lround(Peak * edge * std::sin(2 * std::numbers::pi * note.hertz * double(i) / sound.rate))));
    }
}

QList<Note> notesOf(Tone tone)
{
    switch (tone) {
    case Tone::Ring: {
        QList<Note> notes;
        for (int warble = 0; warble < 10; ++warble)
            notes.append({{660, 60}, {880, 60}});
        notes.append({0, 2'800});
        return notes;
    }
    case Tone::Dialling: return {{425, 1'000}, {0, 3'000}};
    case Tone::Hold: return {{425, 120}, {0, 4'880}};
    }
    return {};
}

}  // namespace

Sound soundOf(Tone tone)
{
    Sound sound;
    for (const Note &note : notesOf(tone))
        append(sound, note);
    return sound;
}

}  // namespace vestibule::coldcall
