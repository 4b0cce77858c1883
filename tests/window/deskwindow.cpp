#include "deskwindow.h"

#include "compose/qmlmodules.h"

#include <Vestibule/Ui/install.h>

#include <QGuiApplication>

namespace vestibule::test {

namespace {

compose::Runtime::Options optionsFor(const e2e::Office &office, DeskWindow::For whom)
{
    compose::Runtime::Options options;
    options.installation = compose::Installation::find();
    options.data = compose::DataFolder::at(office.data());
    options.store = {core::StoreLocation::Engine::Sqlite, options.data.database()};
    options.developer = whom == DeskWindow::For::Developers;
    options.cost = core::SealCost::cheapest();
    return options;
}

}  // namespace

DeskWindow::DeskWindow(For whom)
{
    ui::install();
    compose::keepQmlModules();
    m_desk = std::make_unique<compose::Desk>(optionsFor(m_office, whom));
    m_engine = std::make_unique<QQmlEngine>();
    m_desk->furnish(*m_engine);
    m_stage = std::make_unique<shell::TourStage>(shell::TourStage::Parts{.engine = m_engine.get(),
                                                                         .shell = &m_desk->shell(),
                                                                         .workspace = &m_desk->runtime().workspace(),
                                                                         .host = &m_desk->runtime().context(),
                                                                         .folder = {},
                                                                         .size = {1200, 800}});
    if (const auto shown = m_stage->show(); !shown)
        qFatal("%s", qPrintable(shown.error().message()));
    m_desk->open();
}

// The window and its engine before what they show.
DeskWindow::~DeskWindow()
{
    m_stage.reset();
    m_engine.reset();
}

QQuickWindow &DeskWindow::window() const
{
    return *qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
}

}  // namespace vestibule::test
