// Documents that were filled in, elsewhere or from a template, are read and graded: right ones without a false alarm, and every kind of
// fault that is planted is found.
#include "handin/finding.h"
#include "handin/judge.h"
#include "handin/signers.h"
#include "handin/wording.h"
#include "madeorder.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

QString faultsOf(const Grade &grade)
{
    QStringList faults;
    for (const Remark &remark : grade.remarks)
        if (remark.verdict != Verdict::Right)
            faults.append(remark.id + u' ' + wordOf(remark.verdict) + u": “"_s + remark.found + u"” "_s + remark.why);
    return faults.join(u'\n');
}

bool tells(const Grade &grade, const QString &id)
{
    return std::ranges::any_of(grade.remarks, [&](const Remark &r) { return r.verdict != Verdict::Right && !r.why.isEmpty() && r.id.startsWith(id); });
}

struct Plant {
    const char *name;
    QString toldOf;  // the beginning of the id under which it has to be told
    void (*spoil)(Filled &, QRandomGenerator &);
};

QString changedDigit(QString text, QRandomGenerator &random)
{
    QList<qsizetype> digits;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isDigit())
            digits.append(i);
    const qsizetype at = digits[random.bounded(int(digits.size()))];
    text[at] = QChar(u'0' + (text[at].digitValue() + 1 + random.bounded(9)) % 10);
    return text;
}

QList<Plant> plants()
{
    using F = Filled &;
    using R = QRandomGenerator &;
    return {
        {"another client", u"client"_s, [](F f, R r) { f.client = QStringList{u"LLC “Orion”"_s, u"IP Sidorov"_s, u"LLC “Vegas”"_s}[r.bounded(3)]; }},
        {"client left out", u"client"_s, [](F f, R r) { f.client = QStringList{u""_s, u"________"_s, u"…"_s}[r.bounded(3)]; }},
        {"digit of the tax number", u"inn"_s, [](F f, R r) { f.inn = changedDigit(f.inn, r); }},
        {"another number", u"number"_s, [](F f, R r) { f.number = changedDigit(f.number, r); }},
        {"another date", u"date"_s, [](F f, R r) { f.date = QDate(2026, 3, 5).addDays(-1 - r.bounded(300)).toString(u"dd.MM.yyyy"_s); }},
        {"no date at all", u"delivery"_s, [](F f, R r) { f.delivery = QStringList{u"soon"_s, u"31.02.2026"_s, u"next week"_s}[r.bounded(3)]; }},
        {"dates turned about", u"delivery"_s, [](F f, R r) { f.delivery = QDate(2026, 3, 5).addDays(-1 - r.bounded(60)).toString(u"dd.MM.yyyy"_s); }},
        {"quantity", u"quantity"_s, [](F f, R r) { QString &q = f.rows[r.bounded(2)][1]; q = QString::number(q.toInt() + 1 + r.bounded(50)); }},
        {"price", u"price"_s, [](F f, R r) { QString &p = f.rows[r.bounded(2)][2]; p = changedDigit(p, r); }},
        {"row that does not multiply", u"sum"_s, [](F f, R r) { QString &s = f.rows[r.bounded(2)][3]; s = changedDigit(s, r); }},
        {"row left out", u"product"_s, [](F f, R r) { f.rows.removeAt(r.bounded(2)); }},
        {"row too many", u"product"_s, [](F f, R r) { f.rows.insert(r.bounded(3), {u"Gloves"_s, u"1"_s, u"0"_s, u"0"_s}); }},
        {"another product", u"product"_s, [](F f, R r) { f.rows[r.bounded(2)][0] = u"Bubble wrap"_s; }},
        {"total", u"total"_s, [](F f, R r) { f.total = changedDigit(f.total, r); }},
        {"VAT", u"vat"_s, [](F f, R r) { f.vat = QString::number(r.bounded(1'500)); }},
        {"sum to pay", u"grand"_s, [](F f, R r) { f.grand = changedDigit(f.grand, r); }},
        {"no amount", u"grand"_s, [](F f, R) { f.grand = u"see above"_s; }},
        {"no signature block", u"signature"_s, [](F f, R) { f.hasSignature = false; }},
        {"nobody named", u"signature"_s, [](F f, R) { f.signer.clear(); }},
        {"tag left", u"leftover"_s, [](F f, R) { f.more = u"With regards, {{manager}}"_s; }},
    };
}

}  // namespace

class DocumentHandInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreOfALanguageAndACurrency();
    void aRemarkBesideADate();
    void rightOnes();
    void everyPlantedFault();
    void contentControls();
    void says();
    void writtenFromScratch();
    void causesComeFirst();
    void signers_data();
    void signers();
    void brokenCases_data();
    void brokenCases();
};

void DocumentHandInTest::rightOnes()
{
    for (const Manner &manner : manners()) {
        QList<Filled> same(8);
        same[1].client = u"llc \"Vega\""_s;
        same[2].client = u"Vega  LLC"_s;
        same[3].date = u"5 March 2026"_s;
        same[4].total = u"7,760.00"_s;
        same[5].vat = u"RUB 1552"_s;
        same[6].delivery = u"«12» марта 2026 г."_s;
        same[7].rows.swapItemsAt(0, 1);
        for (const Filled &filled : same) {
            const Grade result = graded(filled, manner);
            QVERIFY2(result.isRight(), qPrintable(faultsOf(result)));
            QCOMPARE(result.remarks.size(), 8 + 2 * 4);
        }
    }
}

void DocumentHandInTest::everyPlantedFault()
{
    QRandomGenerator random(2026);
    int planted = 0;
    int found = 0;
    QStringList missed;
    for (const Plant &plant : plants())
        for (const Manner &manner : manners())
            for (int i = 0; i < 20; ++i) {
                Filled filled;
                plant.spoil(filled, random);
                const Grade result = graded(filled, manner);
                ++planted;
                if (tells(result, plant.toldOf))
                    ++found;
                else
                    missed.append(QString::fromLatin1(plant.name) + u": "_s + faultsOf(result));
            }
    QVERIFY(plants().size() >= 14 && planted >= 2'000);
    QVERIFY2(found * 100 >= planted * 99, qPrintable(missed.join(u'\n')));
}

void DocumentHandInTest::contentControls()
{
    const QByteArray control = "<w:sdt><w:sdtPr><w:tag w:val=\"client\"/></w:sdtPr><w:sdtContent>" + run("LLC ") + run("Vega") + "</w:sdtContent></w:sdt>";
    const auto content = readContent(docx("<w:p>" + run("For our friends at ") + control + run(", with love") + "</w:p>" + para("Client: somebody else")), u"a.docx"_s);
    QVERIFY(content);
    QCOMPARE(content->controls.value(u"client"_s), u"LLC Vega"_s);
    QCOMPARE(findField(*content, order(), order().fields[2])->value, u"LLC Vega"_s);
}

void DocumentHandInTest::says()
{
    Filled filled;
    filled.client = u"LLC “Vegaa”"_s;
    filled.total = u"7 761,00"_s;
    const Grade result = graded(filled);
    const auto client = std::ranges::find(result.remarks, u"client"_s, &Remark::id);
    QCOMPARE(client->verdict, Verdict::Wrong);
    QCOMPARE(client->found, u"LLC “Vegaa”"_s);
    QCOMPARE(client->expected, u"LLC “Vega”"_s);
    QVERIFY(client->why.contains("misspelt"_L1));
    filled.number = u"18-K"_s;
    const Grade other = graded(filled);
    QVERIFY(!std::ranges::find(other.remarks, u"number"_s, &Remark::id)->why.contains("misspelt"_L1));
    QCOMPARE(std::ranges::find(result.remarks, u"grand"_s, &Remark::id)->verdict, Verdict::Right);  // 7761 + 1552 is another sum: the total is to be mended
    QCOMPARE(std::ranges::count(result.remarks, u"grand"_s, &Remark::id), 1);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Filled unlike;
    unlike.grand = u"9 313,00"_s;
    const Grade misadded = graded(unlike);
    const auto grand = std::ranges::find(misadded.remarks, u"grand"_s, &Remark::id);
    QCOMPARE(std::ranges::count(misadded.remarks, u"grand"_s, &Remark::id), 1);
    QCOMPARE(grand->expected, u"9312.00"_s);  // as programs read it
    QCOMPARE(shownExpected(*grand), u"9,312.00"_s);
    QVERIFY2(grand->why.contains("own figures give 9,312.00"_L1), qPrintable(grand->why));
    const auto total = std::ranges::find(result.remarks, u"total"_s, &Remark::id);
    QCOMPARE(shownExpected(*total), u"7,760.00"_s);
    filled.date = u"06.03.2026"_s;
    const Grade later = graded(filled);
    QCOMPARE(shownExpected(*std::ranges::find(later.remarks, u"date"_s, &Remark::id)), u"5 Mar 2026"_s);
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(shownExpected(*total), u"7\u00a0760,00"_s);
    QLocale::setDefault(QLocale::c());
}

// Without the company's template: other headings, labels of their own lines, a label within a longer one.
void DocumentHandInTest::writtenFromScratch()
{
    Content content;
    content.lines = {u"OFFER"_s, u"Commercial proposal № 17-K"_s, u"Date: 05.03.26"_s, u"Client"_s, u"Vega LLC"_s, u"Head of sales: P. Ivanova"_s};
    content.grids = {{{{u"INN"_s, u"Delivery by"_s}, {u"7701234567"_s, u"12.03.2026"_s}}},
                     {{{u"Product"_s, u"Quantity (pieces)"_s, u"Price, RUB"_s, u"Sum, RUB"_s},
                       {u"Stretch film 500 mm"_s, u"10"_s, u"489.00"_s, u"4890.00"_s},
                       {u"Packing tape"_s, u"35"_s, u"82.00"_s, u"2870.00"_s},
                       {u"Total"_s, u""_s, u""_s, u"7760.00"_s},
                       {u"VAT 20 %"_s, u""_s, u""_s, u"1552.00"_s},
                       {u"To pay"_s, u""_s, u""_s, u"9312.00"_s}}}};
    const Grade result = grade(content, order());
    QVERIFY2(result.isRight(), qPrintable(faultsOf(result)));

    Content longer;
    longer.lines = {u"Delivery by Date: 12.03.2026"_s};
    Case wanted;
    Expected date, delivery;
    date.id = u"date"_s;
    date.labels = {u"Date"_s};
    delivery.id = u"delivery"_s;
    delivery.labels = {u"Delivery by date"_s};
    wanted.fields = {date, delivery};
    QVERIFY(!findField(longer, wanted, date));
    QCOMPARE(findField(longer, wanted, delivery)->value, u"12.03.2026"_s);
    longer.lines.append(u"Date: 05.03.2026"_s);
    QCOMPARE(findField(longer, wanted, date)->value, u"05.03.2026"_s);
}

// One wrong quantity, everything after it reckoned rightly: one thing to mend, told before what follows from it.
void DocumentHandInTest::causesComeFirst()
{
    Filled filled;
    filled.rows[0] = {u"Stretch film 500 mm"_s, u"12"_s, u"489,00"_s, u"5 868,00"_s};
    filled.total = u"8 738,00"_s;
    filled.vat = u"1 747,60"_s;
    filled.grand = u"10 485,60"_s;
    const auto faultsIn = [](const Grade &grade) {
        QList<Remark> faults;
        std::ranges::copy_if(grade.remarks, std::back_inserter(faults), [](const Remark &remark) { return remark.verdict != Verdict::Right; });
        return faults;
    };
    QList<Remark> faults = faultsIn(graded(filled));
    QVERIFY2(faults.size() == 5, qPrintable(faultsOf(graded(filled))));
    QCOMPARE(faults.first().id, u"quantity[1]"_s);
    for (const Remark &follows : faults.sliced(1))
        QVERIFY2(follows.why.contains(faults.first().title), qPrintable(follows.id + u": "_s + follows.why));

    filled.grand = u"10 485,00"_s;  // and reckoned wrongly: a fault of its own
    faults = faultsIn(graded(filled));
    for (const Remark &remark : std::as_const(faults))
        QCOMPARE(remark.why.contains("follows"_L1), remark.id != "quantity[1]"_L1 && remark.id != "grand"_L1);

    Filled short_;
    short_.rows.removeAt(1);
    short_.total = u"4 890,00"_s;
    short_.vat = u"978,00"_s;
    short_.grand = u"5 868,00"_s;
    faults = faultsIn(graded(short_));
    QVERIFY2(faults.size() == 4, qPrintable(faultsOf(graded(short_))));
    QCOMPARE(faults.first().id, u"product[2]"_s);
    QVERIFY(faults.last().why.contains(faults.first().title));
}

void DocumentHandInTest::signers_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<bool>("stands");
    QTest::addColumn<bool>("named");
    const auto line = [](const char *name, const QStringList &lines, bool named) { QTest::newRow(name) << lines << QList<QStringList>() << true << named; };
    const auto row = [](const char *name, const QList<QStringList> &rows, bool named) { QTest::newRow(name) << QStringList() << rows << true << named; };
    line("beside", {u"Accountant: N. Orlova"_s}, true);
    line("behind the line", {u"Accountant ________ N. Orlova"_s}, true);
    line("below", {u"Accountant"_s, u"__________"_s, u"N. Orlova"_s}, true);
    line("nobody", {u"Accountant ________"_s, u"(signature)"_s}, false);
    line("the next signer's", {u"Accountant ________"_s, u"Director ________ V. Sazonov"_s}, false);
    line("two in a line", {u"Director V. Sazonov   Accountant ______"_s}, false);
    row("beside a cell to sign in", {{u"Accountant"_s, u"____"_s, u"N. Orlova"_s}}, true);
    row("below, in columns", {{u"Director"_s, u"Accountant"_s}, {u"____"_s, u"____"_s}, {u"V. Sazonov"_s, u"N. Orlova"_s}}, true);
    row("the other's, in columns", {{u"Director"_s, u"Accountant"_s}, {u"____"_s, u"____"_s}, {u"V. Sazonov"_s, QString()}}, false);
    row("a seal", {{u"Accountant"_s, u"L.S."_s, u"М. П."_s}}, false);
    row("a day", {{u"Accountant"_s, u"5 March 2026"_s}}, false);
    row("in Russian", {{u"Accountant"_s, u"(подпись)"_s, u"Орлова Н. И."_s}}, true);
    QTest::newRow("not there") << QStringList{u"Director: V. Sazonov"_s} << QList<QStringList>() << false << false;
}

void DocumentHandInTest::signers()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QList<QStringList>, rows);
    Content content;
    content.lines = lines;
    content.grids = {{rows}};
    const Signer found = signerOf(content, u"Accountant"_s, {u"Director"_s, u"Accountant"_s});
    QTEST(found.stands, "stands");
    QTEST(found.named, "named");
}

void DocumentHandInTest::brokenCases_data()
{
    QTest::addColumn<QByteArray>("toml");
    const QByteArray field = "[[field]]\nid=\"a\"\ntitle=\"A\"\nlabels=[\"A\"]\n";
    const QByteArray head = "format=1\ntitle=\"x\"\n";
    QTest::newRow("no TOML") << QByteArray("format = ");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("nothing asked") << head;
    QTest::newRow("no format") << "title=\"x\"\n" + field;
    QTest::newRow("unknown key") << head + field + "colour=\"red\"\n";
    QTest::newRow("no labels") << head + "[[field]]\nid=\"a\"\ntitle=\"A\"\n";
    QTest::newRow("twice") << head + field + field;
    QTest::newRow("type") << head + field + "type=\"colour\"\n";
    QTest::newRow("no amount") << head + field + "type=\"amount\"\nvalue=\"many\"\n";
    QTest::newRow("number without quotes") << head + field + "value=5\n";
    QTest::newRow("words beside a key") << head + field + "value=\"5\"\nsays=[\"five\"]\n";
    QTest::newRow("example beside a key") << head + field + "value=\"5\"\nexample=\"five\"\n";
    QTest::newRow("rule") << head + field + "[[rule]]\nkind=\"magic\"\nof=[\"a\"]\n";
    QTest::newRow("rule about nothing") << head + field + "[[rule]]\nkind=\"order\"\nof=[\"b\"]\n";
    QTest::newRow("rows without a row") << head + field + "[[rows]]\n";
    QTest::newRow("row without a column") << head + "[[rows]]\nlist=\"x\"\n[[rows.column]]\nid=\"a\"\ntitle=\"A\"\nlabels=[\"A\"]\n[[rows.row]]\nb=\"x\"\n";
}

void DocumentHandInTest::brokenCases()
{
    QFETCH(const QByteArray, toml);
    const CaseReading reading = readCase(toml, u"case.toml"_s);
    QVERIFY(!reading.wanted);
    QVERIFY(hasErrors(reading.problems));
    for (const Problem &problem : reading.problems)
        QVERIFY(!problem.message.isEmpty() && problem.file == "case.toml"_L1);
}

void DocumentHandInTest::amountsAreOfALanguageAndACurrency()
{
    Expected limit;
    limit.type = Expected::Amount;
    const auto verdict = [&](const QString &found, const QString &language) { return judge(found, limit, u"150000.00"_s, {language, u"RUB"_s}).verdict; };
    for (const QString &right : {u"150,000"_s, u"150,000.00 ₽"_s, u"RUB 150 000"_s, u"150000"_s})
        QCOMPARE(verdict(right, u"en"_s), Verdict::Right);
    QCOMPARE(verdict(u"150 000 руб. 00 коп."_s, u"ru"_s), Verdict::Right);
    QCOMPARE(verdict(u"150,000"_s, u"ru"_s), Verdict::Wrong);
    for (const QString &other : {u"$150,000.00"_s, u"150000 EUR"_s, u"150 000 %"_s})
        QCOMPARE(verdict(other, u"en"_s), Verdict::Wrong);
    QCOMPARE(judge(u"$150,000"_s, limit, u"150000.00"_s, {u"en"_s, {}}).verdict, Verdict::Right);  // of a case that names no currency
}

// What stands in brackets behind a date is for a person to read.
void DocumentHandInTest::aRemarkBesideADate()
{
    Expected day;
    day.type = Expected::Date;
    const auto verdict = [&](const QString &found) { return judge(found, day, u"2026-03-20"_s, {u"en"_s, {}}).verdict; };
    QCOMPARE(verdict(u"20 March 2026"_s), Verdict::Right);
    QCOMPARE(verdict(u"Friday, 20 March 2026 (confirmed by logistics)"_s), Verdict::Read);
    QCOMPARE(verdict(u"21 March 2026 (confirmed by logistics)"_s), Verdict::Wrong);
    QCOMPARE(verdict(u"20 March 2026 or later"_s), Verdict::Formal);
    QCOMPARE(verdict(u"(soon)"_s), Verdict::Formal);
}

QTEST_GUILESS_MAIN(DocumentHandInTest)
#include "tst_documenthandin.moc"
