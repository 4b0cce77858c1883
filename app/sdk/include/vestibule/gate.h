// Which activities a learner may begin: those of a stage that is locked wait until it opens.
#pragma once
#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/readiness.h>

#include <functional>

namespace vestibule {

// Where the signed-in person stands. For those whom no programme binds it is empty, and in an empty tree nothing is locked. done
// runs in context's thread, unless that or the session is gone.
VESTIBULE_SDK_EXPORT void findGates(HostContext &host, QObject *context, const std::function<void(const Result<Readiness> &)> &done);

// "Opens when stage 2 is met: First clients"; empty when the activity is open.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString whyLocked(const Readiness &standing, const ContentVersion &content, const QString &language,
                                                     const QString &activity);

}  // namespace vestibule
