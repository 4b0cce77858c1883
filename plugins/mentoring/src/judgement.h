// Drafts of the events that this plugin appends about a learner.
#pragma once
#include <vestibule/event.h>

namespace vestibule::mentoring {

// verb: one of the SDK's table. about: the learner. version: the content version that they are on.
[[nodiscard]] inline EventDraft draftOf(const char *verb, const QString &about, const QString &version)
{
    EventDraft draft;
    draft.learner = about;
    draft.verb = QLatin1String(verb);
    draft.content = version;
    return draft;
}

}  // namespace vestibule::mentoring
