// Where a document stands: how far on its way into force, and who of the people has signed it. Worked out of thousands of people
// beside the window's thread.
#pragma once
#include "lifecycle/life.h"

#include <vestibule/people.h>

namespace vestibule::documents {

struct Standing {
    static constexpr qsizetype MostNamed = 100;  // of those who have not signed: a page is read by a person

    Life life;
    QList<DepartmentHead> heads;
    QList<Event> steps;               // of this document, all its texts
    QHash<QString, QString> names;    // by person
    QList<Person> able;               // whom HR may name for a department, by name
    QList<Person> unsignedFirst;      // those who still have to sign, by name; the first of them
    int unsignedCount = 0;
    int signedCount = 0;
    std::optional<qint64> signedAt;   // by the person who looks; ms UTC
    bool signedBefore = false;        // that person signed an earlier text
};

// `people` are all whom `me` may see.
[[nodiscard]] Standing standingOf(const QList<Event> &events, const QList<Person> &people, const QString &activity, const ContentVersion &content,
                                  const QString &me);

}  // namespace vestibule::documents
