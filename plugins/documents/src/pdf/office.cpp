#include "pdf/office.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

#include <unistd.h>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentPdf)
};

std::unexpected<Error> no(ErrorCode code, const QString &what, const QString &todo, const QString &detail = {})
{
    return fail(code, what, todo, Words::tr("No PDF was written."), detail);
}

QString program()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

// Until it ends by itself, or is ended with all that it began: soffice is a script, and the program that works is its grandchild.
Result<void> await(QProcess &office, QDeadlineTimer deadline, const std::function<bool()> &goesOn)
{
    constexpr int step = 100;  // milliseconds
    while (!office.waitForFinished(step)) {
        if (office.state() == QProcess::NotRunning)
            break;
        const bool cancels = goesOn && !goesOn();
        if (!cancels && !deadline.hasExpired())
            continue;
        if (const auto group = pid_t(office.processId()); group > 0)
            ::kill(-group, SIGKILL);
        office.waitForFinished();
        if (cancels)
            return std::unexpected(cancelled());
        return no(ErrorCode::Unavailable, Words::tr("LibreOffice took too long."), Words::tr("Try again, or open the document in LibreOffice and export it there."));
    }
    return {};
}

}  // namespace

bool isOfficeInstalled() { return !program().isEmpty(); }

Result<QByteArray> officePdf(const QByteArray &document, Format format, std::chrono::seconds limit, const std::function<bool()> &goesOn)
{
    const QString soffice = program();
    if (soffice.isEmpty())
        return no(ErrorCode::Unavailable, Words::tr("A PDF needs LibreOffice, which is not installed."),
                  Words::tr("Install libreoffice-writer, or write a .docx or .odt file."));
    const QTemporaryDir folder;
    const QString source = folder.filePath(format == Format::Docx ? u"document.docx"_s : u"document.odt"_s);
    QFile file(source);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.flush())
        return no(ErrorCode::Io, Words::tr("The document could not be handed to LibreOffice (%1).").arg(folder.isValid() ? file.errorString() : folder.errorString()),
                  Words::tr("Make room in the folder for temporary files."));
    file.close();

    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.setChildProcessModifier([] { ::setpgid(0, 0); });
    office.start(soffice, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(), u"--headless"_s, u"--norestore"_s,
                           u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), source});
    if (const auto ended = await(office, QDeadlineTimer(limit), goesOn); !ended)
        return std::unexpected(ended.error());
    QFile pdf(folder.filePath(u"document.pdf"_s));
    QByteArray bytes = pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    if (!bytes.startsWith("%PDF"))
        return no(ErrorCode::Unsupported, Words::tr("LibreOffice could not make a PDF of the document."),
                  Words::tr("Open the document in LibreOffice and look at what it says."), QString::fromUtf8(office.readAll()));
    return bytes;
}

}  // namespace vestibule::documents
