// Amounts and dates as people write them.
#include "values/values.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vestibule::documents;
using namespace Qt::StringLiterals;

class DocumentValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amounts_data();
    void amounts();
    void noAmounts();
    void aCommaIsOfALanguage();
    void units();
    void amountsReadBack();
    void dates_data();
    void dates();
    void noDates();
};

void DocumentValuesTest::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const QString &text, qint64 amount) { QTest::newRow(qPrintable(text)) << text << amount; };
    row(u"0"_s, 0);
    row(u"1234.5"_s, 12'345'000);
    row(u"1234,50"_s, 12'345'000);
    row(u"1 234,50 ₽"_s, 12'345'000);
    row(u"1\u00a0234,50 руб."_s, 12'345'000);
    row(u"1,234.50"_s, 12'345'000);
    row(u"1.234,50 €"_s, 12'345'000);
    row(u"1,234,567"_s, 12'345'670'000);
    row(u"RUB 12 345 678"_s, 123'456'780'000);
    row(u"20 %"_s, 200'000);
    row(u"−15"_s, -150'000);
}

void DocumentValuesTest::amounts()
{
    QFETCH(const QString, text);
    QVERIFY(amountOf(text));
    QTEST(*amountOf(text), "amount");
}

void DocumentValuesTest::noAmounts()
{
    for (const QString &text : {u""_s, u"ten"_s, u"1 2"_s, u"1.2.3"_s, u"12a"_s, u"1,2,3"_s, u"99999999999999"_s, u"0.12345"_s, u"-"_s, u"№ 17"_s})
        QVERIFY2(!amountOf(text), qPrintable(text));
}

void DocumentValuesTest::aCommaIsOfALanguage()
{
    QCOMPARE(amountOf(u"150,000"_s, u"en"_s), 150'000 * AmountUnit);
    QCOMPARE(amountOf(u"−1,044 ₽"_s, u"en_GB"_s), -1'044 * AmountUnit);
    QCOMPARE(amountOf(u"150,000"_s, u"ru"_s), 150 * AmountUnit);
    QCOMPARE(amountOf(u"150,000"_s), std::nullopt);  // nobody can tell
    for (const QString &language : {u""_s, u"en"_s, u"ru"_s}) {
        QCOMPARE(amountOf(u"0,125"_s, language), AmountUnit / 8);
        QCOMPARE(amountOf(u"12.345"_s, language), 123'450);
        QCOMPARE(amountOf(u"1,234,567"_s, language), 1'234'567 * AmountUnit);
    }
}

void DocumentValuesTest::units()
{
    QCOMPARE(unitOf(u"86 738,73 ₽"_s), u"RUB"_s);
    QCOMPARE(unitOf(u"86 738 руб. 73 коп."_s), u"RUB"_s);
    QCOMPARE(amountOf(u"86 738 руб. 73 коп."_s), 867'387'300);
    QCOMPARE(unitOf(u"$86,738.73"_s), u"USD"_s);
    QCOMPARE(unitOf(u"489.00 EUR"_s), u"EUR"_s);
    QCOMPARE(unitOf(u"5 %"_s), u"%"_s);
    QCOMPARE(unitOf(u"86738.73"_s), QString());
}

void DocumentValuesTest::amountsReadBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1'000; ++i) {
        const qint64 amount = qint64(random.bounded(2'000'000'000)) - 1'000'000'000;
        QCOMPARE(amountOf(amountText(amount, random.bounded(5))), amount);
    }
    QCOMPARE(amountText(12'345'000, 2), u"1234.50"_s);
    QCOMPARE(amountText(-5'000), u"-0.5"_s);
}

void DocumentValuesTest::dates_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"2026-03-05"_s, u"05.03.2026"_s, u"5.3.2026 г."_s, u"5 March 2026"_s, u"March 5, 2026"_s, u"5 Mar 2026"_s,
                                u"«5» марта 2026 г."_s, u"Thursday, 5 March 2026"_s, u"5th of March 2026"_s, u"the 5th of March 2026"_s, u"05-03-2026"_s, u"March 5th, 2026"_s, u"четверг, 5 марта 2026 г."_s, u"5 марта 2026"_s, u"05.03.26"_s, u"5/3/26"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void DocumentValuesTest::dates()
{
    QFETCH(const QString, text);
    QCOMPARE(dateOf(text), QDate(2026, 3, 5));
}

void DocumentValuesTest::noDates()
{
    for (const QString &text : {u""_s, u"soon"_s, u"31.02.2026"_s, u"5 Foo 2026"_s, u"5 Marchober 2026"_s, u"5 Ma 2026"_s, u"2026"_s, u"32 March 2026"_s, u"05.03.026"_s, u"05.03.6"_s})
        QVERIFY2(!dateOf(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(DocumentValuesTest)
#include "tst_documentvalues.moc"
