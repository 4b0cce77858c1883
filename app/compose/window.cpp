#include "compose/window.h"

#include "compose/desk.h"
#include "compose/qmlmodules.h"
#include "shell/windowplace.h"

#include "Vestibule/Ui/install.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

int showWindow(Runtime::Options options)
{
    QDir().mkpath(options.data.root);
    ui::install();
    keepQmlModules();
    Desk desk(std::move(options));
    QQmlApplicationEngine engine;
    desk.furnish(engine);
    engine.setInitialProperties({{u"shell"_s, QVariant::fromValue(&desk.shell())}});
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, qApp, [] { QCoreApplication::exit(3); }, Qt::QueuedConnection);
    desk.open();  // meanwhile: the first frame shows what is known by then
    engine.load(QUrl(u"qrc:/qt/qml/Vestibule/Shell/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 3;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    shell::WindowPlace place(*window, desk.runtime().settings());
    desk.loadPluginsAfter(*window);
    place.show();
    return QGuiApplication::exec();
}

}  // namespace vestibule::compose
