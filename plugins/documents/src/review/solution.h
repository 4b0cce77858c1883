// What somebody types who knows the answers of a case. No screen shows it: the tour and the tests play such people.
#pragma once
#include "review/caseloader.h"
#include "template/template.h"

#include <QVariantMap>

namespace vestibule::documents {

// By key of the form. made: the template of the case's document.
[[nodiscard]] QVariantMap solutionOf(const LoadedCase &loaded, const Template &made);

}  // namespace vestibule::documents
