// What stands in a handbook page, with its places. CommonMark with tables, read by md4c.
#pragma once
#include "content/tomlreader.h"

namespace vestibule::content {

struct PageFinding {
    enum class Kind { Link, Image, Html } kind;
    QString target;  // of a link or an image
    TomlPlace place;
};

struct PageScan {
    QString title;  // of the first line, without "# "; empty when it is no title
    QList<PageFinding> findings;
};

// bytes: sound UTF-8.
[[nodiscard]] PageScan scanPage(const QByteArray &bytes);

}  // namespace vestibule::content
