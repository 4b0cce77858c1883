// The one table of verbs: what can happen, in xAPI's words where xAPI has one, and who may append it about whom.
// The command line, the programme reader and the database's policies are generated from or checked against it.
#pragma once
#include <vestibule/export.h>
#include <vestibule/roles.h>

#include <span>

namespace vestibule {

// Whom an event may be about, seen from the actor.
enum class About { Self = 1, Mentee = 2, Anyone = 4, Company = 8 /* no learner at all */ };
Q_DECLARE_FLAGS(Abouts, About)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abouts)

struct VerbRule {
    const char *verb;
    const char *iri;
    Roles roles;     // these roles may append it within `abouts`
    Abouts abouts;
    bool selfByAnyRole;  // instead: everybody may append it about themselves
};

namespace verb {
// Company and people. Payloads are JSON objects; names and logins stand in the private part.
inline constexpr char Founded[] = "founded";            // root: {"company","timezone","rootKey"}
inline constexpr char Registered[] = "registered";      // {"role"}; private {"login","name"}
inline constexpr char Certified[] = "certified";        // {"keyId","publicKey","reason":"new|reset"}
inline constexpr char Appointed[] = "appointed";        // {"role"}
inline constexpr char Deactivated[] = "deactivated";    // {"reason"}
inline constexpr char Reactivated[] = "reactivated";    // {"reason"}
inline constexpr char Erased[] = "erased";              // {"reason"}: the private parts of this learner were deleted
inline constexpr char Mentored[] = "mentored";          // {"mentor"}: replaces the mentor before
inline constexpr char Unmentored[] = "unmentored";      // {}
inline constexpr char Assigned[] = "assigned";          // {"programme","start":"YYYY-MM-DD","limits":{activity:n}}; content = version
inline constexpr char Published[] = "published";        // company: {"pack","label"}; content = version now in force
inline constexpr char Checkpointed[] = "checkpointed";  // company: {"heads":{actor:[seq,hash]}}
inline constexpr char Entrusted[] = "entrusted";  // company: {"department","person"} agrees for it from now on; empty person: nobody
// Documents that people read and sign. activity = the document; {"texts":{language:textHash}}: exactly these texts.
inline constexpr char Proposed[] = "proposed";  // company: also {"departments":[…]} that have to agree; corrects = the round before
inline constexpr char Agreed[] = "agreed";      // company: {"department"}; refs = the proposed event, and what named the actor for it
inline constexpr char Enacted[] = "enacted";    // company: in force, to be signed; refs = the proposed event and all that agreed
// Learning.
inline constexpr char Experienced[] = "experienced";  // opened and read
inline constexpr char Attempted[] = "attempted";      // an attempt began; uses up a slot where the activity is limited
inline constexpr char Completed[] = "completed";      // handed in or ticked off; score and pass are the learner's claim
inline constexpr char Signed[] = "signed";            // {"textHash"}: read and signed this very text
inline constexpr char Reported[] = "reported";        // {"day":"YYYY-MM-DD","metrics":{id:integer}}
// Judgements.
inline constexpr char Scored[] = "scored";        // refs = the completed event; score, passed; private {"comment",…}
inline constexpr char Returned[] = "returned";    // refs; {"reason"}: handed back, or a sign-off withdrawn
inline constexpr char Approved[] = "approved";    // sign-off; activity = the thing, or "stage:<id>"; refs = what it rests on
inline constexpr char Confirmed[] = "confirmed";  // refs = the reported event
inline constexpr char Granted[] = "granted";      // {"attempts":n,"reason"} for an activity
inline constexpr char Opened[] = "opened";        // activity = "stage:<id>", {"reason"}: HR opens a locked stage
inline constexpr char Voided[] = "voided";        // corrects = an event that counts no more; {"reason"}
}  // namespace verb

[[nodiscard]] VESTIBULE_SDK_EXPORT std::span<const VerbRule> verbRules();
[[nodiscard]] VESTIBULE_SDK_EXPORT const VerbRule *verbRule(QStringView verb);

// True when somebody of `actorRole` may append `verb`. `self`: actor is the learner; `mentee`: actor is the learner's mentor now;
// `company`: the event has no learner.
[[nodiscard]] VESTIBULE_SDK_EXPORT bool mayAppend(QStringView verb, Role actorRole, bool self, bool mentee, bool company);

}  // namespace vestibule
