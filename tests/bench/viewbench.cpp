#include "viewbench.h"

#include <vestibule/sparetime.h>

#include <QGuiApplication>
#include <QTimer>

#include <cstdio>
#include <numeric>

namespace vestibule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1440, 900);
constexpr int QuietMs = 60;       // no frame for so long: nothing changes any more
constexpr double WheelStep = 72;  // pixels
constexpr int PatienceMs = 60'000;

void runLoop(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void forEachItem(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    for (QQuickItem *child : item->childItems())
        forEachItem(child, visit);
}

double number(const QObject *object, const char *name) { return object->property(name).toDouble(); }

}  // namespace

ViewBench::ViewBench(const BigCompany &company, const compose::Installation &installation)
    : m_clock(QTimeZone("Europe/Moscow"), 0)
{
    m_clock.set(QDateTime(company.today, QTime(9, 0)));
    compose::Runtime::Options options;
    options.installation = installation;
    options.data = company.data;
    options.store = {core::StoreLocation::Engine::Sqlite, options.data.database()};
    options.clock = &m_clock;
    options.cost = core::SealCost::cheapest();
    m_desk = std::make_unique<compose::Desk>(std::move(options));
    m_desk->shell().settings()->setReducedMotion(true);
    m_engine = std::make_unique<QQmlEngine>();
    m_desk->furnish(*m_engine);
    m_stage = std::make_unique<shell::TourStage>(shell::TourStage::Parts{.engine = m_engine.get(),
                                                                         .shell = &m_desk->shell(),
                                                                         .workspace = &m_desk->runtime().workspace(),
                                                                         .host = &m_desk->runtime().context(),
                                                                         .clock = &m_clock,
                                                                         .folder = {},
                                                                         .size = WindowSize});
}

ViewBench::~ViewBench()
{
    m_frames.reset();
    m_stage.reset();
    m_engine.reset();
}

Result<void> ViewBench::signIn(const QString &login)
{
    if (!m_window) {
        if (const auto shown = m_stage->show(); !shown)
            return shown;
        m_window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().value(0));
        if (!m_window)
            return fail(ErrorCode::Internal, u"There is no window."_s);
        m_frames = std::make_unique<FrameClock>(*m_window);
        m_desk->open();
    }
    const auto in = m_stage->signIn(login, u"aquilon-"_s + login);
    settleFrames();
    // What whoever was here before has left is freed in spare time: their pages are no part of a switch of this one's.
    while (!SpareTime::instance().isIdle())
        runLoop(QuietMs);
    return in;
}

void ViewBench::settleFrames()
{
    for (int before = -1; before != m_frames->frames();) {
        before = m_frames->frames();
        runLoop(QuietMs);
    }
}

Result<void> ViewBench::switchViews(const QList<View> &views, int rounds, QList<Measurement> &longest, QList<Measurement> &total)
{
    const qsizetype first = longest.size();
    for (const View &view : views) {
        longest.append({view.id, {}});
        total.append({view.id, {}});
    }
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < views.size(); ++i) {
            std::fprintf(stderr, "\r%-60s", qPrintable(u"%1, round %2 of %3"_s.arg(views[i].id).arg(round + 1).arg(rounds)));
            m_frames->begin();
            if (const auto shown = m_stage->open(views[i].id, views[i].arguments); !shown)
                return std::unexpected(shown.error());
            settleFrames();
            const QList<double> frames = m_frames->end();
            longest[first + i].samples << m_frames->longestTurn();
            total[first + i].samples << std::accumulate(frames.begin(), frames.end(), 0.0);
            const QString picture = u"%1/%2.png"_s.arg(m_pictures, views[i].id);
            if (!m_pictures.isEmpty() && round == 0 && !m_window->grabWindow().save(picture))
                return fail(ErrorCode::Io, u"“%1” could not be written."_s.arg(picture));
        }
    }
    return {};
}

QQuickItem *ViewBench::longestList() const
{
    QQuickItem *longest = nullptr;
    forEachItem(m_window->contentItem(), [&longest](QQuickItem *item) {
        if (item->isVisible() && item->inherits("QQuickListView") && (!longest || number(item, "count") > number(longest, "count")))
            longest = item;
    });
    return longest;
}

// Down, and up again from the end, however long the list is.
Result<QList<double>> ViewBench::stepThrough(QQuickItem *list, double step, int frames)
{
    settleFrames();
    m_frames->begin();
    double way = step;
    QElapsedTimer patience;
    patience.start();
    for (int done = 0; done < frames && patience.elapsed() < PatienceMs; ++done) {
        const double lowest = number(list, "originY") + number(list, "contentHeight") - list->height();
        double next = number(list, "contentY") + way;
        if (next > lowest || next < number(list, "originY")) {
            way = -way;
            next += 2 * way;
        }
        const int before = m_frames->frames();
        list->setProperty("contentY", next);
        while (m_frames->frames() == before && patience.elapsed() < PatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QList<double> samples = m_frames->end();
    if (samples.size() < frames)
        return fail(ErrorCode::Unavailable, u"The list did not scroll."_s);
    return samples;
}

Result<void> ViewBench::scrollView(const View &view, const QString &name, int frames, QList<Measurement> &measurements)
{
    if (const auto shown = m_stage->open(view.id, view.arguments); !shown)
        return std::unexpected(shown.error());
    settleFrames();
    QQuickItem *list = longestList();
    if (!list)
        return fail(ErrorCode::NotFound, u"%1 shows no list."_s.arg(view.id));
    const int count = int(number(list, "count"));
    const auto wheel = stepThrough(list, WheelStep, frames);
    const auto pages = wheel ? stepThrough(list, list->height(), frames) : wheel;
    if (!pages)
        return std::unexpected(pages.error());
    measurements.append({u"%1 (%2 rows), wheel"_s.arg(name).arg(count), *wheel});
    measurements.append({u"%1 (%2 rows), whole pages"_s.arg(name).arg(count), *pages});
    return {};
}

Result<void> ViewBench::usePalette(int rounds, int frames, QList<Measurement> &measurements)
{
    shell::PaletteModel &palette = *m_desk->shell().palette();
    const auto measured = [this, &measurements](const QString &what, const std::function<void()> &deed) {
        settleFrames();
        m_frames->begin();
        deed();
        settleFrames();
        const QList<double> samples = m_frames->end();
        measurements.append({what, {*std::ranges::max_element(samples)}});
    };
    Measurement opening{u"palette, opening"_s, {}};
    for (int round = 0; round < rounds; ++round) {
        palette.close();
        measured({}, [&palette] { palette.open(); });
        opening.samples << measurements.takeLast().samples;
    }
    measurements.append(opening);
    QQuickItem *list = longestList();
    if (!palette.isOpened() || !list)
        return fail(ErrorCode::Unavailable, u"The palette did not open."_s);
    const int count = palette.count();
    const auto wheel = stepThrough(list, WheelStep, frames);
    const auto pages = wheel ? stepThrough(list, list->height(), frames) : wheel;
    if (!pages)
        return std::unexpected(pages.error());
    measurements.append({u"palette (%1 rows), wheel"_s.arg(count), *wheel});
    measurements.append({u"palette (%1 rows), whole pages"_s.arg(count), *pages});
    Measurement typing{u"palette (%1 rows), a key"_s.arg(count), {}};
    const QString typed = u"smirnova 77"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        measured({}, [&] { palette.setTyped(typed.left(length)); });
        typing.samples << measurements.takeLast().samples;
    }
    measurements.append(typing);
    palette.close();
    settleFrames();
    return {};
}

}  // namespace vestibule::bench
