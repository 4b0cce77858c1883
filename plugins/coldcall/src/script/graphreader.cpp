#include "script/graphreader.h"

#include "script/turnreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTurns = 5000;
constexpr int DefaultPatience = 600;
constexpr int DefaultWait = 30;
constexpr int DefaultQuick = 15;

// First what there is (ids), then what it says: turns may name what comes later in the file.
class GraphReader
{
    Q_DECLARE_TR_FUNCTIONS(CallScript)

public:
    GraphReader(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_file{path, m_faults}, m_names(m_script, m_file, [this](int turn) { return allotVisited(turn); })
    {}

    ScriptReading read()
    {
        if (const auto parsed = parseToml(m_bytes, m_file))
            readRoot(Table(&*parsed, m_file));
        sortByPlace(m_faults);
        if (hasErrors(m_faults))
            return {std::nullopt, m_faults};
        m_script.file = m_file.path;
        m_script.hash = QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_256).toHex());
        return {m_script, m_faults};
    }

private:
    void readRoot(Table root);
    void readHead(Table &root);
    void readRings(Table &root);
    void readState(Table state);
    void readBehaviour(Table table);
    void readBlocker(Table table);
    void readObjection(Table table);
    void readEnd(Table table);
    void readMust(Table table);
    QStringList readPractise(Table &table);
    void readKnownAfter(Table known);
    Learned readLearned(Table &known, QStringView key);
    Slot allotVisited(int turn);
    Slot allot(Place place, int low = 0, int high = 1, int start = 0);
    void claimIds(const QList<Table> &turns);

    const QByteArray &m_bytes;
    Faults m_faults;
    TableFile m_file;
    Script m_script;
    ScriptNames m_names;
    StateLayout m_layout;
    int m_wait = DefaultWait;
    bool m_full = false;
};

void GraphReader::readRoot(Table root)
{
    std::ignore = root.number(u"format", 1, 1);
    readState(root.table(u"state"));
    for (const Table &table : root.tables(u"behaviour"))
        readBehaviour(table);
    for (const Table &table : root.tables(u"blocker"))
        readBlocker(table);
    for (const Table &table : root.tables(u"objection"))
        readObjection(table);
    for (const Table &table : root.tables(u"end"))
        readEnd(table);
    if (m_script.ends.isEmpty())
        root.error(kind::MissingKey, u"end", tr("a call needs at least one [[end]]; add it"));
    QList<Table> turns = root.tables(u"turn");
    if (turns.isEmpty())
        root.error(kind::MissingKey, u"turn", tr("a call needs at least one [[turn]]; add it"));
    if (turns.size() > MostTurns) {
        root.error(kind::TooLarge, u"turn", tr("a call has at most %1 turns; divide it").arg(MostTurns));
        return;
    }
    claimIds(turns);
    readHead(root);
    for (const Table &table : root.tables(u"must"))
        readMust(table);
    TurnReader reader(m_script, m_names, m_file, m_wait);
    for (int i = 0; i < int(turns.size()); ++i)
        reader.read(turns[i], i);
    root.finish();
}

void GraphReader::claimIds(const QList<Table> &turns)
{
    for (Table table : turns) {
        Turn turn;
        turn.id = m_names.claim(table, u"turn"_s);
        turn.place = table.place();
        m_script.turns.append(turn);
        m_names.addTurn(turn.id, int(m_script.turns.size()) - 1);
    }
}

void GraphReader::readHead(Table &root)
{
    m_script.id = root.id(u"id");
    m_script.incoming = root.choice(u"kind", {u"outgoing"_s, u"incoming"_s}) == u"incoming";
    m_script.speaker = root.choice(u"speaker", {u"woman"_s, u"man"_s}, u"woman"_s) == u"man" ? Script::Speaker::Man : Script::Speaker::Woman;
    m_script.first = m_names.target(root, u"first", ScriptNames::Turns);
    m_script.pass = root.number(u"pass", 1, 100);
    m_wait = root.number(u"wait", 1, MostSeconds, DefaultWait);
    readRings(root);
    Table patience = root.table(u"patience");
    m_script.patience = patience.isNull() ? DefaultPatience : patience.number(u"seconds", 10, MostSeconds);
    if (patience.has(u"to"))
        m_script.patienceEnd = m_names.target(patience, u"to", ScriptNames::Ends);
    patience.finish();
    Table speed = root.table(u"speed");
    m_script.quick = speed.isNull() ? DefaultQuick : speed.number(u"within", 1, MostSeconds);
    m_script.speedWeight = speed.isNull() ? 0 : speed.number(u"weight", 1, 100);
    speed.finish();
    m_script.practise = readPractise(root);
    readKnownAfter(root.table(u"known_after"));
}

void GraphReader::readKnownAfter(Table known)
{
    m_script.clientName = readLearned(known, u"name");
    m_script.clientCompany = readLearned(known, u"company");
    m_script.clientRole = readLearned(known, u"role");
    known.finish();
}

Learned GraphReader::readLearned(Table &known, QStringView key)
{
    Learned learned;
    for (const QString &from : known.texts(key)) {
        const QString id = from.section(u':', 1);
        const int turn = from.startsWith(u"turn:") ? m_script.turnIndex(id) : -1;
        const auto behaviour = std::ranges::find(m_script.behaviours, from.startsWith(u"behaviour:") ? id : QString(), &Behaviour::id);
        if (turn >= 0)
            learned.turns.append(turn);
        else if (behaviour != m_script.behaviours.end())
            learned.behaviours.append(int(std::distance(m_script.behaviours.begin(), behaviour)));
        else
            known.error(kind::UnknownName, key, tr("there is no “%1”; write turn:<id> or behaviour:<id> of this call").arg(from));
    }
    return learned;
}

void GraphReader::readRings(Table &root)
{
    if (!m_script.incoming) {
        m_script.dialling = root.number(u"dialling", 0, 60, 5);
        return;
    }
    Table rings = root.table(u"rings", Need::Required);
    m_script.ringsAllowed = rings.number(u"allowed", 1, 20, 3);
    m_script.ringsMost = rings.number(u"most", m_script.ringsAllowed, 40, std::max(6, m_script.ringsAllowed));
    m_script.ringSeconds = rings.number(u"seconds", 1, 20, 4);
    m_script.ringsWeight = rings.number(u"weight", 0, 100, 0);
    rings.finish();
}

Slot GraphReader::allot(Place place, int low, int high, int start)
{
    Slot slot;
    slot.low = low;
    slot.high = high;
    if (m_full || !m_layout.add(slot)) {
        if (!m_full)
            m_file.error(kind::TooLarge, place,
                         tr("the state has no room for this: numbers, flags, objections and checks share 256 bits; take some out"));
        m_full = true;
        return {};
    }
    m_script.start.set(slot, start);
    return slot;
}

// Of few turns somebody asks; each that nobody asks about would double the states.
Slot GraphReader::allotVisited(int turn)
{
    Turn &of = m_script.turns[turn];
    if (!of.visited)
        of.visited = allot(of.place);
    return *of.visited;
}

void GraphReader::readState(Table state)
{
    for (const QString &name : state.keys()) {
        if (!isStateName(name)) {
            state.error(kind::WrongValue, name, tr("“%1” is not a name; use a-z, 0-9 and “_”, a letter first").arg(name));
            state.accept(name);
        } else if (state.node(name)->is_boolean()) {
            const bool start = state.flag(name);
            const Slot slot = allot(state.place(name), 0, 1, start ? 1 : 0);
            m_names.addFlag(name, slot);
            m_script.names.append({name, state.place(name), slot});
        } else {
            Table number = state.table(name);
            const int low = number.number(u"min", -1000, 1000);
            const int high = number.number(u"max", low, 1000);
            const int start = number.number(u"start", low, high);
            number.finish();
            const Slot slot = allot(number.place(), low, high, start);
            m_names.addNumber(name, slot);
            m_script.names.append({name, number.place(), slot});
        }
    }
    state.finish();
}

void GraphReader::readBehaviour(Table table)
{
    Behaviour behaviour;
    behaviour.id = m_names.claim(table, u"behaviour"_s);
    behaviour.place = table.place();
    behaviour.weight = table.number(u"weight", 1, 100);
    behaviour.kept = table.flag(u"kept");
    behaviour.shown = allot(behaviour.place, 0, 1, behaviour.kept ? 1 : 0);
    behaviour.practise = readPractise(table);
    table.finish();
    m_script.behaviours.append(behaviour);
}

void GraphReader::readBlocker(Table table)
{
    Blocker blocker;
    blocker.id = m_names.claim(table, u"blocker"_s);
    blocker.place = table.place();
    blocker.happened = allot(blocker.place);
    blocker.practise = readPractise(table);
    table.finish();
    m_script.blockers.append(blocker);
}

void GraphReader::readObjection(Table table)
{
    Objection objection;
    objection.id = m_names.claim(table, u"objection"_s);
    objection.place = table.place();
    objection.raised = allot(objection.place);
    objection.met = allot(objection.place);
    table.finish();
    m_script.objections.append(objection);
}

void GraphReader::readEnd(Table table)
{
    End end;
    end.id = m_names.claim(table, u"end"_s);
    end.place = table.place();
    const QString outcome = table.choice(u"outcome", {u"won"_s, u"open"_s, u"lost"_s});
    end.outcome = outcome == u"won" ? End::Kind::Won : outcome == u"open" ? End::Kind::Open : End::Kind::Lost;
    end.nextStep = table.choice(u"next_step",
                                {u"none"_s, u"meeting"_s, u"proposal"_s, u"call-back"_s, u"order"_s, u"transfer"_s}, u"none"_s);
    end.weight = table.number(u"weight", 0, 100, 0);
    end.practise = readPractise(table);
    table.finish();
    m_script.ends.append(end);
}

void GraphReader::readMust(Table table)
{
    Must must;
    must.place = table.place();
    must.never = table.has(u"never");
    if (must.never == table.has(u"possible"))
        table.error(kind::WrongValue, u"never", tr("write either “never” or “possible” with a condition"));
    must.condition = m_names.condition(table, must.never ? u"never" : u"possible", true);
    if (!must.never)
        must.place = table.place(u"possible");
    table.finish();
    m_script.musts.append(must);
}

QStringList GraphReader::readPractise(Table &table)
{
    const QStringList practise = table.texts(u"practise");
    for (const QString &what : practise) {
        m_script.practices.append({what, table.place(u"practise")});
        const QString kind = what.section(u':', 0, 0);
        const QString rest = what.section(u':', 1);
        const bool page = kind == u"page" && isId(rest);
        const bool activity = kind == u"activity" && isId(rest.section(u':', 0, 0)) && isId(rest.section(u':', 1));
        const bool question = kind == u"question" && isId(rest.section(u'/', 0, 0)) && isId(rest.section(u'/', 1));
        if (!page && !activity && !question)
            table.error(kind::WrongValue, u"practise",
                        tr("“%1” is nothing to practise; write page:<id>, activity:<owner>:<name> or question:<bank>/<id>").arg(what));
    }
    return practise;
}

}  // namespace

ScriptReading readScript(const QByteArray &bytes, const QString &file) { return GraphReader(bytes, file).read(); }

void sortByPlace(Faults &faults)
{
    std::ranges::stable_sort(faults, {}, [](const Fault &f) { return std::tuple(f.problem.file, f.problem.line, f.problem.column); });
}

}  // namespace vestibule::coldcall
