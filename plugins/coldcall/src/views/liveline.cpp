#include "views/liveline.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BreathMs = 700;
constexpr qint64 TypingNotedMs = 3'000;
constexpr qint64 ReadingMs = 55;  // a character, about as long as it takes to say it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveLine)
};

// The good reply must not stand in the same place each time; the same attempt always shows the same order.
QByteArray placeOf(const QString &seed, const QString &reply)
{
    return QCryptographicHash::hash((seed + u'/' + reply).toUtf8(), QCryptographicHash::Sha1);
}

}  // namespace

LiveLine::LiveLine(CallPtr call, int timePercent, QString seed, QString trainee, Conversation &said)
    : m_call(std::move(call)), m_run(m_call->script, timePercent), m_seed(std::move(seed)), m_trainee(std::move(trainee)), m_said(said)
{}

QList<int> LiveLine::replies() const
{
    QList<int> open = m_pending ? QList<int>() : m_run.openReplies();
    const auto place = [this](int reply) { return placeOf(m_seed, m_call->script.replies[reply].id); };
    std::ranges::sort(open, {}, place);
    return open;
}

qint64 LiveLine::talkedMs(qint64 now) const
{
    if (m_talkAt < 0)
        return 0;
    const qint64 end = m_run.phase() == Phase::Ended ? m_run.record().steps.constLast().at : now - m_startedAt;
    return end - m_talkAt;
}

bool LiveLine::isKnown(const Learned &learned) const
{
    const auto isHeard = [this](int turn) { return m_heardTurns.contains(turn); };
    const auto isShown = [this](int behaviour) { return m_heardState.has(m_call->script.behaviours[behaviour].shown); };
    return learned.isKnownBefore() || std::ranges::any_of(learned.turns, isHeard) || std::ranges::any_of(learned.behaviours, isShown);
}

QString LiveLine::sayOf(int reply) const { return spoken(m_call->texts.replies[reply].say, m_trainee); }

void LiveLine::start(qint64 now)
{
    m_startedAt = now;
    m_run.start(now);
    follow(now);
}

void LiveLine::advance(qint64 now)
{
    if (m_pending && now >= m_pending->due)
        hear(now);
    if (m_heardAt && now >= *m_heardAt) {
        m_heardAt.reset();
        m_run.lineHeard(now);
    }
    if (const auto due = m_run.nextDeadline(); m_written && (now - m_writtenAt >= TypingNotedMs || (due && *due <= now)))
        noteTyping(now);
    m_run.advance(now);
    follow(now);
}

void LiveLine::pickUp(qint64 now)
{
    m_run.pickUp(now);
    follow(now);
}

void LiveLine::choose(int reply, qint64 now)
{
    if (clientSpeaks())
        return;
    m_typed.clear();
    m_run.choose(reply, now);
    follow(now);
}

void LiveLine::typing(const QString &text, qint64 now)
{
    if (clientSpeaks())
        return;
    m_written = text;
    if (m_writtenAt < 0 || now - m_writtenAt >= TypingNotedMs)
        noteTyping(now);
}

// What the client gives up waiting for is not lost: every few seconds it is written down as far as it is. When the client's patience
// is over before that, as it was then.
void LiveLine::noteTyping(qint64 now)
{
    const QString text = *std::exchange(m_written, std::nullopt);
    m_writtenAt = now;
    const qint64 last = m_startedAt + m_run.record().steps.constLast().at;
    m_run.typing(text, std::max(last, std::min(now, m_run.nextDeadline().value_or(now + 1) - 1)));
    follow(now);
}

QString LiveLine::takenFor() const
{
    const int reply = m_run.canTakeBack();
    return reply < 0 ? QString() : sayOf(reply);
}

void LiveLine::takeBack(qint64 now)
{
    m_run.takeBack(now);
    follow(now);
}

void LiveLine::say(const QString &text, qint64 now)
{
    const QString words = text.simplified();
    if (clientSpeaks() || words.isEmpty())
        return;
    const Match match = m_call->matcher.match(words, m_run.openReplies());
    m_candidates.clear();
    m_written.reset();
    m_typed = words;
    if (m_run.typed(words, match.understood, match.candidates, now) && match.understood == Understood::Unsure)
        m_candidates = match.candidates;
    follow(now);
}

void LiveLine::take(int candidate, qint64 now)
{
    if (!m_candidates.contains(candidate))
        return;
    m_run.choose(candidate, now);
    follow(now);
}

void LiveLine::noneMeant(qint64 now)
{
    if (m_candidates.isEmpty())
        return;
    m_candidates.clear();
    m_run.typed(m_typed, Understood::Not, {}, now);
    follow(now);
}

void LiveLine::resume(qint64 now)
{
    m_run.resume(now);
    follow(now);
}

void LiveLine::hangUp(qint64 now)
{
    if (m_written)
        noteTyping(now);
    m_run.hangUp(now);
    follow(now);
}

void LiveLine::note(const QString &text, qint64 at) { m_said.say(Conversation::Note, text, at - std::max<qint64>(0, m_talkAt)); }

void LiveLine::follow(qint64 now)
{
    const QList<Step> &steps = m_run.record().steps;
    while (m_followed < steps.size())
        followStep(steps[m_followed++], now);
}

void LiveLine::followStep(const Step &step, qint64 now)
{
    const auto say = [&](const QString &text) { m_said.say(Conversation::Trainee, text, step.at - m_talkAt); };
    switch (step.kind) {
    case Step::Kind::Turn: {
        if (m_talkAt < 0)
            m_talkAt = step.at;
        hear(now);
        m_candidates.clear();
        m_written.reset();
        m_writtenAt = -1;
        m_turn = m_run.script().turnIndex(step.id);
        const QList<Line> &lines = m_run.script().turns[m_turn].lines;
        const auto line = std::ranges::find(lines, step.line, &Line::id) - lines.cbegin();
        m_pending = Pending{{m_turn, int(line), m_call->texts.turns[m_turn].lines.value(line)}, now + (m_pauses ? BreathMs : 0)};
        if (!m_pauses)
            hear(now);
        break;
    }
    case Step::Kind::Interrupt:
        clientSays({m_turn, -1, m_call->texts.turns[m_turn].interrupt}, step.at);
        break;
    case Step::Kind::Typed:
        if (step.understood == Understood::Not) {
            say(step.text);
            clientSays({m_turn, -1, Words::tr("Pardon? I did not quite follow.")}, step.at);
        }
        break;
    case Step::Kind::TakeBack:
        m_pending.reset();
        m_heardAt.reset();
        m_writtenAt = -1;
        m_turn = m_run.script().turnIndex(step.id);
        note(Words::tr("You took your reply back"), step.at);
        clientSays({m_turn, -1, Words::tr("I see, I misunderstood. What did you mean?")}, step.at);
        break;
    case Step::Kind::Choose: {
        const int reply = m_run.script().replyIndex(step.id);
        say(m_typed.isEmpty() ? sayOf(reply) : m_typed);
        m_typed.clear();
        m_written.reset();
        m_candidates.clear();
        m_heardAt.reset();
        const Reply &said = m_run.script().replies[reply];
        if (said.action == Reply::Action::Hold)
            note(Words::tr("On hold"), step.at);
        else if (said.action == Reply::Action::Transfer)
            note(Words::tr("Putting the client through"), step.at);
        else if (said.action == Reply::Action::CallBack)
            note(Words::tr("You promised to ring back within %n minute(s)", nullptr, said.seconds / 60), step.at);
        break;
    }
    case Step::Kind::Resume: note(Words::tr("Back on the line"), step.at); break;
    case Step::Kind::HoldLate: note(Words::tr("The client waited too long on hold"), step.at); break;
    case Step::Kind::Late: note(Words::tr("You said nothing for too long"), step.at); break;
    case Step::Kind::End:
        hear(now);
        break;
    default: break;
    }
}

// The client's line is there to be read, and from now it takes its time.
void LiveLine::hear(qint64 now)
{
    if (!m_pending)
        return;
    const ClientLine line = m_pending->line;
    m_pending.reset();
    m_heardTurns.insert(line.turn);
    m_heardState = m_run.state();
    clientSays(line, now - m_startedAt);
    m_heardAt = now + line.text.size() * ReadingMs * m_run.record().timePercent / 100;
}

void LiveLine::clientSays(const ClientLine &line, qint64 at)
{
    m_said.say(Conversation::Client, line.text, at - m_talkAt);
    m_heard.append(line);
}

void LiveLine::sounds(qint64 ms, qint64 now)
{
    if (m_heardAt)
        m_heardAt = std::max(*m_heardAt, now + ms);
}

QList<ClientLine> LiveLine::nextLines() const
{
    QList<ClientLine> lines;
    for (const int reply : m_run.openReplies())
        for (const Route &route : m_run.script().replies[reply].routes) {
            if (route.to.kind != Target::Kind::Turn)
                continue;
            const int last = int(m_run.script().turns[route.to.index].lines.size()) - 1;  // said when no other fits
            lines.append({route.to.index, last, m_call->texts.turns[route.to.index].lines.value(last)});
        }
    return lines;
}

}  // namespace vestibule::coldcall
