// Events as rows of the table `event` and back.
#pragma once
#include <vestibule/event.h>

#include "storage/connection.h"

namespace vestibule::storage {

// From a row with the table's columns in their order.
[[nodiscard]] Event eventOf(const Cursor &row);
void insertEvent(Connection &connection, const Event &event);

// For TEXTS(:x) in a statement.
[[nodiscard]] QString jsonTexts(const QStringList &texts);

}  // namespace vestibule::storage
