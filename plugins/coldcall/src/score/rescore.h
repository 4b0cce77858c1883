// A stored submission, scored again by whoever signs it off.
#pragma once
#include <vestibule/checker.h>
#include <vestibule/reviews.h>

namespace vestibule::coldcall {

// record: RunRecord as stored. files: as a ContentChecker gets them; only the graph is read, so the language does not matter.
[[nodiscard]] Result<Rescore> rescoreCall(const QByteArray &record, const QList<CheckedFile> &files);

}  // namespace vestibule::coldcall
