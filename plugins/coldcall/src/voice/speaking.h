// How the trainee spoke in a call, from the recording and the times at which the client spoke. Pure; a matter for the debrief and for
// the mentor's ear, never for the score.
#pragma once
#include "voice/sound.h"

#include <optional>

namespace vestibule::coldcall {

inline constexpr qint64 ShortestPauseMs = 700;

struct Speaking {
    qint64 recordedMs = 0;
    Spans speech;              // the trainee's, while the client was silent
    int talkShare = 0;         // per cent of all that either of them said; 0 when nobody spoke
    int pauses = 0;            // of ShortestPauseMs or more, between words of one's own with no line of the client in between
    qint64 longestPauseMs = 0;
    // For each line of the client: ms from its end to the next word, 0 when there was no gap; empty when there was none before the
    // client's next line.
    QList<std::optional<qint64>> reactions;
    // Ms of voice while the client spoke: an interruption, or the loudspeaker in the microphone. Not part of `speech`.
    qint64 overlapMs = 0;
    // Syllables per second of speech, from the peaks of its loudness; empty with less than two seconds of speech. Against the true
    // count of espeak-ng's speech at 100 to 240 words a minute it is between −6 and +17 %; people in noisy rooms will be further
    // off. Fit for "too fast" and "too slow", not for comparing two people.
    std::optional<double> syllablesPerSecond;
    double levelDb = 0;        // of the speech, below full scale; SilenceDb without any
    bool clipped = false;      // the microphone was too loud to be understood well
    bool tooQuiet = false;     // there was a voice, but a weak one; or nothing at all

    bool operator==(const Speaking &) const = default;
};

// client: when the client's lines sounded, on the recording's clock, in order and disjoint.
[[nodiscard]] Speaking speakingIn(const Sound &recording, const Spans &client);

}  // namespace vestibule::coldcall
