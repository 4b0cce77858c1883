// Folds `completed` events into the number per learner.
#pragma once
#include <vestibule/projector.h>

namespace vestibule::templateplugin {

class TallyProjector final : public Projector
{
public:
    TallyProjector();
    [[nodiscard]] const ProjectionSpec &spec() const noexcept override { return m_spec; }
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;

private:
    ProjectionSpec m_spec;
};

}  // namespace vestibule::templateplugin
