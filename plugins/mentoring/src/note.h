// The private part of what is recorded here: JSON with what people wrote. {"note": …} of a report; {"comment": …,
// "observation": {criterion: mark}} of a sign-off.
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>

namespace vestibule::mentoring {

// Empty bytes for a blank note: then no private part is stored.
[[nodiscard]] QByteArray notePart(const QString &note);
// Empty when the bytes hold no note.
[[nodiscard]] QString noteOf(const QByteArray &privatePart);

// marks: criterion → "good" or "bad"; a criterion that was not seen is not there.
struct Observation {
    QString comment;
    QMap<QString, QString> marks;
    [[nodiscard]] bool isEmpty() const { return comment.trimmed().isEmpty() && marks.isEmpty(); }
};
[[nodiscard]] QByteArray observationPart(const Observation &observation);
[[nodiscard]] Observation observationOf(const QByteArray &privatePart);

}  // namespace vestibule::mentoring
