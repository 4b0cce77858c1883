// What is no document, or is an attack, is refused with its reason; what nobody touched stays byte for byte.
#include "archive/package.h"
#include "madefile.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

class DocumentArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void partsInOrder();
    void untouchedPartsStay();
    void templateBecomesDocument();
    void anyTruncationIsToldOrRead();
};

void DocumentArchiveTest::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &file, ErrorCode code, const QString &says) { QTest::newRow(name) << file << int(code) << says; };
    const QByteArray sound = docx(para("x"));
    row("empty", {}, ErrorCode::Malformed, u"is empty"_s);
    row("text", "Dear client", ErrorCode::Malformed, u"is not a DOCX or ODT"_s);
    row("truncated", sound.first(sound.size() / 2), ErrorCode::Malformed, u"not copied to its end"_s);
    row("jpeg", "\xff\xd8\xff\xe0 JFIF", ErrorCode::Malformed, u"is a picture"_s);
    row("png", "\x89PNG\r\n", ErrorCode::Malformed, u"is a picture"_s);
    row("pdf", "%PDF-1.7", ErrorCode::Malformed, u"is a PDF"_s);
    row("rtf", "{\\rtf1}", ErrorCode::Malformed, u"is an RTF"_s);
    row("password", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), ErrorCode::Malformed, u"protected by a password"_s);
    row("zip", zipped({{"a.txt", "x"}}), ErrorCode::Malformed, u"but not a DOCX"_s);
    row("macro part", docx(para("x"), {{"word/vbaProject.bin", "x"}}), ErrorCode::Unsupported, u"holds macros"_s);
    row("macro type", docx(para("x"), {}, "<Override PartName=\"/x\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"),
        ErrorCode::Unsupported, u"holds macros"_s);
    row("odt macro", odt({}, {{"Basic/Standard/Module1.xml", "<x/>"}}), ErrorCode::Unsupported, u"holds macros"_s);
    row("odt encrypted", odt({}, {{"META-INF/manifest.xml", "<m xmlns:manifest=\"m\"><manifest:encryption-data/></m>"}}), ErrorCode::Unsupported, u"is encrypted"_s);
    row("upwards", docx(para("x"), {{"../evil.xml", "<x/>"}}), ErrorCode::Refused, u"../evil.xml"_s);
    row("absolute", docx(para("x"), {{"/etc/passwd", "x"}}), ErrorCode::Refused, u"/etc/passwd"_s);
    row("drive", docx(para("x"), {{"C:evil", "x"}}), ErrorCode::Refused, u"C:evil"_s);
    row("backslash", docx(para("x"), {{"word\\evil", "x"}}), ErrorCode::Refused, u"evil"_s);
    row("twice", docx(para("x"), {{"WORD/document.xml", "<x/>"}}), ErrorCode::Refused, u"WORD/document.xml"_s);
    row("entity", docx(para("x"), {{"word/header1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"}}), ErrorCode::Refused, u"document type"_s);
    row("entity elsewhere", docx(para("x"), {{"word/settings.xml", "<?xml version=\"1.0\"?><!-- x --> <!DOCTYPE x><x/>"}}), ErrorCode::Refused, u"document type"_s);
    row("utf-16", docx(para("x"), {{"word/settings.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>"}}), ErrorCode::Unsupported, u"UTF-8"_s);
    row("bomb", docx(para("x"), {{"word/media/zeros", QByteArray(64 << 20, '\0')}}), ErrorCode::Full, u"unpacks to far more"_s);
    Entries many;
    for (int i = 0; i < 5'001; ++i)
        many.append({"x/" + QByteArray::number(i), "x"});
    row("many", docx(para("x"), many), ErrorCode::Full, u"unpacks to far more"_s);
    row("spreadsheet", zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<x/>"}}), ErrorCode::Unsupported, u"another kind"_s);
    row("odt drawing", zipped({{"mimetype", "application/vnd.oasis.opendocument.graphics"}, {"content.xml", "<x/>"}}), ErrorCode::Unsupported, u"another kind"_s);
}

void DocumentArchiveTest::refused()
{
    QFETCH(const QByteArray, file);
    const auto package = Package::read(file, u"offer.docx"_s);
    QVERIFY(!package);
    QTEST(int(package.error().code), "code");
    QFETCH(const QString, says);
    QVERIFY2(package.error().what.contains(says), qPrintable(package.error().what));
    QVERIFY(package.error().what.contains("offer.docx"_L1) && !package.error().todo.isEmpty() && !package.error().kept.isEmpty());
}

void DocumentArchiveTest::partsInOrder()
{
    const auto package = Package::read(docx(para("x"), {{"word/header1.xml", wordXml("hdr", para("h"))}}), u"a.docx"_s);
    QVERIFY(package);
    QCOMPARE(package->format(), Format::Docx);
    QCOMPARE(package->textParts(), (QStringList{u"word/document.xml"_s, u"word/header1.xml"_s}));
    const auto office = Package::read(odt("<text:p/>", {{"styles.xml", "<x/>"}}), u"a.odt"_s);
    QVERIFY(office);
    QCOMPARE(office->format(), Format::Odt);
    QCOMPARE(office->textParts(), (QStringList{u"content.xml"_s, u"styles.xml"_s}));
}

// The packed bytes of an entry, from its local header on.
static QByteArray packedBytes(const QByteArray &file, const QByteArray &name)
{
    for (qsizetype at = file.indexOf("PK\x03\x04"); at >= 0; at = file.indexOf("PK\x03\x04", at + 4)) {
        const auto number = [&](qsizetype offset, int bytes) {
            qsizetype value = 0;
            for (int i = bytes - 1; i >= 0; --i)
                value = value * 256 + uchar(file[at + offset + i]);
            return value;
        };
        const qsizetype nameSize = number(26, 2);
        if (file.mid(at + 30, nameSize) == name)
            return file.mid(at + 30 + nameSize + number(28, 2), number(18, 4));
    }
    return {};
}

// The flags of all entries, as their headers or the directory say.
static QByteArrayList flagsOf(const QByteArray &file, QByteArrayView mark, qsizetype offset)
{
    QByteArrayList flags;
    for (qsizetype at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 4))
        flags.append(file.mid(at + offset, 2).toHex());
    return flags;
}

void DocumentArchiveTest::untouchedPartsStay()
{
    const QByteArray file = docx(para("x"), {{"customXml/item1.xml", "<any  thing='1' />"}});
    const auto package = Package::read(file, u"a.docx"_s);
    QVERIFY(package);
    const auto written = package->with({{u"word/document.xml"_s, "<new/>"}});
    QVERIFY(written);
    QCOMPARE(entryOf(*written, "word/document.xml"), QByteArray("<new/>"));
    for (const QByteArray name : {"[Content_Types].xml", "word/media/logo.png", "customXml/item1.xml"}) {
        QVERIFY(!packedBytes(file, name).isEmpty());
        QCOMPARE(packedBytes(*written, name), packedBytes(file, name));
    }
    // Only the last part: what stands before it is most of the file.
    const auto last = package->with({{u"customXml/item1.xml"_s, "<new/>"}});
    QVERIFY(last);
    QCOMPARE(flagsOf(*last, "PK\x03\x04", 6), flagsOf(*last, "PK\x01\x02", 8));
    QCOMPARE(packedBytes(*last, "word/document.xml"), packedBytes(file, "word/document.xml"));
    QCOMPARE(entryOf(*last, "customXml/item1.xml"), QByteArray("<new/>"));
    QCOMPARE(Package::read(*written, u"a.docx"_s)->entries(), package->entries());
    QCOMPARE(package->with({{u"word/document.xml"_s, "<new/>"}}).value(), *written);
}

void DocumentArchiveTest::templateBecomesDocument()
{
    const QByteArray type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    const QByteArray file = zipped({{"[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>"},
                                    {"word/document.xml", wordXml("document", para("x"))}});
    const auto written = Package::read(file, u"a.dotx"_s).value().with({});
    QVERIFY(written);
    QVERIFY(entryOf(*written, "[Content_Types].xml").contains("document.main+xml"));
}

void DocumentArchiveTest::anyTruncationIsToldOrRead()
{
    const QByteArray file = docx(para("x"));
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto package = Package::read(file.first(size), u"a.docx"_s);
        QVERIFY2(!package && !package.error().what.isEmpty(), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(DocumentArchiveTest)
#include "tst_documentarchive.moc"
