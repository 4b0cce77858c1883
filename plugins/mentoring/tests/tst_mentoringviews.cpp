// Every view of the built plugin, drawn over a company in memory: in both languages and themes, without a complaint of QML.
// With VESTIBULE_PICTURES=DIR in the environment the pictures are kept.
#include "sample.h"

#include "shell/viewsource.h"

#include <Vestibule/Ui/install.h>

#include <vestibule/plugin.h>
#include <vestibule/verbs.h>

#include <QDir>
#include <QGuiApplication>
#include <QLibrary>
#include <QPointer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>

// Written by the build; naming it keeps the module's types in this program.
extern void qml_register_types_Vestibule_Host();

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

namespace {

QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints.append(text);
}

class Views : public shell::ViewSource
{
public:
    explicit Views(Plugin &plugin) : m_plugin(plugin) {}

    void failed(const QString &viewId, const QString &faults) override { qFatal("%s: %s", qPrintable(viewId), qPrintable(faults)); }
    Result<shell::ResolvedView> resolve(const QString &viewId, const QVariantMap &arguments) override
    {
        static const QHash<QString, QString> types{{u"mentoring.queue"_s, u"QueueView"_s},     {u"mentoring.confirm"_s, u"ConfirmView"_s},
                                                   {u"mentoring.report"_s, u"ReportView"_s},   {u"mentoring.mentees"_s, u"MenteesView"_s},
                                                   {u"mentoring.mentee"_s, u"MenteeView"_s},   {u"mentoring.signoff"_s, u"SignoffView"_s}};
        auto model = m_plugin.createViewModel(viewId, arguments);
        if (!model)
            return std::unexpected(model.error());
        return shell::ResolvedView{QUrl(u"qrc:/qt/qml/Vestibule/Mentoring/%1.qml"_s.arg(types.value(viewId))), *model, u"Mentoring"_s};
    }

private:
    Plugin &m_plugin;
};

// What the control that has the focus says.
QString focusedText(const QQuickWindow &window)
{
    const QQuickItem *item = window.activeFocusItem();
    return item ? item->property("text").toString() : QString();
}

// Three learners at different places, a week of reports, some judged.
FakeCompany busyCompany()
{
    FakeCompany company = sampleCompany();
    passFirstStages(company, u"anna"_s);
    passFirstStages(company, u"boris"_s);
    for (int day = 8; day <= 12; ++day) {
        const QDate date(2026, 5, day);
        company.setNow(date, 18);
        EventDraft draft = report(date, {{u"calls"_s, 24 + 3 * (day % 4)}, {u"cards"_s, day % 7 + 4}, {u"contracts"_s, day % 2},
                                         {u"turnover"_s, 4'750'000 + day * 123'450}, {u"reconciled"_s, 12}});
        draft.privatePart = R"({"note":"Two clients asked for film of 23 µm; I promised to call back on Thursday."})";
        const QString id = company.record(u"anna"_s, draft).value().id;
        if (day < 10)
            std::ignore = company.record(u"oleg"_s, judgement(verb::Confirmed, u"anna"_s, {id})).value();
        if (day == 10)
            std::ignore = company.record(u"oleg"_s, judgement(verb::Returned, u"anna"_s, {id}, u"30 calls on a Sunday?"_s)).value();
    }
    std::ignore = company.record(u"boris"_s, report(QDate(2026, 5, 7), {{u"calls"_s, 12}})).value();
    std::ignore = company.record(u"oleg"_s, about(verb::Returned, u"anna"_s, u"mentoring:training-sale"_s, u"Ask six questions before the first offer."_s)).value();
    return company;
}

}  // namespace

class MentoringViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void isDrawnWithoutAComplaint_data();
    void isDrawnWithoutAComplaint();
    void theQueueIsWorkedByKeys();
    void withoutRoomOneThingStandsInTheQueuesPlace();
    void aDayIsReturnedByKeys();

private:
    struct Shown {
        Shown(std::unique_ptr<FakeHost> forHost) : host(std::move(forHost)) {}
        Shown(Shown &&) = default;
        ~Shown()
        {
            window.reset();
            for (int depth = 0; depth < 3; ++depth)  // views within views: their models go before the host
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        std::unique_ptr<FakeHost> host;
        std::unique_ptr<Views> source;
        std::unique_ptr<QQuickView> window;
    };
    Shown show(FakeCompany &company, const QString &me, const QString &language, const QString &theme, const QString &view,
               const QVariantMap &arguments, QSize size = {1208, 860});

    PluginFactory m_create = nullptr;
    std::vector<PluginHandle> m_plugins;
};

void MentoringViewsTest::initTestCase()
{
    ui::install();
    qml_register_types_Vestibule_Host();
    QVERIFY(ui::useBundledFont());
    QLibrary library(QStringLiteral(VESTIBULE_BINARY_DIR "/lib/vestibule/plugins/mentoring/libvestibule-mentoring.so"));
    QVERIFY2(library.load(), qPrintable(library.errorString()));
    const auto *alias = reinterpret_cast<const void **>(library.resolve(FactoryAlias));
    QVERIFY(alias);
    m_create = reinterpret_cast<PluginFactory>(const_cast<void *>(*alias));
    qInstallMessageHandler(listen);
}

MentoringViewsTest::Shown MentoringViewsTest::show(FakeCompany &company, const QString &me, const QString &language, const QString &theme,
                                                   const QString &view, const QVariantMap &arguments, QSize size)
{
    complaints.clear();
    Shown shown(std::make_unique<FakeHost>(company, me, language));
    PluginHandle handle;
    m_create(&handle);
    m_plugins.push_back(handle);
    if (!handle.plugin->initialize(*shown.host) || !handle.plugin->sessionStarted())
        return shown;
    shown.source = std::make_unique<Views>(*handle.plugin);
    shown.window = std::make_unique<QQuickView>();
    shown.window->engine()->addImportPath(u"qrc:/qt/qml"_s);
    shown.window->engine()->setProperty(shell::ViewSource::EngineProperty, QVariant::fromValue<shell::ViewSource *>(shown.source.get()));
    QQmlComponent chooser(shown.window->engine());
    chooser.setData("import QtQml; import Vestibule.Ui; QtObject { required property string mode; Component.onCompleted: Theme.mode = mode }", {});
    const std::unique_ptr<QObject> chosen(chooser.createWithInitialProperties({{u"mode"_s, theme}}));
    shown.window->setResizeMode(QQuickView::SizeRootObjectToView);
    shown.window->resize(size);
    shown.window->setInitialProperties({{u"viewId"_s, view}, {u"arguments"_s, arguments}});
    shown.window->setSource(QUrl(u"qrc:/qt/qml/Vestibule/Host/ContributionView.qml"_s));
    for (const QQmlError &error : shown.window->errors())
        complaints.append(error.toString());
    shown.window->show();
    shown.window->requestActivate();
    return shown;
}

void MentoringViewsTest::isDrawnWithoutAComplaint_data()
{
    QTest::addColumn<QString>("me");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QVariantMap>("arguments");
    const QVariantMap sale{{u"learner"_s, u"anna"_s}, {u"activity"_s, u"mentoring:training-sale"_s}};
    const QVariantMap stage{{u"learner"_s, u"anna"_s}, {u"activity"_s, u"stage:work"_s}};
    QTest::newRow("queue") << u"oleg"_s << u"mentoring.queue"_s << QVariantMap();
    QTest::newRow("queue-empty") << u"oleg"_s << u"mentoring.queue"_s << QVariantMap{{u"learner"_s, u"vera"_s}};
    QTest::newRow("confirm") << u"oleg"_s << u"mentoring.confirm"_s
                             << QVariantMap{{u"event"_s, busyCompany().waiting(u"anna"_s).constLast().event}};
    QTest::newRow("mentees") << u"oleg"_s << u"mentoring.mentees"_s << QVariantMap();
    QTest::newRow("mentee") << u"oleg"_s << u"mentoring.mentee"_s << QVariantMap{{u"learner"_s, u"anna"_s}};
    QTest::newRow("mentee-refused") << u"oleg"_s << u"mentoring.mentee"_s << QVariantMap{{u"learner"_s, u"gleb"_s}};
    QTest::newRow("signoff-sale") << u"oleg"_s << u"mentoring.signoff"_s << sale;
    QTest::newRow("signoff-stage") << u"oleg"_s << u"mentoring.signoff"_s << stage;
    QTest::newRow("signoff-own") << u"anna"_s << u"mentoring.signoff"_s << QVariantMap{{u"activity"_s, u"mentoring:training-sale"_s}};
    QTest::newRow("signoff-locked") << u"vera"_s << u"mentoring.signoff"_s << QVariantMap{{u"activity"_s, u"mentoring:training-sale"_s}};
    QTest::newRow("report") << u"anna"_s << u"mentoring.report"_s << QVariantMap();
    QTest::newRow("report-returned") << u"anna"_s << u"mentoring.report"_s << QVariantMap{{u"day"_s, u"2026-05-10"_s}};
    QTest::newRow("report-new") << u"vera"_s << u"mentoring.report"_s << QVariantMap();
}

void MentoringViewsTest::isDrawnWithoutAComplaint()
{
    QFETCH(QString, me);
    QFETCH(QString, view);
    QFETCH(QVariantMap, arguments);
    const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES");
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        QLocale::setDefault(language == "ru"_L1 ? QLocale(u"ru_RU"_s) : QLocale(u"en_GB"_s));
        QList<QTranslator *> translators;
        for (const QString &catalogue : {u":/i18n/ui_"_s, u":/i18n/mentoring_"_s, u":/i18n/sdk_"_s}) {
            auto *translator = new QTranslator(this);
            if (translator->load(catalogue + language + u".qm"_s))
                qApp->installTranslator(translator);
            translators.append(translator);
        }
        for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s}) {  // narrow: the least window, beside the navigation
            FakeCompany company = busyCompany();
            const QSize size = look == "narrow"_L1 ? QSize(792, 700) : QSize(1208, 1100);
            const Shown shown = show(company, me, language, look == "dark"_L1 ? u"dark"_s : u"light"_s, view, arguments, size);
            QVERIFY2(shown.window && shown.window->rootObject(), qPrintable(complaints.join(u'\n')));
            QTRY_VERIFY(shown.window->rootObject()->property("view").value<QQuickItem *>());
            auto *item = shown.window->rootObject()->property("view").value<QQuickItem *>();
            auto *model = item->property("model").value<QObject *>();
            QTRY_VERIFY(!model->property("loading").toBool());
            std::ignore = shown.window->grabWindow();  // a frame for the layouts
            const QImage picture = shown.window->grabWindow();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                QVERIFY(picture.save(QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(QLatin1String(QTest::currentDataTag()), language, look))));
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        }
        qDeleteAll(translators);
    }
}

void MentoringViewsTest::theQueueIsWorkedByKeys()
{
    FakeCompany company = busyCompany();
    const qsizetype waiting = company.waiting({}).size();
    const Shown shown = show(company, u"oleg"_s, u"en"_s, u"light"_s, u"mentoring.queue"_s, {});
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTRY_VERIFY(shown.window->rootObject()->property("view").value<QQuickItem *>());
    auto *queue = shown.window->rootObject()->property("view").value<QQuickItem *>();
    auto *model = queue->property("model").value<QObject *>();
    QTRY_COMPARE(model->property("count").toInt(), int(waiting));
    queue->forceActiveFocus();
    QTRY_VERIFY(shown.window->activeFocusItem());
    QTest::keyClick(shown.window.get(), Qt::Key_Down);
    QTRY_COMPARE(model->property("currentIndex").toInt(), 1);
    QTest::keyClick(shown.window.get(), Qt::Key_Up);
    QTRY_COMPARE(model->property("currentIndex").toInt(), 0);
    // Enter goes over to the day's view and Enter confirms it; then the next one is ready for the same key.
    QTest::keyClick(shown.window.get(), Qt::Key_Return);
    QPointer<QQuickItem> pressed;  // of the view before, which the next one replaces
    for (qsizetype left = waiting - 1; left >= waiting - 2; --left) {
        QTRY_VERIFY(focusedText(*shown.window) == "Confirm"_L1 && shown.window->activeFocusItem() != pressed);
        pressed = shown.window->activeFocusItem();
        QTest::keyClick(shown.window.get(), Qt::Key_Return);
        QTRY_COMPARE(company.waiting({}).size(), left);
        QTRY_COMPARE(model->property("count").toInt(), int(left));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void MentoringViewsTest::withoutRoomOneThingStandsInTheQueuesPlace()
{
    FakeCompany company = busyCompany();
    const Shown shown = show(company, u"oleg"_s, u"en"_s, u"light"_s, u"mentoring.queue"_s, {}, {600, 700});
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTRY_VERIFY(shown.window->rootObject()->property("view").value<QQuickItem *>());
    auto *queue = shown.window->rootObject()->property("view").value<QQuickItem *>();
    auto *model = queue->property("model").value<QObject *>();
    QTRY_VERIFY(model->property("count").toInt() > 0);
    const auto picture = [&](const QString &name) {
        const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES");
        std::ignore = shown.window->grabWindow();  // a frame for the layouts
        const QImage image = shown.window->grabWindow();
        return !image.isNull() && (folder.isEmpty() || image.save(QDir(folder).filePath(u"stacked-%1.png"_s.arg(name))));
    };
    queue->forceActiveFocus();
    QVERIFY(queue->property("headerShown").toBool());
    QVERIFY(picture(u"queue"_s));
    QTest::keyClick(shown.window.get(), Qt::Key_Return);
    QTRY_COMPARE(focusedText(*shown.window), u"Confirm"_s);
    QVERIFY(!queue->property("headerShown").toBool());
    QVERIFY(picture(u"thing"_s));
    QTest::keyClick(shown.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(queue->property("headerShown").toBool());
    QTest::keyClick(shown.window.get(), Qt::Key_Down);  // the list has the keyboard
    QTRY_COMPARE(model->property("currentIndex").toInt(), 1);
    // With room again, both stand side by side.
    QTest::keyClick(shown.window.get(), Qt::Key_Return);
    QTRY_VERIFY(!queue->property("headerShown").toBool());
    shown.window->resize(1200, 700);
    QTRY_VERIFY(queue->property("headerShown").toBool());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void MentoringViewsTest::aDayIsReturnedByKeys()
{
    FakeCompany company = busyCompany();
    const QString event = company.waiting(u"anna"_s).constLast().event;
    const Shown shown = show(company, u"oleg"_s, u"en"_s, u"light"_s, u"mentoring.confirm"_s, {{u"event"_s, event}});
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTRY_VERIFY(shown.window->rootObject()->property("view").value<QQuickItem *>());
    auto *view = shown.window->rootObject()->property("view").value<QQuickItem *>();
    view->forceActiveFocus();
    QTRY_VERIFY(focusedText(*shown.window) == "Confirm"_L1);
    QTest::keyClick(shown.window.get(), Qt::Key_Tab, Qt::ShiftModifier);
    QTRY_VERIFY(focusedText(*shown.window) == u"Return…"_s);
    QTest::keyClick(shown.window.get(), Qt::Key_Return);
    QTRY_VERIFY(shown.window->activeFocusItem() && shown.window->activeFocusItem()->inherits("QQuickTextArea"));
    for (const char letter : "Really 24")
        if (letter)
            QTest::keyClick(shown.window.get(), letter);
    for (int tabs = 0; tabs < 4 && focusedText(*shown.window) != "Return"_L1; ++tabs)
        QTest::keyClick(shown.window.get(), Qt::Key_Tab);
    QVERIFY(focusedText(*shown.window) == "Return"_L1);
    QTest::keyClick(shown.window.get(), Qt::Key_Return);
    QTRY_COMPARE(company.events.constLast().verb, u"returned"_s);
    QCOMPARE(company.events.constLast().payloadObject()[u"reason"_s].toString(), u"Really 24"_s);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_MAIN(MentoringViewsTest)
#include "tst_mentoringviews.moc"
