#include "run/run.h"

#include "script/moves.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestText = 2000;
}

QString endingWord(Ending ending)
{
    switch (ending) {
    case Ending::None: return u"none"_s;
    case Ending::End: return u"end"_s;
    case Ending::Missed: return u"missed"_s;
    case Ending::TraineeHungUp: return u"trainee-hung-up"_s;
    case Ending::ClientHungUp: return u"client-hung-up"_s;
    case Ending::OutOfPatience: break;
    }
    return u"out-of-patience"_s;
}

Run::Run(Script script, int timePercent)
    : m_script(std::move(script)), m_timePercent(std::clamp(timePercent, 100, 1000)), m_state(m_script.start),
      m_record{m_script.id, m_script.hash, m_timePercent, {}}
{}

void Run::note(Step::Kind kind, qint64 at)
{
    Step step;
    step.kind = kind;
    step.at = elapsed(at);
    m_record.steps.append(step);
}

bool Run::start(qint64 now)
{
    if (m_phase != Phase::Ready)
        return false;
    m_startedAt = now;
    note(Step::Kind::Start, now);
    m_phase = m_script.incoming ? Phase::Ringing : Phase::Dialling;
    if (m_script.incoming) {
        m_rings = 1;
        note(Step::Kind::Ring, now);
        m_deadline = now + scaled(m_script.ringSeconds);
    } else {
        m_deadline = now + m_script.dialling * 1000;
    }
    return true;
}

bool Run::pickUp(qint64 now)
{
    advance(now);
    if (m_phase != Phase::Ringing)
        return false;
    note(Step::Kind::PickUp, now);
    m_speed.pickedUpInTime = m_rings <= m_script.ringsAllowed;
    beginTalk(now);
    return true;
}

void Run::beginTalk(qint64 now)
{
    m_talkAt = now;
    go(m_script.first, now);
}

void Run::go(Target to, qint64 now)
{
    switch (to.kind) {
    case Target::Kind::Turn: return beginTurn(to.index, now);
    case Target::Kind::End: return end(Ending::End, now, to.index);
    case Target::Kind::None: return end(Ending::ClientHungUp, now);
    }
}

void Run::beginTurn(int turn, qint64 now)
{
    const Turn &begun = m_script.turns[turn];
    m_phase = Phase::Talking;
    m_turn = turn;
    m_reply = -1;
    m_interrupted = false;
    m_heardAt = -1;
    m_interruptAt = -1;
    m_reaction.reset();
    m_deadline = now + LongestLineMs;
    enter(m_script, begun, m_state);
    m_line = lineOf(begun, m_state);
    note(Step::Kind::Turn, now);
    Step &step = m_record.steps.last();
    step.id = begun.id;
    step.line = begun.lines[m_line].id;
    noteOpenReplies();
}

void Run::noteOpenReplies()
{
    for (const int reply : openReplies())
        m_record.steps.last().replies.append(m_script.replies[reply].id);
}

bool Run::lineHeard(qint64 now)
{
    advance(now);
    if (m_phase != Phase::Talking || m_heardAt >= 0)
        return false;
    note(Step::Kind::Heard, now);
    beginWait(now);
    return true;
}

// The client has spoken: the reply is timed from here.
void Run::beginWait(qint64 now)
{
    const Turn &turn = m_script.turns[m_turn];
    m_heardAt = now;
    m_deadline = now + scaled(turn.wait);
    if (turn.interrupt && !m_reaction)
        m_interruptAt = now + scaled(turn.interrupt->after);
}

bool Run::typing(const QString &text, qint64 now)
{
    advance(now);
    if (m_phase != Phase::Talking)
        return false;
    note(Step::Kind::Typing, now);
    m_record.steps.last().text = text.left(LongestText);
    if (!m_reaction)
        m_reaction = m_heardAt < 0 ? 0 : now - m_heardAt;
    m_interruptAt = -1;
    if (m_heardAt >= 0)
        m_deadline = now + scaled(m_script.turns[m_turn].wait);
    return true;
}

bool Run::typed(const QString &text, Understood understood, const QList<int> &candidates, qint64 now)
{
    advance(now);
    if (m_phase != Phase::Talking)
        return false;
    const QList<int> open = openReplies();
    const bool allOpen = std::ranges::all_of(candidates, [&](int reply) { return open.contains(reply); });
    if (!allOpen || (understood == Understood::Taken && candidates.size() != 1))
        return false;
    note(Step::Kind::Typed, now);
    Step &step = m_record.steps.last();
    step.text = text.left(LongestText);
    step.understood = understood;
    for (const int reply : candidates)
        step.replies.append(m_script.replies[reply].id);
    if (!m_reaction)
        m_reaction = m_heardAt < 0 ? 0 : now - m_heardAt;
    m_interruptAt = -1;
    const Before before{candidates.value(0, -1), m_state, m_speed, m_turn, m_line, m_interrupted};
    m_before.reset();
    if (understood == Understood::Taken) {
        say(before.reply, now);
        if (m_phase != Phase::Ended)
            m_before = before;
    } else if (m_heardAt >= 0) {
        m_deadline = now + scaled(m_script.turns[m_turn].wait);
    }
    return true;
}

bool Run::choose(int reply, qint64 now)
{
    advance(now);
    if (m_phase != Phase::Talking || !openReplies().contains(reply))
        return false;
    m_before.reset();
    say(reply, now);
    return true;
}

bool Run::takeBack(qint64 now)
{
    advance(now);
    if (canTakeBack() < 0)
        return false;
    ++m_takenBack;
    m_state = m_before->state;
    m_speed = m_before->speed;
    ++m_speed.answered;
    m_turn = m_before->turn;
    m_line = m_before->line;
    m_interrupted = m_before->interrupted;
    m_before.reset();
    m_phase = Phase::Talking;
    m_reply = -1;
    m_reaction.reset();
    m_interruptAt = -1;
    m_heardAt = now;
    m_deadline = now + scaled(m_script.turns[m_turn].wait);
    note(Step::Kind::TakeBack, now);
    m_record.steps.last().id = m_script.turns[m_turn].id;
    noteOpenReplies();
    return true;
}

void Run::say(int index, qint64 now)
{
    const Reply &reply = m_script.replies[index];
    const qint64 reaction = m_reaction.value_or(m_heardAt < 0 ? 0 : now - m_heardAt);
    note(Step::Kind::Choose, now);
    m_record.steps.last().id = reply.id;
    m_record.steps.last().reaction = reaction;
    ++m_speed.answered;
    if (reaction <= scaled(m_script.quick))
        ++m_speed.quick;
    coldcall::say(m_script, reply, m_state);
    m_reply = index;
    switch (reply.action) {
    case Reply::Action::Hold:
        m_phase = Phase::Holding;
        m_deadline = now + scaled(reply.seconds);
        return;
    case Reply::Action::Transfer:
        m_phase = Phase::Transferring;
        m_deadline = now + reply.seconds * 1000;
        return;
    case Reply::Action::CallBack:
    case Reply::Action::None: break;
    }
    go(routeOf(reply, m_state), now);
}

bool Run::resume(qint64 now)
{
    advance(now);
    if (m_phase != Phase::Holding)
        return false;
    note(Step::Kind::Resume, now);
    go(routeOf(m_script.replies[m_reply], m_state), now);
    return true;
}

bool Run::hangUp(qint64 now)
{
    advance(now);
    if (m_phase == Phase::Ready || m_phase == Phase::Ended)
        return false;
    note(Step::Kind::HangUp, now);
    end(Ending::TraineeHungUp, now);
    return true;
}

void Run::end(Ending ending, qint64 now, int endIndex)
{
    m_phase = Phase::Ended;
    m_before.reset();
    m_result.ending = ending;
    m_result.end = endIndex;
    if (endIndex >= 0) {
        m_result.score = scoreOf(m_script, m_state, endIndex, m_speed);
        m_result.passed = reachesPass(m_script, m_state, m_result.score);
    }
    note(Step::Kind::End, now);
    m_record.steps.last().id = endIndex >= 0 ? m_script.ends[endIndex].id : endingWord(ending);
}

RunResult Run::result() const { return m_result; }

qint64 Run::patienceEndsAt() const { return m_talkAt + scaled(m_script.patience); }

std::optional<qint64> Run::nextDeadline() const
{
    switch (m_phase) {
    case Phase::Ready:
    case Phase::Ended: return {};
    case Phase::Ringing:
    case Phase::Dialling: return m_deadline;
    case Phase::Talking:
    case Phase::Holding:
    case Phase::Transferring: break;
    }
    qint64 next = std::min(m_deadline, patienceEndsAt());
    if (m_phase == Phase::Talking && m_interruptAt >= 0)
        next = std::min(next, m_interruptAt);
    return next;
}

void Run::advance(qint64 now)
{
    for (auto due = nextDeadline(); due && *due <= now; due = nextDeadline())
        happen(*due);
}

// What is due at this moment, one thing at a time.
void Run::happen(qint64 at)
{
    if (m_phase == Phase::Ringing) {
        if (m_rings == m_script.ringsMost)
            return end(Ending::Missed, at);
        ++m_rings;
        note(Step::Kind::Ring, at);
        m_deadline = at + scaled(m_script.ringSeconds);
    } else if (m_phase == Phase::Dialling) {
        note(Step::Kind::Answered, at);
        beginTalk(at);
    } else if (at == patienceEndsAt()) {
        note(Step::Kind::Patience, at);
        if (m_script.patienceEnd.kind == Target::Kind::End)
            return end(Ending::End, at, m_script.patienceEnd.index);
        end(Ending::OutOfPatience, at);
    } else if (m_phase == Phase::Holding) {
        note(Step::Kind::HoldLate, at);
        m_before.reset();
        go(m_script.replies[m_reply].late, at);
    } else if (m_phase == Phase::Transferring) {
        note(Step::Kind::Transferred, at);
        go(routeOf(m_script.replies[m_reply], m_state), at);
    } else if (at == m_interruptAt) {
        m_interruptAt = -1;
        m_interrupted = true;
        interrupt(m_script.turns[m_turn], m_state);
        note(Step::Kind::Interrupt, at);
        noteOpenReplies();
    } else if (m_heardAt < 0) {  // nobody said so, but no line is that long
        beginWait(at);
    } else {
        note(Step::Kind::Late, at);
        m_before.reset();
        fallSilent(m_script.turns[m_turn], m_state);
        go(m_script.turns[m_turn].late, at);
    }
}

Mood Run::mood() const
{
    if (m_turn < 0)
        return Mood::Calm;
    const Mood mood = m_script.turns[m_turn].lines[m_line].mood;
    return m_interrupted ? std::min(Mood::Angry, Mood(int(mood) + 1)) : mood;
}

QList<int> Run::openReplies() const
{
    return m_phase == Phase::Talking ? coldcall::openReplies(m_script, m_script.turns[m_turn], m_state) : QList<int>();
}

int Run::patienceLeft(qint64 now) const
{
    if (m_turn < 0)
        return 1000;
    const qint64 whole = scaled(m_script.patience);
    return int(std::clamp<qint64>((patienceEndsAt() - now) * 1000 / whole, 0, 1000));
}

std::optional<qint64> Run::timeLeft(qint64 now) const
{
    const bool waits = m_phase == Phase::Holding || (m_phase == Phase::Talking && m_heardAt >= 0);
    return waits ? std::optional(std::max<qint64>(0, m_deadline - now)) : std::nullopt;
}

}  // namespace vestibule::coldcall
