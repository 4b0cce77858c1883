#include "editor/edithistory.h"

#include <utility>

namespace vestibule::coldcall {

void EditHistory::reset(const CallSource &source)
{
    m_now = source;
    m_undo.clear();
    m_redo.clear();
    m_field.clear();
}

bool EditHistory::apply(const CallSource &next, const QString &name, const QString &field)
{
    if (next == m_now)
        return false;
    if (field.isEmpty() || field != m_field || m_undo.isEmpty())
        m_undo.append({m_now, name});
    if (m_undo.size() > MostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    m_field = field;
    m_now = next;
    return true;
}

void EditHistory::step(QList<Step> &from, QList<Step> &to)
{
    if (from.isEmpty())
        return;
    Step step = from.takeLast();
    std::swap(step.source, m_now);
    to.append(std::move(step));
    m_field.clear();
}

}  // namespace vestibule::coldcall
