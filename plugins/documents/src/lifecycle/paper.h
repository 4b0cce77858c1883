// The paper of a document that people read and sign, as it is shown and printed: what is not in force says so, and below the text stands
// who agreed, who approved, and when.
#pragma once
#include "lifecycle/lifewords.h"

namespace vestibule::documents {

// html: the document as it reads.
[[nodiscard]] QString paperHtml(const QString &html, const Life &life, const LifeWords &words);

}  // namespace vestibule::documents
