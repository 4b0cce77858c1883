// The tones of a telephone line. Pure.
#pragma once
#include "voice/sound.h"

namespace vestibule::coldcall {

enum class Tone {
    Ring,      // somebody calls
    Dialling,  // it rings at the other end
    Hold,      // a soft beep: the line is held
};

// One period with its silence: played again and again.
[[nodiscard]] Sound soundOf(Tone tone);

}  // namespace vestibule::coldcall
