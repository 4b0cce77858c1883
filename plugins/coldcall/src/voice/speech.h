// Where somebody speaks: an energy detector with a threshold between the background and the voice. Pure.
//
// It hears voices apart from a steady background, not from other changing sounds: a slammed door longer than the shortest speech
// counts. Loudness does not matter while the voice is above −40 dB and at least 12 dB above the background; a weaker one is
// found later and lost earlier, and below −60 dB there is none.
#pragma once
#include "voice/sound.h"

namespace vestibule::coldcall {

inline constexpr qint64 ShortestSpeechMs = 120;  // less is a click
inline constexpr qint64 LongestBreathMs = 250;   // a shorter gap belongs to the speech around it

// In order, disjoint, in hops of 10 ms.
[[nodiscard]] Spans speechIn(const Sound &sound);

// What of `spans` lies outside of `others`. Both in order and disjoint.
[[nodiscard]] Spans without(const Spans &spans, const Spans &others);

[[nodiscard]] qint64 totalMs(const Spans &spans);

}  // namespace vestibule::coldcall
