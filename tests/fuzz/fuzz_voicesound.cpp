// Any bytes are read as a sound within its bounds or refused; what was read is looked at and written without harm.
#include "voice/soundfile.h"
#include "voice/speaking.h"

#include <cstdint>
#include <cstdlib>

using namespace vestibule::coldcall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto sound = readSound(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!sound)
        return 0;
    if (sound->samples.isEmpty() || sound->rate <= 0 || sound->ms() > MostSoundMs)
        std::abort();
    const Speaking speaking = speakingIn(*sound, {{0, 500}});
    if (speaking.talkShare < 0 || speaking.talkShare > 100 || readSound(*writeSound(*sound, SoundFormat::Wav)) != *sound)
        std::abort();
    return 0;
}
