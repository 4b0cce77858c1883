#include "core/projections/accountprojector.h"

#include "core/projections/cells.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AccountVerbs = {verb::Registered, verb::Appointed, verb::Deactivated, verb::Reactivated,
                                     verb::Erased,     verb::Mentored,  verb::Unmentored,  verb::Assigned};

bool isOneOf(QStringView word, std::span<const char *const> verbs)
{
    return std::ranges::any_of(verbs, [word](const char *verb) { return word == QLatin1String(verb); });
}

}  // namespace

const ProjectionSpec &AccountProjector::spec() const noexcept
{
    static const ProjectionSpec spec{.table = "account",
                                     .key = {textColumn("learner")},
                                     .values = {textColumn("role"), integerColumn("active"), textColumn("mentor"),
                                                textColumn("programme"), textColumn("content"), textColumn("start")}};
    return spec;
}

QList<QList<Cell>> AccountProjector::keysOf(const Event &event) const noexcept
{
    if (event.learner.isEmpty() || !isOneOf(event.verb, AccountVerbs))
        return {};
    return {{Cell(event.learner)}};
}

void AccountProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    const QJsonObject payload = event.payloadObject();
    const auto is = [&event](const char *verb) { return event.verb == QLatin1String(verb); };

    if (is(verb::Registered) || is(verb::Appointed))
        row.values[RoleWord] = textCell(payload["role"_L1].toString());
    if (is(verb::Registered) || is(verb::Reactivated))
        row.values[Active] = flagCell(true);
    if (is(verb::Deactivated) || is(verb::Erased))
        row.values[Active] = flagCell(false);
    if (is(verb::Mentored))
        row.values[Mentor] = textCell(payload["mentor"_L1].toString());
    if (is(verb::Unmentored) || is(verb::Erased))
        row.values[Mentor] = Cell();
    if (is(verb::Assigned)) {
        row.values[Programme] = textCell(payload["programme"_L1].toString());
        row.values[Content] = textCell(event.content);
        row.values[Start] = textCell(payload["start"_L1].toString());
    }
}

const ProjectionSpec &AccountKeyProjector::spec() const noexcept
{
    static const ProjectionSpec spec{
        .table = "account_key",
        .key = {textColumn("learner"), textColumn("key_id")},
        .values = {textColumn("public_key"), textColumn("certified_by"), integerColumn("since"), integerColumn("retired")}};
    return spec;
}

QList<QList<Cell>> AccountKeyProjector::keysOf(const Event &event) const noexcept
{
    if (event.learner.isEmpty() || event.verb != QLatin1String(verb::Certified))
        return {};
    const QJsonObject payload = event.payloadObject();
    QList<QList<Cell>> keys{{Cell(event.learner), Cell(payload["keyId"_L1].toString())}};
    if (const QString replaced = payload["replaces"_L1].toString(); !replaced.isEmpty())
        keys.append({Cell(event.learner), Cell(replaced)});
    return keys;
}

void AccountKeyProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    const QJsonObject payload = event.payloadObject();
    if (textOf(row.key[1]) == payload["keyId"_L1].toString()) {
        row.values = {textCell(payload["publicKey"_L1].toString()), Cell(event.id), Cell(event.at), flagCell(false)};
    } else if (row.exists) {
        row.values[Retired] = flagCell(true);
    } else {
        row.remove = true;  // replaces a key that was never certified: the verifier names it, the table stays clean
    }
}

}  // namespace vestibule::core
