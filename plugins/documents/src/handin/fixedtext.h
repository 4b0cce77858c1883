// The text that a template says itself: whether a document made from it still says it.
#pragma once
#include "handin/content.h"

#include <optional>

namespace vestibule::documents {

struct TextChanges {
    QStringList gone;   // lines and cells of the template that are changed or left out, as the template writes them
    QStringList added;  // lines and cells of the document that neither the template nor one of the values says
};

enum class Labels { MayBeOwn, Stay };  // those of a few letters

// values: what the document says in its fields. What stands within a list or a condition is passed over. A document that keeps less than
// half of the template's text was made otherwise: nothing then.
[[nodiscard]] std::optional<TextChanges> changesOfText(const Content &made, const Content &document, const QStringList &values, Labels labels);

}  // namespace vestibule::documents
