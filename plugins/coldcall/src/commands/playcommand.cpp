#include "commands/callcommands.h"

#include "commands/labels.h"
#include "run/run.h"
#include "score/debrief.h"
#include "score/debriefjson.h"
#include "script/call.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr char NotEnded[] = QT_TRANSLATE_NOOP("CallPlayCommand", "The call has not ended yet.");
constexpr qint64 ThinkingMs = 1000;  // between the client's line and the reply

// Plays the replies one after the other; every one is given a second after the client's line.
class Player
{
public:
    Player(const Script &script, const Labels &labels) : m_run(script), m_labels(labels) {}

    // What went wrong; empty when all was played and the call is over.
    QString play(const QStringList &words)
    {
        m_run.start(m_now);
        if (m_run.phase() == Phase::Ringing)
            m_run.pickUp(m_now += ThinkingMs);
        else
            pass();
        for (const QString &word : words) {
            if (m_run.phase() == Phase::Ended)
                return m_labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "the call had ended before “%1”; take the rest of the replies away")).arg(word);
            m_run.lineHeard(m_now);
            m_now += ThinkingMs;
            if (const QString problem = step(word); !problem.isEmpty())
                return problem;
        }
        if (m_run.phase() == Phase::Ended)
            return {};
        const QStringList open = openIds();  // none while the caller waits
        if (open.isEmpty())
            return m_labels.of(NotEnded);
        return m_labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "the call has not ended; open are: %1")).arg(open.join(u", "_s));
    }

    [[nodiscard]] QStringList openIds() const
    {
        QStringList ids;
        for (const int reply : m_run.openReplies())
            ids.append(m_run.script().replies[reply].id);
        return ids;
    }

    [[nodiscard]] const Run &run() const { return m_run; }

private:
    QString step(const QString &word)
    {
        if (word == u"hang-up") {
            m_run.hangUp(m_now);
            return {};
        }
        if (word == u"silence") {
            passUntilChange();
            return {};
        }
        if (m_run.phase() == Phase::Holding)
            m_run.resume(m_now);
        const int reply = m_run.script().replyIndex(word);
        if (!m_run.choose(reply, m_now))
            return m_labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "“%1” is not open here; open are: %2")).arg(word, openIds().join(u", "_s));
        while (m_run.phase() == Phase::Transferring)
            pass();
        return {};
    }

    void pass()
    {
        m_now = m_run.nextDeadline().value_or(m_now);
        m_run.advance(m_now);
    }

    // Until the client goes on, or hangs up.
    void passUntilChange()
    {
        const auto turns = [this] { return std::ranges::count(m_run.record().steps, Step::Kind::Turn, &Step::kind); };
        for (const auto before = turns(); m_run.phase() != Phase::Ended && turns() == before;)
            pass();
    }

    Run m_run;
    const Labels &m_labels;
    qint64 m_now = 0;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallPlayCommand)
};

// In what language a call is printed, and who says it.
struct Voice {
    const Texts *texts = nullptr;  // null: ids stand for the words
    const Labels &labels;
    QString trainee;
};

QString endText(const Run &run, const Voice &voice)
{
    const RunResult result = run.result();
    switch (result.ending) {
    case Ending::None: return {};  // said as a problem
    case Ending::End: return voice.texts ? voice.texts->ends[result.end].text : run.script().ends[result.end].id;
    case Ending::Missed: return voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "The caller gave up before anybody answered."));
    case Ending::TraineeHungUp: return voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "The trainee hung up."));
    case Ending::ClientHungUp: return voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "The client hung up."));
    case Ending::OutOfPatience: break;
    }
    return voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "The client had no more time and hung up."));
}

void printTranscript(const Run &run, const Voice &voice, CommandOutput &output)
{
    const Script &script = run.script();
    const Texts *texts = voice.texts;
    const QString client = texts ? texts->clientName : voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "Client"));
    for (const Moment &moment : debriefOf(run).moments) {
        const Turn &turn = script.turns[moment.turn];
        output.line(u"%1: %2"_s.arg(client, texts ? texts->turns[moment.turn].lines[moment.line] : turn.id));
        if (moment.interrupted && texts)
            output.line(u"%1: %2"_s.arg(client, texts->turns[moment.turn].interrupt));
        if (moment.reply >= 0)
            output.line(u"%1: %2"_s.arg(voice.trainee, texts ? spoken(texts->replies[moment.reply].say, voice.trainee) : script.replies[moment.reply].id));
    }
    output.line({});
    if (const QString end = endText(run, voice); !end.isEmpty())
        output.line(end);
    const RunResult result = run.result();
    const QString passed = voice.labels.of(result.passed ? QT_TRANSLATE_NOOP("CallPlayCommand", "Passed.") : QT_TRANSLATE_NOOP("CallPlayCommand", "Not passed."));
    output.line(voice.labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "Score: %1 %. %2")).arg(result.score / 10000).arg(passed));
}

QStringList repliesOf(const CommandCall &call)
{
    QStringList replies;
    if (const QString ids = call.arguments.value(u"replies"_s).toString().trimmed(); !ids.isEmpty())
        for (const QString &word : ids.split(u','))  // an empty one is told as a fault, too
            replies.append(word.trimmed());
    return replies;
}

// Asked for, or of the texts that were named.
QString languageOf(const QString &asked, const QString &named, const QList<CheckedFile> &files)
{
    const auto isNamed = [&named](const CheckedFile &file) { return QFileInfo(file.path) == QFileInfo(named); };
    const auto texts = std::ranges::find_if(files, isNamed);
    return asked.isEmpty() && texts != files.cend() ? texts->language : asked;
}

}  // namespace

Result<Exit> playCall(const CommandCall &call, CommandOutput &output)
{
    const QString named = call.arguments.value(u"file"_s).toString();
    const auto files = callFiles(named);
    if (!files)
        return std::unexpected(files.error());
    const Call played = readCall(*files);
    for (const Fault &fault : played.faults)
        output.problem(fault.problem.text());
    if (!played.script) {
        output.json({{u"problems"_s, QJsonArray{Words::tr("The graph of the call has errors; see “call lint”.")}}});
        return Exit::Problems;
    }
    const QString asked = languageOf(call.arguments.value(u"language"_s).toString(), named, *files);
    const Texts *texts = played.in(asked.isEmpty() ? QLocale().name().section(u'_', 0, 0) : asked);
    if (!asked.isEmpty() && (!texts || texts->language != asked))
        return fail(ErrorCode::NotFound, Words::tr("The call has no texts in “%1”.").arg(asked),
                    Words::tr("Leave --language out, or add the texts."));

    const Labels labels(texts ? texts->language : QLocale().name());
    const QString name = call.arguments.value(u"trainee"_s).toString().trimmed();
    //: A trainee's name, as it is said in a call that is played at the command line.
    const Voice voice{texts, labels, name.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("CallPlayCommand", "Anna Petrova")) : name};
    Player player(*played.script, labels);
    const QString problem = player.play(repliesOf(call));
    if (!problem.isEmpty())
        output.problem(problem);
    QJsonObject json = toJson(debriefOf(player.run()), player.run(), texts, voice.trainee);
    json[u"open"_s] = QJsonArray::fromStringList(player.openIds());
    json[u"problems"_s] = problem.isEmpty() ? QJsonArray() : QJsonArray{problem};
    output.json(json);
    printTranscript(player.run(), voice, output);
    return problem.isEmpty() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::coldcall
