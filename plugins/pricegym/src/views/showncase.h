// A case as the screen shows it.
#pragma once
#include "attempt/training.h"
#include "cases/words.h"

#include <QVariantMap>

namespace vestibule::pricegym {

[[nodiscard]] QVariantList shownFacts(const Case &shown, const CaseWords &words);   // [{label, text}]
[[nodiscard]] QVariantList shownFields(const Case &shown, const CaseWords &words);  // [{label, choices, unit, isDay}]
[[nodiscard]] QStringList shownSteps(const Case &shown, const CaseWords &words);
// By field: {label, right, yours, typed, answer, why}; yours is empty where nothing was given, typed is the same without its unit.
[[nodiscard]] QVariantList shownMarks(const Case &shown, const Given &given, const CaseWords &words);

// By field: why what was typed is no answer; empty where it is one. All of them empty: it can be settled.
[[nodiscard]] QStringList problemsOf(const Case &shown, const QStringList &typed);
[[nodiscard]] Given givenIn(const Case &shown, const QStringList &typed);

}  // namespace vestibule::pricegym
