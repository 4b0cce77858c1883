// Table `review`: what was handed in and waits for a judgement (open = 1), or did (open = 0). See <vestibule/reviews.h>.
#pragma once
#include <vestibule/projector.h>

namespace vestibule::core {

// A judgement closes the hand-in that its first ref names; so does a hand-in or `voided` that corrects it. A voided judgement
// opens it again when its first ref names the hand-in.
class ReviewProjector final : public Projector
{
public:
    enum Value { Verb, Activity, Kind, At, Due, Open };

    [[nodiscard]] const ProjectionSpec &spec() const noexcept override;
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;
};

// Table `standing`: where a learner stands in an activity, for lists and cards. A cache of what was recorded: `voided` clears
// best and passed, since the row does not know the other attempts. Decisions read events.
// state: the verb of the last event that matters, or "submitted" for a hand-in that waits for a judgement.
class StandingProjector final : public Projector
{
public:
    enum Value { Attempts, Best, Passed, LastAt, State };

    [[nodiscard]] const ProjectionSpec &spec() const noexcept override;
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;
};

// A hand-in that needs a person: `completed` without `passed` whose payload names a review kind, or `reported`.
[[nodiscard]] bool awaitsReview(const Event &event);

}  // namespace vestibule::core
