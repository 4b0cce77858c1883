// The quick PDF of a document, laid out by Qt where LibreOffice is not there: pages break between lines and rows, headers of tables stand
// on each page, pages are numbered, fonts are embedded.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>

#include <functional>

namespace vestibule::documents {

// html: what Template::readHtml and render() gave. Needs a QGuiApplication; runs in any thread, and blocks. `goesOn` is asked for each
// page; false gives Cancelled. Nothing is loaded from other files.
[[nodiscard]] Result<QByteArray> quickPdf(const QByteArray &html, const QString &title, const std::function<bool()> &goesOn = {});

}  // namespace vestibule::documents
