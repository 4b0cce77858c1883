// A whole call: its graph and the words of every language.
#pragma once
#include "script/script.h"
#include "script/texts.h"

#include <vestibule/checker.h>
#include <vestibule/result.h>

namespace vestibule::coldcall {

struct Call {
    std::optional<Script> script;
    QList<Texts> texts;  // of the languages that were read without faults
    Faults faults;

    // In the language, else in the first one; null when there are none.
    [[nodiscard]] const Texts *in(const QString &language) const;
};

// The file with an empty language is the graph; that it is missing is a fault. Thread-safe.
[[nodiscard]] Call readCall(const QList<CheckedFile> &files);

// A graph on the disk, first, with the texts that stand beside it: ../<lang>/<folder>/<name>. Any of them names the call.
[[nodiscard]] Result<QList<CheckedFile>> callFiles(const QString &named);

}  // namespace vestibule::coldcall
