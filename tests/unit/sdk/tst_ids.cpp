#include <vestibule/ids.h>

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vestibule;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasVersionVariantAndTime_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("epoch") << qint64(0);
        QTest::newRow("RFC 9562's example") << qint64(0x017F22E279B0);
        QTest::newRow("the last that fits") << qint64(0xFFFFFFFFFFFF);
    }
    void hasVersionVariantAndTime()
    {
        QFETCH(qint64, ms);
        for (int i = 0; i < 200; ++i) {
            const QString id = uuid7(ms);
            QVERIFY2(isUuid(id), qPrintable(id));
            QCOMPARE(id[14], u'7');
            QVERIFY(u"89ab"_s.contains(id[19]));
            QCOMPARE((id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16), ms);
        }
    }

    void neverTwiceAcrossThreads()
    {
        constexpr int Threads = 8;
        constexpr int Each = 10'000;
        std::vector<QStringList> made(Threads);
        std::vector<std::jthread> threads;
        for (QStringList &list : made)
            threads.emplace_back([&list] {
                for (int i = 0; i < Each; ++i)
                    list.append(uuid7(1'700'000'000'000));
            });
        threads.clear();  // joins
        QSet<QString> all;
        for (const QStringList &list : made)
            all.unite(QSet<QString>(list.cbegin(), list.cend()));
        QCOMPARE(all.size(), Threads * Each);
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = uuid7(1);
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s;
        QTest::newRow("braces") << u'{' + good + u'}';
        QTest::newRow("short") << good.chopped(1);
        QTest::newRow("long") << good + u'0';
        QTest::newRow("dash moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("letter") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
        QTest::newRow("other digits") << u"٠17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
    }
    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!isUuid(text));
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
