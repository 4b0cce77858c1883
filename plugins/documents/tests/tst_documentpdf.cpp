// The PDF by LibreOffice, with a program in its place that does what the test wants.
#include "pdf/office.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace Qt::StringLiterals;

class DocumentPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { qputenv("PATH", m_path); }
    void made();
    void notInstalled();
    void makesNothing();
    void takesTooLong();
    void cancelled();
    void endsWhatTheProgramBegan();

private:
    void office(const QByteArray &script) const
    {
        QFile file(m_folder->filePath(u"soffice"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QByteArray m_path = qgetenv("PATH");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DocumentPdfTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_folder->path().toUtf8());
}

void DocumentPdfTest::made()
{
    office("while [ \"$1\" != --outdir ]; do echo \"$1\" >>\"$(/usr/bin/dirname \"$0\")/args\"; shift; done\nprintf %%PDF- >\"$2/document.pdf\"\n/bin/cat \"$3\" >>\"$2/document.pdf\"\n");
    QCOMPARE(officePdf("text", Format::Odt).value(), QByteArray("%PDF-text"));
    QFile args(m_folder->filePath(u"args"_s));
    QVERIFY(args.open(QIODevice::ReadOnly));
    const QByteArray given = args.readAll();
    QVERIFY(given.contains("-env:UserInstallation=file:///") && given.contains("--headless"));
}

void DocumentPdfTest::notInstalled()
{
    const auto pdf = officePdf("text", Format::Docx);
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Unavailable && !pdf.error().todo.isEmpty());
}

void DocumentPdfTest::makesNothing()
{
    office("echo 'Error: source file could not be loaded'\n");
    const auto pdf = officePdf("text", Format::Docx);
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Unsupported);
    QVERIFY(pdf.error().detail.contains("could not be loaded"_L1));
}

void DocumentPdfTest::takesTooLong()
{
    office("exec /bin/sleep 600\n");
    const auto pdf = officePdf("text", Format::Docx, std::chrono::seconds(0));
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Unavailable && pdf.error().what.contains("too long"_L1));
}

void DocumentPdfTest::cancelled()
{
    office("exec /bin/sleep 600\n");
    const auto pdf = officePdf("text", Format::Docx, std::chrono::seconds(600), [] { return false; });
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Cancelled);
}

// soffice is a script; what works is a program that it began.
void DocumentPdfTest::endsWhatTheProgramBegan()
{
    office("/bin/sleep 600 &\necho $! >\"$(/usr/bin/dirname \"$0\")/pid\"\nwait\n");
    pid_t worker = 0;
    const auto pdf = officePdf("text", Format::Docx, std::chrono::seconds(600), [&] {
        QFile pid(m_folder->filePath(u"pid"_s));
        worker = pid.open(QIODevice::ReadOnly) ? pid.readAll().trimmed().toInt() : 0;
        return worker == 0;
    });
    QVERIFY(!pdf && pdf.error().code == ErrorCode::Cancelled);
    QVERIFY(worker > 0);
    // A process that ended may wait for its parent to ask after it.
    const auto works = [worker] {
        QFile state(u"/proc/%1/stat"_s.arg(worker));
        return state.open(QIODevice::ReadOnly) && state.readAll().split(' ').value(2) != "Z";
    };
    QTRY_VERIFY(!works());
}

QTEST_GUILESS_MAIN(DocumentPdfTest)
#include "tst_documentpdf.moc"
