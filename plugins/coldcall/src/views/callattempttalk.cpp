// The part of CallAttempt that talks: what the trainee does on the line, and what follows from it.
#include "views/callattempt.h"

#include <vestibule/services.h>

#include <QJsonDocument>

namespace vestibule::coldcall {

// A computer's clock may be set back; a conversation is not.
qint64 CallAttempt::now()
{
    if (const auto *clock = m_host.get<IClock>())
        m_now = std::max(m_now, clock->now());
    return m_now;
}

void CallAttempt::tick()
{
    if (!isOnTheLine() || m_line->run().phase() == Phase::Ended || !m_host.get<ILedger>())
        return;
    const bool spoke = m_line->clientSpeaks();
    m_line->advance(now());
    if (spoke != m_line->clientSpeaks() || m_line->run().record().steps.size() != m_savedSteps)
        followed();
    else
        Q_EMIT timeChanged();
}

// After anything that may have changed the call.
void CallAttempt::followed()
{
    const RunRecord &record = m_line->run().record();
    if (record.steps.size() != m_savedSteps) {
        m_savedSteps = record.steps.size();
        m_drafts.write(CallDrafts::Run, record.toBytes());
    }
    if (m_line->run().phase() == Phase::Talking && !std::exchange(m_talking, true))
        m_recording.begin(m_line->callMs(now()));
    Q_EMIT lineChanged();
    Q_EMIT timeChanged();
    beHeard();
    if (m_line->run().phase() == Phase::Ended && !m_busy && m_unsent.isEmpty())
        finish();
}

void CallAttempt::finish()
{
    m_timer.stop();
    m_packing = true;
    setBusy(true);
    m_recording.finish([this](const std::optional<SpokenEvidence> &spoken) {
        m_packing = false;
        m_spoken = spoken;
        submit(m_line->run());
    });
}

void CallAttempt::beHeard()
{
    const QList<ClientLine> heard = m_line->takeHeard();
    for (const ClientLine &line : heard) {
        m_sound.say(line);
        Q_EMIT clientSaid(line.text);
    }
    m_sound.follow(m_line->run().phase());
    if (m_line->run().phase() == Phase::Ended)
        m_sound.end();
    else if (!heard.isEmpty())
        m_sound.prepare(m_line->nextLines());
}

void CallAttempt::pickUp()
{
    if (!isOnTheLine())
        return;
    m_line->pickUp(now());
    followed();
}

void CallAttempt::choose(int reply)
{
    if (!isOnTheLine())
        return;
    m_sound.hush();
    m_line->choose(reply, now());
    followed();
}

void CallAttempt::typing(const QString &text)
{
    if (!isOnTheLine())
        return;
    m_line->typing(text, now());
    followed();
}

void CallAttempt::takeBack()
{
    if (!isOnTheLine())
        return;
    m_sound.hush();
    m_line->takeBack(now());
    followed();
}

void CallAttempt::say(const QString &text)
{
    if (!isOnTheLine())
        return;
    m_sound.hush();
    m_line->say(text, now());
    followed();
}

void CallAttempt::take(int candidate)
{
    if (!isOnTheLine())
        return;
    m_sound.hush();
    m_line->take(candidate, now());
    followed();
}

void CallAttempt::dropCandidates()
{
    if (!isOnTheLine())
        return;
    m_line->dropCandidates();
    Q_EMIT lineChanged();
}

void CallAttempt::noneMeant()
{
    if (!isOnTheLine())
        return;
    m_sound.hush();
    m_line->noneMeant(now());
    followed();
}

void CallAttempt::resume()
{
    if (!isOnTheLine())
        return;
    m_line->resume(now());
    followed();
}

void CallAttempt::hangUp()
{
    if (!isOnTheLine())
        return;
    m_line->hangUp(now());
    followed();
}

void CallAttempt::setCard(const QString &field, const QString &text)
{
    if (!isOnTheLine() || m_card.value(field).toString() == text)
        return;
    m_card.insert(field, text);
    m_drafts.writeLater(CallDrafts::Card, QJsonDocument(m_card).toJson(QJsonDocument::Compact));
    Q_EMIT cardChanged();
}

}  // namespace vestibule::coldcall
