#include "reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessReport)
};

}  // namespace

std::optional<ReportFormat> formatFromWord(QStringView word)
{
    if (word == "html"_L1)
        return ReportFormat::Html;
    if (word == "csv"_L1)
        return ReportFormat::Csv;
    return std::nullopt;
}

QByteArray reportBytes(const Report &report, ReportFormat format)
{
    return format == ReportFormat::Html ? reportHtml(report) : reportCsv(report);
}

QUrl reportPlace(const QString &name, QDate at, const QString &format)
{
    static const QRegularExpression notInNames(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString file = QString(name).replace(notInNames, u"-"_s) + u'-' + at.toString(Qt::ISODate) + u'.' + format;
    return QUrl::fromLocalFile(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(file));
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, Words::tr("The report could not be written to %1.").arg(path),
                Words::tr("Choose another folder, or make room on the disk."), Words::tr("A file that was there before is untouched."),
                file.errorString());
}

Result<void> saveForPeople(const QString &path, const Report &report, ReportFormat format)
{
    constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";
    const QByteArray bytes = reportBytes(report, format);
    return saveFile(path, format == ReportFormat::Csv ? ByteOrderMark + bytes : bytes);
}

}  // namespace vestibule::readiness
