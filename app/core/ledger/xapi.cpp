#include "core/ledger/xapi.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

struct VerbDisplay {
    const char *verb;
    const char16_t *english;
    const char16_t *russian;
};

// A document has both languages at once, so these are data and not translations.
constexpr std::array Displays = {
    VerbDisplay{verb::Founded, u"founded", u"основал"},
    VerbDisplay{verb::Registered, u"registered", u"зарегистрировал"},
    VerbDisplay{verb::Certified, u"certified the key of", u"заверил ключ"},
    VerbDisplay{verb::Appointed, u"appointed", u"назначил"},
    VerbDisplay{verb::Deactivated, u"deactivated", u"отключил"},
    VerbDisplay{verb::Reactivated, u"reactivated", u"снова включил"},
    VerbDisplay{verb::Erased, u"erased the personal data of", u"стёр личные данные"},
    VerbDisplay{verb::Mentored, u"gave a mentor to", u"назначил наставника"},
    VerbDisplay{verb::Unmentored, u"took the mentor from", u"снял наставника"},
    VerbDisplay{verb::Assigned, u"assigned", u"назначил программу"},
    VerbDisplay{verb::Published, u"published", u"опубликовал"},
    VerbDisplay{verb::Checkpointed, u"checkpointed", u"поставил контрольную точку"},
    VerbDisplay{verb::Entrusted, u"entrusted a department to", u"назначил согласующего"},
    VerbDisplay{verb::Proposed, u"proposed", u"отдал на согласование"},
    VerbDisplay{verb::Agreed, u"agreed to", u"согласовал"},
    VerbDisplay{verb::Enacted, u"put into force", u"ввёл в действие"},
    VerbDisplay{verb::Experienced, u"experienced", u"изучил"},
    VerbDisplay{verb::Attempted, u"attempted", u"начал попытку"},
    VerbDisplay{verb::Completed, u"completed", u"выполнил"},
    VerbDisplay{verb::Signed, u"signed", u"подписал"},
    VerbDisplay{verb::Reported, u"reported", u"отчитался"},
    VerbDisplay{verb::Scored, u"scored", u"оценил"},
    VerbDisplay{verb::Returned, u"returned", u"вернул"},
    VerbDisplay{verb::Approved, u"approved", u"принял"},
    VerbDisplay{verb::Confirmed, u"confirmed", u"подтвердил"},
    VerbDisplay{verb::Granted, u"granted attempts for", u"дал попытки"},
    VerbDisplay{verb::Opened, u"opened", u"открыл"},
    VerbDisplay{verb::Voided, u"voided", u"отменил"},
};

QJsonObject agent(const QString &account, const QString &company)
{
    return {{u"objectType"_s, u"Agent"_s},
            {u"account"_s, QJsonObject{{u"homePage"_s, u"urn:vestibule:company:"_s + company}, {u"name"_s, account}}}};
}

QJsonObject statementRef(const QString &id) { return {{u"objectType"_s, u"StatementRef"_s}, {u"id"_s, id}}; }

QJsonObject verbOf(const Event &event)
{
    QJsonObject display{{u"en"_s, event.verb}};
    for (const VerbDisplay &entry : Displays)
        if (event.verb == QLatin1String(entry.verb))
            display = {{u"en"_s, QString::fromUtf16(entry.english)}, {u"ru"_s, QString::fromUtf16(entry.russian)}};
    const VerbRule *rule = verbRule(event.verb);
    return {{u"id"_s, rule ? QString::fromLatin1(rule->iri) : u"urn:vestibule:verb:"_s + event.verb}, {u"display"_s, display}};
}

// xAPI wants a voided statement named by a reference. What is about a person and no activity has the person as its object.
QJsonObject objectOf(const Event &event, const QString &company)
{
    if (event.verb == QLatin1String(verb::Voided))
        return statementRef(event.corrects);
    if (event.activity.isEmpty() && !event.learner.isEmpty() && event.learner != event.actor)
        return agent(event.learner, company);
    const QString name = event.activity.isEmpty() ? u"company"_s : event.activity;
    return {{u"objectType"_s, u"Activity"_s}, {u"id"_s, u"urn:vestibule:activity:"_s + name}};
}

QJsonObject resultOf(const Event &event)
{
    QJsonObject result;
    if (event.score)
        result.insert(u"score"_s, QJsonObject{{u"scaled"_s, double(*event.score) / double(ScoreUnit)}});
    if (event.passed)
        result.insert(u"success"_s, *event.passed);
    if (event.verb == QLatin1String(verb::Completed))
        result.insert(u"completion"_s, true);
    return result;
}

QJsonObject contextOf(const Event &event)
{
    QJsonObject extensions;
    const auto add = [&extensions](const QString &name, const QJsonValue &value) {
        if (value != QJsonValue(QString()))
            extensions.insert(u"urn:vestibule:extension:"_s + name, value);
    };
    add(u"learner"_s, event.learner);
    add(u"keyId"_s, event.keyId);
    add(u"seq"_s, event.seq);
    add(u"content"_s, event.content);
    add(u"corrects"_s, event.corrects);
    if (!event.refs.isEmpty())
        add(u"refs"_s, QJsonArray::fromStringList(event.refs));
    if (!event.payload.isEmpty())
        add(u"payload"_s, QString::fromUtf8(event.payload));  // as signed
    add(u"privateHash"_s, event.privateHash);
    add(u"prev"_s, event.prev);
    add(u"hash"_s, event.hash);
    add(u"signature"_s, event.signature);

    QJsonObject context{{u"platform"_s, u"Vestibule"_s}, {u"extensions"_s, extensions}};
    if (const QString ref = event.refs.value(0); isUuid(ref))
        context.insert(u"statement"_s, statementRef(ref));
    return context;
}

}  // namespace

QJsonObject xapiStatement(const Event &event, const QString &company)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODateWithMs);
    QJsonObject statement{{u"id"_s, event.id},
                          {u"version"_s, u"1.0.3"_s},
                          {u"actor"_s, agent(event.actor, company)},
                          {u"verb"_s, verbOf(event)},
                          {u"object"_s, objectOf(event, company)},
                          {u"context"_s, contextOf(event)},
                          {u"timestamp"_s, time},
                          {u"stored"_s, time}};
    if (const QJsonObject result = resultOf(event); !result.isEmpty())
        statement.insert(u"result"_s, result);
    return statement;
}

QByteArray xapiLine(const Event &event, const QString &company)
{
    return QJsonDocument(xapiStatement(event, company)).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace vestibule::core
