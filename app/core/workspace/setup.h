// The first day of a database: the company, its first HR account, its training content and, for a sample, its people.
#pragma once
#include "core/people/founding.h"

#include <vestibule/programme.h>

namespace vestibule::core {

struct SetUpPerson {
    NewPerson person;
    QString mentor;       // login; trainees only
    QDate start;          // first day of the programme; trainees only
};

struct SetUp {
    Founding founding;
    StoredVersion version;             // the content that comes into force
    QMap<QString, QByteArray> files;   // of that version
    Programme programme;
    QList<SetUpPerson> people;         // beside the first HR account; mentors before their mentees
};

// Everything or, when a step fails, what was done before it: the error says which step. Conflict when there is a company.
[[nodiscard]] Result<Founded> setUpCompany(Store &store, const SetUp &setUp, qint64 now, SealCost cost);

}  // namespace vestibule::core
