// The tour is the main job on real input: a new hire goes through the four stages in the real views of the real program.
#include "program.h"

#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

class TourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewHireBecomesReady();
};

void TourTest::aNewHireBecomesReady()
{
    const QString data = QStringLiteral(VESTIBULE_BINARY_DIR "/tests/tour-data");
    QVERIFY(QDir(data).removeRecursively());
    const QString pictures = QStringLiteral(VESTIBULE_BINARY_DIR "/tests/tour");
    QVERIFY(QDir(pictures).removeRecursively());  // those of the last time
    const auto tour = [&](const QStringList &options) {
        return run(QStringList{u"tour"_s, u"--data"_s, data, u"--size"_s, u"1024x700"_s, u"--json"_s} + options,
                   {{}, {{u"LD_PRELOAD"_s, QStringLiteral(VESTIBULE_BINARY_DIR "/tests/e2e_sameids.so")},
                         {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s},
                         {u"FONTCONFIG_FILE"_s, QStringLiteral(VESTIBULE_SOURCE_DIR "/tests/pictures/fonts.conf")}}, {}});
    };
    const Outcome played = tour({u"--out"_s, pictures});
    QVERIFY2(played.json()["complaints"_L1].toArray().isEmpty(), played.err.constData());
    QVERIFY2(played.exit == Done, ("exit " + QByteArray::number(played.exit) + ": " + played.out + played.err).constData());
    QCOMPARE(played.json()["ready"_L1], QJsonValue(true));
    const QJsonArray stages = played.json()["stages"_L1].toArray();
    QCOMPARE(stages.size(), 4);
    for (const QJsonValue &stage : stages)
        QVERIFY2(stage["met"_L1].toBool(), qPrintable(stage["id"_L1].toString()));

    // Every view in two languages and two themes, no two of them the same picture.
    const QJsonArray screenshots = played.json()["screenshots"_L1].toArray();
    QVERIFY(screenshots.size() >= 4 * 30);
    QHash<QByteArray, QString> seen;
    for (const QJsonValue &screenshot : screenshots) {
        const QString path = screenshot.toString();
        const QImage picture(path);
        QCOMPARE(picture.size(), QSize(1024, 700));
        const QByteArray pixels = QCryptographicHash::hash({reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()},
                                                           QCryptographicHash::Sha256);
        QVERIFY2(!seen.contains(pixels), qPrintable(path + u" is the same as "_s + seen.value(pixels)));
        seen.insert(pixels, path);
    }
    QFile report(pictures + u"/readiness.html"_s);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("Anna"));

    // What was played is a record like any other: it verifies, and the decision comes out of it again.
    const Outcome verified = run({u"ledger"_s, u"verify"_s, u"--data"_s, data, u"--as"_s, u"hr"_s, u"--json"_s}, {u"aquilon-hr"_s, {}, {}});
    QVERIFY2(verified.exit == Done, (verified.out + verified.err).constData());
    const Outcome tree = run({u"readiness"_s, u"anna"_s, u"--data"_s, data, u"--as"_s, u"hr"_s, u"--at"_s, u"2026-12-31"_s, u"--json"_s},
                             {u"aquilon-hr"_s, {}, {}});
    QCOMPARE(tree.exit, int(Done));
    QCOMPARE(tree.json()["ready"_L1], QJsonValue(true));

    // Twice as large, turned round, in high contrast: no view complains.
    const QTemporaryDir aside;
    const Outcome large = tour({u"--out"_s, aside.path(), u"--scale"_s, u"2"_s, u"--mirrored"_s, u"--high-contrast"_s});
    QVERIFY2(large.exit == Done, (large.out + large.err).constData());

    // The Russian pictures are of a company of its own, with Russian names, that went the same way.
    QFile russian(pictures + u"/readiness-ru.html"_s);
    QVERIFY(russian.open(QIODevice::ReadOnly));
    const QByteArray page = russian.readAll();
    QVERIFY(page.contains("Анна"));
    QVERIFY(!page.contains("Anna"));
}

QTEST_GUILESS_MAIN(TourTest)
#include "tst_tour.moc"
