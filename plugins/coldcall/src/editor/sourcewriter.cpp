#include "editor/sourcewriter.h"

#include "editor/tomltext.h"

#include <QSet>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// { a = 1, b = 2 }
QString inlineTable(const QStringList &parts) { return u"{ "_s + parts.join(u", "_s) + u" }"_s; }

QString part(const QString &key, const QString &value) { return key + u" = "_s + value; }

QString numbered(const QList<std::pair<QString, std::optional<int>>> &numbers)
{
    QStringList parts;
    for (const auto &[key, number] : numbers)
        if (number)
            parts.append(part(key, QString::number(*number)));
    return inlineTable(parts);
}

QString changed(const QList<SourceChange> &changes)
{
    QStringList parts;
    for (const SourceChange &change : changes)
        parts.append(part(change.name, change.isFlag     ? (change.value != 0 ? u"true"_s : u"false"_s)
                                       : change.value > 0 ? u'+' + QString::number(change.value)
                                                          : QString::number(change.value)));
    return inlineTable(parts);
}

void writeChanges(TomlText &out, const QList<SourceChange> &changes)
{
    if (!changes.isEmpty())
        out.value(u"change"_s, changed(changes));
}

void writeKnown(TomlText &out, const SourceKnown &known)
{
    QStringList parts;
    for (const auto &[key, from] : {std::pair(u"name"_s, known.name), std::pair(u"company"_s, known.company), std::pair(u"role"_s, known.role)}) {
        QStringList names;
        for (const QString &name : from)
            names.append(quoted(name));
        if (!names.isEmpty())
            parts.append(part(key, u'[' + names.join(u", "_s) + u']'));
    }
    if (!parts.isEmpty())
        out.value(u"known_after"_s, inlineTable(parts));
}

void writeHead(TomlText &out, const GraphSource &graph)
{
    out.value(u"format"_s, u"1"_s);
    out.value(u"id"_s, quoted(graph.id));
    out.value(u"kind"_s, quoted(graph.kind));
    if (!graph.speaker.isEmpty())
        out.value(u"speaker"_s, quoted(graph.speaker));
    out.value(u"first"_s, quoted(graph.first));
    out.value(u"pass"_s, QString::number(graph.pass));
    out.number(u"dialling"_s, graph.dialling);
    if (graph.rings)
        out.value(u"rings"_s, numbered({{u"allowed"_s, graph.rings->allowed}, {u"most"_s, graph.rings->most},
                                        {u"seconds"_s, graph.rings->seconds}, {u"weight"_s, graph.rings->weight}}));
    if (graph.patience) {
        QStringList parts{part(u"seconds"_s, QString::number(graph.patience->seconds))};
        if (!graph.patience->to.isEmpty())
            parts.append(part(u"to"_s, quoted(graph.patience->to)));
        out.value(u"patience"_s, inlineTable(parts));
    }
    out.number(u"wait"_s, graph.wait);
    if (graph.speed)
        out.value(u"speed"_s, numbered({{u"within"_s, graph.speed->within}, {u"weight"_s, graph.speed->weight}}));
    out.list(u"practise"_s, graph.practise);
    writeKnown(out, graph.known);
}

void writeState(TomlText &out, const QList<SourceState> &state)
{
    if (state.isEmpty())
        return;
    out.mark(Mark::Kind::Head, {});
    out.header(u"[state]"_s, u"state"_s);
    for (const SourceState &value : state) {
        out.mark(Mark::Kind::State, value.name);
        out.value(value.name, value.isFlag ? (value.start != 0 ? u"true"_s : u"false"_s)
                                           : numbered({{u"start"_s, value.start}, {u"min"_s, value.min}, {u"max"_s, value.max}}));
    }
}

void writeDeclarations(TomlText &out, const GraphSource &graph)
{
    for (const SourceBehaviour &behaviour : graph.behaviours) {
        out.mark(Mark::Kind::Check, behaviour.id);
        out.header(u"[[behaviour]]"_s, u"behaviour."_s + behaviour.id);
        out.value(u"id"_s, quoted(behaviour.id));
        out.value(u"weight"_s, QString::number(behaviour.weight));
        if (behaviour.kept)
            out.value(u"kept"_s, u"true"_s);
        out.list(u"practise"_s, behaviour.practise);
    }
    for (const SourceBlocker &blocker : graph.blockers) {
        out.mark(Mark::Kind::Blocker, blocker.id);
        out.header(u"[[blocker]]"_s, u"blocker."_s + blocker.id);
        out.value(u"id"_s, quoted(blocker.id));
        out.list(u"practise"_s, blocker.practise);
    }
    for (const QString &objection : graph.objections) {
        out.mark(Mark::Kind::Objection, objection);
        out.header(u"[[objection]]"_s, u"objection."_s + objection);
        out.value(u"id"_s, quoted(objection));
    }
    for (const SourceEnd &end : graph.ends) {
        out.mark(Mark::Kind::End, end.id);
        out.header(u"[[end]]"_s, u"end."_s + end.id);
        out.value(u"id"_s, quoted(end.id));
        out.value(u"outcome"_s, quoted(end.outcome));
        out.text(u"next_step"_s, end.nextStep);
        out.number(u"weight"_s, end.weight);
        out.list(u"practise"_s, end.practise);
    }
    for (int i = 0; i < int(graph.musts.size()); ++i) {
        out.mark(Mark::Kind::Must, QString::number(i));
        out.header(u"[[must]]"_s, u"must."_s + QString::number(i));
        out.value(graph.musts[i].never ? u"never"_s : u"possible"_s, quoted(graph.musts[i].condition));
    }
}

void writeWays(TomlText &out, const QList<SourceWay> &ways)
{
    if (ways.size() == 1 && ways.first().when.isEmpty()) {
        out.value(u"to"_s, quoted(ways.first().to));
        return;
    }
    QStringList parts;
    for (const SourceWay &way : ways)
        parts.append(way.when.isEmpty() ? inlineTable({part(u"to"_s, quoted(way.to))})
                                        : inlineTable({part(u"when"_s, quoted(way.when)), part(u"to"_s, quoted(way.to))}));
    out.value(u"to"_s, u"[ "_s + parts.join(u", "_s) + u" ]"_s);
}

void writeAction(TomlText &out, const SourceReply &reply)
{
    switch (reply.action) {
    case Reply::Action::None: return;
    case Reply::Action::Transfer: return out.value(u"transfer"_s, numbered({{u"seconds"_s, reply.amount}}));
    case Reply::Action::CallBack: return out.value(u"call_back"_s, numbered({{u"minutes"_s, reply.amount}}));
    case Reply::Action::Hold: break;
    }
    QStringList parts{part(u"seconds"_s, QString::number(reply.amount))};
    if (!reply.late.isEmpty())
        parts.append(part(u"late"_s, quoted(reply.late)));
    out.value(u"hold"_s, inlineTable(parts));
}

void writeReply(TomlText &out, const SourceReply &reply)
{
    out.mark(Mark::Kind::Reply, reply.id);
    out.header(u"[[turn.reply]]"_s, u"reply."_s + reply.id, 2);
    out.value(u"id"_s, quoted(reply.id));
    out.text(u"when"_s, reply.when);
    if (reply.trap)
        out.value(u"trap"_s, u"true"_s);
    out.list(u"shows"_s, reply.shows);
    out.list(u"breaks"_s, reply.breaks);
    out.list(u"blockers"_s, reply.blockers);
    out.list(u"meets"_s, reply.meets);
    writeChanges(out, reply.changes);
    writeAction(out, reply);
    writeWays(out, reply.ways);
}

void writeTurn(TomlText &out, const SourceTurn &turn)
{
    out.mark(Mark::Kind::Turn, turn.id);
    out.header(u"[[turn]]"_s, u"turn."_s + turn.id);
    out.value(u"id"_s, quoted(turn.id));
    out.text(u"mood"_s, turn.mood);
    out.text(u"voice"_s, turn.voice);
    out.list(u"raises"_s, turn.raises);
    out.list(u"breaks"_s, turn.breaks);
    writeChanges(out, turn.changes);
    out.number(u"wait"_s, turn.wait);
    out.text(u"late"_s, turn.late);
    if (turn.interrupt) {
        QStringList parts{part(u"after"_s, QString::number(turn.interrupt->after))};
        if (!turn.interrupt->changes.isEmpty())
            parts.append(part(u"change"_s, changed(turn.interrupt->changes)));
        out.value(u"interrupt"_s, inlineTable(parts));
    }
    for (qsizetype i = 0; i < turn.lines.size(); ++i) {
        const SourceLine &line = turn.lines[i];
        out.header(u"[[turn.line]]"_s, u"turn.%1.line.%2"_s.arg(turn.id, line.id), 2, i > 0);
        out.value(u"id"_s, quoted(line.id));
        out.text(u"when"_s, line.when);
        out.text(u"mood"_s, line.mood);
        out.text(u"voice"_s, line.voice);
    }
    for (const SourceReply &reply : turn.replies)
        writeReply(out, reply);
}

void writeNames(TomlText &out, const QString &section, Mark::Kind kind, const NamedTexts &texts)
{
    if (texts.isEmpty())
        return;
    out.mark(Mark::Kind::Head, {});
    out.header(u'[' + section + u']', section);
    for (const NamedText &text : texts) {
        out.mark(kind, text.name);
        out.value(text.name, quoted(text.text));
    }
}

// Those of the graph first, in its order.
template <class Map>
QStringList inOrder(const QStringList &ids, const Map &texts)
{
    QStringList order;
    for (const QString &id : ids)
        if (texts.contains(id))
            order.append(id);
    const QSet<QString> known(order.cbegin(), order.cend());
    for (const QString &id : texts.keys())
        if (!known.contains(id))
            order.append(id);
    return order;
}

// A key that is there even when there is nothing to say yet, so that the check can point at it.
void writeReplyText(TomlText &out, const SourceReplyText &text)
{
    out.value(u"say"_s, quoted(text.say));
    out.list(u"also"_s, text.also);
    out.list(u"keys"_s, text.keys);
    out.text(u"missed"_s, text.missed);
    out.text(u"instead"_s, text.instead);
}

}  // namespace

WrittenFile writeGraph(const GraphSource &graph)
{
    TomlText out(graph.comments);
    writeHead(out, graph);
    writeState(out, graph.state);
    writeDeclarations(out, graph);
    for (const SourceTurn &turn : graph.turns)
        writeTurn(out, turn);
    return out.take();
}

WrittenFile writeTexts(const TextsSource &texts, const GraphSource &graph)
{
    QStringList turns, replies, ends;
    for (const SourceTurn &turn : graph.turns) {
        turns.append(turn.id);
        for (const SourceReply &reply : turn.replies)
            replies.append(reply.id);
    }
    for (const SourceEnd &end : graph.ends)
        ends.append(end.id);

    TomlText out(texts.comments);
    out.value(u"format"_s, u"1"_s);
    out.value(u"title"_s, quoted(texts.title));
    out.value(u"situation"_s, quoted(texts.situation));
    out.value(u"goal"_s, quoted(texts.goal));
    out.header(u"[client]"_s, u"client"_s);
    out.value(u"name"_s, quoted(texts.clientName));
    out.value(u"company"_s, quoted(texts.clientCompany));
    out.value(u"role"_s, quoted(texts.clientRole));
    writeNames(out, u"behaviour"_s, Mark::Kind::Check, texts.behaviours);
    writeNames(out, u"blocker"_s, Mark::Kind::Blocker, texts.blockers);
    writeNames(out, u"objection"_s, Mark::Kind::Objection, texts.objections);
    for (const QString &id : inOrder(turns, texts.turns)) {
        out.mark(Mark::Kind::Turn, id);
        out.header(u"[turn.%1]"_s.arg(id), u"turn."_s + id);
        for (const NamedText &line : texts.turns[id])
            out.value(line.name, quoted(line.text));
    }
    for (const QString &id : inOrder(replies, texts.replies)) {
        out.mark(Mark::Kind::Reply, id);
        out.header(u"[reply.%1]"_s.arg(id), u"reply."_s + id);
        writeReplyText(out, texts.replies[id]);
    }
    for (const QString &id : inOrder(ends, texts.ends)) {
        out.mark(Mark::Kind::End, id);
        out.header(u"[end.%1]"_s.arg(id), u"end."_s + id);
        out.value(u"text"_s, quoted(texts.ends[id].text));
        out.text(u"next_step"_s, texts.ends[id].nextStep);
    }
    return out.take();
}

WrittenCall writeCall(const CallSource &source)
{
    WrittenCall written{writeGraph(source.graph), {}};
    for (const TextsSource &texts : source.texts)
        written.texts.append(writeTexts(texts, source.graph));
    return written;
}

QList<CheckedFile> filesOf(const CallSource &source, const WrittenCall &written, const Activity &activity)
{
    QList<CheckedFile> files{{activity.common, {}, written.graph.bytes, activity}};
    for (qsizetype i = 0; i < source.texts.size(); ++i) {
        const QString &language = source.texts[i].language;
        files.append({language + u'/' + activity.source, language, written.texts[i].bytes, activity});
    }
    return files;
}

}  // namespace vestibule::coldcall
