// How a value is written where a tag stands.
#pragma once
#include "template/program.h"

namespace vestibule::documents {

[[nodiscard]] Spot spotAt(const Markup &part, const Piece &piece);

}  // namespace vestibule::documents
