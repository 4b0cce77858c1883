// A document as it reads: headings, tables with and without lines, their headers.
#include "madefile.h"
#include "packdocuments.h"
#include "reading/documenthtml.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray styled(const QByteArray &style, const QByteArray &text) { return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>"; }

QByteArray tableOf(const QByteArray &style, const QByteArray &rows) { return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/></w:tblPr>" + rows + "</w:tbl>"; }

QString read(const QByteArray &file)
{
    const auto html = documentHtml(file, u"d"_s);
    return html ? *html : html.error().message();
}

}  // namespace

class DocumentReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headings()
    {
        QCOMPARE(read(docx(styled("Title", "A") + styled("Heading1", "B") + styled("Clause", "C &amp; D") + para(""))),
                 u"<h2>A</h2><h3>B</h3><p>C &amp; D</p>"_s);
        QCOMPARE(read(odt("<text:p text:style-name=\"Title\">A</text:p><text:h>B</text:h><text:p>C</text:p>")), u"<h2>A</h2><h3>B</h3><p>C</p>"_s);
    }

    void numbersStayOnOneLine()
    {
        QCOMPARE(read(docx(para("1 234 567,00 ₽ of 12 3 and 22 %, 5 rolls"))), u"<p>1\u00a0234\u00a0567,00\u00a0₽ of 12 3 and 22\u00a0%, 5 rolls</p>"_s);
    }

    void linesWhereTheDocumentHasThem()
    {
        const Entries styles{{"word/styles.xml", wordXml("styles", "<w:style w:styleId=\"Items\"><w:insideH w:val=\"single\"/></w:style>"
                                                                   "<w:style w:styleId=\"Signs\"><w:insideH w:val=\"nil\"/></w:style>")}};
        const QByteArray rows = row({"x"});
        const auto drawn = [&](const QByteArray &table) { return read(docx(table, styles)).contains("border=\"1\""_L1); };
        QVERIFY(drawn(tableOf("Items", rows)));
        QVERIFY(!drawn(tableOf("Signs", rows)));
        QVERIFY(!drawn(tableOf("Unknown", rows)));
        QVERIFY(!drawn(table(rows)));
        QVERIFY(drawn("<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>" + rows + "</w:tbl>"));
        const auto cell = [](const QByteArray &style) { return "<table:table><table:table-row><table:table-cell table:style-name=\"" + style + "\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"; };
        const QByteArray cells = "<style:style xmlns:style=\"s\" style:name=\"Lined\"><style:table-cell-properties xmlns:fo=\"f\" fo:border=\"0.5pt solid #000\"/></style:style>";
        QVERIFY(read(odt(cells + cell("Lined"))).contains("border=\"1\""_L1));
        QVERIFY(!read(odt(cells + cell("Bare"))).contains("border=\"1\""_L1));
    }

    void headersOfTables()
    {
        const QByteArray head = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + para("Article") + "</w:tc></w:tr>";
        const QString html = read(docx(table(head + row({"Tape"}))));
        QVERIFY2(html.contains("<th align=\"left\" colspan=\"1\">Article</th>"_L1) && html.contains("<td colspan=\"1\">Tape</td>"_L1), qPrintable(html));
    }

    void cellsOverSeveralColumns()
    {
        const QByteArray wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + para("Total") + "</w:tc></w:tr>";
        QVERIFY(read(docx(table(wide))).contains("<td colspan=\"3\">Total</td>"_L1));
        const QByteArray cell = "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Total</text:p></table:table-cell></table:table-row></table:table>";
        QVERIFY(read(odt(cell)).contains("<td colspan=\"2\">Total</td>"_L1));
        QVERIFY(read(docx(table(QByteArray(wide).replace("\"3\"", "\"99999\"")))).contains("colspan=\"100\""_L1));
    }

    void letterheads()
    {
        const auto section = [](const QByteArray &references) { return "<w:sectPr>" + references + "</w:sectPr>"; };
        const auto reference = [](const QByteArray &type, const QByteArray &id) {
            return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + id + "\" xmlns:r=\"r\"/>";
        };
        const auto header = [](const QByteArray &text) { return wordXml("hdr", para(text)); };
        const QByteArray relations = "<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Target=\"header1.xml\"/><Relationship Id=\"r2\" Target=\"/word/header2.xml\"/></Relationships>";
        const Entries parts{{"word/_rels/document.xml.rels", relations}, {"word/header1.xml", header("First")}, {"word/header2.xml", header("Others")}};
        const QByteArray second = "<Override PartName=\"/word/header2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>";
        const QByteArray both = reference("default", "r2") + reference("first", "r1");
        QCOMPARE(read(docx(para("Text") + section(both + "<w:titlePg/>"), parts, second)), u"<p>First</p><hr><p>Text</p>"_s);
        QCOMPARE(read(docx(para("Text") + section(both), parts, second)), u"<p>Others</p><hr><p>Text</p>"_s);
        QCOMPARE(read(docx(para("Text") + section(reference("default", "none")), parts, second)), u"<p>Text</p>"_s);
        QCOMPARE(read(docx(para("Text") + section(reference("default", "r1")))), u"<p>Text</p>"_s);
        for (const QString &format : {u"docx"_s, u"odt"_s})
            QVERIFY(read(sampleFile(u"en/documents/proposal."_s + format)).section(u"<hr>"_s, 0, 0).contains("sales@aquilon.example"_L1));
    }

    // What people sign reads the same from both of its files.
    void whatIsSignedReadsTheSameInBothFormats()
    {
        for (const QString &language : {u"en"_s, u"ru"_s}) {
            const QString path = language + u"/documents/job-description."_s;
            const QString word = read(sampleFile(path + u"docx"_s)), office = read(sampleFile(path + u"odt"_s));
            QCOMPARE(word, office);
            QVERIFY(word.contains("<h3>"_L1) && word.contains("<h2>"_L1) && word.count("<table"_L1) == 5);
            QVERIFY(word.contains("border=\"0\""_L1) && word.contains("border=\"1\""_L1));
        }
    }

    void whatIsNoDocumentSaysSo()
    {
        QVERIFY(!documentHtml("\xff\xd8\xff\xe0 JFIF", u"photo.docx"_s));
    }
};

QTEST_GUILESS_MAIN(DocumentReadingTest)
#include "tst_documentreading.moc"
