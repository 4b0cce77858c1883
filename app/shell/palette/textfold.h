// Text as people compare it: without case, accents and compatibility forms, so that ё = е and É = e.
#pragma once
#include <QList>
#include <QString>

namespace vestibule::shell {

// origins: for each unit of the answer, where in `text` the character begins that it comes from. Folding twice changes nothing.
[[nodiscard]] QString folded(QStringView text, QList<qsizetype> *origins = nullptr);

}  // namespace vestibule::shell
