// The quick PDF: pages break between rows, headers stand on each page, and what was filled in can be read back.
#include "library/libraryreader.h"
#include "library/templatecheck.h"
#include "packdocuments.h"
#include "pdf/pages.h"
#include "pdf/quickpdf.h"
#include "template/template.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 60;

QJsonObject valuesOf(const Document &document)
{
    const auto value = [](const LibraryField &field, int row) {
        if (field.type == FieldType::Number || field.type == FieldType::Money)
            return QString::number(row + 1);
        if (field.type == FieldType::Date)
            return u"05.03.2026"_s;
        return field.type == FieldType::Choice ? field.choices.first() : u"«Щит» & <Ко> ₽"_s;
    };
    QJsonObject values;
    for (const LibraryField &field : document.fields) {
        QJsonArray rows;
        for (int row = 0; field.type == FieldType::List && row < Rows; ++row) {
            QJsonObject cells;
            for (const LibraryField &column : field.columns)
                cells.insert(column.name, value(column, row));
            rows.append(cells);
        }
        values.insert(field.name, field.type == FieldType::List ? QJsonValue(rows) : QJsonValue(value(field, 0)));
    }
    return values;
}

QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    QProcess reader;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no file");
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, file.fileName(), u"-"_s});
    if (!reader.waitForFinished(120'000))
        qFatal("pdftotext is not there: install packaging/packages/test.txt");
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

}  // namespace

class DocumentQuickPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"Regular"_s, u"Bold"_s})
            QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(VESTIBULE_SOURCE_DIR "/qml/Vestibule/Ui/fonts/NotoSans-") + name + u".ttf"_s) >= 0);
    }
    void breaksBetweenStrips();
    void headersOnEachPage();
    void headingsKeepTheirText();
    void higherThanAPage();
    void sampleDocuments();
    void cancels();
    void worksBesideTheWindow();
};

// Whatever stands there: everything once and in order, nothing cut, no page too full.
void DocumentQuickPdfTest::breaksBetweenStrips()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Strip> strips;
        qreal at = 0;
        for (int i = 0; i < 100; ++i) {
            const qreal next = at + 1 + random.bounded(30);
            strips.append({at, next, -1, false, random.bounded(5) == 0});
            at = next;
        }
        qreal reached = 0;
        for (const QList<Slice> &page : paged(strips, 100)) {
            for (const Slice &slice : page) {
                QCOMPARE(slice.top, reached);
                reached = slice.bottom;
                QVERIFY(slice.at + slice.bottom - slice.top <= 100.001);
                QVERIFY(std::ranges::any_of(strips, [&](const Strip &strip) { return strip.bottom == slice.bottom; }));
            }
        }
        QCOMPARE(reached, at);
    }
}

void DocumentQuickPdfTest::headersOnEachPage()
{
    QList<Strip> strips{{0, 10, 0, true, false}};
    for (int i = 1; i < 30; ++i)
        strips.append({i * 10.0, i * 10.0 + 10, 0, false, false});
    const auto pages = paged(strips, 100);
    QCOMPARE(pages.size(), 4);  // 9 rows and the header on each
    for (const QList<Slice> &page : pages) {
        QCOMPARE(page.first().top, 0.0);
        QCOMPARE(page.first().at, 0.0);
    }
    QCOMPARE(pages[1].last().top, 100.0);
    QCOMPARE(pages[1].last().at, 10.0);
}

void DocumentQuickPdfTest::headingsKeepTheirText()
{
    const auto pages = paged({{0, 85, -1, false, false}, {85, 95, -1, false, true}, {95, 110, -1, false, false}}, 100);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].first().top, 85.0);
}

void DocumentQuickPdfTest::higherThanAPage()
{
    const auto pages = paged({{0, 250, -1, false, false}, {250, 260, -1, false, false}}, 100);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages[2].last().bottom, 260.0);
}

void DocumentQuickPdfTest::sampleDocuments()
{
    int seen = 0;
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const LibraryReading reading = readLibrary({sampleFile(QLatin1String(LibraryFile)), {}}, {sampleFile(language + u'/' + QLatin1String(LibraryFile)), {}}, language);
        QVERIFY(reading.library);
        for (const Document &document : reading.library->documents) {
            if (!document.html)
                continue;
            const QString path = language + u'/' + htmlPath(document.id);
            QVERIFY(checkHtml(sampleFile(path), path, document).isEmpty());
            const auto made = Template::readHtml(sampleFile(path), path);
            const auto html = made ? made->render(valuesOf(document)) : Result<QByteArray>(std::unexpected(made.error()));
            QVERIFY2(html, qPrintable(html ? QString() : html.error().message()));
            const auto pdf = quickPdf(*html, document.title);
            QVERIFY(pdf && pdf->startsWith("%PDF") && pdf->contains("/FontFile"));
            const QStringList pages = pagesOf(*pdf);
            const QString all = pages.join(u' ').simplified().remove(u' ');
            QVERIFY2(all.contains(u"«Щит»&<Ко>₽"_s) && !all.contains("{{"_L1), qPrintable(path + u'\n' + pages.value(0)));
            for (qsizetype page = 0; page < pages.size(); ++page)
                QVERIFY2(QString(pages[page]).remove(u' ').contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())), qPrintable(path));
            const auto list = std::ranges::find(document.fields, FieldType::List, &LibraryField::type);
            QVERIFY2(list == document.fields.end() || pages.size() > 1, qPrintable(path));
            ++seen;
        }
    }
    QCOMPARE(seen, 20);
}

void DocumentQuickPdfTest::cancels()
{
    const auto pdf = quickPdf("<p>text</p>", u"x"_s, [] { return false; });
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Cancelled);
}

void DocumentQuickPdfTest::worksBesideTheWindow()
{
    Result<QByteArray> pdf = std::unexpected(cancelled());
    const std::unique_ptr<QThread> worker(QThread::create([&pdf] { pdf = quickPdf("<h1>Заголовок</h1><p>Текст</p><img src=\"/etc/passwd\"/>", u"x"_s); }));
    worker->start();
    QVERIFY(worker->wait(120'000));
    QVERIFY(pdf);
    QVERIFY(pagesOf(*pdf).first().contains(u"Заголовок"_s));
}

QTEST_MAIN(DocumentQuickPdfTest)
#include "tst_documentquickpdf.moc"
