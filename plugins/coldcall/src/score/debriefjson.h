// A debrief as JSON: what `call play --json` prints. Ids for programs, texts as they were spoken.
#pragma once
#include "score/debrief.h"
#include "script/texts.h"

#include <QJsonObject>

namespace vestibule::coldcall {

// {"call","graph","ending","end","outcome","nextStep","score","passed","quick","answered","transcript":[…],"checks":[…],
//  "blockers":[…],"promises":[…],"practise":[…]}. Without texts the transcript has ids only.
[[nodiscard]] QJsonObject toJson(const Debrief &debrief, const Run &run, const Texts *texts, const QString &trainee);

}  // namespace vestibule::coldcall
