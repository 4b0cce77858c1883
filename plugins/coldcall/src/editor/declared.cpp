#include "editor/declared.h"

#include "editor/callsettings.h"
#include "editor/edits.h"
#include "editor/fieldvalues.h"
#include "script/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// By id, or by name; null when there is none.
template <class List>
auto find(List &list, const QString &id) -> decltype(&list.first())
{
    const auto found = std::ranges::find_if(list, [&id](const auto &item) {
        if constexpr (requires { item.id; })
            return item.id == id;
        else
            return item.name == id;
    });
    return found == list.end() ? nullptr : &*found;
}

template <class List>
QStringList namesOf(const List &list)
{
    QStringList names;
    for (const auto &item : list) {
        if constexpr (requires { item.id; })
            names.append(item.id);
        else
            names.append(item.name);
    }
    return names;
}

QVariant endValue(const SourceEnd &end, const QString &field)
{
    return field == "outcome"_L1     ? QVariant(end.outcome)
           : field == "next_step"_L1 ? QVariant(end.nextStep.isEmpty() ? u"none"_s : end.nextStep)
           : field == "weight"_L1    ? orNothing(end.weight)
           : field == "practise"_L1  ? QVariant(end.practise.join(u'\n'))
                                     : QVariant();
}

void setEndValue(SourceEnd &end, const QString &field, const QVariant &value)
{
    if (field == "outcome"_L1)
        end.outcome = value.toString();
    else if (field == "next_step"_L1)
        end.nextStep = value.toString();
    else if (field == "weight"_L1)
        end.weight = numberOf(value);
    else if (field == "practise"_L1)
        end.practise = linesOf(value);
}

QVariant stateValue(const SourceState &state, const QString &field)
{
    return field == "flag"_L1    ? QVariant(state.isFlag)
           : field == "start"_L1 ? (state.isFlag ? QVariant(state.start != 0) : QVariant(state.start))
           : field == "min"_L1   ? QVariant(state.min)
           : field == "max"_L1   ? QVariant(state.max)
                                 : QVariant();
}

// Every condition of the script.
void eachCondition(GraphSource &graph, const std::function<void(QString &)> &change)
{
    for (SourceMust &must : graph.musts)
        change(must.condition);
    for (SourceTurn &turn : graph.turns) {
        for (SourceLine &line : turn.lines)
            change(line.when);
        for (SourceReply &reply : turn.replies) {
            change(reply.when);
            for (SourceWay &way : reply.ways)
                change(way.when);
        }
    }
}

void eachChanges(GraphSource &graph, const std::function<void(QList<SourceChange> &)> &change)
{
    for (SourceTurn &turn : graph.turns) {
        change(turn.changes);
        if (turn.interrupt)
            change(turn.interrupt->changes);
        for (SourceReply &reply : turn.replies)
            change(reply.changes);
    }
}

void eachList(GraphSource &graph, const std::function<void(QStringList &)> &change, QStringList SourceTurn::*ofTurn, QStringList SourceReply::*ofReply)
{
    for (SourceTurn &turn : graph.turns) {
        if (ofTurn)
            change(turn.*ofTurn);
        for (SourceReply &reply : turn.replies)
            change(reply.*ofReply);
    }
}

struct Renaming {
    GraphSource &graph;
    QString from, to;

    void inConditions(const QStringList &functions) const
    {
        const QString name = QRegularExpression::escape(from);
        const QString notInside = u"(?<!shown\\()(?<!met\\()(?<!raised\\()(?<!blocked\\()(?<!visited\\()(?<!ended\\()"_s;
        const QString pattern = functions.isEmpty() ? notInside + u"(?<![a-z0-9_-])()%1(?![a-z0-9_-])"_s.arg(name) : u"\\b((?:%1)\\(\\s*)%2(?=\\s*\\))"_s.arg(functions.join(u'|'), name);
        const QRegularExpression word(pattern);
        eachCondition(graph, [&](QString &condition) { condition.replace(word, u"\\1"_s + to); });
    }
    void inLists(QStringList SourceTurn::*ofTurn, QStringList SourceReply::*ofReply) const
    {
        eachList(graph, [this](QStringList &names) { std::ranges::replace(names, from, to); }, ofTurn, ofReply);
    }
    void state() const
    {
        inConditions({});
        eachChanges(graph, [this](QList<SourceChange> &changes) {
            for (SourceChange &change : changes)
                if (change.name == from)
                    change.name = to;
        });
    }
    void check() const
    {
        inConditions({u"shown"_s});
        inLists(nullptr, &SourceReply::shows);
        inLists(&SourceTurn::breaks, &SourceReply::breaks);
        for (QStringList *learned : {&graph.known.name, &graph.known.company, &graph.known.role})
            std::ranges::replace(*learned, u"behaviour:"_s + from, u"behaviour:"_s + to);
    }
    void end() const
    {
        inConditions({u"ended"_s});
        renameTargets(graph, from, to);
    }
};

NamedTexts TextsSource::*textsOf(PartKind kind)
{
    return kind == PartKind::Check ? &TextsSource::behaviours : kind == PartKind::Blocker ? &TextsSource::blockers : &TextsSource::objections;
}

// Comments hang on the number.
void removeMust(GraphSource &graph, int number)
{
    graph.musts.removeAt(number);
    dropComments(graph.comments, u"must.%1"_s.arg(number));
    for (qsizetype next = number; next < graph.musts.size(); ++next)
        renameComments(graph.comments, u"must.%1"_s.arg(next + 1), u"must.%1"_s.arg(next));
}

// A section that nothing stands in is not written, nor what was said above it.
void dropEmptySections(CallSource &source)
{
    if (source.graph.state.isEmpty())
        source.graph.comments.remove(u"state"_s);
    for (TextsSource &texts : source.texts)
        for (const auto &[section, own] : {std::pair(u"behaviour"_s, &TextsSource::behaviours), std::pair(u"blocker"_s, &TextsSource::blockers),
                                           std::pair(u"objection"_s, &TextsSource::objections)})
            if ((texts.*own).isEmpty())
                texts.comments.remove(section);
}

QStringList takenNames(const GraphSource &graph, PartKind kind)
{
    switch (kind) {
    case PartKind::State: return namesOf(graph.state);
    case PartKind::Check: return namesOf(graph.behaviours);
    case PartKind::Blocker: return namesOf(graph.blockers);
    case PartKind::Objection: return graph.objections;
    case PartKind::End:
    case PartKind::Turn: return namesOf(graph.ends) + namesOf(graph.turns);
    default: return {};
    }
}

QString freeName(const GraphSource &graph, PartKind kind)
{
    const QStringList taken = takenNames(graph, kind);
    const QString pattern = kind == PartKind::State ? u"value_%1"_s : partWord(kind) + u"-%1"_s;
    for (int number = 1;; ++number)
        if (const QString name = pattern.arg(number); !taken.contains(name))
            return name;
}

}  // namespace

QVariant declaredValue(const GraphSource &graph, const Part &part, const QString &field)
{
    switch (part.kind) {
    case PartKind::Call: return callValue(graph, field);
    case PartKind::End: return endValue(*find(graph.ends, part.id), field);
    case PartKind::State: return stateValue(*find(graph.state, part.id), field);
    case PartKind::Check: {
        const SourceBehaviour &check = *find(graph.behaviours, part.id);
        return field == "weight"_L1 ? QVariant(check.weight) : field == "kept"_L1 ? QVariant(check.kept) : QVariant(check.practise.join(u'\n'));
    }
    case PartKind::Blocker: return find(graph.blockers, part.id)->practise.join(u'\n');
    case PartKind::Must: {
        const SourceMust &must = graph.musts[part.id.toInt()];
        return field == "rule"_L1 ? QVariant(must.never ? u"never"_s : u"possible"_s) : QVariant(must.condition);
    }
    default: return {};
    }
}

void setDeclaredValue(CallSource &source, const Part &part, const QString &field, const QVariant &value)
{
    GraphSource &graph = source.graph;
    switch (part.kind) {
    case PartKind::Call: return setCallValue(graph, field, value);
    case PartKind::End: return setEndValue(*find(graph.ends, part.id), field, value);
    case PartKind::State: {
        SourceState &state = *find(graph.state, part.id);
        (field == "min"_L1 ? state.min : field == "max"_L1 ? state.max : state.start) = value.toInt();
        return;
    }
    case PartKind::Check: {
        SourceBehaviour &check = *find(graph.behaviours, part.id);
        if (field == "weight"_L1)
            check.weight = value.toInt();
        else if (field == "kept"_L1)
            check.kept = value.toBool();
        else if (field == "practise"_L1)
            check.practise = linesOf(value);
        return;
    }
    case PartKind::Blocker: find(graph.blockers, part.id)->practise = linesOf(value); return;
    case PartKind::Must: {
        SourceMust &must = graph.musts[part.id.toInt()];
        if (field == "rule"_L1)
            must.never = value.toString() == "never"_L1;
        else
            must.condition = value.toString();
        return;
    }
    default: return;
    }
}

Part addDeclared(CallSource &source, PartKind kind, bool isFlag)
{
    GraphSource &graph = source.graph;
    const QString name = freeName(graph, kind);
    switch (kind) {
    case PartKind::State: graph.state.append({name, isFlag, 0, 0, isFlag ? 1 : 4}); return {kind, name};
    case PartKind::Check: graph.behaviours.append({name, 1, false, {}}); break;
    case PartKind::Blocker: graph.blockers.append({name, {}}); break;
    case PartKind::Objection: graph.objections.append(name); break;
    case PartKind::End:
        graph.ends.append({name, u"lost"_s, u"none"_s, 0, {}});
        for (TextsSource &texts : source.texts)
            texts.ends.insert(name, {});
        return {kind, name};
    case PartKind::Must: graph.musts.append(SourceMust{true, {}}); return {kind, QString::number(graph.musts.size() - 1)};
    default: return {};
    }
    for (TextsSource &texts : source.texts)
        setText(texts.*textsOf(kind), name, {});
    return {kind, name};
}

void removeDeclared(CallSource &source, const Part &part)
{
    GraphSource &graph = source.graph;
    const auto isIt = [&part](const auto &item) { return item.id == part.id; };
    switch (part.kind) {
    case PartKind::State: graph.state.removeIf([&part](const SourceState &state) { return state.name == part.id; }); break;
    case PartKind::Check: graph.behaviours.removeIf(isIt); break;
    case PartKind::Blocker: graph.blockers.removeIf(isIt); break;
    case PartKind::Objection: graph.objections.removeAll(part.id); break;
    case PartKind::End:
        graph.ends.removeIf(isIt);
        for (TextsSource &texts : source.texts)
            texts.ends.remove(part.id);
        break;
    case PartKind::Must: return removeMust(graph, part.id.toInt());
    default: return;
    }
    const QString path = (part.kind == PartKind::Check ? u"behaviour"_s : partWord(part.kind)) + u'.' + part.id;
    dropComments(graph.comments, path);
    for (TextsSource &texts : source.texts) {
        dropComments(texts.comments, path);
        if (part.kind == PartKind::Check || part.kind == PartKind::Blocker || part.kind == PartKind::Objection)
            (texts.*textsOf(part.kind)).removeIf([&part](const NamedText &text) { return text.name == part.id; });
    }
    dropEmptySections(source);
}

void renameVisited(GraphSource &graph, const QString &from, const QString &to)
{
    Renaming{graph, from, to}.inConditions({u"visited"_s});
}

bool renameDeclared(CallSource &source, const Part &part, const QString &to)
{
    GraphSource &graph = source.graph;
    const bool isGood = part.kind == PartKind::State ? isStateName(to) : isId(to);
    if (!isGood || part.kind == PartKind::Must || takenNames(graph, part.kind).contains(to))
        return false;
    const Renaming renaming{graph, part.id, to};
    switch (part.kind) {
    case PartKind::State: find(graph.state, part.id)->name = to; renaming.state(); break;
    case PartKind::Check: find(graph.behaviours, part.id)->id = to; renaming.check(); break;
    case PartKind::Blocker:
        find(graph.blockers, part.id)->id = to;
        renaming.inConditions({u"blocked"_s});
        renaming.inLists(nullptr, &SourceReply::blockers);
        break;
    case PartKind::Objection:
        std::ranges::replace(graph.objections, part.id, to);
        renaming.inConditions({u"raised"_s, u"met"_s});
        renaming.inLists(&SourceTurn::raises, &SourceReply::meets);
        break;
    case PartKind::End: find(graph.ends, part.id)->id = to; renaming.end(); break;
    default: return false;
    }
    const QString kind = part.kind == PartKind::Check ? u"behaviour"_s : partWord(part.kind);
    renameComments(graph.comments, kind + u'.' + part.id, kind + u'.' + to);
    for (TextsSource &texts : source.texts) {
        renameComments(texts.comments, kind + u'.' + part.id, kind + u'.' + to);
        if (part.kind == PartKind::End)
            texts.ends.insert(to, texts.ends.take(part.id));
        else if (part.kind != PartKind::State)
            for (NamedText &text : texts.*textsOf(part.kind))
                if (text.name == part.id)
                    text.name = to;
    }
    return true;
}

}  // namespace vestibule::coldcall
