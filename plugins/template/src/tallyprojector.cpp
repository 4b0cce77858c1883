#include "tallyprojector.h"

#include <vestibule/verbs.h>

namespace vestibule::templateplugin {

TallyProjector::TallyProjector()
    : m_spec{.table = "template_tally",
             .version = 1,
             .scope = ProjectionSpec::Scope::Learner,
             .key = {{"learner", Column::Type::Text}},
             .values = {{"completed", Column::Type::Integer}}}
{}

QList<QList<Cell>> TallyProjector::keysOf(const Event &event) const noexcept
{
    if (event.verb != QLatin1String(verb::Completed))
        return {};
    return {{event.learner}};
}

void TallyProjector::apply(ProjectedRow &row, const Event &) const noexcept
{
    const qint64 before = row.exists ? std::get<qint64>(row.values[0]) : 0;
    row.values[0] = before + 1;
}

}  // namespace vestibule::templateplugin
