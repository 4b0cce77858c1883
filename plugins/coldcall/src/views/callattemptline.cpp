// The part of CallAttempt that the screen reads: what is known before the call, and what is on the line now.
#include "views/callattempt.h"

#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QVariantMap CallAttempt::client() const
{
    if (!m_call)
        return {};
    const Script &script = m_call->script;
    const Texts &texts = m_call->texts;
    const auto known = [this](const Learned &learned, const QString &text) {
        return (m_line ? m_line->isKnown(learned) : learned.isKnownBefore()) ? text : QString();
    };
    const QString name = known(script.clientName, texts.clientName);
    return {{u"name"_s, name},
            {u"called"_s, name.isEmpty() ? tr("Client") : name},
            {u"known"_s, !name.isEmpty()},
            {u"role"_s, known(script.clientRole, texts.clientRole)},
            {u"company"_s, known(script.clientCompany, texts.clientCompany)}};
}

int CallAttempt::attemptsLeft() const
{
    return m_offered ? m_history.attemptsLeft(m_offered->activity).value_or(-1) : -1;
}

QVariantList CallAttempt::earlier() const
{
    const auto *clock = m_host.get<IClock>();
    QVariantList list;
    if (!clock)
        return list;
    for (const Event &call : m_history.submissions)
        list.append(QVariantMap{{u"event"_s, call.id},
                                {u"day"_s, dayText(clock->dayOf(call.at), clock->today())},
                                {u"percent"_s, percentOf(call.score)},
                                {u"passed"_s, call.passed.value_or(false)}});
    return list;
}

QString CallAttempt::phase() const
{
    switch (m_line ? m_line->run().phase() : Phase::Ready) {
    case Phase::Ready: return {};
    case Phase::Ringing: return u"ringing"_s;
    case Phase::Dialling: return u"dialling"_s;
    case Phase::Talking: return u"talking"_s;
    case Phase::Holding: return u"holding"_s;
    case Phase::Transferring: return u"transferring"_s;
    case Phase::Ended: break;
    }
    return u"ended"_s;
}

QVariantList CallAttempt::shown(const QList<int> &replies) const
{
    QVariantList list;
    for (const int reply : replies)
        list.append(QVariantMap{{u"reply"_s, reply}, {u"text"_s, m_line->sayOf(reply)}});
    return list;
}

QVariantList CallAttempt::replies() const { return m_line ? shown(m_line->replies()) : QVariantList(); }
QVariantList CallAttempt::candidates() const { return m_line ? shown(m_line->candidates()) : QVariantList(); }
QString CallAttempt::time() const { return clockText(m_line ? m_line->talkedMs(m_now) : 0); }
double CallAttempt::patience() const { return m_line ? m_line->run().patienceLeft(m_now) / 1000.0 : 1; }

QString CallAttempt::holdLeft() const
{
    const bool holds = m_line && m_line->run().phase() == Phase::Holding;
    return holds ? clockText(m_line->run().timeLeft(m_now).value_or(0) + 999) : QString();
}

QVariantMap CallAttempt::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::coldcall
