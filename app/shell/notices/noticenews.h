// What others made of a new hire's work: marks, things handed back, sign-offs, attempts granted, stages opened.
#pragma once
#include "shell/notices/noticematerial.h"

namespace vestibule::shell {

// The newest first; nothing that is older than two weeks, that was voided, or that the person has worked on again since.
[[nodiscard]] QList<Notice> newsOf(const NoticeMaterial &material);

}  // namespace vestibule::shell
