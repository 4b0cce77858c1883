// Sign-offs: where they stand in the programme, what they rest on, and what was decided so far.
#pragma once
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>

namespace vestibule::mentoring {

// "stage:<id>" of a stage sign-off, else the requirement's activity.
[[nodiscard]] QString signoffSubject(const Stage &stage, const Requirement &requirement);

struct SignoffPlace {
    int stage = 0;             // index in the programme
    bool wholeStage = false;   // the stage itself is signed
    Requirement requirement;
    // What it rests on. A stage: all its other requirements. Inside a group where all must be met: the others of the group.
    // Else: what stands before it in the stage.
    QStringList restsOn;       // requirement ids
};

// subject: an activity or "stage:<id>". Nullopt when no requirement of the programme asks for it to be signed off.
[[nodiscard]] std::optional<SignoffPlace> findSignoff(const Programme &programme, const QString &subject);

// The state of a requirement anywhere in the tree; null when it is not there.
[[nodiscard]] const RequirementState *stateOf(const Readiness &tree, const QString &requirement);

// All sign-off states with their stage's index, in order, also inside groups.
struct SignoffState {
    int stage = 0;
    RequirementState state;
};
[[nodiscard]] QList<SignoffState> signoffStates(const Readiness &tree);

struct Decision {
    QString event;
    bool approved = false;   // false = "not yet", or the withdrawal of an approval
    bool withdrawn = false;  // an approval that a later event took back
    bool withdraws = false;  // takes back an approval: not an attempt
    QString actor;
    qint64 at = 0;
    QString reason;
    bool hasComment = false;
};

// The verbs that the functions below need to see.
[[nodiscard]] QStringList signoffVerbs();

// What was decided about a subject, oldest first. events: one learner's, oldest first; voided ones are left out.
[[nodiscard]] QList<Decision> decisions(const QList<Event> &events, const QString &subject);

// Each decision about a limited sign-off is one attempt.
struct Attempts {
    std::optional<int> limit;  // with what was granted; absent = as often as one likes
    int used = 0;
    [[nodiscard]] bool exhausted() const { return limit && used >= *limit; }
    [[nodiscard]] int left() const { return limit ? std::max(0, *limit - used) : 0; }
};
[[nodiscard]] Attempts attemptsOf(const QList<Event> &events, const QString &subject, std::optional<int> limit);

// The learner's own scores among what a decision rests on: hand-ins that met a `passed` or `score` requirement without a person
// having judged them. They are scored again before they count.
[[nodiscard]] QStringList claims(const RequirementState &state);

enum class ClaimVerdict { Holds, DoesNotHold, Unknown /* no machine could tell */ };
[[nodiscard]] ClaimVerdict checkClaim(const Event &claim, const Rescore &found);

}  // namespace vestibule::mentoring
