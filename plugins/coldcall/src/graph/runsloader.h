// The calls that were played with a script, of everybody whom the signed-in person may see, with their records.
#pragma once
#include "graph/coverage.h"

#include <vestibule/async.h>

#include <functional>

namespace vestibule::coldcall {

inline constexpr qsizetype MostRuns = 1000;  // the latest: their records are looked at

// Latest first; those that were voided are left out. done runs in context's thread, unless that or the session is gone.
void loadRuns(HostContext &host, QObject *context, const QString &activity, const std::function<void(const Result<QList<PlayedRun>> &)> &done);

}  // namespace vestibule::coldcall
