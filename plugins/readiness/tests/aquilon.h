// The shipped sample pack, as far as the pages of readiness show it: its programme and texts, and people at any point of it.
#pragma once
#include "report.h"

#include <vestibule/event.h>

namespace vestibule::readiness::aquilon {

// Reads content/aquilon; null when it cannot be read.
[[nodiscard]] ContentPtr content();

struct Learner {
    Standing standing;
    QList<Event> events;
};

// Somebody who has met the first `met` conditions (groups are not counted) and stands before the next one.
[[nodiscard]] Learner learner(const ContentVersion &content, const Person &person, int met, QDate today);

}  // namespace vestibule::readiness::aquilon
