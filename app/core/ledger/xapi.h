// Events as xAPI 1.0.3 statements, for learning record stores.
#pragma once
#include <vestibule/event.h>

namespace vestibule::core {

// company: what the accounts belong to, the id of the root actor; it makes "urn:vestibule:company:<id>".
// The actor is who did it; whom it is about, the chain and the signature stand in the context's extensions. No names.
[[nodiscard]] QJsonObject xapiStatement(const Event &event, const QString &company);
// One line of JSON with its line end, for files of statements.
[[nodiscard]] QByteArray xapiLine(const Event &event, const QString &company);

}  // namespace vestibule::core
