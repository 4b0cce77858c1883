#include "graph/coverage.h"

#include <QSet>

namespace vestibule::coldcall {

namespace {

void count(QHash<QString, Passage> &passages, const QStringList &ids, bool passed)
{
    for (const QString &id : QSet<QString>(ids.cbegin(), ids.cend())) {
        Passage &passage = passages[id];
        ++passage.runs;
        passage.passed += passed ? 1 : 0;
    }
}

struct Way {
    QStringList turns, replies, ends;
};

// What was taken back was not on the way.
Way wayOf(const QList<Step> &steps)
{
    Way way;
    Way beforeTaken;
    for (const Step &step : steps) {
        if (step.kind == Step::Kind::Turn)
            way.turns.append(step.id);
        else if (step.kind == Step::Kind::Typed && step.understood == Understood::Taken)
            beforeTaken = way;
        else if (step.kind == Step::Kind::Choose)
            way.replies.append(step.id);
        else if (step.kind == Step::Kind::TakeBack)
            way = beforeTaken;
        else if (step.kind == Step::Kind::End && !step.id.isEmpty())
            way.ends.append(step.id);
    }
    return way;
}

// From the steps of one record.
void addTyped(const PlayedRun &run, const QList<Step> &steps, QList<TypedText> &texts)
{
    struct Here {
        const Step *turn = nullptr;
        qsizetype first = 0;  // text of this turn
    };
    Here here{nullptr, texts.size()};
    Here taken;  // where the last text was taken for a reply
    for (const Step &step : steps) {
        if (step.kind == Step::Kind::Turn) {
            here = {&step, texts.size()};
        } else if (step.kind == Step::Kind::Typed && here.turn) {
            texts.append({run.event, run.learner, here.turn->id, step.text, step.understood, step.replies, here.turn->replies, {}});
            if (step.understood == Understood::Taken)
                taken = here;
        } else if (step.kind == Step::Kind::Choose) {
            for (qsizetype i = here.first; i < texts.size(); ++i)
                texts[i].chosen = step.id;
        } else if (step.kind == Step::Kind::TakeBack && taken.turn) {
            here = taken;
            texts.last().isTakenBack = true;
            texts.last().chosen.clear();
        }
    }
}

}  // namespace

Coverage coverageOf(const QList<PlayedRun> &runs)
{
    Coverage coverage;
    for (const PlayedRun &run : runs) {
        const auto record = RunRecord::fromBytes(run.handIn);
        if (!record)
            continue;
        ++coverage.all.runs;
        coverage.all.passed += run.passed ? 1 : 0;
        const Way way = wayOf(record->steps);
        count(coverage.turns, way.turns, run.passed);
        count(coverage.replies, way.replies, run.passed);
        count(coverage.ends, way.ends, run.passed);
    }
    return coverage;
}

QList<TypedText> typedTexts(const QList<PlayedRun> &runs)
{
    QList<TypedText> texts;
    for (const PlayedRun &run : runs)
        if (const auto record = RunRecord::fromBytes(run.handIn))
            addTyped(run, record->steps, texts);
    return texts;
}

}  // namespace vestibule::coldcall
