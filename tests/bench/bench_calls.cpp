// What calls cost: the lint of a generated script of a thousand turns, one step of a run, one typed reply.
//   bench_calls [--turns N] [--pack DIR] [--quick]
// Prints medians and 95th percentiles beside their goals; exits with 1 when something could not be measured.
#include "lint/lint.h"
#include "match/matcher.h"
#include "run/run.h"
#include "script/call.h"
#include "script/graphreader.h"

#include "generated.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::coldcall;

namespace {

struct Times {
    QList<qint64> ns;

    template <class Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        ns.append(timer.nsecsElapsed());
    }

    [[nodiscard]] double ms(double share) const
    {
        QList<qint64> sorted = ns;
        std::ranges::sort(sorted);
        return double(sorted[qsizetype(double(sorted.size() - 1) * share)]) / 1e6;
    }
};

void print(const char *what, const Times &times, double goalMs)
{
    std::printf("%-34s median %9.3f ms   p95 %9.3f ms   goal %6.0f ms   %.3f of it\n", what, times.ms(0.5), times.ms(0.95), goalMs,
                times.ms(0.95) / goalMs);
}

bool benchLint(int turns, int rounds)
{
    Times reading;
    Times linting;
    LintReport report;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = test::ScriptMaker(unsigned(round) + 1).make(turns);
        ScriptReading script;
        reading.measure([&] { script = readScript(bytes); });
        if (!script.script)
            return false;
        linting.measure([&] { report = lint(*script.script); });
    }
    std::printf("script of %d turns, %d replies, %d states%s\n", report.turns, report.replies, report.states,
                report.complete ? "" : " (the bound)");
    print("reading", reading, 1000);
    print("lint", linting, 1000);
    return true;
}

// Somebody plays on and on, at every turn another reply.
bool benchSteps(const Script &script, int steps)
{
    Times times;
    Run run(script);
    qint64 now = 0;
    for (int step = 0; step < steps; ++step) {
        if (run.phase() == Phase::Ready || run.phase() == Phase::Ended) {
            run = Run(script);
            run.start(now);
        }
        while (run.phase() != Phase::Talking && run.phase() != Phase::Ended) {
            if (run.pickUp(now) || run.resume(now))
                continue;
            now = run.nextDeadline().value_or(now);
            run.advance(now);
        }
        const QList<int> open = run.openReplies();
        if (open.isEmpty())
            continue;
        now += 1000;
        times.measure([&] {
            run.lineHeard(now);
            run.choose(open[step % open.size()], now);
            std::ignore = run.openReplies();
        });
    }
    if (times.ns.isEmpty())
        return false;
    print("step of a run", times, 1);
    return true;
}

bool benchTyped(const Script &script, const Texts &texts)
{
    const Matcher matcher(script, texts);
    Times times;
    for (qsizetype reply = 0; reply < script.replies.size(); ++reply)
        for (const QString &text : QStringList{texts.replies[reply].say} + texts.replies[reply].also)
            times.measure([&] { std::ignore = matcher.match(text, script.turns[script.replies[reply].turn].replies); });
    print(qPrintable(u"typed reply, "_s + texts.language), times, 1);
    return !times.ns.isEmpty();
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"turns"_s, u"turns of the generated script"_s, u"N"_s, u"1000"_s});
    parser.addOption({u"pack"_s, u"content pack whose calls are played"_s, u"DIR"_s, QStringLiteral(BENCH_PACK)});
    parser.addOption({u"quick"_s, u"a hundred turns, once"_s});
    parser.process(application);
    const bool quick = parser.isSet(u"quick"_s);

    const auto files = callFiles(parser.value(u"pack"_s) + u"/calls/price-objection.toml"_s);
    if (!files) {
        std::fprintf(stderr, "%s\n", qPrintable(files.error().message()));
        return 1;
    }
    const Call call = readCall(*files);
    bool done = call.script && !call.texts.isEmpty();
    done = done && benchLint(quick ? 100 : parser.value(u"turns"_s).toInt(), quick ? 1 : 10);
    done = done && benchSteps(*call.script, quick ? 200 : 20'000);
    for (const Texts &texts : call.texts)
        done = done && benchTyped(*call.script, texts);
    return done ? 0 : 1;
}
