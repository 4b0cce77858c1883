// Checks a pack's call: the graph, the words of every language, and what the lint can prove.
#pragma once
#include "lint/lint.h"
#include "script/call.h"

namespace vestibule::coldcall {

struct CallCheck {
    Call call;
    LintReport report;  // empty when the graph cannot be read
    Faults faults;      // of the reading and of the lint, by file and place
};

// Thread-safe.
[[nodiscard]] CallCheck checkCall(const QList<CheckedFile> &files);

class ScriptChecker : public ContentChecker
{
public:
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
    [[nodiscard]] bool readsAssets() const noexcept override { return true; }  // the author's recordings
    [[nodiscard]] QList<ContentLink> links(const QList<CheckedFile> &files) const noexcept override;  // what to practise
};

}  // namespace vestibule::coldcall
