// What the documents add to the fold of <vestibule/documentlife.h>: departments as they are typed, and whose signatures hold.
#pragma once
#include <vestibule/documentlife.h>

#include <QHash>
#include <QSet>

namespace vestibule::documents {

// "Sales, legal ; HR": names of departments as people type them, without doubles.
[[nodiscard]] QStringList departmentsFrom(const QString &typed);

// Whose signatures hold: for this very text, and for an earlier one only.
struct Signatures {
    QHash<QString, qint64> now;  // by person, when; ms UTC
    QSet<QString> before;
};
[[nodiscard]] Signatures signaturesOf(const QList<Event> &events, const QString &activity, const ContentVersion &content);

}  // namespace vestibule::documents
