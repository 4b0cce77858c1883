// Words for facts: what somebody did, when, and with what result. All in the language of the installed translators.
#pragma once
#include <vestibule/event.h>

#include <QDate>

namespace vestibule::readiness {

// "12 May 2026"; empty for an invalid date.
[[nodiscard]] QString dateText(QDate day);

// "85 %", from millionths.
[[nodiscard]] QString scoreText(qint64 millionths);

// What the event says was done, without who and when: "Handed in, passed".
[[nodiscard]] QString deedText(const Event &event);

}  // namespace vestibule::readiness
