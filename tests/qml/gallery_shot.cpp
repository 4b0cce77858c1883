// Draws the gallery to PNG files: every part, light and dark, in English and Russian. For people to look at.
// Usage: gallery_shot FOLDER [scale] [mirrored]
#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int StatesSection = 3;  // has the dialogs and the menu

void waitFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool draw(const QDir &folder, const QString &language, bool dark, double scale, bool mirrored)
{
    QTranslator translator;
    if (translator.load(u":/i18n/ui_"_s + language))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));

    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{u"dark"_s, dark}, {u"scaleFactor"_s, scale}, {u"mirrored"_s, mirrored}});
    view.setSource(QUrl(u"qrc:/shots/Shots.qml"_s));
    if (view.status() != QQuickView::Ready)
        return false;
    QQuickItem *root = view.rootObject();
    const QString look = dark ? u"dark"_s : u"light"_s;
    bool saved = true;
    for (int section = 0; section < root->property("sections").toInt(); ++section) {
        root->setProperty("section", section);
        view.resize(1208, 700);
        view.show();
        waitFor(50);
        view.resize(1208, root->property("fullHeight").toInt());
        waitFor(400);  // past the skeleton's delay
        saved &= view.grabWindow().save(folder.filePath(u"%1_%2_%3.png"_s.arg(section).arg(look, language)));
    }
    view.resize(1208, 800);
    for (const char *overlay : {"openDialog", "openForm", "openMenu", "showToast"}) {
        root->setProperty("section", StatesSection);
        QMetaObject::invokeMethod(root, overlay);
        waitFor(300);
        saved &= view.grabWindow().save(folder.filePath(u"%1_%2_%3.png"_s.arg(QLatin1String(overlay), look, language)));
        QMetaObject::invokeMethod(root, "closeAll");
        waitFor(200);
    }
    QCoreApplication::removeTranslator(&translator);
    return saved;
}

}  // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    vestibule::ui::install();
    if (!vestibule::ui::useBundledFont())
        return 1;
    const QDir folder(app.arguments().value(1, u"."_s));
    const double scale = app.arguments().value(2, u"1"_s).toDouble();
    const bool mirrored = app.arguments().value(3) == u"mirrored";
    if (!folder.mkpath(u"."_s))
        return 1;
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        for (const bool dark : {false, true}) {
            if (!draw(folder, language, dark, scale, mirrored))
                return 1;
        }
    }
    return 0;
}
