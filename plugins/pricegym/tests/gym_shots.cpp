// Draws every view of the price gym to PNG files, in both languages and both themes, with the sample company's prices. For people to
// look at. Usage: gym_shots FOLDER
#include "support/pluginview.h"

#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

struct Shots {
    QDir folder;
    QString suffix;
    bool dark = false;
    Plugin &plugin;

    [[nodiscard]] std::unique_ptr<test::ViewWindow> open(const char *view, const char *type, const QVariantMap &arguments = {}) const
    {
        return std::make_unique<test::ViewWindow>(plugin, QString::fromLatin1(view), arguments, u"Vestibule.PriceGym"_s, QString::fromLatin1(type), dark);
    }
    void save(test::ViewWindow &view, const QString &name) const
    {
        view.settle();
        if (!view.save(folder.filePath(name + suffix)))
            qFatal("not written");
    }
};

// Each case once before and once after its answer; every second one has a fault.
void drawLevel(const Shots &shots, const QString &level)
{
    const auto view = shots.open("pricegym.training", "GymTrainingView", {{u"activity"_s, u"pricegym:"_s + level}});
    shots.save(*view, level + u"-intro"_s);
    QObject &model = *view->model();
    QMetaObject::invokeMethod(&model, "start");
    view->settle();
    for (int i = 0; i < model.property("count").toInt(); ++i) {
        QStringList typed = model.property("solution").toStringList();
        if (i < 3)
            shots.save(*view, level + u"-case-%1"_s.arg(i));
        if (i % 2 == 0)
            typed.last() = u"1"_s;
        QMetaObject::invokeMethod(&model, "giveUp", Q_ARG(QStringList, typed));
        if (i < 3)
            shots.save(*view, level + u"-explained-%1"_s.arg(i));
        QMetaObject::invokeMethod(&model, "goOn");
        view->settle();
    }
    shots.save(*view, level + u"-result"_s);
}

}  // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    ui::install();
    const QDir folder(app.arguments().value(1, u"."_s));
    if (!ui::useBundledFont() || !folder.mkpath(u"."_s))
        return 1;
    for (const QString &language : {u"en"_s, u"ru"_s})
        for (const bool dark : {false, true}) {
            auto *desk = new test::FakeDesk;  // the plugin keeps it as its host: it stays
            test::installAquilon(*desk);
            Plugin &plugin = test::loadPlugin(u"pricegym"_s, *desk);
            const test::SpokenLanguage spoken(language, u"pricegym"_s);
            desk->content.interfaceLanguage = language;
            const Shots shots{folder, u"-%1-%2.png"_s.arg(language, dark ? u"dark"_s : u"light"_s), dark, plugin};
            for (const char *level : {"level-1", "level-2", "level-3", "level-4", "level-5", "clients"})
                drawLevel(shots, QLatin1String(level));
            shots.save(*shots.open("pricegym.list", "GymListView"), u"list"_s);
        }
    return 0;
}
