// What an administrator's Home says of the database, its copies and the plugins, and what its buttons do.
#include "memory.h"

#include "core/services/clock.h"
#include "shell/administrationmodel.h"

#include <QDir>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

class TestAdministration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowOldTheBackupIs_data();
    void saysHowOldTheBackupIs();
    void remembersWhatACheckFound();
    void saysWhyItCouldNotCopy();
    void leavesAServerToItsOwnTools();
    void namesPluginsThatAreOutOfAction();

private:
    [[nodiscard]] AdministrationModel::Parts parts() { return {&m_plugins, &m_maintenance, &m_memory, &m_clock, u"en"_s}; }

    static constexpr qint64 Now = 1'800'000'000'000;
    core::SimulatedClock m_clock{QTimeZone("Europe/Moscow"), Now};
    test::Memory m_memory;
    pluginhost::PluginHost m_plugins{{}};
    QStringList m_faults;
    QString m_copy;
    core::StoreLocation m_location{core::StoreLocation::Engine::Sqlite, u"/company/vestibule.db"_s};
    Maintenance m_maintenance{.location = [this] { return m_location; },
                              .inspect = [this] { return QtFuture::makeReadyFuture(Result<QStringList>(m_faults)); },
                              .backUp =
                                  [this](const QString &file) {
                                      m_copy = file;
                                      const bool there = file == "/there.db"_L1;
                                      return QtFuture::makeReadyFuture(there ? Result<void>(fail(ErrorCode::Conflict, u"It is there."_s)) : Result<void>());
                                  }};
};

namespace {

QString tone(const QVariantMap &standing)
{
    return standing.value(u"tone"_s).toString();
}

QString said(const QVariantMap &standing)
{
    return standing.value(u"title"_s).toString() + u" / "_s + standing.value(u"note"_s).toString();
}

}  // namespace

void TestAdministration::saysHowOldTheBackupIs_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("tone");
    QTest::newRow("none") << -1 << u"warning"_s;
    QTest::newRow("today") << 0 << u"positive"_s;
    QTest::newRow("a week") << 7 << u"positive"_s;
    QTest::newRow("more") << 8 << u"warning"_s;
}

void TestAdministration::saysHowOldTheBackupIs()
{
    QFETCH(const int, days);
    m_memory.values.clear();
    m_clock.set(Now - qint64(days) * 86'400'000);
    if (days >= 0)
        noteBackup(m_memory, m_clock);
    m_clock.set(Now);
    const AdministrationModel model(parts());
    QTEST(tone(model.backup()), "tone");
    QVERIFY(!said(model.backup()).contains(u'%'));
}

void TestAdministration::remembersWhatACheckFound()
{
    m_memory.values.clear();
    AdministrationModel model(parts());
    QCOMPARE(tone(model.database()), u"neutral"_s);
    QVERIFY(said(model.database()).contains(u"vestibule.db"_s));
    m_faults = {u"A guard is missing."_s};
    model.check();
    QTRY_VERIFY(!model.checking());
    QCOMPARE(tone(model.database()), u"negative"_s);
    QVERIFY(said(AdministrationModel(parts()).database()).contains(u"A guard is missing."_s));  // at the next start too
    m_faults.clear();
    model.check();
    QTRY_COMPARE(tone(model.database()), u"positive"_s);
    QVERIFY(model.problem().isEmpty());
}

void TestAdministration::saysWhyItCouldNotCopy()
{
    m_memory.values.clear();
    AdministrationModel model(parts());
    model.backUp(QUrl::fromLocalFile(u"/there.db"_s));
    QTRY_VERIFY(!model.copying());
    QVERIFY(model.problem().contains(u"It is there."_s));
    QCOMPARE(tone(model.backup()), u"warning"_s);
    model.backUp(QUrl::fromLocalFile(u"/copies/new.db"_s));
    QTRY_VERIFY(!model.copying());
    QCOMPARE(m_copy, u"/copies/new.db"_s);
    QVERIFY(model.problem().isEmpty());
    QCOMPARE(tone(model.backup()), u"positive"_s);
}

void TestAdministration::leavesAServerToItsOwnTools()
{
    m_location = {core::StoreLocation::Engine::Postgres, u"host=db"_s};
    const AdministrationModel model(parts());
    QVERIFY(model.databaseFile().isEmpty());
    QVERIFY(said(model.backup()).contains(u"pg_dump"_s));
    QCOMPARE(tone(model.database()), u"neutral"_s);
    m_location = {core::StoreLocation::Engine::Sqlite, u"/company/vestibule.db"_s};
}

void TestAdministration::namesPluginsThatAreOutOfAction()
{
    QCOMPARE(tone(AdministrationModel(parts()).plugins()), u"positive"_s);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"broken"_s));
    QFile manifest(folder.filePath(u"broken/manifest.toml"_s));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("format = 1\nid = 'broken'\nversion = '1.0'\nsdk = { from = '1.0', below = '2.0' }\n"
                   "[name]\nen = 'Broken one'\nru = 'Б'\n[about]\nen = 'A'\nru = 'А'\n");
    manifest.close();
    pluginhost::Options options;
    options.shippedFolder = folder.path();
    const pluginhost::PluginHost host(options);
    AdministrationModel::Parts with = parts();
    with.host = &host;
    const AdministrationModel model(with);
    QCOMPARE(tone(model.plugins()), u"warning"_s);
    QVERIFY(said(model.plugins()).contains(u"Broken one"_s));
}

QTEST_GUILESS_MAIN(TestAdministration)
#include "tst_administration.moc"
