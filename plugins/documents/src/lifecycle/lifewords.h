// A document's way into force as its page tells it.
#pragma once
#include "lifecycle/life.h"

#include <QVariantList>

#include <functional>

namespace vestibule::documents {

struct LifeWords {
    std::function<QString(const QString &person)> nameOf;  // empty: nobody whom the reader may see
    std::function<QString(const Event &)> dayOf;

    // [{title, subtitle, state}] as a Stepper takes them. signedText: below the last step; done: nobody's signature is missing.
    [[nodiscard]] QVariantList steps(const Life &life, const QString &signedText, bool done) const;
    [[nodiscard]] QVariantList agreements(const Life &life) const;  // [{department, text, agreed}]
    // [{time, title, text, tone}]. events: steps of the document, all its texts; texts: the one that is shown.
    [[nodiscard]] QVariantList history(const QList<Event> &events, const QJsonObject &texts) const;
};

}  // namespace vestibule::documents
