// The activities of a programme against the pack's files and the plugins that show them.
#pragma once
#include "content/packfiles.h"
#include "content/packreader.h"
#include "content/programmereader.h"

namespace vestibule::content {

// Every source exists in every language, every kind is known, and the plugins' checkers are content with what they read.
[[nodiscard]] QList<Problem> checkActivities(PackFiles &files, const QStringList &languages, const ProgrammeReading &reading,
                                             const CheckOptions &options);

}  // namespace vestibule::content
