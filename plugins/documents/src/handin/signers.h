// Who is named in a document's signature block.
#pragma once
#include "handin/content.h"

namespace vestibule::documents {

struct Signer {
    bool stands = false;  // the label is there
    bool named = false;   // and a person beside it, behind the line to write on, or below
};

// labels: of all signers, so that the name of the next one is not taken for this one's.
[[nodiscard]] Signer signerOf(const Content &content, const QString &label, const QStringList &labels);

}  // namespace vestibule::documents
