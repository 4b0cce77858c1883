// The learner's events that count, sorted by what the rules ask for. Events are looked at once, payloads parsed at most once.
#pragma once
#include "core/readiness/readiness.h"

namespace vestibule::core {

struct HandIn {
    const Event *event = nullptr;  // `completed`
    bool forReview = false;        // it asked for a person's judgement
};

struct Signature {
    const Event *event = nullptr;  // `signed`
    QString textHash;
};

struct ByRole {
    const Event *event = nullptr;  // `approved` or `returned`
    Role role = Role::Mentor;      // the author's at that time
};

// What is known about one activity, or about a stage as a whole ("stage:<id>"). Lists are oldest first.
struct ActivityFacts {
    std::optional<int> limit;  // attempts that the programme allows
    int granted = 0;           // further ones
    int attempts = 0;          // begun
    int handedIn = 0;
    const Event *lastOpened = nullptr;   // `experienced`
    const Event *lastAttempt = nullptr;  // `attempted`
    const Event *lastHandIn = nullptr;   // `completed`, whether it counts or not
    QList<HandIn> handIns;               // within the limit
    QList<Signature> signatures;
    QList<ByRole> signoffs;
    QList<ByRole> returns;

    [[nodiscard]] std::optional<int> attemptsLeft() const;
    [[nodiscard]] bool attemptRuns() const;
};

// What was last said about a hand-in or a report.
struct Verdict {
    enum Kind { Scored, Returned, Confirmed } kind;
    const Event *event;
};

struct Report {
    const Event *event = nullptr;  // `reported`
    QDate day;
    QJsonObject metrics;  // integers by id, as the learner wrote them
    std::optional<Verdict> verdict = {};
};

// Holds pointers to the events of the input: it must not outlive them.
struct Facts {
    QMap<QString, ActivityFacts> activities;  // every activity and stage of the programme; few: a map is faster than a hash
    QList<Report> reports;
    QHash<QString, Verdict> verdicts;      // by the id of what it is about
    QHash<QString, Roles> returnedBy;      // by id of the sign-off
    QHash<QString, const Event *> opened;  // by "stage:<id>", the first time

    [[nodiscard]] const ActivityFacts &of(const QString &activity) const;
};

[[nodiscard]] Facts collectFacts(const ReadinessInput &input);

}  // namespace vestibule::core
