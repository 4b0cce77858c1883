// How the matcher takes a typed text with a script, now and with the text added as a phrasing of a reply.
#pragma once
#include "editor/source.h"
#include "run/record.h"

#include <vestibule/programme.h>
#include <vestibule/result.h>

namespace vestibule::coldcall {

struct Taking {
    Understood understood = Understood::Not;
    QStringList replies;  // Taken: one; Unsure: those that are asked for
    bool operator==(const Taking &) const = default;
};

struct TypedQuestion {
    QString text;
    QStringList open;  // the replies at its turn; those that the script has not any more are left out
    QString meant;     // the reply that it becomes a phrasing of; empty: none
};

// In one language. Malformed while the script cannot be read. Builds a matcher for every question with a meaning: for a worker.
[[nodiscard]] Result<QList<Taking>> takingsOf(const CallSource &source, const Activity &activity, const QString &language,
                                              const QList<TypedQuestion> &questions);

}  // namespace vestibule::coldcall
