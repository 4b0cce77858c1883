// Whether a document is written in the language of its case, as far as letters tell: Latin, Cyrillic …
#pragma once
#include "handin/case.h"
#include "handin/content.h"

namespace vestibule::documents {

// Fails with Unsupported when nearly all letters of the document are of another script than those of the case. name: of the document.
[[nodiscard]] Result<void> checkLanguage(const Content &document, const Case &wanted, const QString &name);

// "ru" for a case in Cyrillic letters, else "en": how its documents write numbers.
[[nodiscard]] QString languageOf(const Case &wanted);

}  // namespace vestibule::documents
