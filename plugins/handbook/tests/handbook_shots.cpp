// Draws the handbook's views to PNG files, in both languages and both themes, with the sample company's pages. For people to look at.
// Usage: handbook_shots FOLDER
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

void drawAll(const QDir &folder, const QString &language, bool dark, test::FakeDesk &desk, Plugin &plugin)
{
    const auto open = [&](const char *view, const char *type, const QVariantMap &arguments = {}) {
        return std::make_unique<test::ViewWindow>(plugin, QString::fromLatin1(view), arguments, u"Vestibule.Handbook"_s,
                                                  QString::fromLatin1(type), dark);
    };
    const auto save = [&](test::ViewWindow &view, const QString &name) {
        view.settle();
        if (!view.save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, language, dark ? u"dark"_s : u"light"_s))))
            qFatal("not written");
    };
    const auto page = [&](const QString &name) { return open("handbook.page", "PageView", {{u"activity"_s, u"handbook:"_s + name}}); };

    desk.content.interfaceLanguage = language;
    const auto company = page(u"company"_s);
    save(*company, u"page-1-company"_s);
    QMetaObject::invokeMethod(company->model(), "tick");
    save(*company, u"page-2-ticked"_s);
    const auto policies = page(u"policies"_s);
    save(*policies, u"page-3-policies"_s);
    QMetaObject::invokeMethod(policies->model(), "sign");
    save(*policies, u"page-4-signed"_s);
    EventDraft old;
    old.verb = QLatin1String(verb::Signed);
    old.activity = u"handbook:policies"_s;
    old.payload = {{u"textHash"_s, u"of an older text"_s}};
    desk.ledger.put(old);
    save(*page(u"policies"_s), u"page-5-changed"_s);
    save(*page(u"nowhere"_s), u"page-6-nowhere"_s);
    save(*page(u"prices-discounts"_s), u"page-7-prices"_s);
    save(*open("handbook.list", "HandbookView"), u"list"_s);
    desk.signInAs(u"oleg"_s);
    save(*open("handbook.list", "HandbookView"), u"list-mentor"_s);
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
            Plugin &plugin = test::loadPlugin(u"handbook"_s, *desk);
            const test::SpokenLanguage spoken(language, u"handbook"_s);
            drawAll(folder, language, dark, *desk, plugin);
        }
    return 0;
}
