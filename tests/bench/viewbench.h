// One person at a desk of a big company: how long the GUI thread works for a switch of views, a step of scrolling, a key.
#pragma once
#include "bigcompany.h"
#include "frameclock.h"

#include "compose/desk.h"
#include "core/services/clock.h"
#include "shell/tour/stage.h"

#include <QQmlEngine>

namespace vestibule::bench {

struct Measurement {
    QString what;
    QList<double> samples;  // ms of the GUI thread
};

struct View {
    QString id;
    QVariantMap arguments;
};

class ViewBench
{
public:
    ViewBench(const BigCompany &company, const compose::Installation &installation);
    ~ViewBench();
    Q_DISABLE_COPY_MOVE(ViewBench)

    // Saves a picture of every view that is switched to, once.
    void savePictures(const QString &folder) { m_pictures = folder; }
    [[nodiscard]] Result<void> signIn(const QString &login);
    // Goes from view to view, `rounds` times through all of them. A sample is the longest turn of the event loop of one switch,
    // from the wish to the last change; switches come per view, and `total` is everything that the thread did for them.
    [[nodiscard]] Result<void> switchViews(const QList<View> &views, int rounds, QList<Measurement> &longest, QList<Measurement> &total);
    // Scrolls the longest list of a view: a few rows a frame, as a wheel does, and pages, as a pulled scroll bar does.
    [[nodiscard]] Result<void> scrollView(const View &view, const QString &name, int frames, QList<Measurement> &measurements);
    // Opens the palette, types, scrolls it.
    [[nodiscard]] Result<void> usePalette(int rounds, int frames, QList<Measurement> &measurements);

private:
    [[nodiscard]] QQuickItem *longestList() const;
    [[nodiscard]] Result<QList<double>> stepThrough(QQuickItem *list, double step, int frames);
    void settleFrames();

    core::SimulatedClock m_clock;
    std::unique_ptr<compose::Desk> m_desk;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<shell::TourStage> m_stage;
    QQuickWindow *m_window = nullptr;
    QString m_pictures;  // folder; empty = none
    std::unique_ptr<FrameClock> m_frames;
};

}  // namespace vestibule::bench
