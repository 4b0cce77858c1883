#include "lifecycle/life.h"

#include <vestibule/verbs.h>

#include <QJsonObject>
#include <QRegularExpression>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

}  // namespace

QStringList departmentsFrom(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\n]"_s);
    QStringList names;
    for (const QString &name : typed.split(between)) {
        const QString plain = name.simplified();
        if (!plain.isEmpty() && !names.contains(plain, Qt::CaseInsensitive))
            names.append(plain);
    }
    return names;
}

Signatures signaturesOf(const QList<Event> &events, const QString &activity, const ContentVersion &content)
{
    QSet<QString> voided;
    for (const Event &event : events)
        if (!event.corrects.isEmpty())
            voided.insert(event.corrects);
    Signatures signatures;
    for (const Event &event : events) {
        if (!is(event, verb::Signed) || event.learner.isEmpty() || event.activity != activity || voided.contains(event.id))
            continue;
        if (content.isTextOf(activity, event.payloadObject().value("textHash"_L1).toString()))
            signatures.now.insert(event.learner, event.at);
        else
            signatures.before.insert(event.learner);
    }
    signatures.before.subtract(QSet<QString>(signatures.now.keyBegin(), signatures.now.keyEnd()));
    return signatures;
}

}  // namespace vestibule::documents
