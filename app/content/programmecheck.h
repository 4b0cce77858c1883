// The activities of a programme against the pack's files and the plugins that show them.
#pragma once
#include "content/packfiles.h"
#include "content/packreader.h"
#include "content/programmereader.h"

namespace vestibule::content {

// Every source exists in every language, every kind is known, the plugins' checkers are content with what they read, and
// no link from one activity to another leads to nothing.
[[nodiscard]] QList<Problem> checkActivities(PackFiles &files, const QStringList &languages, const ProgrammeReading &reading,
                                             const CheckOptions &options);

}  // namespace vestibule::content
