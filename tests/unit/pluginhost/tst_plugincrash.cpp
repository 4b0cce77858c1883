// A plugin that takes the process down while it is loaded: the next start knows its name.
#include "fixturefolders.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

class PluginCrashTest : public QObject
{
    Q_OBJECT

private:
    struct Run {
        bool crashed = false;
        QString output;
    };

    static Run load(const FixtureFolders &folders)
    {
        QProcess process;
        process.start(QStringLiteral(PLUGIN_LOADER), {folders.shipped(), folders.data()});
        process.waitForFinished();
        return {process.exitStatus() == QProcess::CrashExit, QString::fromUtf8(process.readAllStandardOutput())};
    }

    static QStringList sentinels(const FixtureFolders &folders)
    {
        return QDir(folders.data()).entryList({u"plugin-loading-*"_s}, QDir::Files);
    }

private Q_SLOTS:
    void theNextStartNamesThePlugin()
    {
        FixtureFolders folders;
        folders.ship(u"crashing"_s);
        folders.ship(u"good"_s);
        QVERIFY(load(folders).crashed);
        QCOMPARE(sentinels(folders).size(), 1);

        const Run next = load(folders);
        QVERIFY(!next.crashed);
        QVERIFY2(next.output.contains(u"good running"), qPrintable(next.output));
        QVERIFY2(next.output.contains(u"crashing quarantined Vestibule stopped while it was loading"), qPrintable(next.output));
        QCOMPARE(sentinels(folders).size(), 1);  // until somebody decides

        const PluginHost host(folders.options());
        QCOMPARE(host.suspect()->plugin, u"crashing"_s);
        QCOMPARE(host.suspect()->step, u"library"_s);
    }

    void leavingItOut()
    {
        FixtureFolders folders;
        folders.ship(u"crashing"_s);
        QVERIFY(load(folders).crashed);
        PluginHost host(folders.options());
        QVERIFY(host.decideSuspect(true));
        QVERIFY(sentinels(folders).isEmpty());
        const Run next = load(folders);
        QVERIFY(!next.crashed);
        QVERIFY(next.output.contains(u"crashing disabled"));
    }

    void lettingItTryAgain()
    {
        FixtureFolders folders;
        folders.ship(u"crashing"_s);
        QVERIFY(load(folders).crashed);
        QVERIFY(PluginHost(folders.options()).decideSuspect(false));
        QVERIFY(load(folders).crashed);
        QCOMPARE(PluginHost(folders.options()).suspect()->plugin, u"crashing"_s);
    }

    void aRemovedSuspectIsForgotten()
    {
        FixtureFolders folders;
        const QString folder = folders.ship(u"crashing"_s);
        QVERIFY(load(folders).crashed);
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(!PluginHost(folders.options()).suspect());
        QVERIFY(sentinels(folders).isEmpty());
    }

    void safeModeKeepsTheQuestion()
    {
        FixtureFolders folders;
        folders.ship(u"crashing"_s);
        QVERIFY(load(folders).crashed);
        Options options = folders.options();
        options.safeMode = true;
        PluginHost host(options);
        host.loadAll();
        QVERIFY(host.suspect());
        QCOMPARE(sentinels(folders).size(), 1);
    }

    // Another window that is loading right now is no crash.
    void aLivingProcessIsNoSuspect()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        const Sentinel held(folders.data(), {u"good"_s, u"library"_s});
        QCOMPARE(sentinels(folders).size(), 1);
        QVERIFY(!PluginHost(folders.options()).suspect());
        Sentinel::clear(folders.data());
        QCOMPARE(sentinels(folders).size(), 1);
    }

    // Nor is one that has just loaded: the lock goes before the file does.
    void whoHasJustLoadedIsNoSuspect()
    {
        const FixtureFolders folders;
        std::atomic<bool> done = false;
        std::jthread loading([&] {
            for (int n = 0; n < 5000; ++n)
                const Sentinel held(folders.data(), {u"good"_s, u"library"_s});
            done = true;
        });
        int looks = 0;
        for (; !done; ++looks)
            QVERIFY2(!Sentinel::left(folders.data()), qPrintable(u"after %1 looks"_s.arg(looks)));
        QVERIFY(looks > 0);
    }

    void withoutADataFolderNothingIsKept()
    {
        FixtureFolders folders;
        folders.ship(u"good"_s);
        Options options = folders.options();
        options.dataFolder.clear();
        PluginHost host(options);
        QVERIFY(host.load(u"good"_s));
        QVERIFY(!host.suspect());
    }
};

QTEST_GUILESS_MAIN(PluginCrashTest)
#include "tst_plugincrash.moc"
