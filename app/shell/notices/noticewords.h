// Words that all notices share.
#pragma once
#include <vestibule/content.h>

namespace vestibule::shell {

// "3 June 2026".
[[nodiscard]] QString longDay(QDate day);
// The title of an activity, or of a stage by "stage:<id>".
[[nodiscard]] QString thingTitle(const ContentVersion &content, const QString &language, const QString &activity);

}  // namespace vestibule::shell
