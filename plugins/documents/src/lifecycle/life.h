// How a document that people read and sign comes into force: put up, agreed by departments, enacted, signed. Folded from events.
#pragma once
#include <vestibule/content.h>
#include <vestibule/event.h>

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace vestibule::documents {

struct Agreement {
    QString department;
    std::optional<Event> agreed;
};

// Of one version of the text: another text begins anew.
struct Life {
    enum Step { Draft, Agreeing, Agreed, InForce } step = Draft;
    std::optional<Event> proposed;
    QList<Agreement> departments;  // as they were named when it was put up
    std::optional<Event> enacted;

    [[nodiscard]] QStringList missing() const;  // departments that have not agreed
};

// Language → hash: what names a version of the text in events.
[[nodiscard]] QJsonObject textsOf(const ContentVersion &content, const QString &activity);

// events: about the company, oldest first; those of other documents and other texts are passed over. Whoever puts a text up again
// begins a new round: what was agreed before counts no more.
[[nodiscard]] Life lifeOf(const QList<Event> &events, const QString &activity, const QJsonObject &texts);

// "Sales, legal ; HR": names of departments as people type them, without doubles.
[[nodiscard]] QStringList departmentsFrom(const QString &typed);

// Whose signatures hold: for this very text, and for an earlier one only.
struct Signatures {
    QHash<QString, qint64> now;  // by person, when; ms UTC
    QSet<QString> before;
};
[[nodiscard]] Signatures signaturesOf(const QList<Event> &events, const QString &activity, const ContentVersion &content);

}  // namespace vestibule::documents
