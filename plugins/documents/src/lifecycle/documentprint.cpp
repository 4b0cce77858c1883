// The paper of a document as a PDF, in the program that prints it.
#include "lifecycle/documentpage.h"

#include "commands/files.h"
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

void DocumentPage::print()
{
    if (m_loading || m_error)
        return;
    const QString name = QFileInfo(m_source).completeBaseName();
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).filePath(u"vestibule-%1.pdf"_s.arg(name));
    const auto lay = [html = paper().toUtf8(), title = title(), path]() -> Result<void> {
        const auto pdf = quickPdf(html, title);
        return pdf ? writeFile(path, *pdf) : std::unexpected(pdf.error());
    };
    whenReady(m_host, QtConcurrent::run(lay), this, [this, path](const Result<void> &written) {
        if (!written)
            m_host.get<INavigation>()->problem(written.error().message());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_host.get<INavigation>()->problem(tr("This computer has no program that opens PDFs. The paper was written to %1.").arg(path));
    });
}

}  // namespace vestibule::documents
