// A script of the programme with the person's own draft of it.
#pragma once
#include "editor/source.h"

#include <vestibule/async.h>
#include <vestibule/content.h>

#include <functional>
#include <memory>

namespace vestibule::coldcall {

struct LoadedSource {
    ContentPtr content;  // in force
    Activity activity;
    CallSource published;
    CallSource edited;      // the draft; as published when there is none
    bool isOutdated = false;  // another version was published since the draft was begun
};

// Where the drafts of a script are kept: an attempt of the person's own that is never handed in.
[[nodiscard]] QString draftOf(const QString &activity);
// What to write there, by item: "graph", "texts.<language>", "base" (the content version that the draft was begun with). What is as
// published needs no draft: everything is empty then, which takes it away.
[[nodiscard]] QHash<QString, QByteArray> draftItems(const CallSource &edited, const LoadedSource &loaded);

// done runs in context's thread, unless that or the session is gone.
void loadSource(HostContext &host, QObject *context, const QString &activity, const std::function<void(const Result<LoadedSource> &)> &done);

}  // namespace vestibule::coldcall
