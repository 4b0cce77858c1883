#include "requirementtree.h"

#include "words.h"

#include <vestibule/verbs.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

// Attempts are limited and the learner may still need one.
bool isGrantable(const RequirementState &state) { return state.attemptsLeft.has_value() && !state.met; }

}  // namespace

int RequirementTree::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void RequirementTree::show(const StageState &stage, const Explainer &explainer, const Events &events, const Names &names, const DayOf &dayOf)
{
    const bool same = m_stage.id == stage.id;
    const auto previous = m_rows.size();
    const auto replace = [&] {
        m_stage = stage;
        m_rows = explainer.rows(m_stage);
        m_events = events;
        m_names = names;
        m_dayOf = dayOf;
    };
    // The stages of a programme version never change, so the rows of the same stage are the same requirements.
    if (same && previous > 0) {
        replace();
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_expanded.clear();
    replace();
    endResetModel();
}

void RequirementTree::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const QString id = m_rows[row].state->id;
    if (!m_expanded.remove(id))
        m_expanded.insert(id);
    Q_EMIT dataChanged(index(row), index(row), {Expanded, Evidence});
}

const RequirementState *RequirementTree::state(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].state : nullptr;
}

QString RequirementTree::title(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].title : QString();
}

QVariant RequirementTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeRow &row = m_rows[index.row()];
    switch (role) {
    case Id: return row.state->id;
    case Depth: return row.depth;
    case Title: return row.title;
    case Note: return row.note;
    case Kind: return row.kind;
    case StateText: return row.stateText;
    case Why: return row.why;
    case Owner: return row.owner;
    case Since: return dateText(row.since);
    case Group: return !row.state->of.isEmpty();
    case Met: return row.state->met;
    case Activity: return row.state->activity;
    case Expandable: return row.state->of.isEmpty() && (!row.state->events.isEmpty() || isGrantable(*row.state));
    case Expanded: return m_expanded.contains(row.state->id);
    case Evidence: return m_expanded.contains(row.state->id) ? evidence(row) : QVariantList();
    case Grantable: return isGrantable(*row.state);
    default: return {};
    }
}

QVariantList RequirementTree::evidence(const TreeRow &row) const
{
    QVariantList list;
    for (const QString &id : row.state->events) {
        const auto event = m_events.constFind(id);
        if (event == m_events.cend())
            continue;
        list.append(QVariantMap{{u"event"_s, id},
                                {u"deed"_s, deedText(*event)},
                                {u"day"_s, dateText(m_dayOf(event->at))},
                                {u"actor"_s, m_names.value(event->actor)},
                                {u"score"_s, event->score ? scoreText(*event->score) : QString()}});
    }
    return list;
}

QHash<int, QByteArray> RequirementTree::roleNames() const
{
    return {{Id, "requirement"}, {Depth, "depth"},   {Title, "title"},       {Note, "note"},         {Kind, "kind"},
            {StateText, "stateText"}, {Why, "why"},  {Owner, "owner"},       {Since, "since"},       {Group, "group"},
            {Met, "met"},        {Activity, "activity"}, {Expandable, "expandable"}, {Expanded, "expanded"}, {Evidence, "evidence"}, {Grantable, "grantable"}};
}

}  // namespace vestibule::readiness
