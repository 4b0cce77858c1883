#include "editor/sourcereader.h"

#include "editor/tomlpart.h"
#include "script/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallSource)
};

QString idOf(const TomlPart &part, int) { return part.text("id"); }
QString numberOf(const TomlPart &, int index) { return QString::number(index); }

class GraphSourceReader
{
public:
    GraphSource read(const toml::table &file)
    {
        const TomlPart root(&file, {}, m_anchors);
        root.anchorKeys({u"behaviour"_s, u"blocker"_s, u"objection"_s, u"end"_s, u"must"_s, u"turn"_s});
        readHead(root);
        readState(root);
        readDeclarations(root);
        for (const TomlPart &part : root.tables("turn", u"turn."_s, idOf))
            m_graph.turns.append(turnOf(part));
        return std::move(m_graph);
    }

    [[nodiscard]] const QList<Anchor> &anchors() const { return m_anchors; }

private:
    void readHead(const TomlPart &root);
    void readState(const TomlPart &root);
    void readDeclarations(const TomlPart &root);
    SourceTurn turnOf(const TomlPart &part);
    SourceReply replyOf(const TomlPart &part);
    static void readAction(const TomlPart &part, SourceReply &reply);
    static QList<SourceWay> waysOf(const TomlPart &part);
    static QList<SourceChange> changesOf(const TomlPart &part);

    QList<Anchor> m_anchors;
    GraphSource m_graph;
};

void GraphSourceReader::readHead(const TomlPart &root)
{
    m_graph.id = root.text("id");
    m_graph.kind = root.text("kind");
    m_graph.speaker = root.text("speaker");
    m_graph.first = root.text("first");
    m_graph.pass = root.number("pass").value_or(0);
    m_graph.dialling = root.number("dialling");
    m_graph.wait = root.number("wait");
    m_graph.practise = root.texts("practise");
    if (const auto known = root.table("known_after"))
        m_graph.known = {known->texts("name"), known->texts("company"), known->texts("role")};
    if (const auto rings = root.table("rings"))
        m_graph.rings = SourceRings{rings->number("allowed"), rings->number("most"), rings->number("seconds"), rings->number("weight")};
    if (const auto patience = root.table("patience"))
        m_graph.patience = SourcePatience{patience->number("seconds").value_or(0), patience->text("to")};
    if (const auto speed = root.table("speed"))
        m_graph.speed = SourceSpeed{speed->number("within").value_or(0), speed->number("weight").value_or(0)};
}

void GraphSourceReader::readState(const TomlPart &root)
{
    const auto state = root.table("state");
    if (!state)
        return;
    state->anchorKeys();
    for (const QString &name : state->keys()) {
        const QByteArray key = name.toUtf8();
        const std::string_view view(key.constData(), size_t(key.size()));
        if (const auto number = state->table(view))
            m_graph.state.append({name, false, number->number("start").value_or(0), number->number("min").value_or(0),
                                  number->number("max").value_or(0)});
        else
            m_graph.state.append({name, true, state->flag(view) ? 1 : 0, 0, 1});
    }
}

void GraphSourceReader::readDeclarations(const TomlPart &root)
{
    for (const TomlPart &part : root.tables("behaviour", u"behaviour."_s, idOf)) {
        part.anchorKeys();
        m_graph.behaviours.append({part.text("id"), part.number("weight").value_or(1), part.flag("kept"), part.texts("practise")});
    }
    for (const TomlPart &part : root.tables("blocker", u"blocker."_s, idOf)) {
        part.anchorKeys();
        m_graph.blockers.append({part.text("id"), part.texts("practise")});
    }
    for (const TomlPart &part : root.tables("objection", u"objection."_s, idOf)) {
        part.anchorKeys();
        m_graph.objections.append(part.text("id"));
    }
    for (const TomlPart &part : root.tables("end", u"end."_s, idOf)) {
        part.anchorKeys();
        m_graph.ends.append({part.text("id"), part.text("outcome"), part.text("next_step"), part.number("weight"), part.texts("practise")});
    }
    for (const TomlPart &part : root.tables("must", u"must."_s, numberOf)) {
        part.anchorKeys();
        const bool never = part.has("never");
        m_graph.musts.append({never, part.text(never ? "never" : "possible")});
    }
}

SourceTurn GraphSourceReader::turnOf(const TomlPart &part)
{
    part.anchorKeys({u"line"_s, u"reply"_s});
    SourceTurn turn;
    turn.id = part.text("id");
    turn.mood = part.text("mood");
    turn.voice = part.text("voice");
    turn.raises = part.texts("raises");
    turn.breaks = part.texts("breaks");
    turn.changes = changesOf(part);
    turn.wait = part.number("wait");
    turn.late = part.text("late");
    if (const auto interrupt = part.table("interrupt"))
        turn.interrupt = SourceInterrupt{interrupt->number("after").value_or(0), changesOf(*interrupt)};
    for (const TomlPart &line : part.tables("line", u"turn.%1.line."_s.arg(turn.id), idOf)) {
        line.anchorKeys();
        turn.lines.append({line.text("id"), line.text("when"), line.text("mood"), line.text("voice")});
    }
    for (const TomlPart &reply : part.tables("reply", u"reply."_s, idOf))
        turn.replies.append(replyOf(reply));
    return turn;
}

SourceReply GraphSourceReader::replyOf(const TomlPart &part)
{
    part.anchorKeys();
    SourceReply reply;
    reply.id = part.text("id");
    reply.when = part.text("when");
    reply.trap = part.flag("trap");
    reply.shows = part.texts("shows");
    reply.breaks = part.texts("breaks");
    reply.blockers = part.texts("blockers");
    reply.meets = part.texts("meets");
    reply.changes = changesOf(part);
    readAction(part, reply);
    reply.ways = waysOf(part);
    return reply;
}

void GraphSourceReader::readAction(const TomlPart &part, SourceReply &reply)
{
    if (const auto hold = part.table("hold")) {
        reply.action = Reply::Action::Hold;
        reply.amount = hold->number("seconds").value_or(0);
        reply.late = hold->text("late");
    } else if (const auto transfer = part.table("transfer")) {
        reply.action = Reply::Action::Transfer;
        reply.amount = transfer->number("seconds").value_or(0);
    } else if (const auto callBack = part.table("call_back")) {
        reply.action = Reply::Action::CallBack;
        reply.amount = callBack->number("minutes").value_or(0);
    }
}

QList<SourceWay> GraphSourceReader::waysOf(const TomlPart &part)
{
    if (!part.isList("to"))
        return {{{}, part.text("to")}};
    QList<SourceWay> ways;
    for (const TomlPart &way : part.tables("to", {}, numberOf))
        ways.append({way.text("when"), way.text("to")});
    return ways;
}

QList<SourceChange> GraphSourceReader::changesOf(const TomlPart &part)
{
    QList<SourceChange> changes;
    const auto change = part.table("change");
    if (!change)
        return changes;
    for (const QString &name : change->keys()) {
        const QByteArray key = name.toUtf8();
        const std::string_view view(key.constData(), size_t(key.size()));
        if (const auto flag = change->flagOrNothing(view))
            changes.append({name, true, *flag ? 1 : 0});
        else
            changes.append({name, false, change->number(view).value_or(0)});
    }
    return changes;
}

NamedTexts namedTexts(const std::optional<TomlPart> &part)
{
    NamedTexts texts;
    if (!part)
        return texts;
    part->anchorKeys();
    for (const QString &name : part->keys()) {
        const QByteArray key = name.toUtf8();
        texts.append({name, part->text({key.constData(), size_t(key.size())})});
    }
    return texts;
}

// Calls read(id, part) for every table of a section.
template <class Read>
void eachOf(const TomlPart &root, std::string_view section, Read read)
{
    const auto table = root.table(section);
    if (!table)
        return;
    table->anchorKeys();
    for (const QString &id : table->keys()) {
        const QByteArray key = id.toUtf8();
        if (const auto part = table->table({key.constData(), size_t(key.size())}))
            read(id, *part);
    }
}

TextsSource textsOf(const toml::table &file, const QString &language, QList<Anchor> &anchors)
{
    const TomlPart root(&file, {}, anchors);
    const QStringList sections{u"turn"_s, u"reply"_s, u"end"_s};
    root.anchorKeys(sections);
    TextsSource texts;
    texts.language = language;
    texts.title = root.text("title");
    texts.situation = root.text("situation");
    texts.goal = root.text("goal");
    if (const auto client = root.table("client")) {
        client->anchorKeys();
        texts.clientName = client->text("name");
        texts.clientCompany = client->text("company");
        texts.clientRole = client->text("role");
    }
    texts.behaviours = namedTexts(root.table("behaviour"));
    texts.blockers = namedTexts(root.table("blocker"));
    texts.objections = namedTexts(root.table("objection"));
    eachOf(root, "turn", [&texts](const QString &id, const TomlPart &part) { texts.turns.insert(id, namedTexts(part)); });
    eachOf(root, "reply", [&texts](const QString &id, const TomlPart &part) {
        part.anchorKeys();
        texts.replies.insert(id, {part.text("say"), part.text("missed"), part.text("instead"), part.texts("also"), part.texts("keys")});
    });
    eachOf(root, "end", [&texts](const QString &id, const TomlPart &part) {
        part.anchorKeys();
        texts.ends.insert(id, {part.text("text"), part.text("next_step")});
    });
    return texts;
}

Result<toml::table> parsed(const CheckedFile &file)
{
    Faults faults;
    auto table = parseToml(file.bytes, {file.path, faults});
    if (!table)
        return fail(ErrorCode::Malformed, Words::tr("This script cannot be edited: it is no valid TOML."), Words::tr("Correct the file, then try again."), {},
                    faults.isEmpty() ? file.path : faults.first().problem.text());
    return std::move(*table);
}

}  // namespace

Result<CallSource> readSource(const QList<CheckedFile> &files)
{
    CallSource source;
    bool hasGraph = false;
    for (const CheckedFile &file : files) {
        const auto table = parsed(file);
        if (!table)
            return std::unexpected(table.error());
        const QString text = QString::fromUtf8(file.bytes);
        if (file.language.isEmpty()) {
            GraphSourceReader reader;
            source.graph = reader.read(*table);
            source.graph.comments = commentsOf(text, reader.anchors());
            hasGraph = true;
        } else {
            QList<Anchor> anchors;
            TextsSource texts = textsOf(*table, file.language, anchors);
            texts.comments = commentsOf(text, anchors);
            source.texts.append(std::move(texts));
        }
    }
    if (!hasGraph)
        return fail(ErrorCode::NotFound, Words::tr("The graph of the call is missing."), Words::tr("Name it in “common” of the activity."));
    return source;
}

}  // namespace vestibule::coldcall
