// The library of a pack: what it says, what is wrong with it, and what follows from the values that are filled in.
#include "library/checkers.h"
#include "library/libraryreader.h"
#include "library/reckoning.h"
#include "madefile.h"
#include "packdocuments.h"
#include "template/template.h"

#include <QJsonArray>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Common[] = R"(format = 1
[[document]]
id = "order"
kind = "application"
formats = ["docx"]
  [[document.field]]
  name = "client"
  type = "client"
  from = "client.name"
  [[document.field]]
  name = "pay"
  type = "choice"
  [[document.field]]
  name = "note"
  optional = true
  [[document.field]]
  name = "items"
  type = "list"
    [[document.field.column]]
    name = "n"
    type = "number"
    reckon = { kind = "number" }
    [[document.field.column]]
    name = "quantity"
    type = "number"
    [[document.field.column]]
    name = "price"
    type = "money"
    from = "product.price"
    [[document.field.column]]
    name = "off"
    optional = true
    [[document.field.column]]
    name = "sum"
    type = "money"
    reckon = { kind = "product", of = ["quantity", "price", "off"] }
  [[document.field]]
  name = "net"
  type = "money"
  reckon = { kind = "sum", of = ["items.sum"] }
  [[document.field]]
  name = "vat"
  type = "money"
  reckon = { kind = "percent", of = ["net"], percent = "22" }
  [[document.field]]
  name = "paid"
  type = "money"
  [[document.field]]
  name = "total"
  type = "money"
  reckon = { kind = "add", of = ["net", "vat", "-paid"] }
)";

constexpr char Texts[] = R"([document.order]
title = "Order"
description = "What is ordered."
[document.order.field.client]
label = "Client"
[document.order.field.pay]
label = "Payment"
choices = ["at once", "later"]
[document.order.field.note]
label = "Note"
[document.order.field.items]
label = "Goods"
[document.order.field.items.column.n]
label = "No."
[document.order.field.items.column.quantity]
label = "Quantity"
[document.order.field.items.column.price]
label = "Price"
[document.order.field.items.column.off]
label = "Discount"
[document.order.field.items.column.sum]
label = "Sum"
[document.order.field.net]
label = "Net"
[document.order.field.vat]
label = "VAT"
[document.order.field.paid]
label = "Paid"
[document.order.field.total]
label = "Total"
)";

QByteArray goodTemplate()
{
    return docx(para("Order of {{client}}, {{pay:choice(at once; later)}}") + para("{{#note}}Note: {{note}}{{/note}}") +
                table(row({"{{#items}}{{n}}", "{{quantity:number}}", "{{price:money}}", "{{off}}", "{{sum:money}}{{/items}}"})) +
                para("{{net:money}} + {{vat:money}} - {{paid:money}} = {{total:money}}"));
}

QStringList printed(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.text());
    return lines;
}

QStringList checked(const QByteArray &common, const QByteArray &texts, const QByteArray &made)
{
    Activity activity;
    activity.source = activity.common = u"documents/library.toml"_s;
    activity.assets = u"documents"_s;
    return printed(LibraryChecker().check({{u"documents/library.toml"_s, {}, common, activity},
                                           {u"en/documents/library.toml"_s, u"en"_s, texts, activity},
                                           {u"en/documents/order.docx"_s, u"en"_s, made, activity}}));
}

Library good()
{
    const LibraryReading reading = readLibrary({Common, u"library.toml"_s}, {Texts, u"en/library.toml"_s}, u"en"_s);
    if (!reading.library)
        qFatal("%s", qPrintable(printed(reading.problems).join(u'\n')));
    return *reading.library;
}

}  // namespace

class DocumentLibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void accepts();
    void tellsEverything();
    void broken_data();
    void broken();
    void templates_data();
    void templates();
    void reckons();
    void clients();
    void signedDocuments();
    void whatIsSignedSaysTheSameInAllFormats();
    void sampleLibrary();
};

void DocumentLibraryTest::reads()
{
    const Library library = good();
    const Document *order = library.document(u"order");
    QVERIFY(order && !library.document(u"offer"));
    QCOMPARE(order->title, u"Order"_s);
    QCOMPARE(order->formats, QList<Format>{Format::Docx});
    QCOMPARE(order->fields.size(), 8);
    QCOMPARE(order->field(u"client")->from, u"client.name"_s);
    QCOMPARE(order->field(u"pay")->choices, (QStringList{u"at once"_s, u"later"_s}));
    QVERIFY(order->field(u"note")->optional && !order->readAndSign && !order->html);
    QCOMPARE(order->field(u"items")->columns[4].label, u"Sum"_s);
    QCOMPARE(order->field(u"items")->columns[4].reckoning.of, (QStringList{u"quantity"_s, u"price"_s, u"off"_s}));
    QCOMPARE(order->field(u"vat")->reckoning.percent, 220'000);
    QCOMPARE(templatePath(order->id, Format::Odt), u"documents/order.odt"_s);
}

void DocumentLibraryTest::accepts() { QCOMPARE(checked(Common, Texts, goodTemplate()), QStringList()); }

// All faults of all files in one go, each with its place.
void DocumentLibraryTest::tellsEverything()
{
    const QByteArray common = QByteArray(Common).replace("\"client.name\"", "\"client.nmae\"").replace("kind = \"application\"", "kind = \"order\"");
    const QByteArray texts = QByteArray(Texts).replace("choices = [\"at once\", \"later\"]\n", "").replace("label = \"Net\"\n", "hint = \"\"\n");
    const QStringList told = checked(common, texts, goodTemplate());
    QCOMPARE(told.size(), 4);
    const QString all = told.join(u'\n');
    for (const QString &wanted : {u"documents/library.toml:4:8: error: “order” is none of: job-description"_s,
                                  u"documents/library.toml:9:10: error: nothing can be filled in from “client.nmae”"_s,
                                  u"“choices” belong to a field of the type “choice”"_s, u"“label” is missing"_s})
        QVERIFY2(all.contains(wanted), qPrintable(all));
}

void DocumentLibraryTest::broken_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *was, const char *is, const QString &told) { QTest::newRow(name) << QByteArray(was) << QByteArray(is) << told; };
    row("no TOML", "format = 1", "format = ", u"this is no TOML"_s);
    row("another format", "format = 1", "format = 2", u"“format” has to be 1"_s);
    row("unknown key", "kind = \"application\"", "kind = \"application\"\ncolour = \"red\"", u"“colour” is not known here"_s);
    row("no kind", "kind = \"application\"\n", "", u"“kind” is missing"_s);
    row("id", "\"order\"", "\"Order\"", u"“Order” is no id"_s);
    row("format of a file", "[\"docx\"]", "[\"doc\"]", u"“doc” is none of: docx, odt"_s);
    row("sign", "formats", "sign = \"often\"\nformats", u"“sign” is \"read-and-sign\""_s);
    row("texts of nothing", "\"order\"", "\"other\"", u"there is no “order” to which these texts belong"_s);
    row("no texts", "name = \"pay\"", "name = \"pays\"", u"there are no texts of “pays”"_s);
    row("field twice", "name = \"paid\"", "name = \"pay\"", u"the field “pay” is named twice"_s);
    row("type", "type = \"client\"", "type = \"customer\"", u"“customer” is none of: text"_s);
    row("product outside a list", "\"client.name\"", "\"product.name\"", u"a product is picked for the row of a list"_s);
    row("reckoned from nothing", "[\"net\"]", "[\"nett\"]", u"“vat” is reckoned from “nett”"_s);
    row("reckoned from what comes later", "[\"items.sum\"]", "[\"total\"]", u"“net” is reckoned from “total”"_s);
    row("too many columns", "[\"quantity\", \"price\", \"off\"]", "[\"n\"]", u"“of” names: two columns"_s);
    row("flag", "optional = true", "optional = \"yes\"", u"“optional” has to be true or false"_s);
}

void DocumentLibraryTest::broken()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    QFETCH(const QString, told);
    const LibraryReading reading = readLibrary({QByteArray(Common).replace(was, is), u"library.toml"_s}, {Texts, u"en/library.toml"_s}, u"en"_s);
    QVERIFY(!reading.library);
    QVERIFY2(printed(reading.problems).join(u'\n').contains(told), qPrintable(printed(reading.problems).join(u'\n')));
}

void DocumentLibraryTest::templates_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("told");
    const QByteArray rest = table(row({"{{#items}}{{n}}", "{{quantity}}", "{{price}}", "{{off}}", "{{sum}}{{/items}}"})) +
                            para("{{net}} {{vat}} {{paid}} {{total}} {{note}}");
    QTest::newRow("misspelt") << docx(para("{{cleint}} {{client}} {{pay}}") + rest) << u"“cleint” stands in the template, but not in the library"_s;
    QTest::newRow("did you mean") << docx(para("{{cleint}} {{client}} {{pay}}") + rest) << u"Did you mean “client”?"_s;
    QTest::newRow("not used") << docx(para("{{pay}}") + rest) << u"“client” stands in the library, but not in this template"_s;
    QTest::newRow("column not used") << docx(para("{{client}} {{pay}}") + QByteArray(rest).replace("{{off}}", "")) << u"“items.off” stands in the library"_s;
    QTest::newRow("type") << docx(para("{{client:money}} {{pay}}") + rest) << u"“client” is of the type “money” in the template and “client” in the library"_s;
    QTest::newRow("choices") << docx(para("{{client}} {{pay:choice(now; later)}}") + rest) << u"the choices of “pay” are other ones"_s;
    QTest::newRow("fault of the template") << docx(para("{{client}} {{pay") + rest) << u"is not closed in its paragraph"_s;
    QTest::newRow("another format") << odt("<text:p>{{client}}</text:p>") << u"this is no .docx file"_s;
    QTest::newRow("no document") << QByteArray("hello") << u"is not a DOCX or ODT document"_s;
}

void DocumentLibraryTest::templates()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QString, told);
    const QStringList lines = checked(Common, Texts, made);
    QVERIFY2(lines.join(u'\n').contains(told), qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY2(line.startsWith("en/documents/order.docx"_L1), qPrintable(line));
}

void DocumentLibraryTest::reckons()
{
    const QJsonArray rows{QJsonObject{{u"quantity"_s, u"60"_s}, {u"price"_s, u"489,00"_s}, {u"off"_s, u"3"_s}},
                          QJsonObject{{u"quantity"_s, u"7"_s}, {u"price"_s, 0.15}, {u"off"_s, u""_s}}};
    const QJsonObject values = reckoned(good().document(u"order")->fields, {{u"items"_s, rows}, {u"paid"_s, u"0,85"_s}}, u"ru"_s);
    QCOMPARE(values.value(u"items"_s)[0][u"n"_s].toString(), u"1"_s);
    QCOMPARE(values.value(u"items"_s)[0][u"sum"_s].toString(), u"28\u00a0459,80"_s);
    QCOMPARE(values.value(u"items"_s)[1][u"sum"_s].toString(), u"1,05"_s);
    QCOMPARE(values.value(u"net"_s).toString(), u"28\u00a0460,85"_s);
    QCOMPARE(values.value(u"vat"_s).toString(), u"6\u00a0261,39"_s);    // 6261.387
    QCOMPARE(values.value(u"total"_s).toString(), u"34\u00a0721,39"_s);
    const QJsonObject english = reckoned(good().document(u"order")->fields, {{u"items"_s, rows}}, u"en"_s);
    QCOMPARE(english.value(u"net"_s).toString(), u"28,460.85"_s);
    QCOMPARE(english.value(u"total"_s).toString(), QString());          // what was paid is not known
    QCOMPARE(reckoned(good().document(u"order")->fields, {}, u"en"_s).value(u"net"_s).toString(), QString());
}

void DocumentLibraryTest::clients()
{
    const QByteArray common = QByteArray(Common) + "[[client]]\nid = \"vega\"\ninn = \"77\"\ncontract-date = \"2026-03-05\"\n";
    const QByteArray texts = QByteArray(Texts) + "[client.vega]\nname = \"Vega\"\naddress = \"Moscow\"\n";
    const LibraryReading reading = readLibrary({common, {}}, {texts, {}}, u"en"_s);
    QVERIFY2(reading.library, qPrintable(printed(reading.problems).join(u'\n')));
    QCOMPARE(reading.library->clients.size(), 1);
    const Client &vega = reading.library->clients.first();
    QCOMPARE(vega.name(), u"Vega"_s);
    QCOMPARE(vega.known.keys(), (QStringList{u"client.address"_s, u"client.contract-date"_s, u"client.inn"_s, u"client.name"_s}));
    const auto told = [](const QByteArray &file, const QByteArray &words) { return printed(readLibrary({file, {}}, {words, {}}, u"en"_s).problems).join(u'\n'); };
    QVERIFY(told(common, Texts).contains(u"there are no texts of “vega”"_s));
    QVERIFY(told(common, QByteArray(texts).replace("name = \"Vega\"\n", "")).contains(u"“name” is missing"_s));
    QVERIFY(told(QByteArray(common).replace("2026-03-05", "5.3.2026"), texts).contains(u"“5.3.2026” is no day"_s));
    QVERIFY(told(common + "colour = \"red\"\n", texts).contains(u"“colour” is not known here"_s));
    QVERIFY(told(common + "[[client]]\nid = \"vega\"\n", texts).contains(u"the client “vega” is named twice"_s));
}

void DocumentLibraryTest::signedDocuments()
{
    Activity activity;
    activity.source = u"documents/rules.docx"_s;
    const auto told = [&](const QByteArray &file) { return printed(SignedChecker().check({{u"en/documents/rules.docx"_s, u"en"_s, file, activity}})).join(u'\n'); };
    QCOMPARE(told(docx(para("Nobody smokes here."))), QString());
    QVERIFY(told(docx(para("{{name}} smokes."))).contains(u"the field “name” cannot be filled in where people sign"_s));
    QVERIFY(told(docx(para("{{name smokes."))).contains("is not closed"_L1));
    QVERIFY(told(docx({})).contains("there is no text to sign"_L1));
    QVERIFY(told("# Rules").contains("is not a DOCX or ODT document"_L1));
}

// Somebody reads the ODT and signs the hash of the DOCX.
void DocumentLibraryTest::whatIsSignedSaysTheSameInAllFormats()
{
    const QByteArray common = "format = 1\n[[document]]\nid = \"rules\"\nkind = \"job-description\"\nformats = [\"docx\", \"odt\"]\nsign = \"read-and-sign\"\n";
    const QByteArray texts = "[document.rules]\ntitle = \"Rules\"\ndescription = \"Rules.\"\n";
    Activity activity;
    activity.common = activity.source = QLatin1String(LibraryFile);
    const auto told = [&](const QByteArray &office) {
        const QString source = u"en/"_s + activity.source;
        return printed(LibraryChecker().check({{activity.common, {}, common, activity}, {source, u"en"_s, texts, activity},
                                               {u"en/documents/rules.docx"_s, u"en"_s, docx(para("Nobody smokes.")), activity},
                                               {u"en/documents/rules.odt"_s, u"en"_s, office, activity}})).join(u'\n');
    };
    QCOMPARE(told(odt("<text:p>Nobody smokes.</text:p>")), QString());
    QVERIFY(told(odt("<text:p>Everybody smokes.</text:p>")).contains("says something else than its other format"_L1));
}

void DocumentLibraryTest::sampleLibrary()
{
    QCOMPARE(printed(LibraryChecker().check(sampleFiles(u"documents/library.toml"_s))), QStringList());
}

QTEST_GUILESS_MAIN(DocumentLibraryTest)
#include "tst_documentlibrary.moc"
