// How a document that people read and sign comes into force: put up, agreed by departments, enacted. Folded from events.
#pragma once
#include <vestibule/content.h>
#include <vestibule/departments.h>

#include <QJsonObject>

#include <optional>

namespace vestibule {

struct Agreement {
    QString department;
    QString head;                 // account of whoever agrees for it now; empty: nobody
    QString naming;               // the event that named them
    std::optional<Event> agreed;  // by whoever was named when they did
};

// Of one version of the text: another text begins anew.
struct Life {
    enum Step { Draft, Agreeing, Agreed, InForce } step = Draft;
    std::optional<Event> proposed;
    QList<Agreement> departments;  // as they were named when it was put up
    std::optional<Event> enacted;

    [[nodiscard]] VESTIBULE_SDK_EXPORT QStringList missing() const;                            // departments that have not agreed
    [[nodiscard]] VESTIBULE_SDK_EXPORT QStringList missingOf(const QString &person) const;     // of these, whom the person agrees for
};

// The verbs that lifeOf() reads. A query for them asks for the document's activity and for the empty one, which `entrusted` has.
[[nodiscard]] VESTIBULE_SDK_EXPORT QStringList documentLifeVerbs();

// Language → hash: what names a version of the text in events.
[[nodiscard]] VESTIBULE_SDK_EXPORT QJsonObject textsOf(const ContentVersion &content, const QString &activity);

// events: about the company, oldest first; those of other documents and other texts are passed over. Whoever puts a text up again
// begins a new round: what was agreed before counts no more.
[[nodiscard]] VESTIBULE_SDK_EXPORT Life lifeOf(const QList<Event> &events, const QString &activity, const QJsonObject &texts);

// A document that waits for a person to agree.
struct AwaitedAgreement {
    QString activity;
    QStringList departments;  // for which they agree
    qint64 since = 0;         // ms UTC: put up
};
// content: the version in force.
[[nodiscard]] VESTIBULE_SDK_EXPORT QList<AwaitedAgreement> agreementsAwaited(const QList<Event> &events, const ContentVersion &content,
                                                                            const QString &person);

}  // namespace vestibule
