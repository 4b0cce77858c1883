#include "score/bestrun.h"

#include "lint/lint.h"

namespace vestibule::coldcall {

namespace {

// Lets time pass until the trainee can speak again, or the call is over.
void settle(Run &run, qint64 &now)
{
    while (run.phase() != Phase::Talking && run.phase() != Phase::Ended) {
        if (run.phase() == Phase::Ringing)
            run.pickUp(now);
        else if (run.phase() == Phase::Holding)
            run.resume(now);
        else if (const auto due = run.nextDeadline())
            run.advance(now = *due);
    }
}

void keepSilent(Run &run, qint64 &now)
{
    const int turn = run.turn();
    while (run.phase() == Phase::Talking && run.turn() == turn)
        run.advance(now = *run.nextDeadline());
}

}  // namespace

std::optional<Run> bestRun(const Script &script)
{
    Run run(script);
    qint64 now = 0;
    run.start(now);
    for (const int reply : lint(script).bestPath) {
        settle(run, now);
        run.lineHeard(now);
        if (reply < 0)
            keepSilent(run, now);
        else if (!run.choose(reply, now))
            return {};
    }
    settle(run, now);
    return run.phase() == Phase::Ended ? std::optional(run) : std::nullopt;
}

}  // namespace vestibule::coldcall
