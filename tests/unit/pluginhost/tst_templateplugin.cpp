// The template plugin as the program uses it: found, loaded, its view shown with its view model, in both languages.
#include "fixturefolders.h"

#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/tables.h>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

namespace {

const Person Anna = [] {
    Person person;
    person.id = u"id-anna"_s;
    person.login = u"anna"_s;
    return person;
}();

class FakePeople final : public IPeople
{
public:
    Person me() const override { return Anna; }
    QFuture<Result<QList<Person>>> visible() override { return ready<QList<Person>>(QList{Anna}); }
    QFuture<Result<Person>> find(const QString &login) override
    {
        return login == Anna.login ? ready<Person>(Anna) : ready<Person>(fail(ErrorCode::NotFound, u"nobody"_s));
    }
    QFuture<Result<Person>> create(const NewPerson &) override { return ready<Person>(Anna); }
    QFuture<Result<void>> appointMentor(const QString &, const QString &) override { return ready<void>({}); }
    QFuture<Result<void>> assignProgramme(const QString &, const QString &, QDate) override { return ready<void>({}); }
    QFuture<Result<void>> resetPassword(const QString &, const QString &) override { return ready<void>({}); }
    QFuture<Result<void>> setActive(const QString &, bool, const QString &) override { return ready<void>({}); }
};

class FakeTables final : public ITables
{
public:
    QFuture<Result<QList<QVariantMap>>> query(const TableCall &) override
    {
        return ready<QList<QVariantMap>>(QList<QVariantMap>{{{u"completed"_s, 3}}});
    }
    QFuture<Result<qint64>> execute(const QList<TableCall> &) override { return ready<qint64>(0); }
};

class FakeLedger final : public ILedger
{
public:
    QFuture<Result<Event>> append(const EventDraft &) override { return ready<Event>({}); }
    QFuture<Result<QList<Event>>> events(const EventQuery &) override { return ready<QList<Event>>({}); }
    QFuture<Result<QByteArray>> privatePart(const QString &) override { return ready<QByteArray>({}); }
    QFuture<Result<void>> saveDraft(const QString &, const QString &, const QByteArray &) override { return ready<void>({}); }
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &) override { return ready<QHash<QString, QByteArray>>({}); }
    QFuture<Result<Event>> submit(const QString &, const EventDraft &) override { return ready<Event>({}); }
    QFuture<Result<Event>> countersign(const CountersignRequest &) override { return ready<Event>({}); }
    LedgerNotifier *notifier() override { return &m_notifier; }

private:
    LedgerNotifier m_notifier;
};

class Services final : public HostContext
{
public:
    void *service(const char *id, int) noexcept override
    {
        const QLatin1String wanted(id);
        if (!signedIn)
            return nullptr;
        if (wanted == QLatin1String(IPeople::id))
            return static_cast<IPeople *>(&people);
        if (wanted == QLatin1String(ITables::id))
            return static_cast<ITables *>(&tables);
        return wanted == QLatin1String(ILedger::id) ? static_cast<ILedger *>(&ledger) : nullptr;
    }

    bool signedIn = true;
    FakePeople people;
    FakeTables tables;
    FakeLedger ledger;
};

class Output final : public CommandOutput
{
public:
    void line(const QString &text) override { lines.append(text); }
    void text(const QString &product) override { lines.append(product); }
    void json(const QJsonObject &object) override { document = object; }
    void problem(const QString &text) override { lines.append(text); }
    QStringList lines;
    QJsonObject document;
};

}  // namespace

class TemplatePluginTest : public QObject
{
    Q_OBJECT

private:
    Services m_services;
    std::unique_ptr<PluginHost> m_host;
    Plugin *m_plugin = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        Options options;
        options.shippedFolder = QStringLiteral(VESTIBULE_BINARY_DIR "/fixtures/plugins");
        options.context = [this](const Manifest &) -> HostContext & { return m_services; };
        m_host = std::make_unique<PluginHost>(options);
        const Result<Plugin *> plugin = m_host->load(u"template"_s);
        QVERIFY2(plugin, plugin ? "" : qPrintable(plugin.error().message()));
        m_plugin = *plugin;
    }

    void init() { m_services.signedIn = true; }

    void itsTablesAreThoseOfItsManifest()
    {
        const Manifest &manifest = m_host->record(u"template")->manifest;
        const QList<const Projector *> projectors = m_plugin->projectors();
        QCOMPARE(projectors.size(), manifest.projectorTables.size());
        QCOMPARE(QString::fromLatin1(projectors.first()->spec().table), manifest.projectorTables.first());
    }

    void showsItsView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en"_s << u"3 activities handed in"_s;
        QTest::newRow("Russian") << u"ru"_s << u"Сдано 3 задания"_s;
    }
    void showsItsView()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/template_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);

        const ViewContribution &view = *m_host->view(u"template.tally");
        const QString uri = m_host->pluginForView(view.id)->manifest.uri;
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        const std::unique_ptr<QObject> model(m_plugin->createViewModel(view.id, {}).value());
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/%1/%2.qml"_s.arg(QString(uri).replace(u'.', u'/'), view.type)));
        const std::unique_ptr<QObject> page(
            component.createWithInitialProperties({{u"model"_s, QVariant::fromValue(model.get())}}));
        QVERIFY2(page, qPrintable(component.errorString()));
        const auto *label = page->findChild<QQuickItem *>(u"tally"_s);
        QVERIFY(label);
        QTRY_COMPARE(label->property("text").toString(), text);
    }

    void answersItsCommand()
    {
        Output output;
        QCOMPARE(m_plugin->runCommand({u"template.tally"_s, {}, true}, output).value(), Exit::Done);
        QCOMPARE(output.document, (QJsonObject{{u"person"_s, u"anna"_s}, {u"completed"_s, 3}}));
        const Result<Exit> unknown = m_plugin->runCommand({u"template.tally"_s, {{u"person"_s, u"boris"_s}}, false}, output);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void withoutASessionItSaysSo()
    {
        m_services.signedIn = false;
        Output output;
        QCOMPARE(m_plugin->createViewModel(u"template.tally"_s, {}).error().code, ErrorCode::Unauthenticated);
        QCOMPARE(m_plugin->runCommand({u"template.tally"_s, {}, false}, output).error().code, ErrorCode::Unauthenticated);
    }
};

QTEST_MAIN(TemplatePluginTest)
#include "tst_templateplugin.moc"
