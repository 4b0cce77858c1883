// A small company for the tests: one programme of three stages, and Anna, who is in the middle of the second.
#pragma once
#include "report.h"

#include <vestibule/event.h>

namespace vestibule::readiness::sample {

inline const QDate Start(2026, 5, 4);
inline const QDate Today(2026, 5, 12);

// Noon UTC of a day in May 2026.
[[nodiscard]] qint64 noon(int dayOfMay);
[[nodiscard]] QDate dayOf(qint64 ms);  // UTC

[[nodiscard]] ContentPtr content();
[[nodiscard]] Person anna();   // trainee, id "anna-id", mentored by oleg
[[nodiscard]] Person oleg();   // mentor
[[nodiscard]] Person irina();  // HR
// Stage 1 met, stage 2 open and late, stage 3 locked.
[[nodiscard]] Readiness half();
[[nodiscard]] Readiness ready();
// The events that half() names.
[[nodiscard]] QList<Event> events();
[[nodiscard]] Report report(const QList<Standing> &standings);

}  // namespace vestibule::readiness::sample
