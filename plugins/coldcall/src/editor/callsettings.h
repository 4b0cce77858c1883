// What a script says of the call as a whole: its kind, times, rings and what becomes known. Fields as declaredValue() has them.
#pragma once
#include "editor/fields.h"

namespace vestibule::coldcall {

[[nodiscard]] QVariant callValue(const GraphSource &graph, const QString &field);
void setCallValue(GraphSource &graph, const QString &field, const QVariant &value);

}  // namespace vestibule::coldcall
