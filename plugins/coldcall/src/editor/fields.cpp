#include "editor/fields.h"

#include "editor/declared.h"
#include "editor/edits.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

const QStringList Kinds{u"call"_s, u"turn"_s, u"reply"_s, u"end"_s, u"state"_s, u"check"_s, u"blocker"_s, u"objection"_s, u"must"_s};
const QStringList Actions{QString(), u"hold"_s, u"transfer"_s, u"call_back"_s};
constexpr int UsualAmount = 30;
constexpr int MostSecondsOfInterrupt = 3600;

// "line.2.when" → {"line", "2", "when"}
struct FieldPath {
    explicit FieldPath(const QString &field) : parts(field.split(u'.')) {}
    [[nodiscard]] QString head() const { return parts.first(); }
    [[nodiscard]] int number() const { return parts.value(1).toInt(); }
    [[nodiscard]] QString name() const { return parts.value(1); }
    [[nodiscard]] QString last() const { return parts.constLast(); }
    QStringList parts;
};

QVariant orNothing(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }
std::optional<int> numberOf(const QVariant &value) { return value.isValid() ? std::optional(value.toInt()) : std::nullopt; }

QVariant changeOf(const QList<SourceChange> &changes, const QString &name)
{
    const auto found = std::ranges::find(changes, name, &SourceChange::name);
    if (found == changes.cend())
        return {};
    return found->isFlag ? QVariant(found->value != 0) : QVariant(found->value);
}

void setChange(QList<SourceChange> &changes, const GraphSource &graph, const QString &name, const QVariant &value)
{
    const auto state = std::ranges::find(graph.state, name, &SourceState::name);
    const auto found = std::ranges::find(changes, name, &SourceChange::name);
    if (!value.isValid() || state == graph.state.cend()) {
        if (found != changes.end())
            changes.erase(found);
        return;
    }
    const SourceChange change{name, state->isFlag, state->isFlag ? int(value.toBool()) : value.toInt()};
    if (found == changes.end())
        changes.append(change);
    else
        *found = change;
}

QVariant turnValue(const SourceTurn &turn, const QString &field)
{
    const FieldPath path(field);
    if (field == "mood"_L1)
        return turn.mood;
    if (field == "wait"_L1)
        return orNothing(turn.wait);
    if (field == "late"_L1)
        return turn.late;
    if (field == "interrupt"_L1)
        return turn.interrupt ? QVariant(turn.interrupt->after) : QVariant();
    if (path.head() == "change"_L1)
        return changeOf(turn.changes, path.name());
    if (path.head() == "cut"_L1)
        return turn.interrupt ? changeOf(turn.interrupt->changes, path.name()) : QVariant();
    if (path.head() == "line"_L1 && path.number() < turn.lines.size()) {
        const SourceLine &line = turn.lines[path.number()];
        return path.last() == "when"_L1 ? line.when : line.mood;
    }
    return {};
}

QVariant replyValue(const SourceReply &reply, const QString &field)
{
    const FieldPath path(field);
    if (field == "when"_L1)
        return reply.when;
    if (field == "trap"_L1)
        return reply.trap;
    if (field == "action"_L1)
        return Actions[int(reply.action)];
    if (field == "amount"_L1)
        return reply.amount;
    if (field == "late"_L1)
        return reply.late;
    if (path.head() == "change"_L1)
        return changeOf(reply.changes, path.name());
    if (path.head() == "way"_L1 && path.number() < reply.ways.size()) {
        const SourceWay &way = reply.ways[path.number()];
        return path.last() == "when"_L1 ? way.when : way.to;
    }
    return {};
}

void setTurnValue(CallSource &source, int index, const QString &field, const QVariant &value)
{
    SourceTurn &turn = source.graph.turns[index];
    const FieldPath path(field);
    if (field == "mood"_L1)
        turn.mood = value.toString();
    else if (field == "wait"_L1)
        turn.wait = numberOf(value);
    else if (field == "late"_L1)
        turn.late = value.toString();
    else if (field == "interrupt"_L1)
        setInterrupt(source, turn.id, std::clamp(value.toInt(), 0, MostSecondsOfInterrupt));
    else if (path.head() == "change"_L1)
        setChange(turn.changes, source.graph, path.name(), value);
    else if (path.head() == "cut"_L1 && turn.interrupt)
        setChange(turn.interrupt->changes, source.graph, path.name(), value);
    else if (path.head() == "line"_L1 && path.number() < turn.lines.size())
        (path.last() == "when"_L1 ? turn.lines[path.number()].when : turn.lines[path.number()].mood) = value.toString();
}

void setReplyValue(CallSource &source, GraphSource::Seat seat, const QString &field, const QVariant &value)
{
    SourceReply &reply = source.graph.turns[seat.turn].replies[seat.reply];
    const FieldPath path(field);
    if (field == "when"_L1) {
        reply.when = value.toString();
    } else if (field == "trap"_L1) {
        reply.trap = value.toBool();
    } else if (field == "action"_L1) {
        reply.action = Reply::Action(std::max<qsizetype>(0, Actions.indexOf(value.toString())));
        reply.amount = reply.action == Reply::Action::None ? 0 : reply.amount > 0 ? reply.amount : UsualAmount;
        if (reply.action != Reply::Action::Hold)
            reply.late.clear();
    } else if (field == "amount"_L1 && reply.action != Reply::Action::None) {
        reply.amount = value.toInt();
    } else if (field == "late"_L1 && reply.action == Reply::Action::Hold) {
        reply.late = value.toString();
    } else if (path.head() == "change"_L1) {
        setChange(reply.changes, source.graph, path.name(), value);
    } else if (path.head() == "way"_L1 && path.number() < reply.ways.size()) {
        (path.last() == "when"_L1 ? reply.ways[path.number()].when : reply.ways[path.number()].to) = value.toString();
    }
}

QStringList SourceTurn::*listOfTurn(const QString &list)
{
    return list == "raises"_L1 ? &SourceTurn::raises : list == "breaks"_L1 ? &SourceTurn::breaks : nullptr;
}

QStringList SourceReply::*listOfReply(const QString &list)
{
    return list == "shows"_L1      ? &SourceReply::shows
           : list == "breaks"_L1   ? &SourceReply::breaks
           : list == "blockers"_L1 ? &SourceReply::blockers
           : list == "meets"_L1    ? &SourceReply::meets
                                   : nullptr;
}

// The names in a list of a turn or reply that exists; null when it has no such list.
template <class Graph>
auto namesIn(Graph &graph, const Part &part, const QString &list) -> decltype(&graph.turns[0].raises)
{
    if (part.kind == PartKind::Turn) {
        const auto own = listOfTurn(list);
        return own ? &(graph.turns[graph.turnIndex(part.id)].*own) : nullptr;
    }
    const auto own = part.kind == PartKind::Reply ? listOfReply(list) : nullptr;
    if (!own)
        return nullptr;
    const auto [turn, place] = graph.seatOf(part.id);
    return &(graph.turns[turn].replies[place].*own);
}

}  // namespace

QString partWord(PartKind kind) { return Kinds[int(kind)]; }
PartKind partFromWord(const QString &word) { return PartKind(std::max<qsizetype>(0, Kinds.indexOf(word))); }

bool exists(const GraphSource &graph, const Part &part)
{
    const auto isIt = [&part](const auto &item) { return item.id == part.id; };
    switch (part.kind) {
    case PartKind::Call: return true;
    case PartKind::Turn: return graph.turnIndex(part.id) >= 0;
    case PartKind::Reply: return graph.seatOf(part.id).turn >= 0;
    case PartKind::End: return graph.hasEnd(part.id);
    case PartKind::State: return std::ranges::find(graph.state, part.id, &SourceState::name) != graph.state.cend();
    case PartKind::Check: return std::ranges::any_of(graph.behaviours, isIt);
    case PartKind::Blocker: return std::ranges::any_of(graph.blockers, isIt);
    case PartKind::Objection: return graph.objections.contains(part.id);
    case PartKind::Must: break;
    }
    bool isNumber = false;
    const int number = part.id.toInt(&isNumber);
    return isNumber && number >= 0 && number < graph.musts.size();
}

QVariant valueOf(const GraphSource &graph, const Part &part, const QString &field)
{
    if (!exists(graph, part))
        return {};
    if (part.kind == PartKind::Turn)
        return turnValue(graph.turns[graph.turnIndex(part.id)], field);
    if (part.kind != PartKind::Reply)
        return declaredValue(graph, part, field);
    const auto [turn, place] = graph.seatOf(part.id);
    return replyValue(graph.turns[turn].replies[place], field);
}

void setValue(CallSource &source, const Part &part, const QString &field, const QVariant &value)
{
    const GraphSource &graph = source.graph;
    if (!exists(graph, part))
        return;
    if (part.kind == PartKind::Turn)
        setTurnValue(source, graph.turnIndex(part.id), field, value);
    else if (part.kind == PartKind::Reply)
        setReplyValue(source, graph.seatOf(part.id), field, value);
    else
        setDeclaredValue(source, part, field, value);
}

bool hasName(const GraphSource &graph, const Part &part, const QString &list, const QString &name)
{
    if (!exists(graph, part))
        return false;
    const QStringList *names = namesIn(graph, part, list);
    return names && names->contains(name);
}

void setName(CallSource &source, const Part &part, const QString &list, const QString &name, bool on)
{
    QStringList *names = exists(source.graph, part) ? namesIn(source.graph, part, list) : nullptr;
    if (!names || names->contains(name) == on)
        return;
    if (on)
        names->append(name);
    else
        names->removeAll(name);
}

}  // namespace vestibule::coldcall
