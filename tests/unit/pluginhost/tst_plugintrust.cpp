// Which plugins may be loaded at all: whose id, whose module, from where, allowed by whom, changed by whom.
#include "fixturefolders.h"

#include "pluginhost/trust.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

class PluginTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModuleClaimedTwiceIsRefusedBeforeLoading()
    {
        FixtureFolders folders;
        folders.ship(u"twina"_s);
        folders.ship(u"twinb"_s);
        PluginHost host(folders.options());
        host.loadAll();  // would end the process if both were loaded
        QCOMPARE(states(host), QStringList({u"twina quarantined"_s, u"twinb quarantined"_s}));
        QVERIFY(host.record(u"twina")->reason().contains(u"Fixture.Twin, as does the plugin “twinb”"));
    }

    void switchingOneTwinOffFreesTheOther()
    {
        FixtureFolders folders;
        folders.ship(u"twina"_s);
        folders.ship(u"twinb"_s);
        QVERIFY(PluginHost(folders.options()).setEnabled(u"twinb"_s, false));
        PluginHost host(folders.options());
        host.loadAll();
        QCOMPARE(states(host), QStringList({u"twina running"_s, u"twinb disabled"_s}));
    }

    void oneIdTwice()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        folders.ship(u"good"_s, u"copy"_s);
        PluginHost host(folders.options());
        QCOMPARE(states(host), QStringList({u"good quarantined"_s, u"good quarantined"_s}));
        QVERIFY(host.records()[0].reason().contains(u"Two plugins have the id “good”"));
    }

    void aShippedPluginKeepsItsId()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        const QString impostor = folders.bring(u"impostor"_s);
        FixtureFolders::write(impostor + u"/libvestibule-good.so"_s, "");
        FixtureFolders::write(folders.data() + u"/plugins.json"_s,
                              "{\"disabled\":[],\"allowed\":{\"good\":\"" + contentHash(impostor)->toLatin1() + "\"}}");
        PluginHost host(folders.options());
        QCOMPARE(states(host), QStringList({u"good checked"_s, u"good quarantined"_s}));
        QCOMPARE(host.record(u"good")->folder, QDir(folders.shipped() + u"/good"_s).canonicalPath());
        QVERIFY(host.records()[1].reason().contains(u"Two plugins have the id"));
    }

    void reservedNames()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        folders.ship(u"twina"_s);
        Options options = folders.options();
        options.reserved = {{u"Fixture.Twin"_s}, {{u"good"_s}}};
        const PluginHost host(options);
        QVERIFY(host.record(u"twina")->reason().contains(u"QML module Fixture.Twin, which is not its own"));
        QVERIFY(host.record(u"good")->reason().contains(u"the command “good greet”, which belongs to Vestibule itself"));
    }

    void aPluginFromElsewhereMustBeAllowed()
    {
        FixtureFolders folders;
        const QString folder = folders.bring(u"good"_s);
        {
            PluginHost host(folders.options());
            QCOMPARE(host.load(u"good"_s).error().code, ErrorCode::Refused);
            QVERIFY(host.record(u"good")->reason().contains(u"nobody allowed it yet"));
            QVERIFY(host.allow(u"good"_s));
            QCOMPARE(host.record(u"good")->state, PluginState::Quarantined);  // from the next start
        }
        {
            PluginHost host(folders.options());
            QVERIFY(host.load(u"good"_s));
        }
        FixtureFolders::write(folder + u"/sneaked.sql"_s, "drop");
        const PluginHost host(folders.options());
        QVERIFY(host.record(u"good")->reason().contains(u"was changed since it was allowed"));
    }

    void everyByteAndNameCountsForTheHash()
    {
        FixtureFolders folders;
        const QString folder = folders.bring(u"noaliases"_s);
        QSet<QString> hashes;
        const auto hash = [&] { hashes.insert(contentHash(folder).value()); };
        hash();
        FixtureFolders::write(folder + u"/a"_s, "bc");
        hash();
        FixtureFolders::write(folder + u"/a"_s, "bd");
        hash();
        QVERIFY(QFile::rename(folder + u"/a"_s, folder + u"/ab"_s));
        hash();
        QVERIFY(QDir(folder).mkdir(u"sql"_s));
        QVERIFY(QFile::rename(folder + u"/ab"_s, folder + u"/sql/ab"_s));
        hash();
        QCOMPARE(hashes.size(), 5);
    }

    void writableByOthers_data()
    {
        QTest::addColumn<bool>("shipped");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("permission");
        QTest::addColumn<bool>("fine");
        QTest::newRow("world, folder") << true << QString() << int(QFile::WriteOther) << false;
        QTest::newRow("world, library") << true << u"/libvestibule-good.so"_s << int(QFile::WriteOther) << false;
        QTest::newRow("world, manifest, user") << false << u"/manifest.toml"_s << int(QFile::WriteOther) << false;
        QTest::newRow("group, folder, user") << false << QString() << int(QFile::WriteGroup) << false;
        QTest::newRow("group, folder above, user") << false << u"/.."_s << int(QFile::WriteGroup) << false;
        QTest::newRow("group, shipped") << true << u"/libvestibule-good.so"_s << int(QFile::WriteGroup) << true;
    }
    void writableByOthers()
    {
        QFETCH(bool, shipped);
        QFETCH(QString, entry);
        QFETCH(int, permission);
        QFETCH(bool, fine);
        FixtureFolders folders;
        const QString folder = shipped ? folders.ship(u"good"_s) : folders.bring(u"good"_s);
        QVERIFY(PluginHost(folders.options()).allow(u"good"_s));
        QVERIFY(PluginHost(folders.options()).load(u"good"_s));
        const QString path = QDir::cleanPath(folder + entry);
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::Permissions(permission)));
        PluginHost host(folders.options());
        QCOMPARE(host.load(u"good"_s).has_value(), fine);
        if (!fine)
            QVERIFY2(host.record(u"good")->reason().contains(u"can be changed by other users"), qPrintable(host.record(u"good")->reason()));
    }

    void linksToElsewhereAreRefused()
    {
        FixtureFolders folders;
        const QString folder = folders.bring(u"good"_s);
        const QString library = folder + u"/libvestibule-good.so"_s;
        QVERIFY(QFile::rename(library, folders.data() + u"/elsewhere.so"_s));
        QVERIFY(QFile::link(folders.data() + u"/elsewhere.so"_s, library));
        QVERIFY(PluginHost(folders.options()).allow(u"good"_s));
        PluginHost host(folders.options());
        QVERIFY(!host.load(u"good"_s));
        QVERIFY(host.record(u"good")->reason().contains(u"a link to a place outside"));
    }

    void switchingOffTakesEffectAtTheNextStart()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        folders.ship(u"friendly"_s);
        {
            PluginHost host(folders.options());
            QVERIFY(host.setEnabled(u"good"_s, false));
            QVERIFY(host.load(u"good"_s));
        }
        {
            PluginHost host(folders.options());
            QCOMPARE(states(host), QStringList({u"friendly quarantined"_s, u"good disabled"_s}));
            QVERIFY(host.record(u"friendly")->reason().contains(u"“good” is switched off"));
            QVERIFY(host.setEnabled(u"good"_s, true));
        }
        PluginHost host(folders.options());
        QVERIFY(host.load(u"friendly"_s));
    }

    void aDamagedListIsReportedAndKept()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        folders.bring(u"friendly"_s);
        const QString file = folders.data() + u"/plugins.json"_s;
        FixtureFolders::write(file, "{\"disabled\": [");
        PluginHost host(folders.options());
        QVERIFY(host.choicesError().has_value());
        QCOMPARE(host.choicesError()->code, ErrorCode::Corrupt);
        QCOMPARE(states(host), QStringList({u"good checked"_s, u"friendly quarantined"_s}));
        QVERIFY(!host.setEnabled(u"good"_s, false));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("{\"disabled\": ["));
    }
};

QTEST_GUILESS_MAIN(PluginTrustTest)
#include "tst_plugintrust.moc"
