// What calls cost: the lint of a generated script of a thousand turns, one step of a run, each reply of all calls typed in each way that
// its author wrote.
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
#include <QDir>
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

// Every phrasing of every call in this language, among the replies of its turn.
bool benchTyped(const QList<Call> &calls, const QString &language)
{
    Times matching;
    Times learning;  // the matcher, once per call
    for (const Call &call : calls) {
        const auto texts = std::ranges::find(call.texts, language, &Texts::language);
        if (texts == call.texts.cend())
            return false;
        std::optional<Matcher> matcher;
        learning.measure([&] { matcher.emplace(*call.script, *texts); });
        for (qsizetype reply = 0; reply < call.script->replies.size(); ++reply)
            for (const QString &text : QStringList{texts->replies[reply].say} + texts->replies[reply].also)
                matching.measure([&] { std::ignore = matcher->match(text, call.script->turns[call.script->replies[reply].turn].replies); });
    }
    if (matching.ns.isEmpty())
        return false;
    std::printf("%lld calls, %lld phrasings in %s\n", qlonglong(calls.size()), qlonglong(matching.ns.size()), qPrintable(language));
    print(qPrintable(u"typed reply, "_s + language), matching, 1);
    print(qPrintable(u"a call learned, "_s + language), learning, 100);
    return true;
}

// Nothing where one of them cannot be read.
QList<Call> callsOf(const QString &pack, bool onlyOne)
{
    QStringList names = QDir(pack + u"/calls"_s).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    if (onlyOne)
        names = {u"price-objection.toml"_s};
    QList<Call> calls;
    for (const QString &name : std::as_const(names)) {
        const auto files = callFiles(pack + u"/calls/"_s + name);
        const Call call = files ? readCall(*files) : Call();
        if (!call.script || call.texts.isEmpty()) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return {};
        }
        calls.append(call);
    }
    return calls;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"turns"_s, u"turns of the generated script"_s, u"N"_s, u"1000"_s});
    parser.addOption({u"pack"_s, u"content pack whose calls are played"_s, u"DIR"_s, QStringLiteral(BENCH_PACK)});
    parser.addOption({u"quick"_s, u"a hundred turns, once, and one call typed"_s});
    parser.process(application);
    const bool quick = parser.isSet(u"quick"_s);

    const QList<Call> calls = callsOf(parser.value(u"pack"_s), quick);
    bool done = !calls.isEmpty();
    done = done && benchLint(quick ? 100 : parser.value(u"turns"_s).toInt(), quick ? 1 : 10);
    done = done && benchSteps(*calls.first().script, quick ? 200 : 20'000);
    if (done)
        for (const Texts &texts : calls.first().texts)
            done = done && benchTyped(calls, texts.language);
    return done ? 0 : 1;
}
