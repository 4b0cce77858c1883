// A script with the calls that were played with it, of everybody whom the signed-in person may see, and their records.
#pragma once
#include "editor/sourceloader.h"
#include "graph/coverage.h"

#include <vestibule/async.h>

#include <functional>

namespace vestibule::coldcall {

inline constexpr qsizetype MostRuns = 1000;  // the latest: their records are looked at

struct PlayedScript {
    LoadedSource source;
    QList<PlayedRun> runs;  // latest first; those that were voided are left out
};

// done runs in context's thread, unless that or the session is gone.
void loadPlayed(HostContext &host, QObject *context, const QString &activity, const std::function<void(const Result<PlayedScript> &)> &done);

}  // namespace vestibule::coldcall
