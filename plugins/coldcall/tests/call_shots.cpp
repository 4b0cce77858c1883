// Draws every view of the calls to PNG files, in both languages and both themes, with the sample company's calls. For people to look at.
// Usage: call_shots FOLDER [WIDTH HEIGHT SCALE]
#include "recordingtables.h"
#include "signals.h"
#include "soundserver.h"
#include "support/pluginview.h"
#include "voice/soundfile.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>
#include <QQmlExpression>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

struct Shots {
    QDir folder;
    QString language;
    bool dark = false;
    QSize size;
    test::FakeDesk &desk;
    Plugin &plugin;

    [[nodiscard]] std::unique_ptr<test::ViewWindow> open(const char *view, const char *type, const QVariantMap &arguments = {}) const
    {
        auto window = std::make_unique<test::ViewWindow>(plugin, QString::fromLatin1(view), arguments, u"Vestibule.ColdCall"_s, QString::fromLatin1(type), dark);
        window->window().resize(size);
        window->settle();
        return window;
    }
    void save(test::ViewWindow &view, const QString &name) const
    {
        view.settle();
        const QImage picture = view.window().grabWindow();
        if (!picture.save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, language, dark ? u"dark"_s : u"light"_s))))
            qFatal("not written");
    }
    void saveAll(test::ViewWindow &view, const QString &name) const
    {
        view.settle();
        if (!view.save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, language, dark ? u"dark"_s : u"light"_s))))
            qFatal("not written");
    }
    void pass(test::ViewWindow &view, qint64 ms) const
    {
        desk.ledger.now += ms;
        QMetaObject::invokeMethod(view.model(), "tick");
        view.settle();
    }
};

void choose(const Shots &shots, test::ViewWindow &view, int number)
{
    const auto replies = view.model()->property("replies").toList();
    if (replies.isEmpty())
        return;
    QMetaObject::invokeMethod(view.model(), "choose", Q_ARG(int, replies[number % replies.size()].toMap()[u"reply"_s].toInt()));
    shots.pass(view, 1000);
    shots.pass(view, 9000);
}

void say(const Shots &shots, test::ViewWindow &view, const QString &text)
{
    QMetaObject::invokeMethod(view.model(), "say", Q_ARG(QString, text));
    shots.pass(view, 1000);
    shots.pass(view, 3000);
}

void drawCall(const Shots &shots)
{
    const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:price-objection"_s}});
    shots.saveAll(*view, u"call-1-intro"_s);
    QMetaObject::invokeMethod(view->model(), "start", Q_ARG(bool, true));
    shots.pass(*view, 2000);
    shots.save(*view, u"call-2-dialling"_s);
    shots.pass(*view, 3000);
    shots.pass(*view, 1000);
    shots.pass(*view, 1000);
    shots.pass(*view, 3000);
    shots.save(*view, u"call-3-talking"_s);
    say(shots, *view, u"qwerty zxcvb"_s);
    shots.save(*view, u"call-4-pardon"_s);
    const bool english = shots.language == "en"_L1;
    say(shots, *view, english ? u"good afternoon, my name is Anna, Aquilon sales department, do you have a minute?"_s
                              : u"добрый день, меня зовут Анна, отдел продаж Аквилона, удобно говорить?"_s);
    shots.save(*view, u"call-5-typed"_s);
    for (const QString &text : english ? QStringList{u"the film, what is the film"_s, u"price film roll"_s, u"and how much film do you need"_s}
                                       : QStringList{u"плёнка, какая плёнка"_s, u"цена за рулон"_s, u"сколько вам нужно плёнки"_s}) {
        if (view->model()->property("candidates").toList().isEmpty())
            say(shots, *view, text);
    }
    shots.save(*view, u"call-6-didyoumean"_s);
    QMetaObject::invokeMethod(view->model(), "setCard", Q_ARG(QString, u"need"_s), Q_ARG(QString, u"Film that does not tear, 54 rolls a quarter"_s));
    for (int i = 0; i < 12 && view->model()->property("stage").toInt() == 1; ++i) {
        choose(shots, *view, 0);
        if (i == 1)
            shots.save(*view, u"call-7-later"_s);
        if (view->model()->property("phase").toString() == "holding"_L1) {
            shots.save(*view, u"call-8-hold"_s);
            QMetaObject::invokeMethod(view->model(), "resume");
            shots.pass(*view, 3000);
        }
    }
    if (view->model()->property("stage").toInt() == 1)
        QMetaObject::invokeMethod(view->model(), "hangUp");
    view->settle();
    shots.saveAll(*view, u"call-9-over"_s);
}

void drawRinging(const Shots &shots)
{
    const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:incoming-inquiry"_s}});
    QMetaObject::invokeMethod(view->model(), "start", Q_ARG(bool, true));
    shots.pass(*view, 5000);
    shots.saveAll(*view, u"call-2-ringing"_s);
    QMetaObject::invokeMethod(view->model(), "hangUp");
}

void drawScript(const Shots &shots)
{
    const QVariantMap call{{u"activity"_s, u"coldcall:price-objection"_s}};
    const auto at = [&call](const QString &kind, const QString &id) {
        QVariantMap place = call;
        place.insert(u"kind"_s, kind);
        place.insert(u"id"_s, id);
        return place;
    };
    shots.save(*shots.open("coldcall.editor", "EditorView", call), u"script-1-call"_s);
    shots.save(*shots.open("coldcall.editor", "EditorView", at(u"turn"_s, u"price"_s)), u"script-2-turn"_s);
    {
        const auto view = shots.open("coldcall.editor", "EditorView", at(u"reply"_s, u"introduce"_s));
        shots.save(*view, u"script-3-reply"_s);
        auto *area = view->window().rootObject()->findChild<QQuickItem *>(u"editorForm"_s);
        area->setProperty("contentY", 560);
        shots.save(*view, u"script-4-reply-below"_s);
        QMetaObject::invokeMethod(view->model(), "setValue", Q_ARG(QString, u"way.0.to"_s), Q_ARG(QVariant, u"nowhere"_s));
        QMetaObject::invokeMethod(view->model(), "addReply");
        for (int i = 0; i < 20 && view->model()->property("checking").toBool(); ++i)
            view->settle();
        shots.save(*view, u"script-5-problems"_s);
        if (QMetaObject::invokeMethod(view->window().rootObject()->findChild<QObject *>(u"editorDifferences"_s), "show"))
            shots.save(*view, u"script-6-differences"_s);
        QMetaObject::invokeMethod(view->model(), "discard");
        view->settle();
    }
    shots.save(*shots.open("coldcall.graph", "GraphView", call), u"graph-1"_s);
    {
        const auto view = shots.open("coldcall.graph", "GraphView", call);
        QMetaObject::invokeMethod(view->window().rootObject()->findChild<QObject *>(u"graphCanvas"_s), "fit");
        shots.save(*view, u"graph-2-fit"_s);
        view->window().rootObject()->findChild<QObject *>(u"graphForm"_s)->setProperty("currentIndex", 1);
        shots.save(*view, u"graph-3-table"_s);
    }
    shots.save(*shots.open("coldcall.phrases", "EditorPhrasesView", call), u"phrases"_s);
    shots.saveAll(*shots.open("coldcall.rehearsal", "EditorRehearsalView", call), u"rehearsal"_s);
}

// Says the best way through a call until it comes to a phase: on hold, being put through.
void drawPhase(const Shots &shots, const QString &activity, const QString &phase, const QString &name)
{
    const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, activity}});
    QObject *call = view->model();
    QMetaObject::invokeMethod(call, "start", Q_ARG(bool, false));
    view->settle();
    shots.pass(*view, 2000);
    QMetaObject::invokeMethod(call, "hangUp");
    view->settle();
    const auto way = [&] { return call->property("debrief").value<QObject *>()->property("best").toList(); };
    if (!QTest::qWaitFor([&] { return call->property("debrief").value<QObject *>() && !way().isEmpty(); }, 20'000))
        qFatal("no way through %s", qPrintable(activity));
    const QVariantList moments = way();
    QMetaObject::invokeMethod(call, "again");
    view->settle();
    QMetaObject::invokeMethod(call, "start", Q_ARG(bool, false));
    view->settle();
    shots.pass(*view, 2000);
    QMetaObject::invokeMethod(call, "pickUp");
    for (const QVariant &moment : moments) {
        for (int i = 0; i < 60 && call->property("phase").toString() != phase && call->property("replies").toList().isEmpty(); ++i)
            shots.pass(*view, 1000);
        for (const QVariant &reply : call->property("replies").toList())
            if (reply.toMap()[u"text"_s] == moment.toMap()[u"yours"_s])
                QMetaObject::invokeMethod(call, "choose", Q_ARG(int, reply.toMap()[u"reply"_s].toInt()));
        shots.pass(*view, 1500);
        if (call->property("phase").toString() == phase)
            return shots.save(*view, name);
    }
    qWarning("%s never comes to %s", qPrintable(activity), qPrintable(phase));
}

// With a virtual line between loudspeaker and microphone: what is agreed, recorded, listened to.
void drawVoice(const Shots &shots, coldcall::test::SoundServer &server)
{
    test::FakeDesk &desk = shots.desk;
    coldcall::test::RecordingTables tables;
    desk.tables = &tables;
    desk.signInAs(u"anna"_s);
    const QTemporaryDir folder;
    QFile said(folder.filePath(u"said.wav"_s));
    const auto bytes = coldcall::writeSound(coldcall::test::babble(6'000, -18), coldcall::SoundFormat::Wav);
    if (!said.open(QIODevice::WriteOnly) || said.write(*bytes) != bytes->size())
        qFatal("no sound");
    said.close();
    {
        const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:price-objection"_s}});
        auto *recording = view->model()->property("recording").value<QObject *>();
        shots.saveAll(*view, u"voice-1-intro"_s);
        QMetaObject::invokeMethod(recording, "want", Q_ARG(bool, true));
        shots.save(*view, u"voice-2-consent"_s);
        QMetaObject::invokeMethod(recording, "answer", Q_ARG(bool, true));
    }
    {
        const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:price-objection"_s}});
        QMetaObject::invokeMethod(view->model(), "start", Q_ARG(bool, false));
        view->settle();
        shots.pass(*view, 6000);
        server.play(said.fileName());
        QTest::qWait(2500);
        shots.save(*view, u"voice-3-recording"_s);
        choose(shots, *view, 0);
        QTest::qWait(2500);
        QMetaObject::invokeMethod(view->model(), "hangUp");
        if (!QTest::qWaitFor([&] { return view->model()->property("stage").toInt() == 2; }, 20'000))
            qFatal("the call does not end");
        QTest::qWait(500);
        shots.saveAll(*view, u"voice-4-debrief"_s);
    }
    shots.saveAll(*shots.open("coldcall.voice", "CallVoiceView"), u"voice-5-settings"_s);
    const QString event = desk.ledger.with(verb::Completed).last().id;
    desk.signInAs(u"oleg"_s);
    {
        const auto view = shots.open("coldcall.debrief", "CallDebriefView", {{u"event"_s, event}});
        QTest::qWait(500);
        auto *voice = view->model()->property("voice").value<QObject *>();
        QMetaObject::invokeMethod(voice, "playFrom", Q_ARG(qint64, 6'500));
        QTest::qWait(500);
        shots.saveAll(*view, u"voice-6-mentor"_s);
    }
    desk.people.all.first().role = Role::Hr;
    shots.saveAll(*shots.open("coldcall.voice", "CallVoiceView"), u"voice-7-settings-hr"_s);
    shots.save(*shots.open("coldcall.plays", "CallPlaysView", {{u"learner"_s, u"anna"_s}}), u"voice-8-person"_s);
    desk.people.all.first().role = Role::Mentor;
    desk.signInAs(u"anna"_s);
    desk.tables = nullptr;
}

void drawAll(Shots shots)
{
    test::FakeDesk &desk = shots.desk;
    desk.content.interfaceLanguage = shots.language;
    desk.signInAs(u"anna"_s);
    drawCall(shots);
    drawRinging(shots);
    {
        const auto view = shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:price-objection"_s}});
        QMetaObject::invokeMethod(view->model(), "start", Q_ARG(bool, false));
        shots.pass(*view, 6000);
        QMetaObject::invokeMethod(view->model(), "hangUp");
    }
    shots.saveAll(*shots.open("coldcall.call", "CallView", {{u"activity"_s, u"coldcall:price-objection"_s}}), u"call-0-again"_s);
    shots.save(*shots.open("coldcall.list", "CallListView"), u"list"_s);
    const QString event = desk.ledger.with(verb::Completed).first().id;
    desk.signInAs(u"oleg"_s);
    shots.save(*shots.open("coldcall.list", "CallListView"), u"list-mentor"_s);
    shots.saveAll(*shots.open("coldcall.plays", "CallPlaysView", {{u"activity"_s, u"coldcall:price-objection"_s}}), u"plays"_s);
    shots.saveAll(*shots.open("coldcall.debrief", "CallDebriefView", {{u"event"_s, event}}), u"debrief"_s);
    shots.save(*shots.open("coldcall.debrief", "CallDebriefView", {{u"event"_s, u"nowhere"_s}}), u"unknown"_s);
    drawScript(shots);
    desk.signInAs(u"anna"_s);
    drawPhase(shots, u"coldcall:gatekeeper"_s, u"transferring"_s, u"call-8-transfer"_s);
    drawPhase(shots, u"coldcall:discount-haggling"_s, u"holding"_s, u"call-8-hold"_s);
}

}  // namespace

int main(int argc, char **argv)
{
    coldcall::test::SoundServer server;
    QGuiApplication app(argc, argv);
    if (const QString problem = server.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    const QStringList given = app.arguments();
    ui::install();
    const QDir folder(given.value(1, u"."_s));
    const QSize size(given.value(2, u"1200"_s).toInt(), given.value(3, u"800"_s).toInt());
    if (!ui::useBundledFont() || !folder.mkpath(u"."_s))
        return 1;
    for (const QString &language : {u"en"_s, u"ru"_s})
        for (const bool dark : {false, true}) {
            auto *desk = new test::FakeDesk;  // the plugin keeps it as its host: it stays
            test::installAquilon(*desk);
            Plugin &plugin = test::loadPlugin(u"coldcall"_s, *desk);
            const test::SpokenLanguage spoken(language, u"coldcall"_s);
            const Shots shots{folder, language, dark, size, *desk, plugin};
            drawAll(shots);
            drawVoice(shots, server);
        }
    return 0;
}
