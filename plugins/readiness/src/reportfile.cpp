#include "reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessReport)
};

// In the person's words; what the system says goes to the log.
QString whyNot(const QString &path, qsizetype size)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists())
        return Words::tr("There is no folder %1.").arg(folder.filePath());
    if (QFileInfo(path).isDir())
        return Words::tr("%1 is a folder.").arg(path);
    if (!folder.isWritable() || (QFileInfo::exists(path) && !QFileInfo(path).isWritable()))
        return Words::tr("You may not write to %1.").arg(path);
    if (QStorageInfo(folder.filePath()).bytesAvailable() < size)
        return Words::tr("There is no room left on the disk of %1.").arg(path);
    return Words::tr("The disk did not take %1.").arg(path);
}

}  // namespace

std::optional<ReportFormat> formatFromWord(QStringView word)
{
    if (word == "html"_L1)
        return ReportFormat::Html;
    if (word == "csv"_L1)
        return ReportFormat::Csv;
    return std::nullopt;
}

QByteArray reportBytes(const Report &report, ReportFormat format, const ReportStep &step)
{
    return format == ReportFormat::Html ? reportHtml(report, step) : reportCsv(report, step);
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
    return fail(ErrorCode::Io, Words::tr("The report was not written. %1").arg(whyNot(path, bytes.size())),
                Words::tr("Choose another place."), Words::tr("A file that was there before is untouched."), file.errorString());
}

Result<void> saveForPeople(const QString &path, const Report &report, ReportFormat format, const ReportStep &step)
{
    constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";
    const QByteArray bytes = reportBytes(report, format, step);
    if (bytes.isEmpty())
        return std::unexpected(cancelled());
    return saveFile(path, format == ReportFormat::Csv ? ByteOrderMark + bytes : bytes);
}

}  // namespace vestibule::readiness
