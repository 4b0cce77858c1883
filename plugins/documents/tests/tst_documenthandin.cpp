// Documents that were filled in, elsewhere or from a template, are read and graded: right ones without a false alarm, and every kind of
// fault that is planted is found.
#include "handin/finding.h"
#include "handin/judge.h"
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
    void rightOnes();
    void everyPlantedFault();
    void contentControls();
    void says();
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
    QCOMPARE(result.remarks.last().id, u"grand"_s);  // 7761 + 1552 is another sum
    QCOMPARE(result.remarks.last().expected, u"9313.00"_s);  // as programs read it
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(graded(filled).remarks.last().why.contains("9,313.00"_L1));
    QCOMPARE(shownExpected(graded(filled).remarks.last()), u"9,313.00"_s);
    const auto total = std::ranges::find(result.remarks, u"total"_s, &Remark::id);
    QCOMPARE(shownExpected(*total), u"7,760.00"_s);
    filled.date = u"06.03.2026"_s;
    const Grade later = graded(filled);
    QCOMPARE(shownExpected(*std::ranges::find(later.remarks, u"date"_s, &Remark::id)), u"5 Mar 2026"_s);
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(shownExpected(*total), u"7\u00a0760,00"_s);
    QLocale::setDefault(QLocale::c());
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

QTEST_GUILESS_MAIN(DocumentHandInTest)
#include "tst_documenthandin.moc"
