// The words in which the readiness decision is explained, the same on every page and in every report.
// All texts are in the language of the installed translators.
#pragma once
#include <vestibule/readiness.h>

namespace vestibule {

[[nodiscard]] VESTIBULE_SDK_EXPORT QString roleTitle(Role role);

// What is still missing, as a sentence without a full stop: "Two of three days reached the target". Empty when met.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString missingText(const RequirementState &state);

// Key of the requirement's, stage's or activity's text in a ContentVersion.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString requirementKey(const QString &id);
[[nodiscard]] VESTIBULE_SDK_EXPORT QString stageKey(const QString &id);
[[nodiscard]] VESTIBULE_SDK_EXPORT QString activityKey(const QString &id);
[[nodiscard]] VESTIBULE_SDK_EXPORT QString metricKey(const QString &id);

// A date in running text: "3 Jun 2026". Empty when invalid. (The locale's short form is for fields: 03/06/2026 reads as two days.)
[[nodiscard]] VESTIBULE_SDK_EXPORT QString dateText(QDate day);

// "Today", "yesterday", "3 days ago", else as dateText().
[[nodiscard]] VESTIBULE_SDK_EXPORT QString dayText(QDate day, QDate today);

}  // namespace vestibule
