#include "startup.h"

#include "frameclock.h"

#include <QElapsedTimer>
#include <QProcess>

namespace vestibule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

Result<Start> startOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BENCH_FIRSTFRAME));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);  // it need not come first
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine() && process.waitForReadyRead(PatienceMs)) { }
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const QByteArrayList words = process.readLine().simplified().split(' ');
    const bool ended = process.waitForFinished(PatienceMs);
    if (words.size() != 2 || words[0] != "usable" || !ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::Unavailable, u"%1 never showed a window that can be used."_s.arg(program));
    return Start{ms, words[1].toDouble() / 1024};
}

Start median(const QList<Start> &starts)
{
    QList<double> times;
    QList<double> memory;
    for (const Start &start : starts) {
        times << start.ms;
        memory << start.mebibytes;
    }
    return {Spread::of(times).p50, Spread::of(memory).p50};
}

}  // namespace

Result<Starts> measureStarts(const QString &dataFolder, int rounds)
{
    QList<Start> vestibule;
    QList<Start> bare;
    for (int round = -1; round < rounds; ++round) {
        const auto full = startOnce(QStringLiteral(BENCH_VESTIBULE), {u"--data"_s, dataFolder});
        const auto least = full ? startOnce(QStringLiteral(BENCH_BAREWINDOW), {}) : full;
        if (!least)
            return std::unexpected(least.error());
        if (round < 0)
            continue;  // brings the files into memory
        vestibule << *full;
        bare << *least;
    }
    return Starts{median(vestibule), median(bare), rounds};
}

}  // namespace vestibule::bench
