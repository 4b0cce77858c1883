// The readiness decision: a pure function of events, programme version and date, explained as a tree.
#pragma once
#include <vestibule/content.h>
#include <vestibule/people.h>

#include <QDate>

namespace vestibule {

struct RequirementState {
    QString id;
    Requirement::Rule rule = Requirement::Rule::Completed;
    QString activity;      // or metric id for Rule::Metric; "stage:<id>" for a stage sign-off
    bool met = false;
    QStringList events;    // ids that it is met by, or that count towards it so far
    qint64 have = 0;       // progress: score in millionths, days reached, 0/1
    qint64 need = 1;
    enum class Missing {
        Nothing, NotStarted, InProgress, AwaitingReview, BelowPass, NoAttemptsLeft, NotSigned, TextChanged, AwaitingSignoff,
        SignoffReturned, AwaitingConfirmation, MoreDays, Group, StageLocked
    } missing = Missing::NotStarted;
    Role owner = Role::Trainee;  // who has to do the next step
    qint64 since = 0;            // ms UTC: met since, or waiting for the owner since; 0 = unknown
    std::optional<int> attemptsLeft;
    QList<RequirementState> of;
};

struct StageState {
    QString id;
    bool met = false;
    bool locked = true;
    QString openedBy;   // event id of an override, or empty
    qint64 since = 0;   // met since, or open since
    QDate due;
    bool late = false;
    QList<RequirementState> requirements;
};

struct Readiness {
    QString learner;
    QString programme;
    QString content;   // version
    QDate at;          // the tree is as of the end of this day in the company's time zone
    QDate start;
    bool ready = false;
    qint64 readySince = 0;
    QList<StageState> stages;

    // The first stage that is not met, or the last one.
    [[nodiscard]] VESTIBULE_SDK_EXPORT int currentStage() const;

    // The stage (its index) that has to be met before the activity opens; nullopt when it is open, or no stage asks for it.
    [[nodiscard]] VESTIBULE_SDK_EXPORT std::optional<int> lockedUntil(const QString &activity) const;
};

// One line of HR's overview.
struct Standing {
    Person person;
    bool assigned = false;
    Readiness readiness;
};

class IReadiness
{
public:
    static constexpr char id[] = "vestibule.readiness";
    static constexpr int version = 1;

    // at: an invalid date = today. Refused when the learner is not the signed-in person's to see.
    [[nodiscard]] virtual QFuture<Result<Readiness>> tree(const QString &learner, QDate at = {}) = 0;
    // All learners that the signed-in person may see.
    [[nodiscard]] virtual QFuture<Result<QList<Standing>>> overview(QDate at = {}) = 0;
    // The decision as JSON, the same document that `vestibule readiness --json` prints.
    [[nodiscard]] virtual QJsonObject toJson(const Readiness &readiness) const = 0;

protected:
    ~IReadiness() = default;
};

// The stable words used in JSON: "completed", "awaiting-review" …
[[nodiscard]] VESTIBULE_SDK_EXPORT QString ruleWord(Requirement::Rule rule);
[[nodiscard]] VESTIBULE_SDK_EXPORT std::optional<Requirement::Rule> ruleFromWord(QStringView word);
[[nodiscard]] VESTIBULE_SDK_EXPORT QString missingWord(RequirementState::Missing missing);

}  // namespace vestibule
