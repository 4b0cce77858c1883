// At a glance: where a learner stands, whose turn it is, and whether it has stalled.
#pragma once
#include <vestibule/readiness.h>

namespace vestibule::mentoring {

inline constexpr int QuietDays = 3;  // without anything recorded by the learner: stalled

// The requirement that holds the current stage: the first that is not met, a step of the learner's before what waits for others;
// null when the learner is ready. Groups are looked into.
[[nodiscard]] const RequirementState *nextStep(const Readiness &tree);

// The smaller, the more it needs a look.
enum class Attention { Late, Quiet, OnTheWay, Ready, NotAssigned };

// lastActive: the last day on which the learner recorded anything; invalid = never.
[[nodiscard]] Attention attentionOf(const Standing &standing, QDate lastActive, QDate today);

// The days since the learner was last active, or since the programme began; 0 before it begins.
[[nodiscard]] int quietDays(const Standing &standing, QDate lastActive, QDate today);

// What the learner does by themselves; the newest of these is their last activity.
[[nodiscard]] QStringList learnerVerbs();

}  // namespace vestibule::mentoring
