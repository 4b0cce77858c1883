#include "run/replay.h"

#include <QCoreApplication>

namespace vestibule::coldcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallReplay)
};

QList<int> indexesOf(const Script &script, const QStringList &ids)
{
    QList<int> indexes;
    for (const QString &id : ids)
        indexes.append(script.replyIndex(id));
    return indexes;
}

// What happened by itself happens by itself again.
bool doAgain(Run &run, const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Start: return run.start(step.at);
    case Step::Kind::PickUp: return run.pickUp(step.at);
    case Step::Kind::Heard: return run.lineHeard(step.at);
    case Step::Kind::Typing: return run.typing(step.text, step.at);
    case Step::Kind::Typed: return run.typed(step.text, step.understood, indexesOf(run.script(), step.replies), step.at);
    case Step::Kind::Choose: return run.choose(run.script().replyIndex(step.id), step.at);
    case Step::Kind::TakeBack: return run.takeBack(step.at);
    case Step::Kind::Resume: return run.resume(step.at);
    case Step::Kind::HangUp: return run.hangUp(step.at);
    default: run.advance(step.at); return true;
    }
}

}  // namespace

Result<Run> replay(const Script &script, const RunRecord &record)
{
    if (record.hash != script.hash)
        return fail(ErrorCode::InvalidArgument, Words::tr("The call was played with another version of its script."),
                    Words::tr("Open the content version that it was played with."));
    Run run(script, record.timePercent);
    bool taken = false;  // a typed reply that was understood has chosen by itself
    for (const Step &step : record.steps) {
        const bool repeated = taken && step.kind == Step::Kind::Choose;
        taken = step.kind == Step::Kind::Typed && step.understood == Understood::Taken;
        if (!repeated && !doAgain(run, step))
            return fail(ErrorCode::InvalidArgument, Words::tr("The record of the call says something that could not happen in it."),
                        Words::tr("Let a person judge this call."));
    }
    if (run.record() != record)
        return fail(ErrorCode::InvalidArgument, Words::tr("The record of the call says something that could not happen in it."),
                    Words::tr("Let a person judge this call."));
    return run;
}

}  // namespace vestibule::coldcall
