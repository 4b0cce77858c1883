// The exact PDF of a document, made by LibreOffice when it is installed.
#pragma once
#include "archive/package.h"

#include <chrono>
#include <functional>

namespace vestibule::documents {

[[nodiscard]] bool isOfficeInstalled();

// Runs LibreOffice in a process and a profile of its own, so that an open window of it neither disturbs nor is disturbed. Blocks.
// `goesOn` is asked several times a second; false ends the process and gives Cancelled. Fails with Unavailable when LibreOffice is not
// installed or takes longer than `limit`.
[[nodiscard]] Result<QByteArray> officePdf(const QByteArray &document, Format format, std::chrono::seconds limit = std::chrono::seconds(120),
                                           const std::function<bool()> &goesOn = {});

}  // namespace vestibule::documents
