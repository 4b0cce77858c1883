// What holds for the calls of the sample pack as content: nobody passes without the need, a client does not say a line twice over, and
// the look of a reply does not give it away.
#include "lint/explore.h"
#include "lint/lint.h"
#include "samplecalls.h"
#include "script/moves.h"

#include <set>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

Script packScript(const QString &call) { return scriptOf(bytesOf(packFile(u"calls/%1.toml"_s.arg(call)))); }

// Where the client goes on by herself because nobody answered her.
class Silences
{
public:
    explicit Silences(const Script &script) : m_script(script), m_found(explore(script, 100'000)) {}

    // Turns whose line stands again, word for word, when the trainee has broken the first silence of the call.
    [[nodiscard]] QStringList saidAgain() const
    {
        QStringList turns;
        for (const Edge &silence : m_found.edges)
            if (isFirstSilence(silence))
                for (const Edge *answer : answersAt(silence.to))
                    if (answer->to >= 0 && isSame(answer->to, silence.from))
                        turns.append(name(silence.from));
        return unique(turns);
    }

    // Turns of silence whose line the next silence brings word for word, however much later.
    [[nodiscard]] QStringList calledAgain() const
    {
        QStringList turns;
        std::set<int> tried;
        for (const Edge &silence : m_found.edges)
            if (isFirstSilence(silence) && tried.insert(silence.to).second && comesAgain(silence.to))
                turns.append(name(silence.to));
        return unique(turns);
    }

private:
    // Not a hold that took too long: there the client stays in a turn of its own.
    [[nodiscard]] bool isSilence(const Edge &edge) const
    {
        const Target &late = m_script.turns[turnOf(edge.from)].late;
        return edge.reply < 0 && edge.to >= 0 && late.kind == Target::Kind::Turn && late.index == turnOf(edge.to);
    }
    [[nodiscard]] bool isFirstSilence(const Edge &edge) const
    {
        if (!isSilence(edge))
            return false;
        const std::optional<Slot> &before = m_script.turns[turnOf(edge.to)].visited;
        return !before || !m_found.nodes[size_t(edge.from)].state.has(*before);
    }
    [[nodiscard]] int turnOf(int node) const { return m_found.nodes[size_t(node)].turn; }
    [[nodiscard]] int lineAt(int node) const { return lineOf(m_script.turns[turnOf(node)], m_found.nodes[size_t(node)].state); }
    [[nodiscard]] bool isSame(int a, int b) const { return turnOf(a) == turnOf(b) && lineAt(a) == lineAt(b); }
    [[nodiscard]] QString name(int node) const
    {
        const Turn &turn = m_script.turns[turnOf(node)];
        return turn.id + u'/' + turn.lines[lineAt(node)].id;
    }
    [[nodiscard]] QList<const Edge *> edgesOf(int node) const
    {
        QList<const Edge *> edges;
        for (int i = m_found.firstEdge[size_t(node)]; i < m_found.firstEdge[size_t(node) + 1]; ++i)
            edges.append(&m_found.edges[size_t(i)]);
        return edges;
    }
    [[nodiscard]] QList<const Edge *> answersAt(int node) const
    {
        QList<const Edge *> edges = edgesOf(node);
        edges.removeIf([](const Edge *edge) { return edge->reply < 0; });
        return edges;
    }
    [[nodiscard]] bool comesAgain(int first) const
    {
        std::set<int> known{first};
        QList<int> waiting{first};
        while (!waiting.isEmpty())
            for (const Edge *edge : edgesOf(waiting.takeLast())) {
                if (edge->to < 0)
                    continue;
                if (isSilence(*edge) && isSame(edge->to, first))
                    return true;
                if (known.insert(edge->to).second)
                    waiting.append(edge->to);
            }
        return false;
    }
    static QStringList unique(QStringList names)
    {
        names.removeDuplicates();
        return names;
    }

    const Script &m_script;
    const Exploration m_found;
};

QString bestEnd(const Script &script) { return std::ranges::max_element(script.ends, {}, &End::weight)->id; }

QStringList practiseIn(const Script &script)
{
    QStringList practise = script.practise;
    for (const Behaviour &behaviour : script.behaviours)
        practise += behaviour.practise;
    for (const Blocker &blocker : script.blockers)
        practise += blocker.practise;
    for (const End &end : script.ends)
        practise += end.practise;
    practise.removeDuplicates();
    return practise;
}

// "page:cold-calls", "question:telephone/tl-04", "activity:quiz:telephone"
bool isInPack(const QString &practise, const QString &language)
{
    const QString name = practise.section(u':', 1);
    if (practise.startsWith("page:"_L1))
        return QFile::exists(packFile(language + u"/pages/%1.md"_s.arg(name)));
    if (practise.startsWith("activity:"_L1))
        return bytesOf(packFile(u"programme.toml"_s)).contains(u"id = \"%1\""_s.arg(name).toUtf8());
    const QByteArray bank = bytesOf(packFile(language + u"/questions/%1.gift"_s.arg(name.section(u'/', 0, 0))));
    return bank.contains(u"[id:%1]"_s.arg(name.section(u'/', 1)).toUtf8());
}

// In how many choices between good replies and traps the longest, or the shortest, is a trap; and how often one by chance would be.
struct Guesses {
    int choices = 0;
    int longest = 0;
    int shortest = 0;
    double chance = 0;

    Guesses &operator+=(const Guesses &other)
    {
        choices += other.choices;
        longest += other.longest;
        shortest += other.shortest;
        chance += other.chance;
        return *this;
    }
    [[nodiscard]] QString told() const
    {
        return u"%1 choices: wrong is the longest in %2, the shortest in %3, by chance in %4"_s.arg(choices).arg(longest).arg(shortest).arg(
            chance, 0, 'f', 1);
    }
};

Guesses guessesIn(const Script &script, const Texts &texts)
{
    const auto length = [&texts](int reply) { return texts.replies[reply].say.size(); };
    const auto isTrap = [&script](int reply) { return script.replies[reply].trap; };
    Guesses guesses;
    for (const Turn &turn : script.turns) {
        const auto traps = std::ranges::count_if(turn.replies, isTrap);
        if (traps == 0 || traps == turn.replies.size())
            continue;
        ++guesses.choices;
        guesses.longest += isTrap(*std::ranges::max_element(turn.replies, {}, length)) ? 1 : 0;
        guesses.shortest += isTrap(*std::ranges::min_element(turn.replies, {}, length)) ? 1 : 0;
        guesses.chance += double(traps) / double(turn.replies.size());
    }
    return guesses;
}

}  // namespace

class CallPackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNeedIsWatchedOver_data();
    void theNeedIsWatchedOver();
    void silenceIsNotAnsweredTwiceAlike_data();
    void silenceIsNotAnsweredTwiceAlike();
    void whatToPractiseIsThere_data();
    void whatToPractiseIsThere();
    void lengthTellsNothing_data();
    void lengthTellsNothing();
};

void CallPackTest::theNeedIsWatchedOver_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("needs");
    const QMap<QString, QStringList> otherNames{
        {u"contract-terms"_s, {u"cash_known"_s, u"fear_known"_s}},
        {u"gatekeeper"_s, {u"decider_known"_s}},
        {u"nps-detractor"_s, {u"cause_found"_s, u"shown(asked-wish)"_s}},
        {u"reactivation"_s, {u"cause_found"_s}},
        {u"upsell"_s, {u"printers_known"_s}},
    };
    for (const QString &call : sampleCalls())
        QTest::addRow("%s", qPrintable(call)) << call << otherNames.value(call, {u"need_found"_s});
}

// What the call is about is declared as a rule, so that the lint proves it of every way; and it does: a way around is found.
void CallPackTest::theNeedIsWatchedOver()
{
    QFETCH(QString, call);
    QFETCH(QStringList, needs);
    const Script script = packScript(call);
    for (const QString &need : needs) {
        const QString rule = u"passed and not "_s + need;
        const auto must = std::ranges::find_if(script.musts, [&](const Must &m) { return m.never && m.condition.text() == rule; });
        QVERIFY2(must != script.musts.cend(), qPrintable(rule));
    }
    Script spoilt = script;
    spoilt.pass = 1;
    for (Reply &reply : spoilt.replies)
        reply.routes = {{{}, {Target::Kind::End, spoilt.endIndex(bestEnd(script))}}};
    const Faults faults = lint(spoilt).faults;
    const auto isBroken = [](const Fault &fault) { return QLatin1String(fault.kind) == QLatin1String(kind::MustBroken); };
    QVERIFY(std::ranges::any_of(faults, isBroken));
}

void CallPackTest::silenceIsNotAnsweredTwiceAlike_data()
{
    QTest::addColumn<QString>("call");
    for (const QString &call : sampleCalls())
        QTest::addRow("%s", qPrintable(call)) << call;
}

// Who says nothing hears something else than before: when she asks whether anybody is there, and when she comes back to her question.
void CallPackTest::silenceIsNotAnsweredTwiceAlike()
{
    QFETCH(QString, call);
    const Script script = packScript(call);
    const Silences silences(script);
    QCOMPARE(silences.saidAgain().join(u" "_s), QString());
    QCOMPARE(silences.calledAgain().join(u" "_s), QString());
}

void CallPackTest::whatToPractiseIsThere_data()
{
    QTest::addColumn<QString>("call");
    for (const QString &call : sampleCalls())
        QTest::addRow("%s", qPrintable(call)) << call;
}

// Each page and each question in both languages; and each call names a question that fits it.
void CallPackTest::whatToPractiseIsThere()
{
    QFETCH(QString, call);
    const QStringList practise = practiseIn(packScript(call));
    QVERIFY(practise.join(u' ').contains("question:"_L1));
    for (const QString &what : practise)
        for (const QString &language : {u"en"_s, u"ru"_s})
            QVERIFY2(isInPack(what, language), qPrintable(language + u' ' + what));
}

void CallPackTest::lengthTellsNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ru") << u"ru"_s;
}

// Who always says the longest, or always the shortest, fares as by chance: over the pack within ten of a hundred, and in no call is either
// of them wrong nearly always or nearly never.
void CallPackTest::lengthTellsNothing()
{
    QFETCH(QString, language);
    Guesses all;
    for (const QString &call : sampleCalls()) {
        const Guesses guesses = guessesIn(packScript(call), textsOf(packScript(call), language, call));
        qInfo().noquote() << language << call << guesses.told();
        for (const int wrong : {guesses.longest, guesses.shortest})
            QVERIFY2(std::abs(wrong - guesses.chance) * 100 <= guesses.choices * 22, qPrintable(call));
        all += guesses;
    }
    qInfo().noquote() << language << "all" << all.told();
    QVERIFY(all.choices >= 150);
    for (const int wrong : {all.longest, all.shortest})
        QVERIFY(std::abs(wrong - all.chance) * 100 <= all.choices * 10);
}

QTEST_GUILESS_MAIN(CallPackTest)
#include "tst_callpack.moc"
