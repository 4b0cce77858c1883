// What people type finds what they mean, in every list: examples, and the laws of folding.
#include <vestibule/textsearch.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsAndForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"Anna PETROVA"_s << u"anna petrova"_s;
        QTest::newRow("yo") << u"Семён Ёлкин"_s << u"семен елкин"_s;
        QTest::newRow("accent") << u"Élise Müller"_s << u"elise muller"_s;
        QTest::newRow("ligature") << u"ﬁlm"_s << u"film"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void foldsCaseAccentsAndForms()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void foldingTwiceChangesNothing()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i)
                text += QChar(char16_t(random.bounded(0x20, 0xd7ff)));
            QList<qsizetype> origins;
            const QString once = folded(text, &origins);
            QCOMPARE(folded(once), once);
            QCOMPARE(origins.size(), once.size());
            QVERIFY(std::ranges::is_sorted(origins));
        }
    }

    void everyWordIsWanted()
    {
        const QString row = searchText({u"Семён Ёлкин"_s, u"Price objection"_s});
        QVERIFY(WordSearch(u"семен").finds(row));
        QVERIFY(WordSearch(u"  елкин  PRICE ").finds(row));
        QVERIFY(!WordSearch(u"семен oleg").finds(row));
        QVERIFY(WordSearch(u"   ").isEmpty());
        QVERIFY(WordSearch(u"   ").finds(row));
    }

    void noWordIsFoundAcrossTwoTexts() { QVERIFY(!WordSearch(u"нpr").finds(searchText({u"Ёлкин"_s, u"Price"_s}))); }
};

QTEST_APPLESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
