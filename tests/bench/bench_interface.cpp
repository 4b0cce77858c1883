// What the interface costs: the time of the GUI thread for a switch of views and for scrolling long lists, with the software scene
// graph on a company with very many people; start and memory against a bare Qt Quick Controls window.
//   bench_interface [--rows N] [--rounds N] [--json FILE] [--pictures FOLDER] [--quick]
// Exits with 1 when something could not be measured; how long it took decides nothing.
#include "startup.h"
#include "viewbench.h"

#include "compose/qmlmodules.h"

#include <Vestibule/Ui/install.h>

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::bench;

namespace {

constexpr double FrameMs = 16.7;
constexpr double BareRatio = 2.0;

struct Plan {
    int rows;
    int rounds;       // of switching views, and of starts
    int frames;       // of each scroll
    QString companies;  // folder
    QString pictures;   // likewise; empty = none
    QStringList only;   // ids of views; empty = all

    [[nodiscard]] bool measures(const QString &view) const { return only.isEmpty() || only.contains(view); }
};

struct Results {
    QList<Measurement> switches;       // the longest turn of the event loop of each
    QList<Measurement> switchTotals;
    QList<Measurement> steps;
    Starts starts;
};

// The settings stay: a view is switched to from somewhere.
QList<View> chosen(const QList<View> &views, const Plan &plan)
{
    const auto isChosen = [&plan](const View &view) { return plan.measures(view.id); };
    QList<View> some;
    if (std::ranges::any_of(views, isChosen))
        std::ranges::copy_if(views, std::back_inserter(some), [&](const View &view) { return isChosen(view) || view.id == "shell.settings"_L1; });
    return some;
}

QVariantMap of(const char *activity) { return {{u"activity"_s, QLatin1String(activity)}}; }

Result<void> measurePeople(const Plan &plan, const compose::Installation &installation, Results &results)
{
    const auto company = bigCompany(plan.companies, installation, Many::People, plan.rows);
    if (!company)
        return std::unexpected(company.error());
    const QVariantMap learner{{u"learner"_s, company->someLearner}};
    ViewBench desk(*company, installation);
    desk.savePictures(plan.pictures);
    const View overview{u"readiness.overview"_s, {}};
    const View people{u"readiness.people"_s, {}};
    const View queue{u"mentoring.queue"_s, {}};
    const View mentees{u"mentoring.mentees"_s, {}};
    const View gym{u"pricegym.people"_s, {}};
    const QList<View> views{overview, people, queue, mentees, gym, {u"readiness.person"_s, learner}, {u"mentoring.mentee"_s, learner},
                            {u"pricegym.person"_s, learner}, {u"documents.list"_s, {}}, {u"documents.page"_s, of(BigCompany::SignedActivity)},
                            {u"coldcall.clients"_s, learner}, {u"coldcall.plays"_s, of(BigCompany::CallActivity)},
                            {u"coldcall.phrases"_s, of(BigCompany::CallActivity)},
                            {u"shell.settings"_s, {}}, {u"shell.home"_s, {}}};
    const QList<std::pair<QString, View>> lists{{u"People"_s, people}, {u"Readiness"_s, overview}, {u"review queue"_s, queue}, {u"Mentees"_s, mentees}, {u"price gym"_s, gym}};
    auto done = desk.signIn(u"hr"_s);
    if (done)
        done = desk.switchViews(chosen(views, plan), plan.rounds, results.switches, results.switchTotals);
    for (const auto &[name, view] : lists)
        if (done && plan.measures(view.id))
            done = desk.scrollView(view, name, plan.frames, results.steps);
    return done && plan.measures(u"palette"_s) ? desk.usePalette(plan.rounds, plan.frames, results.steps) : done;
}

Result<void> measureContent(const Plan &plan, const compose::Installation &installation, Results &results)
{
    const auto company = bigCompany(plan.companies, installation, Many::Content, plan.rows);
    if (!company)
        return std::unexpected(company.error());
    ViewBench desk(*company, installation);
    desk.savePictures(plan.pictures);
    const View bank{u"quiz.bank"_s, of(BigCompany::BankActivity)};
    const View handbook{u"handbook.list"_s, {}};
    const View settings{u"shell.settings"_s, {}};
    const QVariantMap call = of(BigCompany::CallActivity);
    const QList<View> forMentors{settings, {u"quiz.list"_s, {}}, bank, handbook, {u"coldcall.plays"_s, call}, {u"coldcall.editor"_s, call},
                                 {u"coldcall.graph"_s, call}, {u"coldcall.phrases"_s, call}};
    const QList<View> forTrainees{settings, {u"readiness.mine"_s, {}}, {u"handbook.page"_s, of(BigCompany::PageActivity)},
                                  {u"quiz.attempt"_s, of(BigCompany::BankActivity)}, {u"coldcall.list"_s, {}}, {u"coldcall.call"_s, call},
                                  {u"documents.list"_s, {}}, {u"documents.case"_s, of(BigCompany::CaseActivity)},
                                  {u"documents.fill"_s, {{u"document"_s, QLatin1String(BigCompany::Document)}}}, {u"pricegym.list"_s, {}},
                                  {u"pricegym.training"_s, of(BigCompany::GymActivity)}, {u"mentoring.report"_s, {}}, {u"shell.home"_s, {}}};
    auto done = desk.signIn(u"oleg"_s);
    if (done)
        done = desk.switchViews(chosen(forMentors, plan), plan.rounds, results.switches, results.switchTotals);
    if (done && plan.measures(bank.id))
        done = desk.scrollView(bank, u"question bank"_s, plan.frames, results.steps);
    if (done && plan.measures(handbook.id))
        done = desk.scrollView(handbook, u"handbook"_s, plan.frames, results.steps);
    if (done)
        done = desk.signIn(u"anna"_s);
    return done ? desk.switchViews(chosen(forTrainees, plan), plan.rounds, results.switches, results.switchTotals) : done;
}

QJsonArray printed(const char *title, const QList<Measurement> &measurements)
{
    QJsonArray rows;
    std::printf("\n%-44s %6s %8s %8s %8s %8s\n", title, "n", "p50", "p95", "max", "p95/16.7");
    for (const Measurement &one : measurements) {
        const Spread spread = Spread::of(one.samples);
        std::printf("%-44s %6d %8.1f %8.1f %8.1f %8.2f\n", qPrintable(one.what), spread.samples, spread.p50, spread.p95, spread.max, spread.p95 / FrameMs);
        QJsonArray samples;  // in the order in which they were taken: the first of a view has its types to load
        for (const double sample : one.samples)
            samples.append(std::round(sample * 10) / 10);
        rows.append(QJsonObject{{u"what"_s, one.what}, {u"samples"_s, samples}, {u"p50"_s, spread.p50}, {u"p95"_s, spread.p95},
                                {u"max"_s, spread.max}, {u"budget"_s, FrameMs}, {u"ratio"_s, spread.p95 / FrameMs}});
    }
    return rows;
}

QJsonObject printed(const Starts &starts)
{
    std::printf("\n%-44s %10s %10s %8s %8s\n", "median of the starts", "vestibule", "bare", "ratio", "budget");
    std::printf("%-44s %7.0f ms %7.0f ms %8.2f %8.1f\n", "start to the first usable frame", starts.vestibule.ms, starts.bare.ms, starts.timeRatio(), BareRatio);
    std::printf("%-44s %6.0f MiB %6.0f MiB %8.2f %8.1f\n", "resident memory then", starts.vestibule.mebibytes, starts.bare.mebibytes, starts.memoryRatio(), BareRatio);
    return {{u"rounds"_s, starts.rounds},
            {u"ms"_s, starts.vestibule.ms},
            {u"bareMs"_s, starts.bare.ms},
            {u"timeRatio"_s, starts.timeRatio()},
            {u"mebibytes"_s, starts.vestibule.mebibytes},
            {u"bareMebibytes"_s, starts.bare.mebibytes},
            {u"memoryRatio"_s, starts.memoryRatio()},
            {u"budget"_s, BareRatio}};
}

Result<Results> measure(const Plan &plan)
{
    const compose::Installation installation = compose::Installation::find();
    Results results;
    auto done = measurePeople(plan, installation, results);
    if (done)
        done = measureContent(plan, installation, results);
    if (!done)
        return std::unexpected(done.error());
    if (!plan.only.isEmpty())
        return results;
    const auto company = bigCompany(plan.companies, installation, Many::People, plan.rows);
    const auto starts = company ? measureStarts(company->data.root, plan.rounds) : std::unexpected(company.error());
    if (!starts)
        return std::unexpected(starts.error());
    results.starts = *starts;
    return results;
}

bool write(const QString &path, const QJsonObject &document)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"People, pages and questions."_s, u"N"_s, u"10000"_s},
                       {u"rounds"_s, u"Switches of each view, and starts."_s, u"N"_s, u"20"_s},
                       {u"json"_s, u"Write the numbers to this file too."_s, u"FILE"_s},
                       {u"only"_s, u"Measure this view only (the switch and its list), or the palette; may be repeated."_s, u"VIEW"_s},
                       {u"pictures"_s, u"Save a picture of each view in this folder."_s, u"FOLDER"_s},
                       {u"quick"_s, u"A small company, once: shows that everything can be measured."_s}});
    parser.process(application);
    const bool quick = parser.isSet(u"quick"_s);
    const Plan plan{quick ? 80 : parser.value(u"rows"_s).toInt(), quick ? 1 : parser.value(u"rounds"_s).toInt(), quick ? 10 : 300,
                    QStringLiteral(BENCH_COMPANIES), parser.value(u"pictures"_s), parser.values(u"only"_s)};
    ui::install();
    std::ignore = ui::useBundledFont();
    compose::keepQmlModules();
    const auto results = measure(plan);
    if (!results) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(results.error().message()), qPrintable(results.error().detail));
        return 1;
    }
    std::printf("GUI thread, processor milliseconds, software scene graph, 1440 x 900; a frame has 16.7 ms\n");
    const QJsonObject document{{u"rows"_s, plan.rows},
                               {u"switches"_s, printed("switch of views, its longest turn", results->switches)},
                               {u"switchTotals"_s, printed("switch of views, all its frames together", results->switchTotals)},
                               {u"steps"_s, printed("a frame of scrolling, a key", results->steps)},
                               {u"start"_s, plan.only.isEmpty() ? printed(results->starts) : QJsonObject()}};
    if (parser.isSet(u"json"_s) && !write(parser.value(u"json"_s), document)) {
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(parser.value(u"json"_s)));
        return 1;
    }
    return 0;
}
