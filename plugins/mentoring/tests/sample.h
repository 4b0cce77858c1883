// A small programme of three stages with texts in both languages, and people who are on it.
#pragma once
#include "fakecompany.h"

namespace vestibule::mentoring {

// anna, boris, vera (trainees of oleg), gleb (a trainee of nobody), oleg (mentor), irina (HR); all trainees began on 4 May 2026.
// Stages: "start" (read the handbook page, head's briefing), "calls" (a quiz; calls and cards on days; first calls signed off
// in a group with the calls), "work" (monthly turnover, training sale with two attempts, the stage itself by the mentor).
[[nodiscard]] FakeCompany sampleCompany();

// Lets a learner meet the first two stages.
void passFirstStages(FakeCompany &company, const QString &learner);

}  // namespace vestibule::mentoring
