// Tags are found wherever they stand, every fault is told with its place, and only tags change.
#include "madefile.h"
#include "markup/text.h"
#include "template/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

Template read(const QByteArray &file, const std::optional<Delimiters> &delimiters = {})
{
    auto made = Template::read(file, u"offer"_s, delimiters);
    if (!made)
        qFatal("%s", qPrintable(made.error().message() + made.error().detail));
    return *made;
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray rendered(const QByteArray &file, const QJsonObject &values, const std::optional<Delimiters> &delimiters = {})
{
    const auto document = read(file, delimiters).render(values);
    if (!document)
        qFatal("%s", qPrintable(document.error().message()));
    for (const QByteArray name : {"word/document.xml", "word/header1.xml", "content.xml"})
        if (const QByteArray xml = entryOf(*document, name); !xml.isEmpty() && !isWellFormed(xml))
            qFatal("not well-formed: %s", xml.constData());
    return *document;
}

QByteArray body(const QByteArray &templateBody, const char *values) { return bodyOf(rendered(docx(templateBody), json(values))); }

QStringList kinds(const Faults &faults)
{
    QStringList all;
    for (const Fault &fault : faults)
        all.append(fault.kind);
    return all;
}

}  // namespace

class DocumentTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
    void splitOverRuns();
    void keepsSpaces();
    void everyPart();
    void office();
    void officeSpaces();
    void delimiters();
    void settingOfTheTemplate();
    void types();
    void fieldsWithPlaces();
    void faults_data();
    void faults();
    void alikeButAnother();
    void values_data();
    void values();
    void didYouMean();
    void onlyTagsChange();
    void anyTextComesBack();
};

void DocumentTemplateTest::fills_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("expected");
    const auto row_ = [](const char *name, const QByteArray &made, const QByteArray &values, const QByteArray &expected) {
        QTest::newRow(name) << made << values << expected;
    };
    row_("field", para("Dear {{name}}!"), R"({"name":"Anna"})", para("Dear Anna!"));
    row_("twice", para("{{a}}{{ a }}"), R"({"a":"x"})", para("xx"));
    row_("escaped", para("{{a}}"), R"({"a":"<b> & ₽ \"q\""})", para("&lt;b&gt; &amp; ₽ \"q\""));
    row_("lines", para("{{a}}"), R"({"a":"one\ntwo\r\nthree"})", para("one</w:t><w:br/><w:t>two</w:t><w:br/><w:t>three"));
    row_("tab", para("{{a}}"), R"({"a":"one\ttwo"})", para("one</w:t><w:tab/><w:t>two"));
    row_("named by a number", para("{{1}}"), R"({"1":"x"})", para("x"));
    row_("number", para("{{a}} {{b}}"), R"({"a":12,"b":0.5})", para("12 0.5"));
    row_("null", para("[{{a}}]"), R"({"a":null})", para("[]"));
    row_("path", para("{{client.name}}"), R"({"client":{"name":"Vega"}})", para("Vega"));
    row_("entities around", para("a &amp; &#1041; {{a}} &lt;"), R"({"a":"x"})", para("a &amp; &#1041; x &lt;"));
    row_("list in a text", para("{{#l}}{{n}}, {{/l}}end"), R"({"l":[{"n":"a"},{"n":"b"}]})", para("a, b, end"));
    row_("no items", para("{{#l}}{{n}}, {{/l}}end"), R"({"l":[]})", para("end"));
    row_("inverted", para("{{#l}}{{n}}{{/l}}{{^l}}none{{/l}}"), R"({"l":[]})", para("none"));
    row_("end without a name", para("{{#l}}{{.}};{{/}}"), R"({"l":["a","b"]})", para("a;b;"));
    row_("flag", para("{{#f}}yes{{/f}}{{^f}}no{{/f}}"), R"({"f":true})", para("yes"));
    row_("flag off", para("{{#f}}yes{{/f}}{{^f}}no{{/f}}"), R"({"f":false})", para("no"));
    row_("outer value", para("{{#l}}{{n}}{{c}}{{/l}}"), R"({"c":"!","l":[{"n":"a"}]})", para("a!"));
    row_("nested", para("{{#l}}{{#m}}{{x}}{{/m}};{{/l}}"), R"({"l":[{"m":[{"x":1},{"x":2}]},{"m":[]}]})", para("12;;"));
    row_("hollow", para("a{{#l}}{{/l}}b"), R"({"l":[{}]})", para("ab"));
    row_("rows", table(row({"{{#l}}{{n}}", "{{p}}{{/l}}"})), R"({"l":[{"n":"a","p":1},{"n":"b","p":2}]})", table(row({"a", "1"}) + row({"b", "2"})));
    row_("rows between", table(row({"Name", "Price"}) + row({"{{#l}}{{n}}", "{{p}}{{/l}}"}) + row({"Total", "{{t}}"})), R"({"t":3,"l":[{"n":"a","p":1}]})",
         table(row({"Name", "Price"}) + row({"a", "1"}) + row({"Total", "3"})));
    row_("no rows", table(row({"Name"}) + row({"{{#l}}{{n}}", "{{/l}}"})), R"({"l":[]})", table(row({"Name"})));
    row_("table without rows", para("x") + table(row({"{{#l}}{{n}}", "{{/l}}"})) + para("y"), R"({"l":[]})", para("x") + "<w:p/>" + para("y"));
    row_("several rows", table(row({"{{#l}}{{n}}"}) + row({"{{p}}{{/l}}"})), R"({"l":[{"n":"a","p":1},{"n":"b","p":2}]})",
         table(row({"a"}) + row({"1"}) + row({"b"}) + row({"2"})));
    row_("rows of their own", table(row({"H"}) + row({"{{#l}}"}) + row({"{{n}}"}) + row({"{{/l}}"})), R"({"l":[{"n":"a"},{"n":"b"}]})",
         table(row({"H"}) + row({"a"}) + row({"b"})));
    row_("within a cell", table(row({"{{#l}}{{n}} {{/l}}"})), R"({"l":[{"n":"a"},{"n":"b"}]})", table(row({"a b "})));
    row_("paragraphs", para("{{#l}}") + para("{{n}}") + para("{{/l}}") + para("end"), R"({"l":[{"n":"a"},{"n":"b"}]})", para("a") + para("b") + para("end"));
    row_("no paragraphs", para("{{#l}}") + para("{{n}}") + para("{{/l}}") + para("end"), R"({"l":[]})", para("end"));
    row_("cell left empty", "<w:tbl><w:tr><w:tc>" + para("{{#l}}") + para("{{n}}") + para("{{/l}}") + "</w:tc></w:tr></w:tbl>", R"({"l":[]})",
         "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    row_("text over paragraphs", para("a {{#l}}b") + para("c{{/l}} d"), R"({"l":[1,2]})", para("a b") + para("c</w:t></w:r><w:r><w:t>b") + para("c d"));
    row_("table in a list", para("{{#l}}") + table(row({"{{n}}"})) + para("{{/l}}") + para("end"), R"({"l":[{"n":"a"},{"n":"b"}]})",
         table(row({"a"})) + table(row({"b"})) + para("end"));
    row_("rows in rows", table(row({"{{#l}}{{#m}}{{n}}", "{{x}}{{/m}}", "{{/l}}"})), R"({"l":[{"n":"a","m":[{"x":1},{"x":2}]}]})",
         table(row({"a", "1", ""}) + row({"a", "2", ""})));
    row_("deleted text", "<w:p>" + run("{{a}}") + "<w:del><w:r><w:delText>{{b}}</w:delText></w:r></w:del></w:p>", R"({"a":"x"})",
         "<w:p>" + run("x") + "<w:del><w:r><w:delText>{{b}}</w:delText></w:r></w:del></w:p>");
}

void DocumentTemplateTest::fills()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QByteArray, values);
    QTEST(body(made, values.constData()), "expected");
}

void DocumentTemplateTest::splitOverRuns()
{
    const QByteArray bold = "<w:rPr><w:b/></w:rPr>";
    QCOMPARE(body("<w:p>" + run("a {") + "<w:r>" + bold + "<w:t>{na</w:t></w:r><w:proofErr/>" + run("me}") + run("} z") + "</w:p>", R"({"name":"Anna"})"),
             "<w:p>" + run("a Anna") + "<w:r>" + bold + "<w:t></w:t></w:r><w:proofErr/>" + run("") + run(" z") + "</w:p>");
    // A list that begins in one run and ends in another: each round begins with the looks of the first.
    QCOMPARE(body("<w:p><w:r>" + bold + "<w:t>{{#l}}b</w:t></w:r>" + run("c{{/l}}") + "</w:p>", R"({"l":[1,2]})"),
             "<w:p><w:r>" + bold + "<w:t>b</w:t></w:r>" + run("c") + "<w:r>" + bold + "<w:t>b</w:t></w:r>" + run("c") + "</w:p>");
}

// Word drops spaces at the ends of a text unless told, in each round.
void DocumentTemplateTest::keepsSpaces()
{
    const QByteArray xml = entryOf(rendered(docx("<w:p>" + run("{{#l}} b") + run("c {{/l}}") + "</w:p>"), json(R"({"l":[1,2]})")), "word/document.xml");
    QCOMPARE(xml.count("<w:t>"), 0);
    QCOMPARE(xml.count("<w:t xml:space=\"preserve\"> b</w:t>"), 2);
    QCOMPARE(xml.count("<w:t xml:space=\"preserve\">c </w:t>"), 2);
}

void DocumentTemplateTest::everyPart()
{
    const QByteArray box = "<w:txbxContent>" + para("{{box}}") + "</w:txbxContent>";
    const QByteArray made = docx("<w:p>" + run("{{a}}") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                                     "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                                 {{"word/header1.xml", wordXml("hdr", para("No {{number}}"))}});
    const QByteArray document = rendered(made, json(R"({"a":"1","box":"B","number":"17"})"));
    QCOMPARE(bodyOf(document).count(para("B")), 2);
    QVERIFY(entryOf(document, "word/header1.xml").contains(">No 17<"));
    QCOMPARE(read(made).fields()[1].places.size(), 2);
}

void DocumentTemplateTest::office()
{
    const QByteArray made = odt("<text:p>Dear {{<text:span text:style-name=\"T1\">name</text:span>}}</text:p><table:table><table:table-row><table:table-cell><text:p>{{#l}}{{n}}"
                                "</text:p></table:table-cell><table:table-cell><text:p>{{p}}{{/l}}</text:p></table:table-cell></table:table-row></table:table>"
                                "<text:list><text:list-item><text:p>{{#l}}</text:p></text:list-item><text:list-item><text:p>{{n}}</text:p></text:list-item>"
                                "<text:list-item><text:p>{{/l}}</text:p></text:list-item></text:list>");
    const QByteArray xml = entryOf(rendered(made, json(R"({"name":"A & B","l":[{"n":"x","p":1},{"n":"y","p":2}]})")), "content.xml");
    QVERIFY2(xml.contains("<text:p>Dear A &amp; B<text:span text:style-name=\"T1\"></text:span></text:p>"), xml.constData());
    QCOMPARE(xml.count("<table:table-row>"), 2);
    QVERIFY(xml.contains("<text:list><text:list-item><text:p>x</text:p></text:list-item><text:list-item><text:p>y</text:p></text:list-item></text:list>"));
}

void DocumentTemplateTest::officeSpaces()
{
    const QByteArray xml = entryOf(rendered(odt("<text:p>{{a}}</text:p>"), json(R"({"a":"one  two\n\tthree"})")), "content.xml");
    QVERIFY2(xml.contains("<text:p>one <text:s/>two<text:line-break/><text:tab/>three</text:p>"), xml.constData());
}

void DocumentTemplateTest::delimiters()
{
    const auto braces = Delimiters::parse(u"{ }"_s);
    QVERIFY(braces);
    QCOMPARE(bodyOf(rendered(docx(para("{a} {#l}{n}{/}")), json(R"({"a":"x","l":[{"n":1}]})"), *braces)), para("x 1"));
    for (const QString &wrong : {u""_s, u"{"_s, u"{ } }"_s, u"a b"_s, u"# #"_s})
        QVERIFY2(!Delimiters::parse(wrong), qPrintable(wrong));
}

void DocumentTemplateTest::settingOfTheTemplate()
{
    const QByteArray setting = "<Properties xmlns:vt=\"v\"><property name=\"vestibule.delimiters\"><vt:lpwstr>[[ ]]</vt:lpwstr></property></Properties>";
    const QByteArray made = docx(para("[[a]] {{b}}"), {{"docProps/custom.xml", setting}});
    QCOMPARE(bodyOf(rendered(made, json(R"({"a":"x"})"))), para("x {{b}}"));
    QCOMPARE(bodyOf(rendered(made, json(R"({"b":"x"})"), Delimiters())), para("[[a]] x"));
}

void DocumentTemplateTest::types()
{
    const Template made = read(docx(para("{{d:date}} {{m : money}} {{c:choice(a; b)}} {{t}} {{d}}")));
    QVERIFY(made.faults().isEmpty());
    QCOMPARE(made.fields().size(), 4);
    QCOMPARE(made.fields()[0].type, FieldType::Date);
    QCOMPARE(made.fields()[1].type, FieldType::Money);
    QCOMPARE(made.fields()[2].choices, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(kinds(made.check(json(R"({"d":"5 March 2026","m":"1 200,50","c":"b","t":"x"})"))), QStringList());
    QCOMPARE(kinds(made.check(json(R"({"d":"soon","m":"many","c":"z","t":[]})"))).count(u"wrong-value"_s), 4);
}

void DocumentTemplateTest::fieldsWithPlaces()
{
    const Template made = read(docx(para("x") + para("Client: {{name}}") + table(row({"{{#items}}{{price:money}}", "{{/items}}"})), {{"word/header1.xml", wordXml("hdr", para("{{name}}"))}}));
    QCOMPARE(made.fields().size(), 3);
    QCOMPARE(made.fields()[0].places.size(), 2);
    QCOMPARE(made.fields()[0].places[0].paragraph, 2);
    QCOMPARE(made.fields()[0].places[0].text, u"Client: {{name}}"_s);
    QCOMPARE(made.fields()[0].places[1].part, u"word/header1.xml"_s);
    QCOMPARE(made.fields()[1].type, FieldType::List);
    QCOMPARE(made.fields()[2].lists, QStringList{u"items"_s});
}

void DocumentTemplateTest::faults_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("kind");
    QTest::newRow("unclosed tag") << para("a {{name b") << u"unclosed-tag"_s;
    QTest::newRow("unclosed before another") << para("{{name {{b}}") << u"unclosed-tag"_s;
    QTest::newRow("over two paragraphs") << para("{{na") + para("x") << u"unclosed-tag"_s;
    QTest::newRow("stray") << para("name}}") << u"stray-close"_s;
    QTest::newRow("no name") << para("{{}}") << u"malformed-tag"_s;
    QTest::newRow("picture tag") << para("{{%photo}}") << u"malformed-tag"_s;
    QTest::newRow("unknown type") << para("{{a:colour}}") << u"unknown-type"_s;
    QTest::newRow("misspelt type") << para("{{a:mony}}") << u"unknown-type"_s;
    QTest::newRow("choices of a date") << para("{{a:date(now; later)}}") << u"malformed-tag"_s;
    QTest::newRow("letters exchanged") << para("{{client.nmae}} {{client.name}} {{client.name}}") << u"misspelt"_s;
    QTest::newRow("a letter left out") << para("{{client.name}} {{clint.name}}") << u"misspelt"_s;
    QTest::newRow("choice of nothing") << para("{{a:choice}}") << u"malformed-tag"_s;
    QTest::newRow("list with a type") << para("{{#a:money}}{{/a}}") << u"malformed-tag"_s;
    QTest::newRow("unclosed list") << para("{{#l}}x") << u"unclosed-list"_s;
    QTest::newRow("unopened list") << para("x{{/l}}") << u"unopened-list"_s;
    QTest::newRow("misspelt end") << para("{{#items}}x{{/itmes}}") << u"crossed-list"_s;
    QTest::newRow("crossed") << para("{{#a}}{{#b}}{{/a}}{{/b}}") << u"crossed-list"_s;
    QTest::newRow("into a table") << para("{{#l}}") + table(row({"{{/l}}"})) << u"list-place"_s;
    QTest::newRow("same row") << table(row({"{{#a}}x", "{{/a}}{{#b}}", "{{/b}}"})) << u"list-place"_s;
    QTest::newRow("two types") << para("{{a:date}} {{a:money}}") << u"mixed-types"_s;
}

// Another number, another ending, a list and its item, short names: no slips.
void DocumentTemplateTest::alikeButAnother()
{
    for (const char *names : {"{{phone1}} {{phone2}}", "{{total}} {{totals}}", "{{#items}}{{item}}{{/items}}", "{{сумма}} {{суммы}}", "{{sum}} {{som}}", "{{seller.name}} {{client.name}}"}) {
        const Template found = read(docx(para(names)));
        QVERIFY2(found.faults().isEmpty(), qPrintable(kinds(found.faults()).join(u' ') + QString::fromUtf8(names)));
    }
    const Template wrong = read(docx(para("{{total:mony}}")));
    QVERIFY(wrong.faults().first().message.contains(u"“mony” is no type"_s) && wrong.faults().first().message.contains(u"Did you mean “money”?"_s));
}

void DocumentTemplateTest::faults()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QString, kind);
    const Template found = read(docx(para("sound {{x}}") + made));
    QVERIFY2(kinds(found.faults()).contains(kind), qPrintable(kinds(found.faults()).join(u' ')));
    for (const Fault &fault : found.faults()) {
        QCOMPARE(fault.place.part, u"word/document.xml"_s);
        QVERIFY(fault.place.paragraph >= 2 && !fault.place.text.isEmpty() && !fault.message.isEmpty());
    }
    QVERIFY(!found.render(json(R"({"x":"1"})")));
}

void DocumentTemplateTest::values_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sound") << QByteArray(R"({"name":"A","items":[{"price":1}]})") << QStringList();
    QTest::newRow("missing") << QByteArray(R"({"items":[{"price":1}]})") << QStringList{u"missing"_s};
    QTest::newRow("missing list") << QByteArray(R"({"name":"A"})") << QStringList{u"missing"_s};
    QTest::newRow("missing in an item") << QByteArray(R"({"name":"A","items":[{"price":1},{}]})") << QStringList{u"missing"_s};
    QTest::newRow("unknown") << QByteArray(R"({"name":"A","items":[],"colour":"red"})") << QStringList{u"unknown"_s};
    QTest::newRow("unknown in an item") << QByteArray(R"({"name":"A","items":[{"price":1,"x":2},{"price":1,"x":2}]})") << QStringList{u"unknown"_s};
    QTest::newRow("misspelt") << QByteArray(R"({"nmae":"A","items":[]})") << QStringList{u"missing"_s, u"unknown"_s};
    QTest::newRow("a list for a text") << QByteArray(R"({"name":["A"],"items":[]})") << QStringList{u"wrong-value"_s};
    QTest::newRow("control character") << QByteArray(R"({"name":"\u0001","items":[]})") << QStringList{u"wrong-value"_s};
}

void DocumentTemplateTest::values()
{
    QFETCH(const QByteArray, given);
    const Template made = read(docx(para("{{name}}{{#items}}{{price}}{{/items}}")));
    const Faults faults = made.check(json(given.constData()));
    QTEST(kinds(faults), "expected");
    QCOMPARE(made.render(json(given.constData())).has_value(), faults.isEmpty());
}

void DocumentTemplateTest::didYouMean()
{
    const Faults faults = read(docx(para("{{client_name}}"))).check(json(R"({"client_nmae":"A"})"));
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults[0].message.contains("client_nmae"_L1));
    QVERIFY2(faults[1].message.contains(u"Did you mean “client_name”?"_s), qPrintable(faults[1].message));
    QCOMPARE(nearest(u"price"_s, {u"client"_s, u"date"_s}), QString());
    QVERIFY(read(docx(para("{{#items}}x{{/itmes}}"))).faults().first().message.contains(u"“/items”"_s));
}

void DocumentTemplateTest::onlyTagsChange()
{
    // Odd but well-formed: single quotes, spaces in tags, comments, CDATA, references, another prefix.
    const QByteArray odd = "<w:p w:rsidR = '00>1' ><!-- {{no}} --><w:r ><w:t xml:space='preserve' >&#x41; &amp; <![CDATA[<{{a}}>]]></w:t ></w:r></w:p>\r\n";
    const QByteArray document = rendered(docx(odd), json(R"({"a":"<x>"})"));
    QByteArray expected = odd;
    QCOMPARE(bodyOf(document), expected.replace("{{a}}", "]]>&lt;x&gt;<![CDATA[").replace(" xml:space='preserve'", " xml:space='preserve'"));
    const QByteArray plain = docx(odd);
    QCOMPARE(read(plain).render({}).has_value(), false);
    const QByteArray none = docx(para("no tags"));
    QCOMPARE(rendered(none, {}), none);
}

// Whatever is filled in is read back as it was, and nothing around it changes.
void DocumentTemplateTest::anyTextComesBack()
{
    QRandomGenerator random(11);
    const QString alphabet = u"aЖ₽&<>\"' {}/#^;ß😀\n\t"_s;
    const QByteArray made = docx(para("before {{a}} after"));
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (int n = random.bounded(20); n > 0; --n)
            text += alphabet.mid(random.bounded(int(alphabet.size())), 1);
        if (!isXmlText(text))
            continue;
        const QByteArray document = rendered(made, {{u"a"_s, text}});
        const auto part = readMarkup(entryOf(document, "word/document.xml"), u"a"_s, u"b"_s);
        QVERIFY(part);
        QCOMPARE(part->paragraphs.size(), 1u);
        QCOMPARE(part->paragraphs[0].text, u"before "_s + text + u" after"_s);
    }
}

QTEST_GUILESS_MAIN(DocumentTemplateTest)
#include "tst_documenttemplate.moc"
