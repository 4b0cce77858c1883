#include "editor/edits.h"

#include "editor/declared.h"
#include "script/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// base-1, base-2 …: the first that is free.
QString freeId(const QString &base, const std::function<bool(const QString &)> &isTaken)
{
    for (int number = 1;; ++number)
        if (const QString id = u"%1-%2"_s.arg(base).arg(number); !isTaken(id))
            return id;
}

bool isPlaceTaken(const GraphSource &graph, const QString &id) { return graph.turnIndex(id) >= 0 || graph.hasEnd(id); }

// Comments of the path and of everything below it.
QList<QString> pathsBelow(const Comments &comments, const QString &path)
{
    QList<QString> paths;
    for (const QString &one : comments.keys())
        if (one == path || one.startsWith(path + u'.'))
            paths.append(one);
    return paths;
}

void renameIn(QString &name, const QString &from, const QString &to)
{
    if (name == from)
        name = to;
}

void dropReplyTexts(CallSource &source, const QString &reply)
{
    dropComments(source.graph.comments, u"reply."_s + reply);
    for (TextsSource &texts : source.texts) {
        texts.replies.remove(reply);
        dropComments(texts.comments, u"reply."_s + reply);
    }
}

SourceTurn *turnOf(CallSource &source, const QString &turn)
{
    const int index = source.graph.turnIndex(turn);
    return index < 0 ? nullptr : &source.graph.turns[index];
}

}  // namespace

void dropComments(Comments &comments, const QString &path)
{
    for (const QString &one : pathsBelow(comments, path))
        comments.remove(one);
}

void renameComments(Comments &comments, const QString &from, const QString &to)
{
    for (const QString &one : pathsBelow(comments, from))
        comments.insert(to + one.mid(from.size()), comments.take(one));
}

void renameTargets(GraphSource &graph, const QString &from, const QString &to)
{
    renameIn(graph.first, from, to);
    if (graph.patience)
        renameIn(graph.patience->to, from, to);
    for (QStringList *learned : {&graph.known.name, &graph.known.company, &graph.known.role})
        learned->replaceInStrings(QRegularExpression(u"^turn:%1$"_s.arg(from)), u"turn:"_s + to);
    for (SourceTurn &turn : graph.turns) {
        renameIn(turn.late, from, to);
        for (SourceReply &reply : turn.replies) {
            renameIn(reply.late, from, to);
            for (SourceWay &way : reply.ways)
                renameIn(way.to, from, to);
        }
    }
}

QString addTurn(CallSource &source, const QString &after)
{
    GraphSource &graph = source.graph;
    SourceTurn turn;
    turn.id = freeId(u"turn"_s, [&graph](const QString &id) { return isPlaceTaken(graph, id); });
    const int before = graph.turnIndex(after);
    graph.turns.insert(before < 0 ? graph.turns.size() : before + 1, turn);
    for (TextsSource &texts : source.texts)
        texts.turns.insert(turn.id, {{u"main"_s, {}}});
    return turn.id;
}

QString addReply(CallSource &source, const QString &turn)
{
    SourceTurn *const at = turnOf(source, turn);
    if (!at)
        return {};
    SourceReply reply;
    reply.id = freeId(u"reply"_s, [&source](const QString &id) { return source.graph.seatOf(id).turn >= 0; });
    reply.ways = {SourceWay()};
    at->replies.append(reply);
    for (TextsSource &texts : source.texts)
        texts.replies.insert(reply.id, {});
    return reply.id;
}

void removeTurn(CallSource &source, const QString &turn)
{
    const int index = source.graph.turnIndex(turn);
    if (index < 0)
        return;
    for (const SourceReply &reply : source.graph.turns[index].replies)
        dropReplyTexts(source, reply.id);
    source.graph.turns.removeAt(index);
    dropComments(source.graph.comments, u"turn."_s + turn);
    for (TextsSource &texts : source.texts) {
        texts.turns.remove(turn);
        dropComments(texts.comments, u"turn."_s + turn);
    }
}

void removeReply(CallSource &source, const QString &reply)
{
    const auto [turn, place] = source.graph.seatOf(reply);
    if (turn < 0)
        return;
    source.graph.turns[turn].replies.removeAt(place);
    dropReplyTexts(source, reply);
}

bool renameTurn(CallSource &source, const QString &from, const QString &to)
{
    SourceTurn *const turn = turnOf(source, from);
    if (!turn || !isId(to) || isPlaceTaken(source.graph, to))
        return false;
    turn->id = to;
    renameTargets(source.graph, from, to);
    renameVisited(source.graph, from, to);
    renameComments(source.graph.comments, u"turn."_s + from, u"turn."_s + to);
    for (TextsSource &texts : source.texts) {
        texts.turns.insert(to, texts.turns.take(from));
        renameComments(texts.comments, u"turn."_s + from, u"turn."_s + to);
    }
    return true;
}

bool renameReply(CallSource &source, const QString &from, const QString &to)
{
    const auto [turn, place] = source.graph.seatOf(from);
    if (turn < 0 || !isId(to) || source.graph.seatOf(to).turn >= 0)
        return false;
    source.graph.turns[turn].replies[place].id = to;
    renameComments(source.graph.comments, u"reply."_s + from, u"reply."_s + to);
    for (TextsSource &texts : source.texts) {
        texts.replies.insert(to, texts.replies.take(from));
        renameComments(texts.comments, u"reply."_s + from, u"reply."_s + to);
    }
    return true;
}

void moveTurn(CallSource &source, const QString &turn, int by)
{
    const int from = source.graph.turnIndex(turn);
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < source.graph.turns.size())
        source.graph.turns.move(from, to);
}

void moveReply(CallSource &source, const QString &reply, int by)
{
    const auto [turn, place] = source.graph.seatOf(reply);
    if (turn < 0)
        return;
    QList<SourceReply> &replies = source.graph.turns[turn].replies;
    if (place + by >= 0 && place + by < replies.size())
        replies.move(place, place + by);
}

QString addLine(CallSource &source, const QString &turn)
{
    SourceTurn *const at = turnOf(source, turn);
    if (!at)
        return {};
    if (at->lines.isEmpty())
        at->lines.append({u"main"_s, {}, {}, std::exchange(at->voice, {})});
    const QStringList taken = at->lineIds();
    const QString id = freeId(u"line"_s, [&taken](const QString &one) { return taken.contains(one); });
    at->lines.prepend({id, {}, {}, {}});
    for (TextsSource &texts : source.texts)
        setText(texts.turns[turn], id, {});
    return id;
}

void removeLine(CallSource &source, const QString &turn, const QString &line)
{
    SourceTurn *const at = turnOf(source, turn);
    if (!at || at->lines.size() < 2)
        return;
    if (at->lines.removeIf([&line](const SourceLine &one) { return one.id == line; }) == 0)
        return;
    dropComments(source.graph.comments, u"turn.%1.line.%2"_s.arg(turn, line));
    for (TextsSource &texts : source.texts) {
        texts.turns[turn].removeIf([&line](const NamedText &text) { return text.name == line; });
        dropComments(texts.comments, u"turn.%1.%2"_s.arg(turn, line));
    }
}

void setInterrupt(CallSource &source, const QString &turn, int after)
{
    SourceTurn *const at = turnOf(source, turn);
    if (!at)
        return;
    const bool had = at->interrupt.has_value();
    if (after > 0)
        at->interrupt = SourceInterrupt{after, had ? at->interrupt->changes : QList<SourceChange>()};
    else
        at->interrupt.reset();
    if (had == at->interrupt.has_value())
        return;
    for (TextsSource &texts : source.texts) {
        NamedTexts &lines = texts.turns[turn];
        if (at->interrupt)
            setText(lines, u"interrupt"_s, {});
        else
            lines.removeIf([](const NamedText &text) { return text.name == "interrupt"_L1; });
    }
}

bool addPhrasing(CallSource &source, const QString &language, const QString &reply, const QString &phrasing)
{
    TextsSource *const texts = source.in(language);
    const QString text = phrasing.simplified();
    if (!texts || text.isEmpty() || !texts->replies.contains(reply))
        return false;
    SourceReplyText &known = texts->replies[reply];
    if (known.say == text || known.also.contains(text))
        return false;
    known.also.append(text);
    return true;
}

}  // namespace vestibule::coldcall
