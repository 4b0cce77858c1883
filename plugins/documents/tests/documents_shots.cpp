// Draws every view of the documents to PNG files, in both languages and both themes. For people to look at.
// Usage: documents_shots FOLDER
#include "smalloffice.h"
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using vestibule::documents::test::furnish;
using vestibule::documents::test::SmallActivity;

namespace {

const QString Description = u"documents:job-description"_s;

struct Shots {
    QDir folder;
    QString language;
    bool dark = false;
    Plugin &plugin;

    [[nodiscard]] std::unique_ptr<test::ViewWindow> open(const char *view, const char *type, const QVariantMap &arguments = {}) const
    {
        return std::make_unique<test::ViewWindow>(plugin, QString::fromLatin1(view), arguments, u"Vestibule.Documents"_s, QString::fromLatin1(type), dark);
    }
    void save(test::ViewWindow &view, const QString &name) const
    {
        view.settle();
        if (!view.save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, language, dark ? u"dark"_s : u"light"_s))))
            qFatal("not written");
    }
};

template <class... Args>
void call(test::ViewWindow &view, const char *method, Args... args)
{
    QMetaObject::invokeMethod(view.model(), method, QArgument<Args>(QMetaType::fromType<Args>().name(), args)...);
    view.settle();
}

QObject *formOf(test::ViewWindow &view) { return view.model()->property("form").value<QObject *>(); }

void type(QObject *form, const QString &key, const QString &text) { QMetaObject::invokeMethod(form, "set", Q_ARG(QString, key), Q_ARG(QString, text)); }

void drawLife(const Shots &shots, test::FakeDesk &desk)
{
    desk.signInAs(u"helga"_s);
    auto hr = shots.open("documents.page", "DocumentView", {{u"activity"_s, Description}});
    shots.save(*hr, u"life-1-draft"_s);
    hr->model()->setProperty("departments", u"Sales, HR"_s);
    call(*hr, "entrust", u"Sales"_s, u"oleg"_s);
    call(*hr, "entrust", u"HR"_s, u"helga"_s);
    shots.save(*hr, u"life-1-named"_s);
    call(*hr, "propose");
    call(*hr, "agree", u"HR"_s);
    shots.save(*hr, u"life-2-agreeing"_s);
    desk.signInAs(u"oleg"_s);
    auto oleg = shots.open("documents.page", "DocumentView", {{u"activity"_s, Description}});
    shots.save(*oleg, u"life-2-mine"_s);
    call(*oleg, "agree", u"Sales"_s);
    desk.signInAs(u"helga"_s);
    hr = shots.open("documents.page", "DocumentView", {{u"activity"_s, Description}});
    shots.save(*hr, u"life-3-agreed"_s);
    call(*hr, "enact");
    shots.save(*hr, u"life-4-in-force"_s);
    desk.signInAs(u"anna"_s);
    auto anna = shots.open("documents.page", "DocumentView", {{u"activity"_s, Description}});
    shots.save(*anna, u"sign-1"_s);
    call(*anna, "sign");
    shots.save(*anna, u"sign-2"_s);
    shots.save(*shots.open("documents.list", "DocumentListView"), u"list"_s);
}

void drawForm(const Shots &shots)
{
    auto fill = shots.open("documents.fill", "FillView", {{u"document"_s, u"proposal"_s}});
    shots.save(*fill, u"fill-1"_s);
    QObject *form = formOf(*fill);
    type(form, u"client.name"_s, u"LLC “Volna”"_s);
    QMetaObject::invokeMethod(form, "addRow", Q_ARG(QString, u"items"_s), Q_ARG(QString, u"tape"_s));
    type(form, u"items[0].quantity"_s, u"72"_s);
    QMetaObject::invokeMethod(form, "showMissing");
    QTest::qWait(600);  // the pause before the document is drawn anew
    shots.save(*fill, u"fill-2"_s);
}

void drawCase(const Shots &shots, test::FakeDesk &desk)
{
    furnish(desk);
    desk.signInAs(u"anna"_s);
    const QVariantMap arguments{{u"activity"_s, SmallActivity}};
    auto work = shots.open("documents.case", "CaseView", arguments);
    shots.save(*work, u"case-1-intro"_s);
    call(*work, "start");
    QObject *form = formOf(*work);
    type(form, u"client"_s, u"Vega"_s);
    type(form, u"date"_s, u"2026-03-06"_s);
    QMetaObject::invokeMethod(form, "addRow", Q_ARG(QString, u"items"_s), Q_ARG(QString, QString()));
    type(form, u"items[0].product"_s, u"Tape"_s);
    type(form, u"items[0].quantity"_s, u"11"_s);
    type(form, u"items[0].price"_s, u"125"_s);
    QTest::qWait(600);
    shots.save(*work, u"case-2-work"_s);
    call(*work, "handInForm");
    QTest::qWait(300);
    shots.save(*work, u"case-3-waiting"_s);
    desk.signInAs(u"oleg"_s);
    auto review = shots.open("documents.review", "ReviewView", {{u"event"_s, desk.ledger.with(verb::Completed).last().id}});
    QTest::qWait(300);
    call(*review, "setComment", u"Ten rolls, not eleven; and look at the date."_s);
    shots.save(*review, u"review-1"_s);
    call(*review, "handBack");
    shots.save(*review, u"review-2"_s);
    desk.signInAs(u"anna"_s);
    auto again = shots.open("documents.case", "CaseView", arguments);
    QTest::qWait(300);
    shots.save(*again, u"case-4-returned"_s);
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
            desk->content.interfaceLanguage = language;
            Person helga;
            helga.id = helga.login = u"helga"_s;
            helga.name = u"Helga"_s;
            helga.role = Role::Hr;
            desk->people.all.append(helga);
            Product tape;
            tape.id = u"tape"_s;
            tape.name = u"Packing tape, 48 mm"_s;
            tape.unitTitle = u"roll"_s;
            tape.price = 6'950;
            desk->content.priceList = {tape};
            Plugin &plugin = test::loadPlugin(u"documents"_s, *desk);
            const test::SpokenLanguage spoken(language, u"documents"_s);
            const Shots shots{folder, language, dark, plugin};
            drawLife(shots, *desk);
            drawForm(shots);
            drawCase(shots, *desk);
        }
    return 0;
}
