#include "graph/coverage.h"

#include <QSet>

namespace vestibule::coldcall {

namespace {

void count(QHash<QString, Passage> &passages, const QSet<QString> &ids, bool passed)
{
    for (const QString &id : ids) {
        Passage &passage = passages[id];
        ++passage.runs;
        passage.passed += passed ? 1 : 0;
    }
}

// From the steps of one record.
void addTyped(const PlayedRun &run, const QList<Step> &steps, QList<TypedText> &texts)
{
    const Step *turn = nullptr;
    qsizetype firstHere = texts.size();  // of this turn
    for (const Step &step : steps) {
        if (step.kind == Step::Kind::Turn) {
            turn = &step;
            firstHere = texts.size();
        } else if (step.kind == Step::Kind::Typed && turn) {
            texts.append({run.event, run.learner, turn->id, step.text, step.understood, step.replies, turn->replies, {}});
        } else if (step.kind == Step::Kind::Choose) {
            for (qsizetype i = firstHere; i < texts.size(); ++i)
                texts[i].chosen = step.id;
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
        QSet<QString> turns, replies, ends;
        for (const Step &step : record->steps) {
            if (step.kind == Step::Kind::Turn)
                turns.insert(step.id);
            else if (step.kind == Step::Kind::Choose)
                replies.insert(step.id);
            else if (step.kind == Step::Kind::End && !step.id.isEmpty())
                ends.insert(step.id);
        }
        count(coverage.turns, turns, run.passed);
        count(coverage.replies, replies, run.passed);
        count(coverage.ends, ends, run.passed);
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
