// What waits for somebody to do it: the stage of a new hire, and what a mentor or HR answer for.
#pragma once
#include "shell/notices/noticematerial.h"

namespace vestibule::shell {

// Content is there. Each in the order of the material.
[[nodiscard]] QList<Notice> stageOf(const NoticeMaterial &material);       // of the new hire themselves
[[nodiscard]] QList<Notice> reviewsOf(const NoticeMaterial &material);
[[nodiscard]] QList<Notice> agreementsOf(const NoticeMaterial &material);  // that the person gives for a department
[[nodiscard]] QList<Notice> signoffsOf(const NoticeMaterial &material);
[[nodiscard]] QList<Notice> latePeopleOf(const NoticeMaterial &material);
[[nodiscard]] QList<Notice> unassignedOf(const NoticeMaterial &material);  // people without a programme

}  // namespace vestibule::shell
