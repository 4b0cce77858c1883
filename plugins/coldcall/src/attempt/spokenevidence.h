// What a recording says about how the trainee spoke: integers in the payload of the call's `completed`, under "voice". Evidence for the
// debrief and for the mentor's ear, never part of the score.
#pragma once
#include "voice/recording.h"

#include <vestibule/event.h>

namespace vestibule::coldcall {

struct SpokenEvidence {
    QString recording;            // hash, see Recording
    qint64 from = 0;              // ms since the start of the call at which it begins
    qint64 ms = 0;                // its length
    qint64 spokenMs = 0;          // of it the trainee spoke
    std::optional<int> talkShare; // per cent of what both said; empty when the client was not heard
    int pauses = 0;
    qint64 longestPauseMs = 0;
    std::optional<qint64> reactionMs;  // the median; empty when the client was not heard
    std::optional<int> pace;      // hundredths of syllables per second
    bool clipped = false;
    bool tooQuiet = false;

    bool operator==(const SpokenEvidence &) const = default;
};

// clientHeard: a loudspeaker said at least one line.
[[nodiscard]] SpokenEvidence evidenceOf(const Recording &recording, qint64 from, bool clientHeard);
[[nodiscard]] QJsonObject toJson(const SpokenEvidence &evidence);
// Nothing when the call was not recorded.
[[nodiscard]] std::optional<SpokenEvidence> spokenEvidence(const Event &call);

}  // namespace vestibule::coldcall
