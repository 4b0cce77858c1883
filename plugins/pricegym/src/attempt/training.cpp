#include "attempt/training.h"

#include "cases/random.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

// The same on every machine, unlike qHash.
quint32 seedOf(const QString &attempt, qsizetype number)
{
    const QByteArray text = attempt.toUtf8() + ':' + QByteArray::number(number);
    return qFromBigEndian<quint32>(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).constData());
}

QJsonArray toJson(const Given &given)
{
    QJsonArray answers;
    for (const std::optional<qint64> &one : given)
        answers.append(one ? QJsonValue(QString::number(*one)) : QJsonValue());
    return answers;
}

std::optional<Given> fromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    Given given;
    for (const QJsonValue &one : value.toArray()) {
        bool isNumber = false;
        const qint64 number = one.toString().toLongLong(&isNumber);
        if (!isNumber && !one.isNull())
            return std::nullopt;
        given.append(isNumber ? std::optional(number) : std::nullopt);
    }
    return given;
}

// Ids of fields.
QJsonArray wrongIn(const Case &shown, const Given &given)
{
    QJsonArray wrong;
    for (qsizetype i = 0; i < shown.fields.size(); ++i)
        if (const auto answer = given.value(i); !answer || !shown.fields[i].accepts(*answer))
            wrong.append(QString(shown.fields[i].id));
    return wrong;
}

}  // namespace

Training::Training(const PriceList &list, const Activity &activity, const QString &attempt, const QStringList &practise)
    : m_list(list), m_attempt(attempt), m_kinds(kindsOf(list, levelOf(activity.id))), m_practise(practise)
{
    if (m_kinds.isEmpty())
        return;
    Random(seedOf(attempt, -1)).shuffle(m_kinds);
    for (const QString &kind : practise + practise)
        if (m_kinds.contains(kind))
            m_owed.append(kind);
    m_count = activity.questions.value_or(DefaultCases);
    draw();
}

// What is owed, otherwise what has come least; never the same twice in a row while there is another.
QString Training::nextKind() const
{
    const QString last = m_cases.isEmpty() ? QString() : m_cases.last().kind;
    const auto repeats = [&](const QString &kind) { return kind == last && m_kinds.size() > 1; };
    for (const QString &owed : m_owed)
        if (!repeats(owed))
            return owed;
    const auto drawn = [this](const QString &kind) { return std::ranges::count(m_cases, kind, &Case::kind); };
    QStringList others = m_kinds;
    others.removeIf(repeats);
    return *std::ranges::min_element(others, {}, drawn);
}

void Training::draw()
{
    m_cases.append(makeCase(m_list, nextKind(), seedOf(m_attempt, m_cases.size())));
}

void Training::answer(const Given &given)
{
    if (isOver())
        return;
    m_given.append(given);
    const QString kind = m_cases.last().kind;
    m_owed.removeOne(kind);
    if (mark(m_cases.last(), given) < ScoreUnit)
        m_owed.append(kind);
    if (!isOver())
        draw();
}

qint64 Training::mark(const Case &shown, const Given &given)
{
    return (shown.fields.size() - wrongIn(shown, given).size()) * ScoreUnit / std::max<qsizetype>(1, shown.fields.size());
}

qint64 Training::score() const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < m_given.size(); ++i)
        sum += mark(m_cases[i], m_given[i]);
    return m_count > 0 ? sum / m_count : 0;
}

int Training::right() const
{
    int faultless = 0;
    for (qsizetype i = 0; i < m_given.size(); ++i)
        faultless += mark(m_cases[i], m_given[i]) == ScoreUnit ? 1 : 0;
    return faultless;
}

QByteArray toBytes(const Given &given) { return QJsonDocument(toJson(given)).toJson(QJsonDocument::Compact); }

std::optional<Given> givenFromBytes(const QByteArray &bytes) { return fromJson(QJsonDocument::fromJson(bytes).array()); }

QByteArray toBytes(const QList<Given> &given)
{
    QJsonArray all;
    for (const Given &one : given)
        all.append(toJson(one));
    return QJsonDocument(QJsonObject{{u"answers"_s, all}}).toJson(QJsonDocument::Compact);
}

Result<QList<Given>> allFromBytes(const QByteArray &bytes)
{
    const QJsonValue stored = QJsonDocument::fromJson(bytes).object().value("answers"_L1);
    QList<Given> all;
    bool sound = stored.isArray();
    for (const QJsonValue &one : stored.toArray()) {
        const auto given = fromJson(one);
        sound = sound && given;
        all.append(given.value_or(Given()));
    }
    if (!sound)
        return fail(ErrorCode::Malformed, QCoreApplication::translate("PriceGym", "The answers of this hand-in cannot be read."),
                    QCoreApplication::translate("PriceGym", "Ask HR to check the records; the level can be practised again."));
    return all;
}

bool reachesPass(const Activity &activity, qint64 score) { return score * 100 >= qint64(activity.pass.value_or(0)) * ScoreUnit; }

QJsonObject beginningWith(const QStringList &practise)
{
    return practise.isEmpty() ? QJsonObject() : QJsonObject{{u"practise"_s, QJsonArray::fromStringList(practise)}};
}

QStringList practiseOf(const Event &attemptOrSubmission)
{
    QStringList kinds;
    for (const QJsonValue &kind : attemptOrSubmission.payloadObject().value("practise"_L1).toArray())
        kinds.append(kind.toString());
    return kinds;
}

EventDraft submissionOf(const Training &training, const Activity &activity)
{
    QJsonArray cases;
    for (qsizetype i = 0; i < training.given().size(); ++i) {
        const Case &shown = training.cases()[i];
        const Given &given = training.given()[i];
        cases.append(QJsonObject{{u"kind"_s, shown.kind}, {u"seed"_s, qint64(shown.seed)}, {u"mark"_s, Training::mark(shown, given)}, {u"wrong"_s, wrongIn(shown, given)}});
    }
    EventDraft draft;
    draft.verb = QLatin1String(verb::Completed);
    draft.activity = activity.id;
    draft.payload = beginningWith(training.practise());
    draft.payload.insert(u"cases"_s, cases);
    draft.privatePart = toBytes(training.given());
    draft.score = training.score();
    draft.passed = reachesPass(activity, *draft.score);
    return draft;
}

}  // namespace vestibule::pricegym
