// When somebody will be ready, judged by the pace so far.
#pragma once
#include <vestibule/readiness.h>

namespace vestibule::core {

struct Forecast {
    QDate day;        // never before the day of the tree
    int margin = 1;   // days, 1 or more; about two forecasts out of three come true within it
    int met = 0;      // requirements met, a group counts as one
    int of = 0;       // of so many
    int days = 0;     // in which they were met: from the start of the programme to the day of the tree
};

// What is needed before the pace says anything: the first days are the introduction, which goes faster than the rest.
inline constexpr int ForecastLeastMet = 5;
inline constexpr int ForecastLeastDays = 3;

// What is left takes as long for each requirement as what is met took, and at least the days that the targets still ask for.
// The margin is that of a Poisson process whose rate is known from so many requirements only.
// Nullopt: too early to say, or ready already. Pure, thread-safe.
[[nodiscard]] std::optional<Forecast> forecast(const Readiness &readiness);

}  // namespace vestibule::core
