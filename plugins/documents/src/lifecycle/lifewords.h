// A document's way into force as its page tells it.
#pragma once
#include "lifecycle/life.h"

#include <QVariantList>

#include <functional>

namespace vestibule::documents {

struct LifeWords {
    std::function<QString(const QString &person)> nameOf;  // empty: nobody whom the reader may see
    std::function<QString(const Event &)> dayOf;           // "yesterday"
    std::function<QString(const Event &)> dateOf;          // in full, for paper

    // [{title, subtitle, state}] as a Stepper takes them. signedText: below the last step; done: nobody's signature is missing.
    [[nodiscard]] QVariantList steps(const Life &life, const QString &signedText, bool done) const;
    // [{department, text, agreed, head, mine}]. me: account of the reader.
    [[nodiscard]] QVariantList agreements(const QList<Agreement> &departments, const QString &me) const;
    [[nodiscard]] QString stateOf(const Agreement &one) const;      // "agreed on …", "… has not agreed yet"
    // [{time, title, text, tone}]. events: steps of the document, all its texts; texts: the one that is shown.
    [[nodiscard]] QVariantList history(const QList<Event> &events, const QJsonObject &texts) const;
};

}  // namespace vestibule::documents
