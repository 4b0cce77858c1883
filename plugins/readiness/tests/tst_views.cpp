// Every view of the plugin as the shell shows it: the library is loaded, its views made with its view models, drawn without a
// warning, in both languages and both themes. With VESTIBULE_SHOTS=FOLDER the pictures are kept for people to look at.
#include "aquilon.h"
#include "fakehost.h"
#include "lookups.h"
#include "reportfile.h"

#include <Vestibule/Ui/install.h>

#include <vestibule/plugin.h>

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLibrary>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

namespace {

QStringList warnings;

void keepWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

constexpr const char *Learners[][2] = {
    {"Anna Petrova", "Анна Петрова"},       {"Boris Sidorov", "Борис Сидоров"},     {"Daria Kuznetsova", "Дарья Кузнецова"},
    {"Grigory Lavrov", "Григорий Лавров"},  {"Elena Morozova", "Елена Морозова"},   {"Zoya Orlova-Konstantinova", "Зоя Орлова-Константинова"},
    {"Igor Nikitin", "Игорь Никитин"},      {"Kira Fedorova", "Кира Фёдорова"},     {"Lev Abramov", "Лев Абрамов"},
    {"Marina Belova", "Марина Белова"},     {"Nikolai Gusev", "Николай Гусев"},     {"Olga Titova", "Ольга Титова"},
    {"Polina Zaitseva", "Полина Зайцева"},  {"Roman Kotov", "Роман Котов"},         {"Svetlana Egorova", "Светлана Егорова"}};

constexpr const char *Look = "import QtQuick\nimport Vestibule.Ui\nQtObject { property bool dark: false; property real scale: 1; "
                             "Component.onCompleted: { Theme.mode = dark ? 'dark' : 'light'; Motion.reduced = true; Type.scale = scale } }";

// The first item of the type, or null.
QQuickItem *itemOf(QQuickItem *root, const QByteArray &type)
{
    if (QByteArray(root->metaObject()->className()).startsWith(type + '_'))
        return root;
    for (QQuickItem *child : root->childItems())
        if (QQuickItem *found = itemOf(child, type))
            return found;
    return nullptr;
}

int countItems(QQuickItem *root, const QByteArray &type)
{
    int count = QByteArray(root->metaObject()->className()).startsWith(type) ? 1 : 0;
    for (QQuickItem *child : root->childItems())
        count += countItems(child, type);
    return count;
}

}  // namespace

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void barsFilterTheTable();
    void onlyRowsInSightExist();
    void reportSpeaksBothLanguages();
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

private:
    void fillHost(FakeHost &host, const QString &language);
    std::unique_ptr<QObject> overviewIn(QQuickView &window, FakeHost &host, const QSize &size, double scale);
    QObject *openOverlay(QQuickItem *view, const QString &overlay);
    void keep(QQuickView &window, const QString &name);

    PluginHandle m_handle;
    ContentPtr m_content;
    static inline const QDate Today{2026, 5, 29};
};

void TestViews::initTestCase()
{
    ui::install();
    QVERIFY(ui::useBundledFont());
    m_content = aquilon::content();
    QVERIFY(m_content);
    QLibrary library(QStringLiteral(VESTIBULE_READINESS_LIBRARY));
    auto *alias = reinterpret_cast<const PluginFactory *>(library.resolve(FactoryAlias));
    QVERIFY2(alias, qPrintable(library.errorString()));
    (*alias)(&m_handle);
    QVERIFY(m_handle.plugin);
    qInstallMessageHandler(keepWarnings);
}

void TestViews::fillHost(FakeHost &host, const QString &language)
{
    const bool russian = language == "ru"_L1;
    host.clock.day = Today;
    host.content.words = language;
    host.content.version = m_content;
    host.people.people = {sample::oleg(), sample::irina()};
    if (russian) {
        host.people.people[0].name = u"Олег Денисов"_s;
        host.people.people[1].name = u"Ирина Воронина"_s;
    }
    host.people.signedIn = host.people.people[1];
    host.readiness.standings.clear();
    host.ledger.stored.clear();
    int number = 0;
    for (const auto &name : Learners) {
        Person person = sample::anna();
        person.id = u"learner-%1"_s.arg(number);
        person.login = QString::fromLatin1(name[0]).section(u' ', 0, 0).toLower();
        person.name = QString::fromUtf8(name[russian ? 1 : 0]);
        person.start = Today.addDays(-7 * number - 2);
        person.active = number != 13;
        if (number == 8) {
            person.programme.clear();
            person.start = {};
            host.readiness.standings.append({person, false, {}});
        } else {
            const aquilon::Learner learner = aquilon::learner(*m_content, person, number == 12 ? 1000 : 4 + 4 * number, Today);
            host.readiness.standings.append(learner.standing);
            host.ledger.stored += learner.events;
        }
        host.people.people.append(person);
        ++number;
    }
}

void TestViews::draws_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("overlay");
    QTest::addColumn<QSize>("size");
    const QSize wide(1208, 868);
    const QSize small(792, 668);
    const QSize wideLarge(1336, 868);  // the navigation shows icons only
    const QSize smallLarge(920, 668);
    QTest::newRow("overview") << u"readiness.overview"_s << u"OverviewView"_s << QString() << wide;
    QTest::newRow("overview-small") << u"readiness.overview"_s << u"OverviewView"_s << QString() << small;
    QTest::newRow("overview-charts") << u"readiness.overview"_s << u"OverviewView"_s << u"charts"_s << small;
    QTest::newRow("overview-chosen") << u"readiness.overview"_s << u"OverviewView"_s << u"late"_s << small;
    QTest::newRow("overview-chosen-large") << u"readiness.overview"_s << u"OverviewView"_s << u"large late"_s << smallLarge;
    QTest::newRow("overview-large") << u"readiness.overview"_s << u"OverviewView"_s << u"large"_s << wideLarge;
    QTest::newRow("overview-small-large") << u"readiness.overview"_s << u"OverviewView"_s << u"large"_s << smallLarge;
    QTest::newRow("overview-charts-large") << u"readiness.overview"_s << u"OverviewView"_s << u"large charts"_s << wideLarge;
    QTest::newRow("overview-mirrored") << u"readiness.overview"_s << u"OverviewView"_s << u"mirrored"_s << wide;
    QTest::newRow("person") << u"readiness.person"_s << u"PersonView"_s << QString() << wide;
    QTest::newRow("person-small") << u"readiness.person"_s << u"PersonView"_s << QString() << small;
    QTest::newRow("person-unfolded") << u"readiness.person"_s << u"PersonView"_s << u"unfold"_s << wide;
    QTest::newRow("person-void") << u"readiness.person"_s << u"PersonView"_s << u"ReasonDialog"_s << wide;
    QTest::newRow("person-unassigned") << u"readiness.person"_s << u"PersonView"_s << u"unassigned"_s << wide;
    QTest::newRow("mine") << u"readiness.mine"_s << u"MyRoadView"_s << QString() << wide;
    QTest::newRow("people") << u"readiness.people"_s << u"PeopleView"_s << QString() << wide;
    QTest::newRow("people-small") << u"readiness.people"_s << u"PeopleView"_s << u"selected"_s << small;
    QTest::newRow("people-selected") << u"readiness.people"_s << u"PeopleView"_s << u"selected"_s << wide;
    QTest::newRow("people-create") << u"readiness.people"_s << u"PeopleView"_s << u"AccountDialog"_s << wide;
    QTest::newRow("people-create-refused") << u"readiness.people"_s << u"PeopleView"_s << u"AccountDialog refused"_s << wide;
    QTest::newRow("people-mentor") << u"readiness.people"_s << u"PeopleView"_s << u"MentorDialog"_s << wide;
    QTest::newRow("people-programme") << u"readiness.people"_s << u"PeopleView"_s << u"ProgrammeDialog"_s << wide;
    QTest::newRow("people-password") << u"readiness.people"_s << u"PeopleView"_s << u"PasswordShownDialog"_s << wide;
    QTest::newRow("people-menu") << u"readiness.people"_s << u"PeopleView"_s << u"Menu"_s << wide;
}

void TestViews::draws()
{
    QFETCH(QString, view);
    QFETCH(QString, type);
    QFETCH(QString, overlay);
    QFETCH(QSize, size);
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        QTranslator words, controls;
        if (words.load(u":/i18n/readiness_"_s + language))
            QCoreApplication::installTranslator(&words);
        if (controls.load(u":/i18n/ui_"_s + language))
            QCoreApplication::installTranslator(&controls);
        QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : language));
        for (const bool dark : {false, true}) {
            FakeHost host;
            fillHost(host, language);
            if (type == "MyRoadView"_L1)
                host.people.signedIn = host.people.people[2 + 3];
            QVERIFY(m_handle.plugin->initialize(host));
            const QString learner = overlay == "unassigned"_L1 ? u"learner-8"_s : u"learner-3"_s;
            warnings.clear();
            QQuickView window;
            window.engine()->addImportPath(u"qrc:/qt/qml"_s);
            auto made = m_handle.plugin->createViewModel(view, {{u"learner"_s, learner}, {u"group"_s, overlay.contains("late"_L1) ? u"late"_s : QString()}});
            QVERIFY(made);
            const std::unique_ptr<QObject> model(*made);
            QQmlComponent look(window.engine());
            look.setData(Look, {});
            const std::unique_ptr<QObject> chosen(look.createWithInitialProperties({{u"dark"_s, dark}, {u"scale"_s, overlay.contains("large"_L1) ? 2 : 1}}));
            QVERIFY2(chosen, qPrintable(look.errorString()));
            window.setResizeMode(QQuickView::SizeRootObjectToView);
            window.setInitialProperties({{u"model"_s, QVariant::fromValue(model.get())}});
            window.setSource(QUrl(u"qrc:/qt/qml/Vestibule/Readiness/"_s + type + u".qml"_s));
            QVERIFY2(window.rootObject(), qPrintable(warnings.join(u'\n')));
            window.resize(size);
            window.show();
            QTRY_VERIFY(!model->property("loading").toBool());
            QVERIFY(model->property("loaded").toBool());
            if (!overlay.isEmpty())
                QVERIFY(openOverlay(window.rootObject(), overlay) || overlay == "unassigned"_L1);
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            keep(window, u"%1_%2_%3"_s.arg(QLatin1String(QTest::currentDataTag()), language, dark ? u"dark"_s : u"light"_s));
            QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&words);
        QCoreApplication::removeTranslator(&controls);
    }
}

std::unique_ptr<QObject> TestViews::overviewIn(QQuickView &window, FakeHost &host, const QSize &size, double scale)
{
    fillHost(host, u"en"_s);
    window.engine()->addImportPath(u"qrc:/qt/qml"_s);
    if (!m_handle.plugin->initialize(host))
        return nullptr;
    auto made = m_handle.plugin->createViewModel(u"readiness.overview"_s, {});
    if (!made)
        return nullptr;
    std::unique_ptr<QObject> model(*made);
    QQmlComponent look(window.engine());
    look.setData(Look, {});
    const std::unique_ptr<QObject> chosen(look.createWithInitialProperties({{u"scale"_s, scale}}));
    window.setResizeMode(QQuickView::SizeRootObjectToView);
    window.setInitialProperties({{u"model"_s, QVariant::fromValue(model.get())}});
    window.setSource(QUrl(u"qrc:/qt/qml/Vestibule/Readiness/OverviewView.qml"_s));
    window.resize(size);
    window.show();
    return model;
}

// As wide as the page is in a window of 1024 and of 1440 px, with texts as usual and twice as large.
void TestViews::fitsItsWidth_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("beside");
    QTest::newRow("1024") << QSize(792, 668) << 1.0 << 4 << false;
    QTest::newRow("1440") << QSize(1208, 868) << 1.0 << 5 << true;
    QTest::newRow("1440, 200 %") << QSize(1336, 868) << 2.0 << 4 << false;
    QTest::newRow("1024, 200 %") << QSize(920, 668) << 2.0 << 3 << false;
}

void TestViews::fitsItsWidth()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(int, columns);
    QFETCH(bool, beside);
    FakeHost host;
    QQuickView window;
    const std::unique_ptr<QObject> model = overviewIn(window, host, size, scale);
    QVERIFY(model && window.rootObject());
    QTRY_VERIFY(model->property("loaded").toBool());
    QQuickItem *table = itemOf(window.rootObject(), "OverviewTable");
    QVERIFY(table);
    QTRY_COMPARE(table->property("columnList").value<QJSValue>().toVariant().toList().size(), columns);
    QVERIFY2(table->property("rowWidth").toReal() <= table->width(), "the table scrolls sideways");
    QTRY_VERIFY(itemOf(window.rootObject(), "OverviewCharts"));
    QQuickItem *charts = itemOf(window.rootObject(), "OverviewCharts");
    QCOMPARE(charts->isVisible(), beside);
    QVERIFY(table->isVisible());
    window.rootObject()->setProperty("charting", true);
    QVERIFY(charts->isVisible());
    QCOMPARE(table->isVisible(), beside);
}

void TestViews::barsFilterTheTable()
{
    FakeHost host;
    QQuickView window;
    const std::unique_ptr<QObject> model = overviewIn(window, host, QSize(792, 668), 1);
    QVERIFY(model && window.rootObject());
    QTRY_VERIFY(model->property("loaded").toBool());
    const int all = model->property("count").toInt();
    window.rootObject()->setProperty("charting", true);
    QTRY_VERIFY(itemOf(window.rootObject(), "BarChart"));
    QQuickItem *bars = itemOf(window.rootObject(), "BarChart");
    const QVariantMap first = bars->property("bars").value<QJSValue>().toVariant().toList().value(0).toMap();
    QVERIFY(first.value(u"value"_s).toInt() > 0);
    QMetaObject::invokeMethod(bars, "activated", Q_ARG(int, 0));
    QCOMPARE(model->property("count").toInt(), first.value(u"value"_s).toInt());
    QCOMPARE(bars->property("currentIndex").toInt(), 0);
    QVERIFY(itemOf(window.rootObject(), "OverviewTable")->isVisible());
    QMetaObject::invokeMethod(bars, "activated", Q_ARG(int, 0));
    QCOMPARE(model->property("count").toInt(), all);
}

void TestViews::onlyRowsInSightExist()
{
    constexpr int Many = 10'000;
    FakeHost host;
    fillHost(host, u"en"_s);
    const Standing one = host.readiness.standings.constFirst();
    host.readiness.standings.fill(one, Many);
    for (int i = 0; i < Many; ++i)
        host.readiness.standings[i].person.name = u"Person %1"_s.arg((i * 7919) % Many);
    QVERIFY(m_handle.plugin->initialize(host));
    auto made = m_handle.plugin->createViewModel(u"readiness.overview"_s, {});
    QVERIFY(made);
    const std::unique_ptr<QObject> model(*made);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(model->property("loaded").toBool(), 60'000);
    const qint64 loaded = timer.restart();
    QQuickView window;
    window.engine()->addImportPath(u"qrc:/qt/qml"_s);
    window.setResizeMode(QQuickView::SizeRootObjectToView);
    window.setInitialProperties({{u"model"_s, QVariant::fromValue(model.get())}});
    window.setSource(QUrl(u"qrc:/qt/qml/Vestibule/Readiness/OverviewView.qml"_s));
    QVERIFY(window.rootObject());
    window.resize(1208, 868);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto rows = [&] { return countItems(window.contentItem(), "TableRow_"); };
    QTRY_VERIFY(rows() > 5);
    QVERIFY2(rows() < 100, "the table is not virtual");
    const qint64 shown = timer.restart();
    model->setProperty("filter", u"person 99"_s);
    QCoreApplication::processEvents();
    const qint64 filtered = timer.restart();
    model->setProperty("filter", QString());
    QCoreApplication::processEvents();
    qInfo("%d rows: loaded %lld ms, shown %lld ms, filtered %lld ms, all sorted again %lld ms", Many, loaded, shown, filtered, timer.elapsed());
    QCOMPARE(model->property("count").toInt(), Many);
}

void TestViews::reportSpeaksBothLanguages()
{
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        QTranslator words;
        QVERIFY(words.load(u":/i18n/readiness_"_s + language));
        QCoreApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : language));
        FakeHost host;
        fillHost(host, language);
        Report report{m_content->text(language, u"pack"_s).title, language, Today, Today, {}, namesOf(host.people.people), sample::dayOf};
        for (const Standing &standing : host.readiness.standings)
            report.people.append({standing, standing.assigned ? m_content : ContentPtr()});
        const QString html = QString::fromUtf8(reportHtml(report));
        const QString folder = qEnvironmentVariable("VESTIBULE_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(saveForPeople(QDir(folder).filePath(u"report_%1.html"_s.arg(language)), report, ReportFormat::Html));
        QCoreApplication::removeTranslator(&words);
        QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
        QCOMPARE(html.contains(u"Отчёт о готовности"_s), language == "ru"_L1);
        QCOMPARE(html.contains(u"What this record proves"_s), language == "en"_L1);
        QVERIFY(!html.contains(u"requirement(s)"_s) && !html.contains(u"day(s) late"_s));
    }
}

// Opens what stands over the view; null when there is no such thing.
QObject *TestViews::openOverlay(QQuickItem *view, const QString &overlay)
{
    QObject *model = view->property("model").value<QObject *>();
    if (overlay.contains("charts"_L1)) {
        view->setProperty("charting", true);
        return model;
    }
    if (overlay.contains("large"_L1) || overlay == "late"_L1)
        return model;
    if (overlay == "mirrored"_L1) {
        QQmlExpression mirror(qmlContext(view), view, u"LayoutMirroring.childrenInherit = LayoutMirroring.enabled = true"_s);
        mirror.evaluate();
        return model;
    }
    if (overlay == "unfold"_L1) {
        for (const int row : {0, 2, 10})
            QMetaObject::invokeMethod(model, "toggle", Q_ARG(int, row));
        return model;
    }
    if (overlay == "selected"_L1) {
        for (const char *person : {"learner-0", "learner-4", "learner-5"})
            QMetaObject::invokeMethod(model, "select", Q_ARG(QString, QLatin1String(person)), Q_ARG(bool, true));
        return model;
    }
    const auto children = view->findChildren<QObject *>();
    QObject *found = nullptr;
    for (QObject *child : children)
        if (QString::fromLatin1(child->metaObject()->className()).startsWith(overlay.section(u' ', 0, 0) + u"_QML"_s))
            found = child;
    if (!found)
        return nullptr;
    if (auto *form = model->property("form").value<QObject *>(); form && overlay.endsWith("refused"_L1)) {
        form->setProperty("name", u"Anna \U0001F469\u200D\U0001F4BB"_s);
        form->setProperty("login", u"anna"_s);
    }
    if (overlay == "Menu"_L1)
        QMetaObject::invokeMethod(found, "show", Q_ARG(QVariant, QVariantMap({{u"person"_s, u"learner-0"_s}, {u"name"_s, u"Anna"_s}, {u"trainee"_s, true}, {u"active"_s, true}, {u"self"_s, false}})));
    else if (overlay == "MentorDialog"_L1 || overlay == "ProgrammeDialog"_L1)
        QMetaObject::invokeMethod(found, "ask", Q_ARG(QVariant, QStringList({u"learner-0"_s, u"learner-4"_s})));
    else if (overlay == "PasswordShownDialog"_L1)
        QMetaObject::invokeMethod(found, "show", Q_ARG(QString, u"Anna Petrova"_s), Q_ARG(QString, u"anna"_s), Q_ARG(QString, u"k7mq-3xhd-pw9f-t2ae"_s));
    else {
        found->setProperty("deed", u"Finished, passed"_s);
        QMetaObject::invokeMethod(found, "open");
    }
    return found;
}

void TestViews::keep(QQuickView &window, const QString &name)
{
    QCoreApplication::processEvents();
    QTest::qWait(1);
    const QImage picture = window.grabWindow();
    QVERIFY(!picture.isNull());
    const QRgb corner = picture.pixel(2, 2);
    bool blank = true;
    for (int y = 0; y < picture.height() && blank; y += 3)
        for (int x = 0; x < picture.width() && blank; x += 3)
            blank = picture.pixel(x, y) == corner;
    QVERIFY2(!blank, qPrintable(name));
    const QString folder = qEnvironmentVariable("VESTIBULE_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(QDir().mkpath(folder) && picture.save(QDir(folder).filePath(name + u".png"_s)));
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
