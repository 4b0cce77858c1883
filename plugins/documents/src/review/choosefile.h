// A document made elsewhere, as somebody chooses it to be handed in.
#pragma once
#include "handin/case.h"
#include "review/submission.h"

namespace vestibule::documents {

// Only what can be read as a document in the language of the case is taken: anything else fails and says what is there. Takes a moment,
// so not in the GUI thread.
[[nodiscard]] Result<HandedIn> readChosen(const QString &path, const Case &wanted);

}  // namespace vestibule::documents
