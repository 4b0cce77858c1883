#include <vestibule/verbs.h>

#include <array>

namespace vestibule {
namespace {

constexpr Roles RootOrHr = Roles(Role::Root) | Role::Hr;
constexpr Roles MentorOrHr = Roles(Role::Mentor) | Role::Hr;
constexpr Abouts Anyone = About::Anyone;
constexpr Abouts Company = About::Company;
constexpr Abouts Learner = Abouts(About::Mentee) | About::Anyone;
constexpr Abouts Self = About::Self;
constexpr Roles NoRole = {};

constexpr std::array Rules = {
    VerbRule{verb::Founded, "urn:vestibule:verb:founded", Role::Root, Company, false},
    VerbRule{verb::Registered, "http://adlnet.gov/expapi/verbs/registered", RootOrHr, Anyone, false},
    VerbRule{verb::Certified, "urn:vestibule:verb:certified", RootOrHr, Anyone, false},
    VerbRule{verb::Appointed, "urn:vestibule:verb:appointed", Role::Hr, Anyone, false},
    VerbRule{verb::Deactivated, "urn:vestibule:verb:deactivated", Role::Hr, Anyone, false},
    VerbRule{verb::Reactivated, "urn:vestibule:verb:reactivated", Role::Hr, Anyone, false},
    VerbRule{verb::Erased, "urn:vestibule:verb:erased", Role::Hr, Anyone, false},
    VerbRule{verb::Mentored, "urn:vestibule:verb:mentored", Role::Hr, Anyone, false},
    VerbRule{verb::Unmentored, "urn:vestibule:verb:unmentored", Role::Hr, Anyone, false},
    VerbRule{verb::Assigned, "http://activitystrea.ms/schema/1.0/assign", Role::Hr, Anyone, false},
    VerbRule{verb::Published, "urn:vestibule:verb:published", Role::Hr, Company, false},
    VerbRule{verb::Checkpointed, "urn:vestibule:verb:checkpointed", MentorOrHr, Company, false},
    VerbRule{verb::Entrusted, "urn:vestibule:verb:entrusted", Role::Hr, Company, false},
    VerbRule{verb::Proposed, "urn:vestibule:verb:proposed", Role::Hr, Company, false},
    VerbRule{verb::Agreed, "http://activitystrea.ms/schema/1.0/agree", MentorOrHr, Company, false},
    VerbRule{verb::Enacted, "urn:vestibule:verb:enacted", Role::Hr, Company, false},
    VerbRule{verb::Experienced, "http://adlnet.gov/expapi/verbs/experienced", NoRole, Self, true},
    VerbRule{verb::Attempted, "http://adlnet.gov/expapi/verbs/attempted", NoRole, Self, true},
    VerbRule{verb::Completed, "http://adlnet.gov/expapi/verbs/completed", NoRole, Self, true},
    VerbRule{verb::Signed, "urn:vestibule:verb:signed", NoRole, Self, true},
    VerbRule{verb::Reported, "urn:vestibule:verb:reported", NoRole, Self, true},
    VerbRule{verb::Scored, "http://adlnet.gov/expapi/verbs/scored", MentorOrHr, Learner, false},
    VerbRule{verb::Returned, "urn:vestibule:verb:returned", MentorOrHr, Learner, false},
    VerbRule{verb::Approved, "http://activitystrea.ms/schema/1.0/approve", MentorOrHr, Learner, false},
    VerbRule{verb::Confirmed, "http://activitystrea.ms/schema/1.0/confirm", MentorOrHr, Learner, false},
    VerbRule{verb::Granted, "urn:vestibule:verb:granted", MentorOrHr, Learner, false},
    VerbRule{verb::Opened, "urn:vestibule:verb:opened", Role::Hr, Learner, false},
    VerbRule{verb::Voided, "http://adlnet.gov/expapi/verbs/voided", MentorOrHr, Learner, false},
};

}  // namespace

std::span<const VerbRule> verbRules()
{
    return Rules;
}

const VerbRule *verbRule(QStringView verb)
{
    for (const VerbRule &rule : Rules)
        if (verb == QLatin1String(rule.verb))
            return &rule;
    return nullptr;
}

bool mayAppend(QStringView verb, Role actorRole, bool self, bool mentee, bool company)
{
    const VerbRule *rule = verbRule(verb);
    if (!rule)
        return false;
    if (rule->selfByAnyRole)
        return self && !company && actorRole != Role::Root;
    if (!rule->roles.testFlag(actorRole))
        return false;
    if (company || rule->abouts.testFlag(About::Company))
        return company && rule->abouts.testFlag(About::Company);
    if (self)
        return actorRole == Role::Hr && rule->abouts == Abouts(About::Anyone);  // nobody judges themselves
    if (actorRole == Role::Mentor)
        return mentee && rule->abouts.testFlag(About::Mentee);
    return rule->abouts.testFlag(About::Anyone);
}

}  // namespace vestibule
