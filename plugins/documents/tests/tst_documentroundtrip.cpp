// Every template of the sample company, filled in with what is hard to write, opened by LibreOffice, made to a PDF and read back; and the
// right documents of all cases, saved anew by LibreOffice, are still right.
#include "handin/grade.h"
#include "library/casekey.h"
#include "library/libraryreader.h"
#include "packdocuments.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

const QString Hard = u"Щёлково & Co <«ООО»> №7, 5 ₽"_s;
constexpr int LongTable = 60;  // rows: over pages in every template

QString packaged(const QString &program)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        qFatal("%s is not there: install packaging/packages/test.txt", qPrintable(program));
    return path;
}

QString hardValue(const LibraryField &field, int row)
{
    switch (field.type) {
    case FieldType::Number: return QString::number(row + 1);
    case FieldType::Money: return u"1 234,50"_s;
    case FieldType::Date: return u"05.03.2026"_s;
    case FieldType::Choice: return field.choices.first();
    case FieldType::Text:
    case FieldType::Client:
    case FieldType::Product:
    case FieldType::List: break;
    }
    return Hard + u' ' + QString::number(row + 1);
}

QJsonObject hardValues(const Document &document)
{
    QJsonObject values;
    for (const LibraryField &field : document.fields) {
        if (field.type != FieldType::List) {
            values.insert(field.name, hardValue(field, 0));
            continue;
        }
        QJsonArray rows;
        for (int row = 0; row < LongTable; ++row) {
            QJsonObject cells;
            for (const LibraryField &column : field.columns)
                cells.insert(column.name, hardValue(column, row));
            rows.append(cells);
        }
        values.insert(field.name, rows);
    }
    return values;
}

QByteArray rendered(const QString &file, const std::function<QJsonObject(const Template &)> &values)
{
    const auto made = Template::read(sampleFile(file), file);
    const auto document = made ? made->render(values(*made)) : Result<QByteArray>(std::unexpected(made.error()));
    if (!document)
        qFatal("%s: %s", qPrintable(file), qPrintable(document.error().message()));
    return *document;
}

// As pdftotext breaks lines and cells where it likes, only what is written counts.
QString written(const QString &text)
{
    QString bare;
    for (const QChar c : text)
        if (!c.isSpace() && c != QChar::SoftHyphen)
            bare += c;
    return bare;
}

}  // namespace

class DocumentRoundTripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateToPdf();
    void savedByLibreOffice();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    // All these files by one process, into the folder "made".
    void convert(const QStringList &names, const QString &to) const
    {
        QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(), u"--headless"_s, u"--norestore"_s,
                              u"--convert-to"_s, to, u"--outdir"_s, m_folder.filePath(u"made"_s)};
        for (const QString &name : names)
            arguments.append(m_folder.filePath(name));
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(packaged(u"soffice"_s), arguments);
        QVERIFY2(office.waitForFinished(600'000), "soffice did not end");
        const QByteArray said = office.readAll();
        for (const QString &name : names)
            QVERIFY2(QFile::exists(made(name, to)), qPrintable(name + u'\n' + QString::fromUtf8(said)));
    }
    [[nodiscard]] QString made(const QString &name, const QString &suffix) const
    {
        return m_folder.filePath(u"made/"_s + name.section(u'.', 0, 0) + u'.' + suffix);
    }
    [[nodiscard]] QString textOf(const QString &pdf) const
    {
        QProcess reader;
        reader.start(packaged(u"pdftotext"_s), {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, pdf, u"-"_s});
        return reader.waitForFinished(120'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    QTemporaryDir m_folder;
};

void DocumentRoundTripTest::everyTemplateToPdf()
{
    QHash<QString, const Document *> documents;  // by file
    QList<Library> libraries;
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const LibraryReading reading = readLibrary({sampleFile(QLatin1String(LibraryFile)), {}}, {sampleFile(language + u'/' + QLatin1String(LibraryFile)), {}}, language);
        QVERIFY(reading.library);
        libraries.append(*reading.library);
    }
    for (const Library &library : std::as_const(libraries))
        for (const Document &document : library.documents)
            for (const Format format : document.formats) {
                const QString name = library.language + u'-' + document.id + u'-' + suffixOf(format) + u'.' + suffixOf(format);
                write(name, rendered(library.language + u'/' + templatePath(document.id, format), [&](const Template &) { return hardValues(document); }));
                documents.insert(name, &document);
            }
    QCOMPARE(documents.size(), 44);
    convert(documents.keys(), u"pdf"_s);
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        const QString text = textOf(made(it.key(), u"pdf"_s));
        const QString bare = written(text);
        QVERIFY2(!bare.contains("{{"_L1) && bare.size() > 500, qPrintable(it.key()));
        if (it.value()->fields.isEmpty())
            continue;
        QVERIFY2(bare.contains(u'₽') && bare.contains(u"05.03.2026"_s), qPrintable(it.key()));
        const bool table = std::ranges::any_of(it.value()->fields, [](const LibraryField &field) { return field.type == FieldType::List; });
        QVERIFY2(!table || text.count(u'\f') > 1, qPrintable(it.key()));  // goes over pages
        QVERIFY2(bare.contains(u"Щёлково"_s) && bare.contains(u"&Co"_s) && bare.contains(u"<«ООО»>"_s), qPrintable(it.key() + u'\n' + text.left(3'000)));
    }
}

void DocumentRoundTripTest::savedByLibreOffice()
{
    struct Handed {
        Case wanted;
        QByteArray made;
    };
    QMap<QString, Handed> handed;  // by file
    for (const QString &id : {u"proposal-volna"_s, u"application-volna"_s, u"contract-canteen"_s, u"report-march"_s})
        for (const QString &language : {u"en"_s, u"ru"_s})
            for (const Format format : {Format::Docx, Format::Odt}) {
                const QString path = u"documents/cases/"_s + id + u".toml"_s;
                const CaseReading reading = readCase({sampleFile(path), path}, {sampleFile(language + u'/' + path), path},
                                                     {sampleFile(language + u"/documents/library.toml"_s), {}});
                QVERIFY(reading.wanted);
                const QString file = language + u'/' + templatePath(reading.wanted->document, format);
                const QString name = language + u'-' + id + u'-' + suffixOf(format) + u'.' + suffixOf(format);
                write(name, rendered(file, [&](const Template &made) { return keyValues(made, *reading.wanted); }));
                handed.insert(name, {*reading.wanted, sampleFile(file)});
            }
    convert(handed.keys(), u"docx"_s);
    for (auto it = handed.cbegin(); it != handed.cend(); ++it) {
        QFile file(made(it.key(), u"docx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = readContent(file.readAll(), it.key());
        const auto blank = readContent(it->made, it.key());
        QVERIFY2(content && blank, qPrintable(it.key()));
        const Grade result = grade(*content, it->wanted, &*blank);
        QStringList faults;
        for (const Remark &remark : result.remarks)
            if (remark.verdict != Verdict::Right && remark.verdict != Verdict::Read)
                faults.append(remark.id + u' ' + remark.found + u' ' + remark.why);
        QVERIFY2(result.isRight(), qPrintable(it.key() + u'\n' + faults.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(DocumentRoundTripTest)
#include "tst_documentroundtrip.moc"
