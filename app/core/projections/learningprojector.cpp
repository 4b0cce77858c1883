#include "core/projections/learningprojector.h"

#include "core/projections/cells.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

bool isJudgement(const Event &event)
{
    return is(event, verb::Scored) || is(event, verb::Returned) || is(event, verb::Confirmed);
}

bool movesStanding(const Event &event)
{
    static constexpr std::array Verbs = {verb::Experienced, verb::Attempted, verb::Completed, verb::Signed,
                                         verb::Scored,      verb::Returned,  verb::Approved,  verb::Voided};
    return std::ranges::any_of(Verbs, [&event](const char *verb) { return is(event, verb); });
}

}  // namespace

bool awaitsReview(const Event &event)
{
    if (is(event, verb::Reported))
        return true;
    return is(event, verb::Completed) && !event.passed && !event.payloadObject()["review"_L1].toString().isEmpty();
}

const ProjectionSpec &ReviewProjector::spec() const noexcept
{
    static const ProjectionSpec spec{.table = "review",
                                     .key = {textColumn("learner"), textColumn("event")},
                                     .values = {textColumn("verb"), textColumn("activity"), textColumn("kind"),
                                                integerColumn("at"), textColumn("due"), integerColumn("open")}};
    return spec;
}

QList<QList<Cell>> ReviewProjector::keysOf(const Event &event) const noexcept
{
    QList<QList<Cell>> keys;
    const auto touch = [&](const QString &handedIn) {
        if (!event.learner.isEmpty() && !handedIn.isEmpty())
            keys.append({Cell(event.learner), Cell(handedIn)});
    };
    const bool handsIn = awaitsReview(event);
    if (handsIn)
        touch(event.id);
    if (isJudgement(event) || is(event, verb::Voided))
        touch(event.refs.value(0));
    if (handsIn || is(event, verb::Completed) || is(event, verb::Voided))
        touch(event.corrects);
    return keys;
}

void ReviewProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    const QString handedIn = textOf(row.key[1]);
    if (handedIn == event.id) {
        const QJsonObject payload = event.payloadObject();
        row.values = {Cell(event.verb),
                      textCell(event.activity),
                      textCell(payload["review"_L1].toString()),
                      Cell(event.at),
                      textCell(payload["due"_L1].toString()),
                      flagCell(true)};
    } else if (!row.exists) {
        row.remove = true;  // a judgement on something that never was in the queue
    } else {
        row.values[Open] = flagCell(is(event, verb::Voided) && handedIn != event.corrects);
    }
}

const ProjectionSpec &StandingProjector::spec() const noexcept
{
    static const ProjectionSpec spec{.table = "standing",
                                     .key = {textColumn("learner"), textColumn("activity")},
                                     .values = {integerColumn("attempts"), integerColumn("best"), integerColumn("passed"),
                                                integerColumn("last_at"), textColumn("state")}};
    return spec;
}

QList<QList<Cell>> StandingProjector::keysOf(const Event &event) const noexcept
{
    if (event.learner.isEmpty() || event.activity.isEmpty() || !movesStanding(event))
        return {};
    return {{Cell(event.learner), Cell(event.activity)}};
}

void StandingProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    if (!row.exists)
        row.values = {flagCell(false), Cell(), flagCell(false), Cell(), Cell()};
    row.values[LastAt] = Cell(event.at);
    if (is(event, verb::Attempted))
        row.values[Attempts] = Cell(integerOf(row.values[Attempts]) + 1);
    if (is(event, verb::Voided)) {
        row.values[Best] = Cell();
        row.values[Passed] = flagCell(false);
    }
    const bool judged = is(event, verb::Scored) || (is(event, verb::Completed) && event.passed);
    if (judged && event.score)
        row.values[Best] = Cell(std::max(integerOf(row.values[Best]), *event.score));
    if (judged && event.passed.value_or(false))
        row.values[Passed] = flagCell(true);
    if (awaitsReview(event))
        row.values[State] = Cell(u"submitted"_s);
    else if (!row.exists || !is(event, verb::Experienced))  // reading again what is done does not undo it
        row.values[State] = Cell(event.verb);
}

}  // namespace vestibule::core
