// What mentors and HR see of the gym, folded out of the ledger: each hand-in, and how far a person is at a level.
#pragma once
#include <vestibule/projector.h>

namespace vestibule::pricegym {

class HandInProjector final : public Projector
{
public:
    [[nodiscard]] const ProjectionSpec &spec() const noexcept override { return m_spec; }
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;

private:
    ProjectionSpec m_spec{.table = "pricegym_handin",
                          .version = 1,
                          .scope = ProjectionSpec::Scope::Learner,
                          .key = {{"learner"}, {"event"}},
                          .values = {{"activity"}, {"at", Column::Type::Integer}, {"passed", Column::Type::Integer},
                                     {"voided", Column::Type::Integer}, {"cases"}}};
};

class LevelProjector final : public Projector
{
public:
    [[nodiscard]] const ProjectionSpec &spec() const noexcept override { return m_spec; }
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;

private:
    ProjectionSpec m_spec{.table = "pricegym_level",
                          .version = 1,
                          .scope = ProjectionSpec::Scope::Learner,
                          .key = {{"learner"}, {"activity"}},
                          .values = {{"last_at", Column::Type::Integer}, {"memory"}, {"voids", Column::Type::Integer}}};
};

}  // namespace vestibule::pricegym
