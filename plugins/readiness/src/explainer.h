// The readiness decision in words, the same on the screens, in the report and on the command line.
#pragma once
#include <vestibule/peoplenames.h>
#include <vestibule/readiness.h>

#include <functional>

namespace vestibule::readiness {

using DayOf = std::function<QDate(qint64 ms)>;       // in the company's time zone

// One requirement as a line of the explained tree, groups before their members.
struct TreeRow {
    int depth = 0;           // 0 = first level of the stage
    const RequirementState *state = nullptr;  // in the tree that was explained
    QString title;
    QString note;            // of a group: whether all are needed or one is enough
    QString kind;            // as StateBadge has it: met, current, waiting, returned, locked, open
    QString stateText;
    QString why;             // what is missing; empty when met
    QString owner;           // whose step it is; empty when met
    QDate since;             // met since, or waiting since; may be invalid
    bool needless = false;   // another member of its group was enough
};

class Explainer
{
public:
    struct Context {
        ContentPtr content;
        QString language;
        Person learner;
        Names names;
        DayOf dayOf;
        bool own = false;  // the reader is the learner
    };
    explicit Explainer(Context context) : m_context(std::move(context)) {}

    // "Ready for independent work since 3 June 2026", or "Not ready yet: 12 of 31 requirements met"; about oneself
    // "12 of 31 requirements met so far".
    [[nodiscard]] QString headline(const Readiness &readiness) const;
    // "First calls passed (Oleg Denisov, mentor)"; empty when nothing is open.
    [[nodiscard]] QString nextStepText(const Readiness &readiness) const;

    [[nodiscard]] QString programmeTitle() const;
    [[nodiscard]] QString stageTitle(const StageState &stage) const;
    [[nodiscard]] QString stageSummary(const StageState &stage) const;
    // "met 4 May 2026", "was due 12 May 2026" or "due 12 May 2026".
    [[nodiscard]] QString stageDay(const StageState &stage) const;
    // The same with how late it is, or what unlocks it.
    [[nodiscard]] QString stageNote(const StageState &stage, QDate at) const;
    [[nodiscard]] QString requirementTitle(const RequirementState &state) const;
    [[nodiscard]] QString ownerText(const RequirementState &state) const;
    // `stage` must outlive the rows.
    [[nodiscard]] QList<TreeRow> rows(const StageState &stage) const;

private:
    [[nodiscard]] QString text(const QString &key) const;
    void addRows(const QList<RequirementState> &states, int depth, bool needless, QList<TreeRow> &rows) const;

    Context m_context;
};

// How a stage looks in a stepper: "done", "now", "open" (begun early or waiting for the one before) or "locked".
[[nodiscard]] QString stepState(const Readiness &readiness, int stage);

}  // namespace vestibule::readiness
