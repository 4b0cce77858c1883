#include "core/people/publishing.h"

#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace vestibule::core {

using namespace Qt::StringLiterals;

Result<Event> publish(Store &store, const Actor &hr, const StoredVersion &version, qint64 now)
{
    const Result<QList<StoredVersion>> versions = store.content().versions();
    if (!versions)
        return std::unexpected(versions.error());
    if (std::ranges::find(*versions, version.id, &StoredVersion::id) == versions->end())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Content", "This content version is not installed."),
                    QCoreApplication::translate("Content", "Install the pack first."));
    const Result<std::optional<StoredVersion>> inForce = store.content().inForce();
    if (!inForce)
        return std::unexpected(inForce.error());
    if (*inForce && (*inForce)->id == version.id)
        return fail(ErrorCode::Conflict, QCoreApplication::translate("Content", "This content version is in force already."));

    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb::Published);
    draft.content = version.id;
    draft.payload = {{u"pack"_s, version.pack}, {u"label"_s, version.label}};
    const Result<QList<Event>> events = record(store, hr, appendOf(draft), now);
    if (!events)
        return std::unexpected(events.error());
    return events->first();
}

}  // namespace vestibule::core
