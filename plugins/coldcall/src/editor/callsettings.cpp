#include "editor/callsettings.h"

#include "editor/fieldvalues.h"

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> SourceRings::*ringsField(const QString &name)
{
    return name == "allowed"_L1 ? &SourceRings::allowed : name == "most"_L1 ? &SourceRings::most : name == "seconds"_L1 ? &SourceRings::seconds : &SourceRings::weight;
}

QStringList SourceKnown::*knownField(const QString &name)
{
    return name == "name"_L1 ? &SourceKnown::name : name == "company"_L1 ? &SourceKnown::company : &SourceKnown::role;
}

// An incoming call rings, an outgoing one is dialled.
void setKind(GraphSource &graph, const QString &kind)
{
    graph.kind = kind;
    if (kind == "incoming"_L1) {
        graph.dialling.reset();
        graph.rings = graph.rings.value_or(SourceRings{3, 6, 4, {}});
    } else {
        graph.rings.reset();
    }
}

void setPatience(GraphSource &graph, const QString &name, const QVariant &value)
{
    if (name == "to"_L1 && graph.patience)
        graph.patience->to = value.toString();
    else if (name == "seconds"_L1 && value.isValid())
        graph.patience = SourcePatience{value.toInt(), graph.patience ? graph.patience->to : QString()};
    else if (name == "seconds"_L1)
        graph.patience.reset();
}

void setSpeed(GraphSource &graph, const QString &name, const QVariant &value)
{
    if (!value.isValid())
        graph.speed.reset();
    else if (name == "within"_L1)
        graph.speed = SourceSpeed{value.toInt(), graph.speed ? graph.speed->weight : 1};
    else if (graph.speed)
        graph.speed->weight = value.toInt();
}

}  // namespace

QVariant callValue(const GraphSource &graph, const QString &field)
{
    const QString head = field.section(u'.', 0, 0);
    const QString name = field.section(u'.', 1);
    if (head == "rings"_L1)
        return graph.rings ? orNothing((*graph.rings).*ringsField(name)) : QVariant();
    if (head == "known"_L1)
        return (graph.known.*knownField(name)).join(u'\n');
    if (head == "patience"_L1)
        return !graph.patience ? QVariant() : name == "to"_L1 ? QVariant(graph.patience->to) : QVariant(graph.patience->seconds);
    if (head == "speed"_L1)
        return !graph.speed ? QVariant() : name == "weight"_L1 ? QVariant(graph.speed->weight) : QVariant(graph.speed->within);
    return head == "kind"_L1       ? QVariant(graph.kind)
           : head == "speaker"_L1  ? QVariant(graph.speaker.isEmpty() ? u"woman"_s : graph.speaker)
           : head == "first"_L1    ? QVariant(graph.first)
           : head == "pass"_L1     ? QVariant(graph.pass)
           : head == "wait"_L1     ? orNothing(graph.wait)
           : head == "dialling"_L1 ? orNothing(graph.dialling)
           : head == "practise"_L1 ? QVariant(graph.practise.join(u'\n'))
                                   : QVariant();
}

void setCallValue(GraphSource &graph, const QString &field, const QVariant &value)
{
    const QString head = field.section(u'.', 0, 0);
    const QString name = field.section(u'.', 1);
    if (head == "rings"_L1 && graph.rings)
        (*graph.rings).*ringsField(name) = numberOf(value);
    else if (head == "known"_L1)
        graph.known.*knownField(name) = linesOf(value);
    else if (head == "patience"_L1)
        setPatience(graph, name, value);
    else if (head == "speed"_L1)
        setSpeed(graph, name, value);
    else if (head == "kind"_L1)
        setKind(graph, value.toString());
    else if (head == "speaker"_L1)
        graph.speaker = value.toString();
    else if (head == "first"_L1)
        graph.first = value.toString();
    else if (head == "pass"_L1)
        graph.pass = value.toInt();
    else if (head == "wait"_L1)
        graph.wait = numberOf(value);
    else if (head == "dialling"_L1)
        graph.dialling = numberOf(value);
    else if (head == "practise"_L1)
        graph.practise = linesOf(value);
}

}  // namespace vestibule::coldcall
