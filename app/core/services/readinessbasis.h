// What the readiness decision rests on besides a learner's own events: the day, the programmes, the texts in force.
#pragma once
#include "core/readiness/readiness.h"
#include "core/store/store.h"

namespace vestibule::core {

using Contents = QHash<QString, ContentPtr>;  // by version

// The content version that was in force at the end of a day; empty when none was.
struct PublishedVersion {
    QString content;
    qint64 at = 0;  // ms UTC
    bool operator==(const PublishedVersion &) const = default;
};

struct ReadinessBasis {
    QDate at;
    QTimeZone zone;
    PublishedVersion inForce;
    Contents contents;
    QHash<QString, QHash<QString, TextInForce>> texts;  // by version begun, then activity

    // nullopt: no programme was assigned by then, or its content is not installed.
    [[nodiscard]] std::optional<Readiness> decide(const QString &learner, const QList<Event> &events,
                                                  const RoleHistory &roles) const;
};

[[nodiscard]] Result<PublishedVersion> publishedAt(Store &store, QDate at, const QTimeZone &zone);

// Fills texts: for everything that has to be signed, the hashes of its file in every language of the version in force; of the
// version begun where the one in force has it no more.
[[nodiscard]] Result<void> readTexts(Store &store, ReadinessBasis &basis);

}  // namespace vestibule::core
