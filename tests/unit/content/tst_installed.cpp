#include "content/installed.h"
#include "fixturepack.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::content;
using namespace vestibule::content::test;

class InstalledTest : public QObject
{
    Q_OBJECT

    const Pack m_pack = *readPack(goodPack(), plugins()).pack;

    QList<PackFile> without(const QString &path) const
    {
        QList<PackFile> files = m_pack.files;
        files.removeIf([&](const PackFile &file) { return file.path == path; });
        return files;
    }

private Q_SLOTS:
    void opensWhatWasInstalled()
    {
        const auto opened = openVersion(m_pack.version.id, m_pack.files);
        QVERIFY(opened);
        const ContentVersion &version = **opened;
        QCOMPARE(version.id, m_pack.version.id);
        QCOMPARE(version.pack, m_pack.version.pack);
        QCOMPARE(version.languages, m_pack.version.languages);
        QCOMPARE(version.programme.activities.size(), 3);
        QCOMPARE(version.programme.stages[1].requirements[0].of.size(), 2);
        for (const QString &language : version.languages)
            QCOMPARE(version.texts[language].keys().size(), m_pack.version.texts[language].keys().size());
        QCOMPARE(version.text(u"ru"_s, u"stage.work"_s).title, u"Работа"_s);
    }

    void needsOnlyItsTomlFiles()
    {
        QList<PackFile> files = m_pack.files;
        files.removeIf([](const PackFile &file) { return !file.path.endsWith(u".toml") || file.path.contains(u"products"); });
        QVERIFY(openVersion(u"v"_s, files));
    }

    void damageIsCorrupt()
    {
        for (const QString &path : {u"pack.toml"_s, u"programme.toml"_s, u"ru/texts.toml"_s}) {
            const auto missing = openVersion(u"v"_s, without(path));
            QVERIFY(!missing);
            QCOMPARE(missing.error().code, ErrorCode::Corrupt);
            QCOMPARE(missing.error().detail, path + u":1:1: error: the file is missing; add it"_s);
            QList<PackFile> damaged = without(path);
            damaged.append(packFile(path, "id = \"x"));
            QCOMPARE(openVersion(u"v"_s, damaged).error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(openVersion(u"v"_s, {}).error().code, ErrorCode::Corrupt);
    }

    void products()
    {
        const auto russian = readProducts(m_pack.version, m_pack.files, u"ru"_s);
        QVERIFY(russian);
        QCOMPARE(russian->size(), 2);
        const Product &clear = russian->constFirst();
        QCOMPARE(clear.id, u"tape-clear"_s);
        QCOMPARE(clear.categoryTitle, u"Упаковка"_s);
        QCOMPARE(clear.unitTitle, u"рулон"_s);
        QCOMPARE(clear.price, 9900);
        QCOMPARE(clear.vat, 20);
        QCOMPARE(clear.margin, 25);
        QCOMPARE(clear.pack, 36);
        QCOMPARE(clear.leadDaysOrder, 7);
        QCOMPARE(clear.analogues, QStringList(u"tape-brown"_s));
        QCOMPARE(clear.tiers.size(), 2);
        QCOMPARE(clear.tiers[0].offPpm, 30'000);
        QCOMPARE(clear.tiers[1].offPpm, 65'000);
        QCOMPARE(clear.characteristics.size(), 2);
        QCOMPARE(readProducts(m_pack.version, m_pack.files, u"de"_s)->constFirst().name, u"Clear tape"_s);
        QVERIFY(readProducts(m_pack.version, without(u"products.toml"_s), u"en"_s)->isEmpty());
        QCOMPARE(readProducts(m_pack.version, without(u"en/products.toml"_s), u"en"_s).error().code, ErrorCode::Corrupt);
    }

    void hashesOfWhatIsSigned()
    {
        const auto hashes = sourceHashes(m_pack.version, m_pack.files);
        QCOMPARE(hashes.size(), 2);
        QCOMPARE(hashes[u"handbook:company"_s], QStringList({fileAt(m_pack.files, u"en/pages/company.md")->hash,
                                                             fileAt(m_pack.files, u"ru/pages/company.md")->hash}));
    }
};

QTEST_GUILESS_MAIN(InstalledTest)
#include "tst_installed.moc"
