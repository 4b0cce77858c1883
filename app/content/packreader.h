// A whole pack: read, checked, and ready to be installed. The format is described in content/README.md.
#pragma once
#include "content/packfile.h"
#include "content/samplereader.h"

#include <vestibule/checker.h>
#include <vestibule/content.h>

#include <functional>
#include <optional>

namespace vestibule::content {

// What the plugins contribute. Without kinds any kind is taken; without a checker the sources of activities are only stored.
struct CheckOptions {
    std::optional<QStringList> kinds;  // activity kinds that the plugins declare
    // Null when no plugin checks the kind. Called from the thread of readPack.
    std::function<const ContentChecker *(const QString &kind)> checker;
};

struct Pack {
    ContentVersion version;
    QList<PackFile> files;  // what gets stored, sorted by path; files that nothing names are left out
    QList<SampleAccount> accounts;
};

struct PackReading {
    std::optional<Pack> pack;  // only when there is no error: nothing is ever half-loaded
    QList<Problem> problems;   // all of them, sorted by place
};

// Thread-safe as long as the checkers are.
[[nodiscard]] PackReading readPack(const PackSource &source, const CheckOptions &options = {});

}  // namespace vestibule::content
