// The report against golden files, and what must hold for any text that people wrote.
#include "reportfile.h"
#include "sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

namespace {

// With VESTIBULE_WRITE_GOLDEN set the file is written anew; look at the difference before you commit it.
QByteArray golden(const QString &name, const QByteArray &now)
{
    QFile file(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins/readiness/tests/golden/") + name);
    if (qEnvironmentVariableIsSet("VESTIBULE_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(now);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("the golden file is missing");
}

// Reads RFC 4180; false when the bytes do not follow it.
bool readCsv(const QByteArray &bytes, QList<QStringList> &rows)
{
    const QString text = QString::fromUtf8(bytes);
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            if (!field.isEmpty())
                return false;
            quoted = true;
        } else if (c == u',') {
            row.append(std::exchange(field, {}));
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[++i] != u'\n')
                return false;
            row.append(std::exchange(field, {}));
            rows.append(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    return !quoted && field.isEmpty() && row.isEmpty();
}

Report hostile()
{
    Person person = sample::anna();
    person.name = u"=HYPERLINK(\"http://x\"), <script>alert('%1')</script>\n&amp;"_s;
    person.login = u"-2+3"_s;
    return sample::report({{person, true, sample::half()}});
}

}  // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void htmlOfOnePersonIsGolden();
    void htmlOfSeveralIsGolden();
    void csvIsGolden();
    void htmlEscapesWhatPeopleWrote();
    void htmlNeedsNothingFromElsewhere();
    void csvSurvivesAnyText();
    void csvHasARowForEachRequirement();
    void emptyReportsAreWhole();
    void fileForPeopleBeginsWithAMark();
    void aFileThatCannotBeWrittenIsAnError();
    void aStoppedReportWritesNothing();
};

void TestReport::htmlOfOnePersonIsGolden()
{
    const QByteArray now = reportHtml(sample::report({{sample::anna(), true, sample::half()}}));
    QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(golden(u"one.html"_s, now)));
}

void TestReport::htmlOfSeveralIsGolden()
{
    Person boris = sample::anna();
    boris.name = u"Boris Sidorov"_s;
    Person daria = sample::anna();
    daria.name = u"Daria Kuznetsova"_s;
    const QByteArray now = reportHtml(
        sample::report({{sample::anna(), true, sample::half()}, {boris, true, sample::ready()}, {daria, false, {}}}));
    QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(golden(u"several.html"_s, now)));
}

void TestReport::csvIsGolden()
{
    const QByteArray now = reportCsv(sample::report({{sample::anna(), true, sample::half()}, {sample::oleg(), false, {}}}));
    QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(golden(u"two.csv"_s, now)));
}

void TestReport::htmlEscapesWhatPeopleWrote()
{
    const QString html = QString::fromUtf8(reportHtml(hostile()));
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
    QVERIFY(html.contains(u"&lt;script&gt;alert('%1')&lt;/script&gt;"_s));
    QVERIFY(html.contains(u"&amp;amp;"_s));
}

void TestReport::htmlNeedsNothingFromElsewhere()
{
    const QString html = QString::fromUtf8(reportHtml(sample::report({{sample::anna(), true, sample::half()}})));
    for (const QString &part : {u"http://"_s, u"https://"_s, u"src="_s, u"url("_s, u"@import"_s, u"<link"_s, u"onload"_s})
        QVERIFY2(!html.contains(part), qPrintable(part));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
}

void TestReport::csvSurvivesAnyText()
{
    const Report report = hostile();
    QList<QStringList> rows;
    QVERIFY(readCsv(reportCsv(report), rows));
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.constFirst().size());
    QCOMPARE(rows[1][0], u'\'' + report.people.constFirst().standing.person.name);
    QCOMPARE(rows[1][1], u"'-2+3"_s);
    for (const QChar first : u"=+-@\t\r\n"_s) {
        Report one = report;
        one.people[0].standing.person.name = QString(first) + u"1"_s;
        QList<QStringList> read;
        QVERIFY(readCsv(reportCsv(one), read));
        QCOMPARE(read[1][0].front(), u'\'');
    }
}

void TestReport::csvHasARowForEachRequirement()
{
    QList<QStringList> rows;
    QVERIFY(readCsv(reportCsv(sample::report({{sample::anna(), true, sample::half()}})), rows));
    QCOMPARE(rows.size(), 1 + 4 + 7 + 1);
    const qsizetype group = rows.constFirst().indexOf(u"group"_s);
    const qsizetype requirement = rows.constFirst().indexOf(u"requirement"_s);
    QCOMPARE(rows[4][requirement], u"briefing"_s);
    QCOMPARE(rows[4][group], u"workplace"_s);
}

void TestReport::emptyReportsAreWhole()
{
    QVERIFY(reportHtml(sample::report({})).endsWith("</html>\n"));
    QCOMPARE(reportCsv(sample::report({})).count('\n'), 1);
    const QByteArray unassigned = reportHtml(sample::report({{sample::anna(), false, {}}}));
    QVERIFY(unassigned.contains("No programme is assigned yet."));
}

void TestReport::fileForPeopleBeginsWithAMark()
{
    QTemporaryDir folder;
    const Report report = sample::report({{sample::anna(), true, sample::half()}});
    for (const auto &[word, begin] : {std::pair{u"csv"_s, QByteArray("\xEF\xBB\xBFperson,")}, std::pair{u"html"_s, QByteArray("<!DOCTYPE")}}) {
        const QString path = folder.filePath(word);
        QVERIFY(saveForPeople(path, report, *formatFromWord(word)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }
    QVERIFY(!formatFromWord(u"pdf"));
}

void TestReport::aFileThatCannotBeWrittenIsAnError()
{
    QTemporaryDir folder;
    const auto saved = saveFile(folder.filePath(u"there/is/no/such/folder.html"_s), "x");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QVERIFY(!saved.error().todo.isEmpty());
    QVERIFY(saved.error().what.contains(u"There is no folder"_s));
    const auto overFolder = saveFile(folder.path(), "x");
    QVERIFY(!overFolder && overFolder.error().what.contains(u"is a folder"_s));
}

// At every person; what was there before stays.
void TestReport::aStoppedReportWritesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QVERIFY(saveFile(path, "before"));
    const Report report = sample::report({{sample::anna(), true, sample::half()}, {sample::oleg(), false, {}}, {sample::anna(), true, sample::half()}});
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv}) {
        for (qsizetype last = 1; last <= 3; ++last) {
            QList<qsizetype> steps;
            const auto saved = saveForPeople(path, report, format, [&](qsizetype people) {
                steps.append(people);
                return people < last;
            });
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Cancelled);
            QCOMPARE(steps.size(), last);
            QCOMPARE(steps.last(), last);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);  // nothing half written beside it
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
