#include "content/pagescan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::content;

class PageScanTest : public QObject
{
    Q_OBJECT

    // "link 3:5 page:a"
    static QStringList findings(const QByteArray &page)
    {
        QStringList lines;
        for (const PageFinding &finding : scanPage(page).findings) {
            const QString kind = finding.kind == PageFinding::Kind::Link    ? u"link"_s
                                 : finding.kind == PageFinding::Kind::Image ? u"image"_s
                                                                            : u"html"_s;
            lines.append(
                u"%1 %2:%3 %4"_s.arg(kind).arg(finding.place.line).arg(finding.place.column).arg(finding.target).trimmed());
        }
        return lines;
    }

private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << QByteArray("# The company\n\nText") << u"The company"_s;
        QTest::newRow("Windows line ends") << QByteArray("# Компания\r\nText\r\n") << u"Компания"_s;
        QTest::newRow("only a title") << QByteArray("# A") << u"A"_s;
        QTest::newRow("no space") << QByteArray("#A\n") << QString();
        QTest::newRow("second level") << QByteArray("## A\n") << QString();
        QTest::newRow("blank") << QByteArray("#  \n") << QString();
        QTest::newRow("not the first line") << QByteArray("\n# A\n") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void titles()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, title);
        QCOMPARE(scanPage(page).title, title);
    }

    void places_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("link") << QByteArray("# A\n\n[x](page:a)") << QStringList{u"link 3:5 page:a"_s};
        QTest::newRow("columns count letters") << QByteArray("привет [x](page:a)") << QStringList{u"link 1:12 page:a"_s};
        QTest::newRow("in a table") << QByteArray("|a|b|\n|-|-|\n|x|[y](page:b)|") << QStringList{u"link 3:8 page:b"_s};
        QTest::newRow("in a list") << QByteArray("- a\n  - [y](page:b)") << QStringList{u"link 2:9 page:b"_s};
        QTest::newRow("autolink") << QByteArray("<https://a.example>") << QStringList{u"link 1:2 https://a.example"_s};
        QTest::newRow("image in a link") << QByteArray("[![x](a.png)](page:b)")
                                         << QStringList{u"image 1:7 a.png"_s, u"link 1:15 page:b"_s};
        QTest::newRow("reference") << QByteArray("[x][1]\n\n[1]: page:a") << QStringList{u"link 3:6 page:a"_s};
        QTest::newRow("entity in a target") << QByteArray("a [x](page:a&amp;b)") << QStringList{u"link 1:3 page:a&amp;b"_s};
        QTest::newRow("block") << QByteArray("a\n\n<div>\n<p>\n</div>\n\nb") << QStringList{u"html 3:1"_s};
        QTest::newRow("two blocks") << QByteArray("<div>\n\ntext\n\n<div>\n") << QStringList{u"html 1:1"_s, u"html 5:1"_s};
        QTest::newRow("inline") << QByteArray("a <b>c</b>") << QStringList{u"html 1:3"_s, u"html 1:7"_s};
        QTest::newRow("comment") << QByteArray("<!-- x -->\n") << QStringList{u"html 1:1"_s};
        QTest::newRow("code") << QByteArray("`<b>` `[x](y)`\n\n    <i>\n\n```\n<u>[x](y)\n```\n") << QStringList();
        QTest::newRow("escaped") << QByteArray("\\<b> \\[x](y) 3 < 4 > 2") << QStringList();
    }
    void places()
    {
        QFETCH(QByteArray, page);
        QFETCH(QStringList, expected);
        QCOMPARE(findings(page), expected);
    }

    void endlessNestingIsNoTrouble()
    {
        QVERIFY(findings(QByteArray(200'000, '[')).isEmpty());
        QVERIFY(findings(QByteArray(50'000, '>')).isEmpty());
        QCOMPARE(findings(QByteArray("[x](page:a) ").repeated(5000)).size(), 5000);
    }
};

QTEST_GUILESS_MAIN(PageScanTest)
#include "tst_pagescan.moc"
