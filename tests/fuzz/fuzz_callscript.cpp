// Any bytes are read without harm and every problem has its place; what was understood is explored within a bound, and its record
// gives the same result again.
#include "lint/lint.h"
#include "run/replay.h"
#include "script/graphreader.h"
#include "script/texts.h"

#include <cstdint>
#include <cstdlib>

using namespace vestibule;
using namespace vestibule::coldcall;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requirePlaces(const Faults &faults)
{
    for (const Fault &fault : faults)
        require(fault.problem.line >= 0 && fault.problem.column >= 0 && !fault.problem.message.isEmpty());
}

// Always the last open reply, else time passes.
Run played(const Script &script)
{
    Run run(script);
    run.start(0);
    run.pickUp(0);
    for (int step = 0; step < 200 && run.phase() != Phase::Ended; ++step) {
        const qint64 now = run.nextDeadline().value_or(0);
        const QList<int> open = run.openReplies();
        if (open.isEmpty() || !run.choose(open.last(), now - 1))
            run.advance(now);
    }
    run.hangUp(run.nextDeadline().value_or(0));
    return run;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ScriptReading reading = readScript(bytes);
    requirePlaces(reading.faults);
    require(reading.script.has_value() != hasErrors(reading.faults));
    if (const auto record = RunRecord::fromBytes(bytes))
        require(RunRecord::fromBytes(record->toBytes()) == *record);
    if (!reading.script)
        return 0;
    requirePlaces(readTexts(*reading.script, {}, bytes).faults);
    const LintReport report = lint(*reading.script, 200);
    requirePlaces(report.faults);
    require(report.minScore >= 0 && report.minScore <= report.maxScore);
    const Run run = played(*reading.script);
    const auto again = replay(*reading.script, run.record());
    require(again && again->result() == run.result());
    return 0;
}
