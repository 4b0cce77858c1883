// What a person may be called, for whoever asks for a name and for whoever writes it down.
#pragma once
#include <vestibule/result.h>

namespace vestibule {

inline constexpr qsizetype LongestName = 200;

enum class NameFault { None, Empty, TooLong, Invisible };

// Of a name as it was typed; blanks around it do not count. Two names that look the same must be the same: whatever cannot be seen is
// refused, and that includes the joiners inside of emoji put together from several.
[[nodiscard]] VESTIBULE_SDK_EXPORT NameFault nameFault(const QString &name);

}  // namespace vestibule
