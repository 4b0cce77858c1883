#include "script/turnreader.h"

#include <QSet>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReplies = 20;  // of a turn
constexpr int MostMinutes = 24 * 60;

}  // namespace

void TurnReader::read(Table &table, int index)
{
    Turn turn = m_script.turns[index];
    table.accept(u"id");
    turn.raises = m_names.objections(table, u"raises");
    turn.breaks = m_names.keptBehaviours(table, u"breaks");
    turn.changes = readChanges(table);
    turn.wait = table.number(u"wait", 1, MostSeconds, m_wait);
    turn.late = m_names.target(table, u"late", ScriptNames::Anything, Need::Optional);
    if (table.has(u"interrupt")) {
        Table interrupt = table.table(u"interrupt");
        turn.interrupt = Interrupt{interrupt.number(u"after", 1, std::max(1, turn.wait - 1)), readChanges(interrupt)};
        interrupt.finish();
    }
    readLines(table, turn);
    QList<Table> replies = table.tables(u"reply");
    if (replies.size() > MostReplies)
        table.error(kind::TooLarge, u"reply", tr("a turn has at most %1 replies; divide it").arg(MostReplies));
    for (Table &reply : replies)
        readReply(reply, turn, index);
    table.finish();
    turn.visited = m_script.turns[index].visited;  // a condition of its own may have asked for it
    m_script.turns[index] = turn;
}

Mood TurnReader::readMood(Table &table, std::optional<Mood> fallback)
{
    const QStringList moods{u"warm"_s, u"calm"_s, u"cool"_s, u"annoyed"_s, u"angry"_s};
    return Mood(moods.indexOf(table.choice(u"mood", moods, fallback ? moodWord(*fallback) : QString())));
}

QString TurnReader::readVoice(Table &table)
{
    const QString voice = table.text(u"voice", Need::Optional);
    const QString name = QString(voice).remove(u'.').remove(u'_');
    if (voice.isEmpty() || (isId(name) && !voice.startsWith(u'.')))
        return voice;
    table.error(kind::WrongValue, u"voice", tr("“%1” is not a file name; write it like “hello.ogg”, without a folder").arg(voice));
    return {};
}

void TurnReader::readLines(Table &table, Turn &turn)
{
    const Mood mood = readMood(table, Mood::Calm);
    QSet<QString> ids;
    bool isLast = false;  // there was one without “when”
    for (Table line : table.tables(u"line")) {
        Line variant;
        variant.id = line.id(u"id");
        variant.place = line.place();
        if (ids.contains(variant.id) || variant.id == u"interrupt")
            line.error(kind::DuplicateId, u"id", tr("the line “%1” is there already; choose another id").arg(variant.id));
        ids.insert(variant.id);
        variant.when = m_names.condition(line, u"when");
        variant.mood = readMood(line, mood);
        variant.voice = readVoice(line);
        line.finish();
        if (isLast)
            m_file.error(kind::LineWithoutDefault, variant.place,
                         tr("the line before has no “when”, so this one is never said; put the one without “when” last"));
        isLast = !line.has(u"when");
        turn.lines.append(variant);
    }
    if (turn.lines.isEmpty())
        turn.lines.append({u"main"_s, turn.place, {}, mood, readVoice(table)});
    else if (!isLast)
        m_file.error(kind::LineWithoutDefault, turn.lines.constLast().place,
                     tr("every line of “%1” has a “when”; add a last one without, for all other cases").arg(turn.id));
}

void TurnReader::readReply(Table &table, Turn &turn, int turnIndex)
{
    Reply reply;
    reply.id = m_names.claim(table, u"reply"_s);
    reply.place = table.place();
    reply.turn = turnIndex;
    reply.when = m_names.condition(table, u"when");
    reply.shows = m_names.shownBehaviours(table, u"shows");
    reply.breaks = m_names.keptBehaviours(table, u"breaks");
    reply.blockers = m_names.blockers(table, u"blockers");
    reply.meets = m_names.objections(table, u"meets");
    reply.changes = readChanges(table);
    reply.trap = table.flag(u"trap");
    readAction(table, reply);
    reply.routes = readRoutes(table);
    table.finish();
    turn.replies.append(int(m_script.replies.size()));
    m_script.replies.append(reply);
}

void TurnReader::readAction(Table &table, Reply &reply)
{
    Table hold = table.table(u"hold");
    Table transfer = table.table(u"transfer");
    Table callBack = table.table(u"call_back");
    if (int(!hold.isNull()) + int(!transfer.isNull()) + int(!callBack.isNull()) > 1)
        m_file.error(kind::WrongValue, reply.place, tr("a reply does one of “hold”, “transfer”, “call_back”; divide it into two"));
    if (!hold.isNull()) {
        reply.action = Reply::Action::Hold;
        reply.seconds = hold.number(u"seconds", 5, MostSeconds);
        reply.late = m_names.target(hold, u"late", ScriptNames::Anything, Need::Optional);
        hold.finish();
    } else if (!transfer.isNull()) {
        reply.action = Reply::Action::Transfer;
        reply.seconds = transfer.number(u"seconds", 1, MostSeconds);
        transfer.finish();
    } else if (!callBack.isNull()) {
        reply.action = Reply::Action::CallBack;
        reply.seconds = callBack.number(u"minutes", 1, MostMinutes) * 60;
        callBack.finish();
    }
}

// to = "turn", or to = [ { when = "…", to = "turn" }, { to = "other" } ].
QList<Route> TurnReader::readRoutes(Table &table)
{
    if (!table.has(u"to") || !table.node(u"to")->is_array())
        return {{{}, m_names.target(table, u"to", ScriptNames::Anything)}};
    QList<Route> routes;
    bool isLast = false;  // there was one without “when”
    for (Table way : table.tables(u"to")) {
        if (isLast)
            m_file.error(kind::WrongValue, way.place(), tr("the way before has no “when”, so this one is never taken; put it last"));
        routes.append({m_names.condition(way, u"when"), m_names.target(way, u"to", ScriptNames::Anything)});
        isLast = !way.has(u"when");
        way.finish();
    }
    if (!isLast)
        table.error(kind::WrongValue, u"to", tr("the last way needs no “when”, so that there always is one; add { to = \"…\" }"));
    return routes;
}

QList<Change> TurnReader::readChanges(Table &table)
{
    QList<Change> changes;
    Table change = table.table(u"change");
    for (const QString &name : change.keys()) {
        if (const auto flag = m_names.flag(name)) {
            change.accept(name);
            if (!change.node(name)->is_boolean())
                change.error(kind::WrongValue, name, tr("“%1” is a flag; set it to true or false").arg(name));
            changes.append({*flag, false, change.node(name)->is_boolean() && change.flag(name) ? 1 : 0});
        } else if (const auto number = m_names.number(name)) {
            changes.append({*number, true, change.number(name, -1000, 1000)});
        } else {
            change.accept(name);
            change.error(kind::UnknownName, name, tr("there is no “%1” in [state]; add it or correct the name").arg(name));
        }
    }
    return changes;
}

}  // namespace vestibule::coldcall
