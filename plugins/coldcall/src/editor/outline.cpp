#include "editor/outline.h"

#include <vestibule/textsearch.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vestibule::coldcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

// "# The demand" above a turn → "The demand"; empty where nothing stands there.
QString partName(const Comments &comments, const QString &turn)
{
    QString name;
    for (const QString &line : comments.value(QStringLiteral("turn.") + turn).above)
        if (const QString words = line.trimmed().remove(QLatin1Char('#')).trimmed(); !words.isEmpty())
            name = words;
    return name;
}

QString sectionOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Call: return Words::tr("Start");
    case PartKind::State: return Words::tr("State");
    case PartKind::Check: return Words::tr("Checks");
    case PartKind::Blocker: return Words::tr("Blockers");
    case PartKind::Objection: return Words::tr("Objections");
    case PartKind::Must: return Words::tr("Rules");
    case PartKind::End: return Words::tr("Ends");
    case PartKind::Turn:
    case PartKind::Reply: break;
    }
    return Words::tr("Conversation");
}

}  // namespace

QList<OutlineRow> outlineOf(const CallSource &source, const QString &language)
{
    const TextsSource *texts = source.in(language);
    if (!texts && !source.texts.isEmpty())
        texts = &source.texts.first();
    QList<OutlineRow> rows;
    const auto add = [&rows](const Part &part, const QString &turn, const QString &text) {
        rows.append({part, turn, text.simplified(), sectionOf(part.kind)});
    };
    add({PartKind::Call, {}}, {}, texts ? texts->title : QString());
    const auto named = [texts](NamedTexts TextsSource::*own, const QString &id) { return texts ? textOf(texts->*own, id) : QString(); };
    for (const SourceState &state : source.graph.state)
        add({PartKind::State, state.name}, {}, state.isFlag ? QString() : QStringLiteral("%1 … %2").arg(state.min).arg(state.max));
    for (const SourceBehaviour &check : source.graph.behaviours)
        add({PartKind::Check, check.id}, {}, named(&TextsSource::behaviours, check.id));
    for (const SourceBlocker &blocker : source.graph.blockers)
        add({PartKind::Blocker, blocker.id}, {}, named(&TextsSource::blockers, blocker.id));
    for (const QString &objection : source.graph.objections)
        add({PartKind::Objection, objection}, {}, named(&TextsSource::objections, objection));
    for (qsizetype i = 0; i < source.graph.musts.size(); ++i)
        add({PartKind::Must, QString::number(i)}, {}, source.graph.musts[i].condition);
    QString section = sectionOf(PartKind::Turn);
    for (const SourceTurn &turn : source.graph.turns) {
        if (const QString name = partName(source.graph.comments, turn.id); !name.isEmpty())
            section = name;
        const qsizetype first = rows.size();
        const NamedTexts lines = texts ? texts->turns.value(turn.id) : NamedTexts();
        add({PartKind::Turn, turn.id}, {}, textOf(lines, turn.lines.isEmpty() ? QStringLiteral("main") : turn.lines.constLast().id));
        for (const SourceReply &reply : turn.replies)
            add({PartKind::Reply, reply.id}, turn.id, texts ? texts->replies.value(reply.id).say : QString());
        for (qsizetype row = first; row < rows.size(); ++row)
            rows[row].section = section;
    }
    for (const SourceEnd &end : source.graph.ends)
        add({PartKind::End, end.id}, {}, texts ? texts->ends.value(end.id).text : QString());
    return rows;
}

void Outline::show(const QList<OutlineRow> &rows)
{
    m_all = rows;
    showFiltered();
}

void Outline::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFiltered();
    Q_EMIT filterChanged();
}

QList<OutlineRow> Outline::filtered() const
{
    const WordSearch search(m_filter);
    if (search.isEmpty())
        return m_all;
    const auto isFound = [&search](const OutlineRow &row) { return search.finds(searchText({row.part.id, row.text})); };
    QSet<QString> turns;  // with a reply that is found
    for (const OutlineRow &row : m_all)
        if (row.part.kind == PartKind::Reply && isFound(row))
            turns.insert(row.turn);
    QList<OutlineRow> rows;
    for (const OutlineRow &row : m_all)
        if ((row.part.kind == PartKind::Turn && turns.contains(row.part.id)) || isFound(row))
            rows.append(row);
    return rows;
}

// The rows stay where they are while their texts change: the list keeps its place.
void Outline::showFiltered()
{
    const QList<OutlineRow> rows = filtered();
    const bool same = std::ranges::equal(rows, m_shown, {}, &OutlineRow::part, &OutlineRow::part);
    if (!same)
        beginResetModel();
    const QList<OutlineRow> before = std::exchange(m_shown, rows);
    if (!same) {
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row)
        if (!(m_shown[row] == before[row]))
            Q_EMIT dataChanged(index(row), index(row), {Text, Section});
}

void Outline::setProblems(const QHash<QString, Count> &problems)
{
    m_problems = problems;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Errors, Warnings});
}

int Outline::rowOf(const QString &kind, const QString &id) const
{
    const auto found = std::ranges::find(m_shown, Part{partFromWord(kind), id}, &OutlineRow::part);
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

QVariant Outline::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineRow &row = m_shown[index.row()];
    switch (role) {
    case Kind: return partWord(row.part.kind);
    case PartId: return row.part.id;
    case Text: return row.text;
    case Section: return row.section;
    case Errors: return m_problems.value(partKey(row.part)).errors;
    case Warnings: return m_problems.value(partKey(row.part)).warnings;
    default: return {};
    }
}

QHash<int, QByteArray> Outline::roleNames() const
{
    return {{Kind, "kind"}, {PartId, "partId"}, {Text, "text"}, {Section, "section"}, {Errors, "errors"}, {Warnings, "warnings"}};
}

}  // namespace vestibule::coldcall
