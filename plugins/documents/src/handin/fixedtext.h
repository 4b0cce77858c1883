// The text that a template says itself: whether a document made from it still says it.
#pragma once
#include "handin/content.h"

namespace vestibule::documents {

struct TextChanges {
    QStringList gone;   // lines and cells of the template that are changed or left out, as the template writes them
    QStringList added;  // lines and cells of the document that neither the template nor one of the values says
};

// values: what the document says in its fields. Short labels, and what stands within a list or a condition, are passed over. A document
// that keeps less than half of the template's text was made otherwise: of it nothing is said.
[[nodiscard]] TextChanges changesOfText(const Content &made, const Content &document, const QStringList &values);

}  // namespace vestibule::documents
