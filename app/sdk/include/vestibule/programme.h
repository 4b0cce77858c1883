// A programme as content describes it: ids and numbers. Texts are looked up by id and language (IContent::text).
#pragma once
#include <vestibule/export.h>
#include <vestibule/roles.h>

#include <QList>
#include <QString>

#include <optional>

namespace vestibule {

struct Activity {
    QString id;      // "quiz:packaging"
    QString kind;    // "quiz.test"
    QString source;  // path below the language folder, or empty
    int minutes = 0;
    std::optional<int> attempts;   // absent = as often as one likes
    std::optional<int> pass;       // per cent
    std::optional<int> questions;  // drawn from the bank; absent = all
    int reviewDays = 5;            // calendar days until a hand-in should be reviewed
    QString common;  // path at the pack's top of a file that is the same in all languages, or empty
    QString assets;  // folder below the language folders whose files belong to the activity (voices, pictures), or empty
};

struct Metric {
    enum class Unit { Count, Minor, Percent };
    enum class Period { Day, Month };
    QString id;
    Unit unit = Unit::Count;
    Period period = Period::Day;
};

struct Requirement {
    enum class Rule { Completed, Signed, Passed, Score, Signoff, Metric, Any, All };
    QString id;
    Rule rule = Rule::Completed;
    QString activity;   // Signoff: empty = the stage itself
    int atLeast = 0;    // Score: per cent
    Role role = Role::Mentor;  // Signoff
    QString metric;     // Metric
    qint64 target = 0;
    int days = 1;
    QList<Requirement> of;  // Any, All
};

struct Stage {
    QString id;
    int dueDay = 0;  // calendar days after the start of the programme
    QList<Requirement> requirements;  // all must be met
};

struct Programme {
    QString id;
    QList<Activity> activities;
    QList<Metric> metrics;
    QList<Stage> stages;

    [[nodiscard]] VESTIBULE_SDK_EXPORT const Activity *activity(QStringView id) const;
    [[nodiscard]] VESTIBULE_SDK_EXPORT const Metric *metric(QStringView id) const;
    [[nodiscard]] VESTIBULE_SDK_EXPORT const Stage *stage(QStringView id) const;
};

}  // namespace vestibule
