#include "note.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

QByteArray notePart(const QString &note)
{
    if (note.trimmed().isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{u"note"_s, note.trimmed()}}).toJson(QJsonDocument::Compact);
}

QString noteOf(const QByteArray &privatePart)
{
    return QJsonDocument::fromJson(privatePart).object()["note"_L1].toString();
}

QByteArray observationPart(const Observation &observation)
{
    if (observation.isEmpty())
        return {};
    QJsonObject marks;
    for (auto it = observation.marks.begin(); it != observation.marks.end(); ++it)
        marks.insert(it.key(), it.value());
    const QJsonObject part{{u"comment"_s, observation.comment.trimmed()}, {u"observation"_s, marks}};
    return QJsonDocument(part).toJson(QJsonDocument::Compact);
}

Observation observationOf(const QByteArray &privatePart)
{
    const QJsonObject part = QJsonDocument::fromJson(privatePart).object();
    Observation observation{part["comment"_L1].toString(), {}};
    const QJsonObject marks = part["observation"_L1].toObject();
    for (auto it = marks.begin(); it != marks.end(); ++it)
        observation.marks.insert(it.key(), it->toString());
    return observation;
}

}  // namespace vestibule::mentoring
