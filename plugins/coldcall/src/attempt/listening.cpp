#include "attempt/listening.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listening)
};

}  // namespace

QList<EarCheck> earChecks()
{
    return {{u"friendly"_s, Words::tr("A friendly voice")},
            {u"clear"_s, Words::tr("Clear speech: every word can be understood")},
            {u"easy-pace"_s, Words::tr("An easy pace, not rushed")},
            {u"loudness"_s, Words::tr("Neither too loud nor too quiet")},
            {u"lets-finish"_s, Words::tr("Let the client finish")},
            {u"stays-calm"_s, Words::tr("Stayed calm and sure")}};
}

EventDraft listenedDraft(const Event &call, qint64 score, bool passed, const QStringList &ticked, const QString &comment)
{
    EventDraft draft;
    draft.learner = call.learner;
    draft.verb = QLatin1String(verb::Scored);
    draft.activity = call.activity;
    draft.content = call.content;
    draft.refs = {call.id};
    draft.score = score;
    draft.passed = passed;
    draft.payload = {{u"heard"_s, QJsonArray::fromStringList(ticked)}};
    if (!comment.trimmed().isEmpty())
        draft.privatePart = QJsonDocument(QJsonObject{{u"comment"_s, comment.trimmed()}}).toJson(QJsonDocument::Compact);
    return draft;
}

QString commentIn(const QByteArray &privatePart)
{
    return QJsonDocument::fromJson(privatePart).object().value("comment"_L1).toString();
}

std::optional<Listened> listenedTo(const QList<Event> &events, const QString &call)
{
    std::optional<Listened> last;
    for (const Event &event : events) {
        const QJsonObject payload = event.payloadObject();
        if (event.verb != QLatin1String(verb::Scored) || !event.refs.contains(call) || !payload.contains("heard"_L1))
            continue;
        last = Listened{event.id, event.actor, event.at, {}, !event.privateHash.isEmpty()};
        for (const QJsonValue &id : payload.value("heard"_L1).toArray())
            last->ticked.append(id.toString());
    }
    return last;
}

}  // namespace vestibule::coldcall
