#include "run/record.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// In the order of Step::Kind; they stand in stored records and never change.
constexpr const char *Kinds[] = {"start", "pick-up", "heard", "typing", "typed", "choose", "take-back", "resume", "hang-up",
                                 "ring", "answered", "turn", "interrupt", "late", "hold-late", "transferred", "patience", "end"};
constexpr const char *Understandings[] = {"taken", "unsure", "not"};
constexpr qint64 LongestCall = 7 * 24 * 3'600'000LL;  // ms

template <size_t Count>
int indexOf(const char *const (&words)[Count], const QString &word)
{
    for (size_t i = 0; i < Count; ++i)
        if (word == QLatin1String(words[i]))
            return int(i);
    return -1;
}

QJsonObject toJson(const Step &step)
{
    QJsonObject json{{u"t"_s, step.at}, {u"e"_s, QLatin1String(Kinds[int(step.kind)])}};
    if (!step.id.isEmpty())
        json[u"id"_s] = step.id;
    if (!step.line.isEmpty())
        json[u"line"_s] = step.line;
    if (!step.replies.isEmpty())
        json[u"replies"_s] = QJsonArray::fromStringList(step.replies);
    if (step.kind == Step::Kind::Typed || !step.text.isEmpty())
        json[u"text"_s] = step.text;
    if (step.kind == Step::Kind::Typed)
        json[u"as"_s] = understoodWord(step.understood);
    if (step.reaction)
        json[u"ms"_s] = *step.reaction;
    return json;
}

std::optional<Step> stepFrom(const QJsonObject &json)
{
    const int kind = indexOf(Kinds, json["e"_L1].toString());
    const qint64 at = json["t"_L1].toInteger(-1);
    if (kind < 0 || at < 0 || at > LongestCall)
        return {};
    Step step;
    step.kind = Step::Kind(kind);
    step.at = at;
    step.id = json["id"_L1].toString();
    step.line = json["line"_L1].toString();
    for (const QJsonValue &reply : json["replies"_L1].toArray())
        step.replies.append(reply.toString());
    step.text = json["text"_L1].toString();
    if (step.kind == Step::Kind::Typed) {
        const int understood = indexOf(Understandings, json["as"_L1].toString());
        if (understood < 0)
            return {};
        step.understood = Understood(understood);
    }
    if (json.contains("ms"_L1))
        step.reaction = json["ms"_L1].toInteger();
    return step;
}

}  // namespace

QString understoodWord(Understood understood) { return QLatin1String(Understandings[int(understood)]); }

QByteArray RunRecord::toBytes() const
{
    QJsonArray list;
    for (const Step &step : steps)
        list.append(toJson(step));
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"call"_s, script}, {u"graph"_s, hash}, {u"time"_s, timePercent}, {u"steps"_s, list}})
        .toJson(QJsonDocument::Compact);
}

Result<RunRecord> RunRecord::fromBytes(const QByteArray &bytes)
{
    const auto malformed = [] {
        return fail(ErrorCode::Malformed, QCoreApplication::translate("CallRecord", "This is no record of a call."));
    };
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    RunRecord record{json["call"_L1].toString(), json["graph"_L1].toString(), json["time"_L1].toInt(), {}};
    if (json["format"_L1].toInt() != 1 || record.timePercent < 100 || record.timePercent > 1000)
        return malformed();
    qint64 last = 0;
    for (const QJsonValue &value : json["steps"_L1].toArray()) {
        const auto step = stepFrom(value.toObject());
        if (!step || step->at < last)
            return malformed();
        last = step->at;
        record.steps.append(*step);
    }
    return record;
}

}  // namespace vestibule::coldcall
