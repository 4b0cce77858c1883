// What stands above the text of the first page: most companies' letterhead.
#pragma once
#include "archive/package.h"
#include "markup/markup.h"

#include <optional>

namespace vestibule::documents {

struct Letterhead {
    Markup part;
    int element = 0;  // of the part, that holds it
};

// Nothing when the document has none. Fails as readMarkup does. body: the first of the package's text parts.
[[nodiscard]] Result<std::optional<Letterhead>> letterheadOf(const Package &package, const Markup &body);

}  // namespace vestibule::documents
