#include "storage/attemptfold.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAtOnce = 1000;

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
        return std::nullopt;
    return std::min(value.toInteger(), MostAtOnce);
}

}  // namespace

void AttemptFold::issue(Limited &limited, const QString &event, qint64 upTo) const
{
    while (limited.issuedBy.size() < upTo)
        limited.issuedBy.append(event);
}

void AttemptFold::fold(const Event &event)
{
    if (event.verb == QLatin1String(verb::Assigned)) {
        const QJsonObject limits = event.payloadObject()["limits"_L1].toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            if (const auto count = wholeNumber(*limit))
                issue(m_limited[{event.learner, limit.key()}], event.id, *count);
        return;
    }
    const auto limited = m_limited.find({event.learner, event.activity});
    if (limited == m_limited.end())
        return;
    if (event.verb == QLatin1String(verb::Granted)) {
        const auto count = wholeNumber(event.payloadObject()["attempts"_L1]);
        issue(*limited, event.id, limited->issuedBy.size() + count.value_or(0));
    } else if (event.verb == QLatin1String(verb::Attempted) && limited->takenBy.size() < limited->issuedBy.size()) {
        limited->takenBy.append(event.id);
    }
}

void AttemptFold::dump(QStringList &lines) const
{
    for (auto limited = m_limited.begin(); limited != m_limited.end(); ++limited) {
        const QString activity = limited.key().first + u'|' + limited.key().second;
        lines.append("attempt_limit|"_L1 + activity);
        for (qsizetype i = 0; i < limited->issuedBy.size(); ++i)
            lines.append(u"attempt_slot|%1|%2|%3"_s.arg(activity).arg(i + 1).arg(limited->issuedBy[i]));
        for (qsizetype i = 0; i < limited->takenBy.size(); ++i)
            lines.append(u"attempt|%1|%2|%3"_s.arg(activity).arg(i + 1).arg(limited->takenBy[i]));
    }
}

}  // namespace vestibule::storage
