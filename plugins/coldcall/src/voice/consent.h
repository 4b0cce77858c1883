// May this person's voice be recorded? Their own signed answer says so, and the last one counts.
//
// It is a `signed` event about oneself: the person read the very words of the statement and signed an answer to them. So it can be
// given and withdrawn by everybody for themselves, it is kept on every machine, and HR can show it.
#pragma once
#include "voice/retention.h"

#include <vestibule/event.h>

#include <QList>

#include <functional>

namespace vestibule::coldcall {

inline constexpr char ConsentActivity[] = "coldcall:voice";

enum class VoiceConsent {
    NotAsked,  // never, or for less than is asked for today
    Given,
    Refused    // or withdrawn: nothing is recorded, and what was recorded is due for deletion
};

// What is asked, in the language now: what is recorded, what for, who hears it, how long it is kept, how to withdraw.
[[nodiscard]] QString consentStatement(int retentionDays);

// For ILedger::append(). statement: as it was shown.
[[nodiscard]] EventDraft consentDraft(const QString &statement, int retentionDays, bool given);
// For ILedger::events(): what voiceConsent() and voiceAnswers() need to know. learner: empty: everybody's.
[[nodiscard]] EventQuery consentQuery(const QString &learner);
// events: of one learner, in any order; others are passed over. A consent to fewer days than retentionDays has to be asked for anew.
[[nodiscard]] VoiceConsent voiceConsent(const QList<Event> &events, int retentionDays);
// Of all learners, from their own events in any order. dayOf: see IClock.
[[nodiscard]] VoiceAnswers voiceAnswers(QList<Event> events, const std::function<QDate(qint64)> &dayOf);

}  // namespace vestibule::coldcall
