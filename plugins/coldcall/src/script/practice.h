// What a call gives to practise: "page:cold-calls", "activity:quiz:telephone", "question:telephone/tl-02".
#pragma once
#include "script/fault.h"

namespace vestibule::coldcall {

struct Practice {
    QString target;
    Place place;
};

// Where it leads: to an activity by its id or by its source, and there to a question or to all of it.
struct PracticeGoal {
    QString activity;
    QString source;
    QString question;
};

[[nodiscard]] PracticeGoal goalOf(const QString &target);

}  // namespace vestibule::coldcall
