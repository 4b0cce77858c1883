// How loud a sound is from moment to moment: what detecting, measuring and levelling of speech start from. Pure.
#pragma once
#include "voice/sound.h"

#include <vector>

namespace vestibule::coldcall {

inline constexpr int HopMs = 10;
inline constexpr double SilenceDb = -100;

// dB below full scale for each hop of 10 ms, over a window of 2 · reach + 1 hops, without what lies below the human voice.
[[nodiscard]] std::vector<double> levels(const Sound &sound, int reach = 1);

// The level that `ms` of the sound exceed; SilenceDb when it is shorter.
[[nodiscard]] double exceededFor(std::vector<double> levels, qint64 ms);

// The client's voice as loud as that of every other client: speech is brought to −20 dB, peaks stay below −1 dB. Silence stays.
[[nodiscard]] Sound levelled(Sound sound);

}  // namespace vestibule::coldcall
