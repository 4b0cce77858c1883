// What the host does with plugins: loading, going on without the broken ones, what they contribute.
#include "fixturefolders.h"

#include "pluginhost/pluginlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

namespace {

class Lines final : public CommandOutput
{
public:
    void line(const QString &text) override { lines.append(text); }
    void text(const QString &document) override { lines.append(document); }
    void json(const QJsonObject &) override {}
    void problem(const QString &text) override { lines.append(text); }
    QStringList lines;
};

}  // namespace

class PluginHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAGoodPlugin()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        PluginHost host(folders.options());
        QCOMPARE(states(host), QStringList{u"good checked"_s});  // no code ran yet

        const Result<Plugin *> plugin = host.load(u"good"_s);
        QVERIFY2(plugin, plugin ? "" : qPrintable(plugin.error().message()));
        QCOMPARE(states(host), QStringList{u"good running"_s});
        QCOMPARE(host.load(u"good"_s).value(), *plugin);

        Lines output;
        CommandCall call{u"good.greet"_s, {{u"person"_s, u"Anna"_s}}, false};
        QCOMPARE((*plugin)->runCommand(call, output).value(), Exit::Done);
        QCOMPARE(output.lines, QStringList{u"Anna"_s});
        const std::unique_ptr<QObject> model((*plugin)->createViewModel(u"good.page"_s, {}).value_or(nullptr));
        QVERIFY(model);
        QVERIFY(QDir(folders.data()).isEmpty());  // no sentinel stays
    }

    // Each is wrong in its own way; the good one works beside all of them.
    void goesOnWithoutTheBroken_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong ABI") << u"wrongabi"_s << ErrorCode::Unsupported << u"SDK 2.0 instead of SDK 1.0, Qt 5.15 instead of"_s;
        QTest::newRow("missing symbol") << u"missingsymbol"_s << ErrorCode::Unsupported << u"vestibuleFixtureFunctionThatIsNowhere"_s;
        QTest::newRow("no aliases") << u"noaliases"_s << ErrorCode::Unsupported << u"does not export vestibule_plugin_stamp_1"_s;
        QTest::newRow("null factory") << u"nullfactory"_s << ErrorCode::Internal << u"could not be created"_s;
        QTest::newRow("throws at start") << u"throwinginit"_s << ErrorCode::Internal << u"could not start"_s;
        QTest::newRow("refuses to start") << u"refusing"_s << ErrorCode::Unavailable << u"dictaphone is not connected. "_s;
        QTest::newRow("bad manifest") << u"badmanifest"_s << ErrorCode::Malformed << u"manifest.toml:3:11: error: “one”"_s;
        QTest::newRow("newer SDK") << u"newersdk"_s << ErrorCode::Newer << u"plugin interface 9.0"_s;
        QTest::newRow("missing library") << u"missinglibrary"_s << ErrorCode::NotFound << u"libvestibule-missinglibrary.so"_s;
        QTest::newRow("missing dependency") << u"orphan"_s << ErrorCode::NotFound << u"needs the plugin “nowhere”, which is not there"_s;
    }
    void goesOnWithoutTheBroken()
    {
        QFETCH(QString, fixture);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        FixtureFolders folders;
        folders.ship(u"good"_s);
        folders.ship(fixture);
        PluginHost host(folders.options());
        host.loadAll();
        QCOMPARE(host.records().size(), size_t(2));
        QCOMPARE(host.record(u"good")->state, PluginState::Running);
        const PluginRecord &broken = host.records().back();
        QCOMPARE(broken.state, PluginState::Quarantined);
        QVERIFY(broken.plugin == nullptr);
        QCOMPARE(broken.error->code, code);
        QVERIFY2(broken.reason().contains(words), qPrintable(broken.reason()));
        QVERIFY(!broken.error->todo.isEmpty());
        QCOMPARE(host.load(broken.manifest.id).error().what, broken.error->what);
        QVERIFY(QDir(folders.data()).isEmpty());
    }

    void aFolderWithoutManifestIsNamed()
    {
        FixtureFolders folders;
        QDir(folders.shipped()).mkdir(u"stray"_s);
        const PluginHost host(folders.options());
        QCOMPARE(states(host), QStringList{u"stray quarantined"_s});
        QVERIFY(host.records()[0].reason().contains(u"stray/manifest.toml"));
    }

    void aFileThatIsNoLibraryIsRefused()
    {
        FixtureFolders folders;
        FixtureFolders::write(folders.ship(u"missinglibrary"_s) + u"/libvestibule-missinglibrary.so"_s, "#!/bin/sh\n");
        PluginHost host(folders.options());
        QCOMPARE(host.load(u"missinglibrary"_s).error().code, ErrorCode::Malformed);
    }

    void everyEntryOfAThrowingPluginGivesAnError()
    {
        FixtureFolders folders;
        folders.ship(u"throwing"_s);
        folders.ship(u"good"_s);
        PluginHost host(folders.options());
        Plugin *plugin = host.load(u"throwing"_s).value_or(nullptr);
        QVERIFY(plugin);
        Lines output;
        QCOMPARE(plugin->createViewModel(u"x"_s, {}).error().code, ErrorCode::Internal);
        QCOMPARE(plugin->runCommand({}, output).error().detail, u"command"_s);
        QVERIFY(plugin->checker(u"x"_s) == nullptr);
        QVERIFY(plugin->projectors().isEmpty());
        QCOMPARE(plugin->rescore({}, {}, {}).error().code, ErrorCode::Internal);
        plugin->sessionEnded();

        host.loadAll();
        host.startSession();
        QCOMPARE(host.record(u"throwing")->state, PluginState::Quarantined);
        QCOMPARE(host.record(u"throwing")->error->detail, u"session"_s);
        QCOMPARE(host.record(u"good")->state, PluginState::Running);
        host.endSession();
    }

    void aPluginLoadedDuringASessionIsTold()
    {
        FixtureFolders folders;
        folders.ship(u"throwing"_s);
        PluginHost host(folders.options());
        host.startSession();
        QCOMPARE(host.load(u"throwing"_s).error().detail, u"session"_s);
    }

    void namesTheWholeCircle()
    {
        FixtureFolders folders;
        for (const QString &id : {u"cyclea"_s, u"cycleb"_s, u"cyclec"_s, u"good"_s})
            folders.ship(id);
        PluginHost host(folders.options());
        host.loadAll();
        QCOMPARE(states(host), QStringList({u"good running"_s, u"cyclea quarantined"_s, u"cycleb quarantined"_s,
                                            u"cyclec quarantined"_s}));
        for (const QString &id : {u"cyclea"_s, u"cycleb"_s, u"cyclec"_s})
            QVERIFY2(host.record(id)->reason().contains(u"cyclea → cycleb → cyclec → cyclea"), qPrintable(host.record(id)->reason()));
    }

    void failureReachesDependents()
    {
        FixtureFolders folders;
        for (const QString &id : {u"dependent"_s, u"friendly"_s, u"good"_s, u"orphan"_s})
            folders.ship(id);
        PluginHost host(folders.options());
        QCOMPARE(states(host), QStringList({u"good checked"_s, u"friendly checked"_s, u"dependent quarantined"_s,
                                            u"orphan quarantined"_s}));
        QVERIFY(host.record(u"dependent")->reason().contains(u"needs the plugin “orphan”, which is out of action: "));
        QVERIFY(host.record(u"dependent")->reason().contains(u"“nowhere”, which is not there"));
        QVERIFY(host.load(u"friendly"_s));
        QCOMPARE(host.record(u"good")->state, PluginState::Running);  // came along
    }

    void failureWhileLoadingReachesDependents()
    {
        FixtureFolders folders;
        const QString library = folders.ship(u"good"_s) + u"/libvestibule-good.so"_s;
        FixtureFolders::write(library, "broken");
        folders.ship(u"friendly"_s);
        PluginHost host(folders.options());
        QCOMPARE(host.load(u"friendly"_s).error().code, ErrorCode::Unavailable);
        QCOMPARE(states(host), QStringList({u"good quarantined"_s, u"friendly quarantined"_s}));
    }

    void safeModeLoadsNone()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        Options options = folders.options();
        options.safeMode = true;
        PluginHost host(options);
        host.loadAll();
        QCOMPARE(states(host), QStringList{u"good left-out"_s});
        QVERIFY(host.views(Role::Trainee, u"en"_s).isEmpty());
        QVERIFY(host.record(u"good")->reason().contains(u"safe mode"));
    }

    void contributions()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        const PluginHost host(folders.options());
        const QList<OfferedView> mentor = host.views(Role::Mentor, u"ru"_s);
        QCOMPARE(mentor.size(), 2);
        QCOMPARE(mentor[0].id, u"good.grade"_s);  // by order
        QCOMPARE(mentor[1].title, u"Хорошая страница"_s);
        QCOMPARE(mentor[1].uri, u"Fixture.Good"_s);
        QCOMPARE(host.views(Role::Trainee, u"en"_s).size(), 1);
        QCOMPARE(host.homeCards(Role::Trainee), QStringList{u"good.page"_s});
        QVERIFY(host.homeCards(Role::Hr).isEmpty());
        QCOMPARE(host.commandContributions().size(), 1);
        QCOMPARE(host.pluginForView(u"good.page"), host.record(u"good"));
        QCOMPARE(host.pluginForKind(u"good.exercise"), host.record(u"good"));
        QCOMPARE(host.pluginForKind(u"good.answer"), host.record(u"good"));
        QCOMPARE(host.pluginForChecker(u"good.file"), host.record(u"good"));
        QCOMPARE(host.pluginForCommand(u"good.greet"), host.record(u"good"));
        QVERIFY(!host.pluginForView(u"good.nothing"));
        QCOMPARE(host.view(u"good.page")->type, u"GoodPage"_s);
        QCOMPARE(host.activityKind(u"good.exercise")->view, u"good.page"_s);
        QCOMPARE(host.reviewKind(u"good.answer")->view, u"good.grade"_s);
        QVERIFY(!host.reviewKind(u"good.exercise"));
        QCOMPARE(states(host), QStringList{u"good checked"_s});  // asking loads nothing
    }

    void aQuarantinedPluginsViewStillHasAnOwner()
    {
        FixtureFolders folders;
        FixtureFolders::write(folders.ship(u"good"_s) + u"/libvestibule-good.so"_s, "broken");
        PluginHost host(folders.options());
        host.loadAll();
        QVERIFY(host.views(Role::Mentor, u"en"_s).isEmpty());
        QVERIFY(host.commandContributions().isEmpty());
        QVERIFY(!host.pluginForView(u"good.page")->reason().isEmpty());
    }

    void noFoldersNoPlugins()
    {
        FixtureFolders folders;
        Options options = folders.options();
        options.shippedFolder = u"/nowhere/at/all"_s;
        options.userFolder.clear();
        PluginHost host(options);
        host.loadAll();
        QVERIFY(host.records().empty());
        QCOMPARE(host.load(u"good"_s).error().code, ErrorCode::NotFound);
    }

    void stampsAreCompared()
    {
        const AbiStamp host = currentAbi();
        QCOMPARE(stampDifference(host, host), QString());
        const auto differs = [&](quint32 AbiStamp::*member, quint32 value) {
            AbiStamp plugin = host;
            plugin.*member = value;
            return !stampDifference(plugin, host).isEmpty();
        };
        QVERIFY(differs(&AbiStamp::size, 1));
        QVERIFY(differs(&AbiStamp::sdkMajor, host.sdkMajor + 1));
        QVERIFY(differs(&AbiStamp::sdkMinor, host.sdkMinor + 1));
        QVERIFY(differs(&AbiStamp::qtVersion, host.qtVersion + 0x100));
        QVERIFY(differs(&AbiStamp::compilerFamily, 3 - host.compilerFamily));
        QVERIFY(differs(&AbiStamp::glibcxxRelease, host.glibcxxRelease + 1));
        for (const quint32 bit : {1u, 2u, 4u})
            QVERIFY(differs(&AbiStamp::buildType, host.buildType ^ bit));
        AbiStamp newerHost = host;
        newerHost.sdkMinor += 1;
        QCOMPARE(stampDifference(host, newerHost), QString());  // an older minor version is fine
    }
};

QTEST_GUILESS_MAIN(PluginHostTest)
#include "tst_pluginhost.moc"
