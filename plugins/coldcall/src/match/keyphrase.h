// Whether an author's key phrase stands in a typed text, typing errors and other endings allowed.
#pragma once
#include <QString>

namespace vestibule::coldcall {

// Both normalised. From the beginning of a word on; an ending may follow. A letter too many, too few, another one or two exchanged is one
// error: none in a phrase of up to four letters ("60" is not "66"), one in up to nine, two in longer ones.
[[nodiscard]] bool containsPhrase(const QString &text, const QString &phrase);

}  // namespace vestibule::coldcall
