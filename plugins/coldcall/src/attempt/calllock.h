// Which calls may be played. Those that a stage of the programme asks for open with it; the others are there to practise more, and open
// with the first that is asked for: nobody is left with the hard ones before the first ones.
#pragma once
#include <vestibule/programme.h>

#include <functional>

namespace vestibule::coldcall {

// Why the call is locked, in a sentence; empty when it is open. lockOf: the same of an activity as its stage says.
[[nodiscard]] QString callLock(const Programme &programme, const QString &activity, const std::function<QString(const QString &)> &lockOf);

}  // namespace vestibule::coldcall
