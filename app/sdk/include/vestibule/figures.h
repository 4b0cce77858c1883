// The four figures of everybody's standing. Home and the overview count and call them the same.
#pragma once
#include <vestibule/readiness.h>

#include <array>

namespace vestibule {

// Somebody who is late is in training too.
enum class Figure { Training, Ready, Late, Unassigned };
inline constexpr std::array Figures = {Figure::Training, Figure::Ready, Figure::Late, Figure::Unassigned};

[[nodiscard]] VESTIBULE_SDK_EXPORT bool belongsTo(const Standing &standing, Figure figure);

// The current stage is past its due day.
[[nodiscard]] VESTIBULE_SDK_EXPORT bool isLate(const Readiness &readiness);

// The stable word: "training", "ready", "late", "unassigned".
[[nodiscard]] VESTIBULE_SDK_EXPORT QString figureWord(Figure figure);

// What stands below the number, in the language of the installed translators: "in training".
[[nodiscard]] VESTIBULE_SDK_EXPORT QString figureTitle(Figure figure);

}  // namespace vestibule
