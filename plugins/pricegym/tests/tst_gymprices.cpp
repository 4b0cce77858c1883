// Money, quotes, delivery and the reading of price lists with their terms.
#include "lists.h"

#include "check/checker.h"
#include "pricing/delivery.h"
#include "pricing/quote.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pricegym;
using namespace vestibule::pricegym::test;

using Some = std::optional<qint64>;

class TestGymPrices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundsHalfUpAwayFromZero();
    void doesNotOverflow();
    void theHandbooksExample();
    void discountsAreAddedNotChained();
    void aDeferralMayLoseTheDiscount();
    void theBetterOfTierAndPromotion();
    void moreUnitsNeverCostMoreEach();
    void whoDecides();
    void impossibleOrders();
    void workingDays_data();
    void workingDays();
    void readsTheSample();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aLevelNeedsMaterial();

private:
    [[nodiscard]] static Quote of(const Order &order)
    {
        const auto result = quote(aquilon(), order);
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    }
};

void TestGymPrices::roundsHalfUpAwayFromZero()
{
    QCOMPARE(scaled(5, 1, 10), Some(1));
    QCOMPARE(scaled(4, 1, 10), Some(0));
    QCOMPARE(scaled(15, 1, 10), Some(2));
    QCOMPARE(scaled(25, 1, 10), Some(3));  // not to the even number
    QCOMPARE(scaled(-5, 1, 10), Some(-1));
    QCOMPARE(scaled(-4, 1, 10), Some(0));
    QCOMPARE(share(13'631'364, 22 * PerCent), Some(2'998'900));
}

void TestGymPrices::doesNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(scaled(most, most, most), Some(most));
    QVERIFY(!times(most, 2));
    QVERIFY(!times(-most, 3));
}

void TestGymPrices::theHandbooksExample()
{
    const PriceList list = aquilon();
    const Quote quote = of({*list.product(u"film-stretch-500"), 300, 15'000, 14, {}});
    QCOMPARE(quote.list, 14'670'000);
    QCOMPARE(quote.off, 80'000);
    QCOMPARE(quote.discount, 1'173'600);
    QCOMPARE(quote.discounted, 13'496'400);
    QCOMPARE(quote.surchargeAmount, 134'964);
    QCOMPARE(quote.net, 13'631'364);
    QCOMPARE(quote.vat, 2'998'900);
    QCOMPARE(quote.gross, 16'630'264);
    QCOMPARE(quote.margin, 300 * 6846);
}

void TestGymPrices::discountsAreAddedNotChained()
{
    const PriceList list = aquilon();
    QCOMPARE(of({*list.product(u"film-stretch-500"), 60, 5 * PerCent, 0, {}}).off, 8 * PerCent);
}

void TestGymPrices::aDeferralMayLoseTheDiscount()
{
    PriceList list = aquilon();
    list.deferrals = {{30, 0, 2 * PerCent}};
    const Product film = *list.product(u"film-stretch-500");
    const auto some = quote(list, {film, 60, 0, 30, {}});
    QCOMPARE(some->off, PerCent);
    QCOMPARE(some->net, some->discounted);
    QCOMPARE(quote(list, {film, 1, PerCent, 30, {}})->off, 0);  // it cannot become a surcharge
}

void TestGymPrices::theBetterOfTierAndPromotion()
{
    const PriceList list = aquilon();
    const Product film = *list.product(u"film-stretch-500");
    const QDate first(2026, 8, 17), last(2026, 9, 30);
    for (const QDate day : {first, last})
        QCOMPARE(of({film, 60, 0, 0, day}).off, 6 * PerCent);
    for (const QDate day : {first.addDays(-1), last.addDays(1)})
        QCOMPARE(of({film, 60, 0, 0, day}).off, 3 * PerCent);
    QCOMPARE(of({film, 300, 0, 0, first}).off, 65'000);
}

void TestGymPrices::moreUnitsNeverCostMoreEach()
{
    QList<PriceList> lists{aquilon()};
    for (quint32 seed = 0; seed < 20; ++seed)
        lists.append(madeUp(seed));
    for (const PriceList &list : lists)
        for (const Product &product : list.products) {
            Ppm before = 0;
            for (qint64 units = 1; units < 700; ++units) {
                const auto now = quote(list, {product, units, 0, 0, {}});
                QVERIFY(now);
                QVERIFY2(now->off >= before, qPrintable(product.id));
                QVERIFY(now->discounted >= 0 && now->gross >= now->net);
                before = now->off;
            }
        }
}

void TestGymPrices::whoDecides()
{
    const PriceList list = aquilon();
    QCOMPARE(list.ownLimit(), 5 * PerCent);
    QCOMPARE(list.decider(5 * PerCent).id, u"manager"_s);
    QCOMPARE(list.decider(5 * PerCent + 1).id, u"head-of-sales"_s);
    QCOMPARE(list.decider(10 * PerCent).id, u"head-of-sales"_s);
    QCOMPARE(list.decider(40 * PerCent).id, u"director"_s);
}

void TestGymPrices::impossibleOrders()
{
    const PriceList list = aquilon();
    const Product film = *list.product(u"film-stretch-500");
    for (const Order &order : {Order{film, 0, 0, 0, {}}, Order{film, -3, 0, 0, {}}, Order{film, 1, -1, 0, {}}, Order{film, 1, Whole + 1, 0, {}},
                               Order{film, 1, 0, 8, {}}, Order{film, std::numeric_limits<qint64>::max(), 0, 0, {}}}) {
        const auto result = quote(list, order);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    }
}

void TestGymPrices::workingDays_data()
{
    QTest::addColumn<QDateTime>("ordered");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("arrives");
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 5, day), QTime(hour, minute), Qt::UTC); };
    QTest::newRow("before the cut-off") << at(14, 14, 59) << 1 << QDate(2026, 5, 15);
    QTest::newRow("at the cut-off") << at(14, 15, 0) << 1 << QDate(2026, 5, 18);
    QTest::newRow("Friday after four") << at(15, 16, 10) << 1 << QDate(2026, 5, 19);
    QTest::newRow("Saturday") << at(16, 9, 0) << 1 << QDate(2026, 5, 19);
    QTest::newRow("the same day") << at(14, 9, 0) << 0 << QDate(2026, 5, 14);
    QTest::newRow("two weeks") << at(11, 9, 0) << 10 << QDate(2026, 5, 25);
}

void TestGymPrices::workingDays()
{
    QFETCH(QDateTime, ordered);
    QFETCH(int, days);
    QFETCH(QDate, arrives);
    QCOMPARE(arrival(orderDay(ordered, QTime(15, 0)), days), arrives);
}

void TestGymPrices::readsTheSample()
{
    const PriceList english = aquilon(), russian = aquilon(u"ru"_s);
    QVERIFY(english.products.size() > 30);
    QCOMPARE(english.products.size(), russian.products.size());
    QCOMPARE(english.authorities.last().name, u"General director"_s);
    QCOMPARE(russian.authorities.last().name, u"Генеральный директор"_s);
    QCOMPARE(english.deferrals.size(), 3);
    QCOMPARE(english.cutoff, QTime(15, 0));
    for (const Product &product : russian.products)
        QVERIFY2(!product.name.isEmpty() && !product.unitTitle.isEmpty(), qPrintable(product.id));
}

void TestGymPrices::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("no toml") << QByteArray("[terms]") << QByteArray("[terms") << u"not valid TOML"_s;
    QTest::newRow("half of the terms") << QByteArray("[terms]") << QByteArray("[other]") << u"“cutoff” has to be"_s;
    QTest::newRow("no time") << QByteArray("\"15:00\"") << QByteArray("\"25:00\"") << u"is no time"_s;
    QTest::newRow("a number for a text") << QByteArray("\"15:00\"") << QByteArray("15") << u"a text in quotes"_s;
    QTest::newRow("everybody limited") << QByteArray("{ who = \"director\" }") << QByteArray("{ who = \"director\", up_to = 90 }") << u"names at least two"_s;
    QTest::newRow("limits fall") << QByteArray("up_to = 10.0") << QByteArray("up_to = 4.0") << u"must go up"_s;
    QTest::newRow("too much") << QByteArray("up_to = 10.0") << QByteArray("up_to = 100") << u"from 0 to below 100"_s;
    QTest::newRow("too fine") << QByteArray("up_to = 10.0") << QByteArray("up_to = 10.005") << u"two decimals"_s;
    QTest::newRow("nobody named") << QByteArray("{ who = \"director\" }") << QByteArray("{ who = \"owner\" }") << u"add [authority.owner]"_s;
    QTest::newRow("both") << QByteArray("surcharge = 0.5") << QByteArray("surcharge = 0.5, loses = 1.0") << u"write one of them"_s;
    QTest::newRow("neither") << QByteArray(", surcharge = 0.5") << QByteArray() << u"write one of them"_s;
    QTest::newRow("deferrals fall") << QByteArray("days = 14") << QByteArray("days = 3") << u"sort them"_s;
    QTest::newRow("days") << QByteArray("days = 14") << QByteArray("days = 0") << u"from 1 to 365"_s;
    QTest::newRow("unknown product") << QByteArray("\"gloves-dotted\"]") << QByteArray("\"gloves-doted\"]") << u"no product “gloves-doted”"_s;
    QTest::newRow("backwards") << QByteArray("until = 2026-04-30") << QByteArray("until = 2026-03-30") << u"ends before it begins"_s;
    QTest::newRow("a day in quotes") << QByteArray("until = 2026-04-30") << QByteArray("until = \"2026-04-30\"") << u"a day like"_s;
    QTest::newRow("unknown key") << QByteArray("cutoff =") << QByteArray("cut_off = 1\ncutoff =") << u"“cut_off” is not known here"_s;
    QTest::newRow("a list") << QByteArray("authority = [") << QByteArray("deferal = [") << u"names at least two"_s;
}

void TestGymPrices::saysWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QList<CheckedFile> files = aquilonFiles();
    QVERIFY(files[0].bytes.contains(from));
    files[0].bytes.replace(from, to);
    const QList<Problem> problems = PriceChecker().check(files);
    const auto found = std::ranges::find_if(problems, [&says](const Problem &problem) { return problem.message.contains(says); });
    QVERIFY2(found != problems.cend(), qPrintable(problems.isEmpty() ? u"no problem"_s : problems.first().text()));
    QVERIFY(found->line > 0);
    QCOMPARE(found->severity, Problem::Severity::Error);
}

void TestGymPrices::aLevelNeedsMaterial()
{
    for (const char *name : {"level-1", "level-2", "level-3", "level-4", "level-5", "clients"})
        QVERIFY2(PriceChecker().check(aquilonFiles(u"pricegym:"_s + QLatin1String(name))).isEmpty(), name);
    const QList<Problem> unknown = PriceChecker().check(aquilonFiles(u"pricegym:level-6"_s));
    QCOMPARE(unknown.size(), 1);
    QVERIFY(unknown.first().message.contains(u"pricegym:level-1"_s));
    QList<CheckedFile> bare = aquilonFiles(u"pricegym:level-2"_s);
    bare[0].bytes = "[terms]\ncutoff = \"15:00\"\nauthority = [ { who = \"manager\", up_to = 5.0 }, { who = \"director\" } ]\n"
                    "[[product]]\nid = \"x\"\nprice = 100\npack = 1\n";
    const QList<Problem> problems = PriceChecker().check(bare);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().message.contains(u"finds nothing to practise"_s));
    bare[0].bytes.clear();
    QVERIFY(PriceChecker().check(bare).first().message.contains(u"there are no [terms]"_s));
    QVERIFY(!PriceChecker().check({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGymPrices)
#include "tst_gymprices.moc"
