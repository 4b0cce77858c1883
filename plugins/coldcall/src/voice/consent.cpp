#include "voice/consent.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QString consentStatement(int retentionDays)
{
    return QCoreApplication::translate(
        "Voice",
        "May your voice be recorded in practice calls? Only the microphone is recorded, only while a call is on, so that you and your "
        "mentor can listen to it afterwards. You, your mentors and HR can hear it. It is deleted after %n day(s), earlier whenever you "
        "or HR delete it. You can practise without a recording just as well, and withdraw this at any time: then all your recordings "
        "are deleted.",
        nullptr, retentionDays);
}

EventDraft consentDraft(const QString &statement, int retentionDays, bool given)
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Signed);
    draft.activity = QLatin1String(ConsentActivity);
    const QByteArray hash = QCryptographicHash::hash(statement.toUtf8(), QCryptographicHash::Blake2b_256);
    draft.payload = {{u"textHash"_s, QString::fromLatin1(hash.toHex())}, {u"given"_s, given}, {u"days"_s, retentionDays}};
    return draft;
}

EventQuery consentQuery(const QString &learner)
{
    EventQuery query;
    query.learner = learner;
    query.verbs = {QLatin1String(verb::Signed)};
    query.activities = {QLatin1String(ConsentActivity)};
    return query;
}

namespace {

bool isAnswer(const Event &event)
{
    return event.verb == QLatin1String(verb::Signed) && event.activity == QLatin1String(ConsentActivity) && event.actor == event.learner;
}

}  // namespace

VoiceAnswers voiceAnswers(QList<Event> events, const std::function<QDate(qint64)> &dayOf)
{
    std::ranges::stable_sort(events, {}, &Event::at);
    VoiceAnswers answers;
    for (const Event &event : std::as_const(events))
        if (isAnswer(event)) {
            const QJsonObject answer = event.payloadObject();
            answers[event.learner].append({dayOf(event.at), answer.value("days"_L1).toInt(), answer.value("given"_L1).toBool()});
        }
    return answers;
}

VoiceConsent voiceConsent(const QList<Event> &events, int retentionDays)
{
    const Event *last = nullptr;
    for (const Event &event : events)
        if (isAnswer(event) && (!last || event.at >= last->at))
            last = &event;
    if (!last)
        return VoiceConsent::NotAsked;
    const QJsonObject answer = last->payloadObject();
    if (!answer.value("given"_L1).toBool())
        return VoiceConsent::Refused;
    return answer.value("days"_L1).toInt() >= retentionDays ? VoiceConsent::Given : VoiceConsent::NotAsked;
}

}  // namespace vestibule::coldcall
