// A hand-in as somebody looks at it who grades, judges or only reads it.
#pragma once
#include <vestibule/content.h>
#include <vestibule/event.h>
#include <vestibule/host.h>
#include <vestibule/services.h>

#include <functional>
#include <optional>

namespace vestibule {

struct HandIn {
    Event submission;
    std::optional<Event> verdict;  // what was said about it last: another mentor or HR may have been faster
    QString learnerName;           // that stands for somebody who was erased, too
    ContentPtr content;            // the version that it was made with

    // "Anna Petrova, handed in yesterday"
    [[nodiscard]] VESTIBULE_SDK_EXPORT QString about(const IClock &clock) const;
};

// event: the id of the submission. NotFound: there is none, or it is not for the signed-in person. done runs in context's thread, unless
// that or the session is gone.
VESTIBULE_SDK_EXPORT void findHandIn(HostContext &host, QObject *context, const QString &event,
                                     const std::function<void(const Result<HandIn> &)> &done);

}  // namespace vestibule
