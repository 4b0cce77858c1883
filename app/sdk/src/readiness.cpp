#include <vestibule/readiness.h>

#include <algorithm>
#include <array>
#include <utility>

namespace vestibule {
namespace {

using Rule = Requirement::Rule;
using Missing = RequirementState::Missing;

constexpr std::array RuleWords = {
    std::pair{Rule::Completed, "completed"}, std::pair{Rule::Signed, "signed"}, std::pair{Rule::Passed, "passed"},
    std::pair{Rule::Score, "score"}, std::pair{Rule::Signoff, "signoff"}, std::pair{Rule::Metric, "metric"},
    std::pair{Rule::Any, "any"}, std::pair{Rule::All, "all"}};

constexpr std::array MissingWords = {
    std::pair{Missing::Nothing, "nothing"}, std::pair{Missing::NotStarted, "not-started"},
    std::pair{Missing::InProgress, "in-progress"}, std::pair{Missing::AwaitingReview, "awaiting-review"},
    std::pair{Missing::BelowPass, "below-pass"}, std::pair{Missing::NoAttemptsLeft, "no-attempts-left"},
    std::pair{Missing::NotSigned, "not-signed"}, std::pair{Missing::TextChanged, "text-changed"},
    std::pair{Missing::AwaitingSignoff, "awaiting-signoff"}, std::pair{Missing::SignoffReturned, "signoff-returned"},
    std::pair{Missing::AwaitingConfirmation, "awaiting-confirmation"}, std::pair{Missing::MoreDays, "more-days"},
    std::pair{Missing::Group, "group"}, std::pair{Missing::StageLocked, "stage-locked"}};

template <class Words, class Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &[candidate, word] : words)
        if (candidate == value)
            return QLatin1String(word);
    return {};
}

bool asksFor(const QList<RequirementState> &states, const QString &activity)
{
    return std::ranges::any_of(states, [&](const RequirementState &s) { return s.activity == activity || asksFor(s.of, activity); });
}

}  // namespace

QString ruleWord(Rule rule) { return wordOf(RuleWords, rule); }
QString missingWord(Missing missing) { return wordOf(MissingWords, missing); }

std::optional<Rule> ruleFromWord(QStringView word)
{
    for (const auto &[rule, text] : RuleWords)
        if (word == QLatin1String(text))
            return rule;
    return std::nullopt;
}

int Readiness::currentStage() const
{
    for (qsizetype i = 0; i < stages.size(); ++i)
        if (!stages[i].met)
            return int(i);
    return int(stages.size()) - 1;
}

std::optional<int> Readiness::lockedUntil(const QString &activity) const
{
    std::optional<int> first;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (!asksFor(stages[i].requirements, activity))
            continue;
        if (!stages[i].locked)
            return {};
        first = first.value_or(int(i) - 1);
    }
    return first;
}

}  // namespace vestibule
