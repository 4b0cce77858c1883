// "Did you mean …": the known word that a mistyped one is closest to.
#pragma once
#include <QString>
#include <QStringList>

namespace vestibule::content {

// Empty when none is close enough: more than a third of the letters would have to change.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

}  // namespace vestibule::content
