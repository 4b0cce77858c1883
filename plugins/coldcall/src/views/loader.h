// What every view of a call begins with: the activity, its content version, the script and its words.
#pragma once
#include "match/matcher.h"
#include "script/call.h"

#include <vestibule/async.h>
#include <vestibule/content.h>

#include <functional>
#include <memory>

namespace vestibule::coldcall {

struct LoadedCall {
    ContentPtr content;
    Activity activity;
    Script script;
    Texts texts;  // in the interface language, or the pack's first
    Matcher matcher;
};
using CallPtr = std::shared_ptr<const LoadedCall>;

// The call of an activity in one content version; read off the GUI thread. Malformed when it cannot be played. done runs in
// context's thread, unless that or the session is gone.
void loadCall(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
              const std::function<void(const Result<CallPtr> &)> &done);

// The same for the version that an event was recorded with.
void loadCallOf(HostContext &host, QObject *context, const Event &event, const std::function<void(const Result<CallPtr> &)> &done);

}  // namespace vestibule::coldcall
