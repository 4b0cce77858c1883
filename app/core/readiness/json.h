// The readiness tree as JSON: what `vestibule readiness --json` prints.
#pragma once
#include <vestibule/readiness.h>

#include <QJsonObject>

namespace vestibule::core {

// Times are ISO 8601 in UTC, dates ISO; what is unknown is null. With a content version each stage and requirement gets its
// "title" in that language.
[[nodiscard]] QJsonObject toJson(const Readiness &readiness, const ContentVersion *content = nullptr,
                                 const QString &language = {});

}  // namespace vestibule::core
