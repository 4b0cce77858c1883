// A report in a file.
#pragma once
#include "report.h"

#include <QUrl>

namespace vestibule::readiness {

enum class ReportFormat { Html, Csv };
// "html", "csv".
[[nodiscard]] std::optional<ReportFormat> formatFromWord(QStringView word);

[[nodiscard]] QByteArray reportBytes(const Report &report, ReportFormat format, const ReportStep &step = {});

// Where a report is offered to be saved: <documents>/<name>-2026-05-12.<format>. What a file name cannot hold is left out of the name.
[[nodiscard]] QUrl reportPlace(const QString &name, QDate at, const QString &format);

// Replaces the file at once or leaves it as it was. Safe on any thread.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

// For people's spreadsheets: they read a CSV file as UTF-8 only when it begins with a byte order mark. Cancelled, and nothing is
// written, when `step` says so.
[[nodiscard]] Result<void> saveForPeople(const QString &path, const Report &report, ReportFormat format, const ReportStep &step = {});

}  // namespace vestibule::readiness
