// Documents that were filled in, elsewhere or from a template, are read and graded: right ones without a false alarm, and every kind of
// fault that is planted is found.
#include "handin/finding.h"
#include "handin/grade.h"
#include "madefile.h"
#include "markup/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Order[] = R"(
format = 1
title = "Proposal for Vega"

[[field]]
id = "number"
title = "Number"
labels = ["Commercial proposal No.", "Коммерческое предложение №"]
value = "17-K"

[[field]]
id = "date"
title = "Date"
labels = ["dated", "Date", "Дата"]
type = "date"
value = "05.03.2026"

[[field]]
id = "client"
title = "Client"
labels = ["Client", "Клиент"]
value = "LLC “Vega”"
accept = ["Vega LLC"]

[[field]]
id = "inn"
title = "Tax number"
labels = ["INN", "ИНН"]
value = "7701234567"

[[field]]
id = "delivery"
title = "Delivery"
labels = ["Delivery by"]
type = "date"
value = "12.03.2026"

[[field]]
id = "total"
title = "Total"
labels = ["Total"]
type = "amount"
value = "7760.00"
tolerance = "0.01"

[[field]]
id = "vat"
title = "VAT"
labels = ["VAT 20 %"]
type = "amount"
value = "1552.00"
tolerance = "0.01"

[[field]]
id = "grand"
title = "To pay"
labels = ["To pay"]
type = "amount"
value = "9312.00"
tolerance = "0.01"

[rows]
  [[rows.column]]
  id = "product"
  title = "Product"
  labels = ["Product", "Товар"]
  [[rows.column]]
  id = "quantity"
  title = "Quantity"
  labels = ["Quantity", "Qty"]
  type = "amount"
  [[rows.column]]
  id = "price"
  title = "Price"
  labels = ["Price"]
  type = "amount"
  [[rows.column]]
  id = "sum"
  title = "Sum"
  labels = ["Sum"]
  type = "amount"

  [[rows.row]]
  product = "Stretch film 500 mm"
  quantity = "10"
  price = "489.00"
  sum = "4890.00"
  [[rows.row]]
  product = "Packing tape"
  quantity = "35"
  price = "82.00"
  sum = "2870.00"

[[rule]]
kind = "product"
result = "sum"
of = ["quantity", "price"]
[[rule]]
kind = "sum"
result = "total"
of = ["sum"]
[[rule]]
kind = "percent"
result = "vat"
of = ["total"]
percent = "20"
tolerance = "0.01"
[[rule]]
kind = "add"
result = "grand"
of = ["total", "vat"]
[[rule]]
kind = "order"
of = ["date", "delivery"]
[[rule]]
kind = "signature"
of = ["Head of sales"]
)";

const Case &order()
{
    static const CaseReading reading = readCase(Order, u"case.toml"_s);
    if (!reading.wanted)
        qFatal("%s", qPrintable(reading.problems.first().text()));
    return *reading.wanted;
}

// What somebody fills in.
struct Filled {
    QString number = u"17-K"_s, date = u"05.03.2026"_s, client = u"LLC “Vega”"_s, inn = u"7701234567"_s, delivery = u"12.03.2026"_s;
    QString total = u"7 760,00 ₽"_s, vat = u"1 552,00 ₽"_s, grand = u"9 312,00 ₽"_s, signer = u"P. Ivanova"_s;
    QList<QStringList> rows{{u"Stretch film 500 mm"_s, u"10"_s, u"489,00"_s, u"4 890,00"_s}, {u"Packing tape"_s, u"35"_s, u"82,00"_s, u"2 870,00"_s}};
    bool hasSignature = true;
    QString more;
};

// The ways in which right documents differ.
struct Manner {
    bool office = false;    // ODT
    bool aside = false;     // labels in the cells of a table
    bool split = false;     // values split over runs
};

class Writer
{
public:
    explicit Writer(Manner manner) : m_manner(manner) {}

    QByteArray write(const Filled &f)
    {
        QByteArray body = line(u"Commercial proposal No. %1 dated %2"_s.arg(f.number, f.date));
        const QList<std::pair<QString, QString>> pairs{{u"Client"_s, f.client}, {u"INN"_s, f.inn}, {u"Delivery by"_s, f.delivery}};
        QByteArray cells;
        for (const auto &[label, value] : pairs) {
            if (m_manner.aside)
                cells += cellsOf({label, value});
            else
                body += line(label + u": "_s + value);
        }
        if (m_manner.aside)
            body += tableOf(cells);
        QByteArray rows = cellsOf({u"№"_s, u"Product"_s, u"Qty"_s, u"Price"_s, u"Sum"_s});
        for (qsizetype i = 0; i < f.rows.size(); ++i)
            rows += cellsOf(QStringList{QString::number(i + 1)} + f.rows[i]);
        for (const auto &[label, value] : {std::pair(u"Total"_s, f.total), std::pair(u"VAT 20 %"_s, f.vat), std::pair(u"To pay"_s, f.grand)})
            rows += cellsOf({u""_s, label, u""_s, u""_s, value});
        body += tableOf(rows);
        if (f.hasSignature)
            body += line(u"Head of sales ____________ "_s + f.signer);
        if (!f.more.isEmpty())
            body += line(f.more);
        return m_manner.office ? odt(body) : docx(body);
    }

private:
    QByteArray line(const QString &text) const
    {
        const QByteArray bytes = escaped(text);
        if (m_manner.office)
            return "<text:p>" + bytes + "</text:p>";
        if (!m_manner.split)
            return para(bytes);
        const qsizetype half = text.size() / 2;
        return "<w:p>" + run(escaped(text.first(half))) + run(escaped(text.sliced(half))) + "</w:p>";
    }
    QByteArray cellsOf(const QStringList &texts) const
    {
        QByteArray made;
        for (const QString &text : texts)
            made += m_manner.office ? "<table:table-cell>" + line(text) + "</table:table-cell>" : "<w:tc>" + line(text) + "</w:tc>";
        return m_manner.office ? "<table:table-row>" + made + "</table:table-row>" : "<w:tr>" + made + "</w:tr>";
    }
    QByteArray tableOf(const QByteArray &rows) const { return m_manner.office ? "<table:table>" + rows + "</table:table>" : "<w:tbl>" + rows + "</w:tbl>"; }

    Manner m_manner;
};

QList<Manner> manners()
{
    return {{false, false, false}, {false, true, false}, {false, false, true}, {true, false, false}, {true, true, false}, {false, true, true}};
}

Grade graded(const Filled &filled, Manner manner = {})
{
    const auto content = readContent(Writer(manner).write(filled), u"handin"_s);
    if (!content)
        qFatal("%s", qPrintable(content.error().message()));
    return grade(*content, order());
}

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
    QVERIFY(result.remarks.last().why.contains("9313.00"_L1));
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
    QTest::newRow("rows without a row") << head + field + "[rows]\n";
    QTest::newRow("row without a column") << head + "[rows]\n[[rows.column]]\nid=\"a\"\ntitle=\"A\"\nlabels=[\"A\"]\n[[rows.row]]\nb=\"x\"\n";
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

QTEST_GUILESS_MAIN(DocumentHandInTest)
#include "tst_documenthandin.moc"
