// What a mentor watches for while somebody sells or telephones (S5, S8). The sheet helps to decide; it adds up to nothing.
#pragma once
#include <QList>
#include <QString>

namespace vestibule::mentoring {

struct Criterion {
    QString id;     // stored
    QString title;
    QString good;   // what it looks like when it convinces
    QString bad;    // and when not yet
};

// In the language of the installed translators. Empty for activities that nobody watches.
[[nodiscard]] QList<Criterion> observationSheet(const QString &activity);

}  // namespace vestibule::mentoring
