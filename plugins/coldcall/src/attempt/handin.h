// The private part of a call that was handed in: the record, and the client card that was filled meanwhile.
#pragma once
#include "run/run.h"

#include <QJsonObject>

namespace vestibule::coldcall {

// The record as RunRecord::fromBytes() reads it, with the card beside it.
[[nodiscard]] QByteArray handInOf(const Run &run, const QJsonObject &card);
[[nodiscard]] QJsonObject cardOf(const QByteArray &handIn);

// Plays on what was saved of a call that was cut off, and hangs up where it stopped. Without anything saved the call was lost at once.
[[nodiscard]] Run cutOff(const Script &script, const QByteArray &saved);

}  // namespace vestibule::coldcall
