// One thing that waits for the person at the desk, or that came back to them, in words.
#pragma once
#include <QString>
#include <QVariantMap>

namespace vestibule::shell {

struct Notice {
    enum class Tone { Neutral, Positive, Warning, Negative };

    QString title;   // "Product survey"
    QString detail;  // whose, or what came of it: "Anna Petrova"
    QString when;    // "due tomorrow"
    QString exact;   // the same with dates in full; empty: there are none
    Tone tone = Tone::Neutral;
    bool isNew = false;  // came since the person looked last
    int things = 1;      // more than one where a long list is cut short
    QString viewId;      // that it opens; empty: none that the person may open
    QVariantMap arguments;

    bool operator==(const Notice &) const = default;
};

}  // namespace vestibule::shell
