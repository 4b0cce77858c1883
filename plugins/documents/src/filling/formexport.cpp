// What becomes of a filled-in form: a document or a PDF in a file, or on paper.
#include "filling/formmodel.h"

#include "commands/files.h"
#include "pdf/office.h"
#include "pdf/quickpdf.h"

#include <vestibule/async.h>
#include <vestibule/services.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

QFuture<Result<QByteArray>> FormModel::made(Format format) const
{
    const QJsonObject values = filledIn(m_source.document, m_typed, m_source.language);
    if (format == m_source.document.formats.first())
        return QtConcurrent::run([made = m_template, values] { return made->render(values); });
    return m_source.file(format).then([values, name = m_source.document.title](Result<QByteArray> bytes) -> Result<QByteArray> {
        if (!bytes)
            return bytes;
        const auto other = Template::read(*bytes, name);
        return other ? other->render(values) : std::unexpected(other.error());
    });
}

// As exact as can be: by LibreOffice, else as the template of the quick PDF lays it out.
QFuture<Result<QByteArray>> FormModel::pdf(const std::function<bool()> &goesOn) const
{
    if (m_source.html && !isOfficeInstalled()) {
        const QJsonObject values = filledIn(m_source.document, m_typed, m_source.language);
        const auto lay = [values, title = m_source.document.title, goesOn](const Result<QByteArray> &bytes) -> Result<QByteArray> {
            const auto html = bytes ? Template::readHtml(*bytes, title) : Result<Template>(std::unexpected(bytes.error()));
            const auto page = html ? html->render(values) : Result<QByteArray>(std::unexpected(html.error()));
            return page ? quickPdf(*page, title, goesOn) : page;
        };
        return m_source.html().then(QtFuture::Launch::Async, lay);
    }
    const Format format = m_source.document.formats.first();
    const auto convert = [format, goesOn](const Result<QByteArray> &bytes) {
        return bytes ? officePdf(*bytes, format, std::chrono::seconds(120), goesOn) : bytes;
    };
    return made(format).then(QtFuture::Launch::Async, convert);
}

QUrl FormModel::proposedFile(const QString &ending) const
{
    const QString day = m_host.get<IClock>()->today().toString(Qt::ISODate);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(m_source.document.id + u'-' + day + u'.' + ending));
}

void FormModel::exportTo(const QUrl &file)
{
    if (file.isLocalFile())
        write(file.toLocalFile(), false);
}

void FormModel::print()
{
    write(QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).filePath(u"vestibule-%1.pdf"_s.arg(m_source.document.id)), true);
}

void FormModel::write(const QString &path, bool thenOpen)
{
    if (exporting())
        return;
    if (!complete()) {
        showMissing();
        return m_host.get<INavigation>()->problem(tr("The document is not complete yet. Fill in the fields that are marked."));
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool asPdf = ending == "pdf"_L1;
    const Format format = ending == "odt"_L1 ? Format::Odt : Format::Docx;
    if (!asPdf && !m_source.document.formats.contains(format))
        return m_host.get<INavigation>()->problem(tr("This document has no template for .%1. Choose another ending.").arg(ending));
    m_exportBegan.start();
    m_exportTick.start();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT exportChanged();
    auto document = asPdf ? pdf([cancelled = m_cancelled] { return !*cancelled; }) : made(format);
    const auto save = [path](const Result<QByteArray> &bytes) { return bytes ? writeFile(path, *bytes) : Result<void>(std::unexpected(bytes.error())); };
    whenReady(m_host, document.then(QtFuture::Launch::Async, save), this, [this, path, thenOpen](const Result<void> &saved) {
        m_exportTick.stop();
        Q_EMIT exportChanged();
        if (!saved && saved.error().code != ErrorCode::Cancelled)
            m_host.get<INavigation>()->problem(saved.error().message());
        else if (saved && thenOpen && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_host.get<INavigation>()->problem(tr("This computer has no program that opens PDFs. Export the document instead."));
        else if (saved && !thenOpen)
            m_host.get<INavigation>()->notice(tr("Saved as %1").arg(path));
    });
}

void FormModel::cancelExport()
{
    if (m_cancelled)
        *m_cancelled = true;
}

}  // namespace vestibule::documents
