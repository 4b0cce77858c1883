#include "score/debriefjson.h"

#include <QJsonArray>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QJsonArray idsOf(const QList<T> &items, const QList<int> &indexes)
{
    QJsonArray ids;
    for (const int index : indexes)
        ids.append(items[index].id);
    return ids;
}

QString markWord(Moment::Mark mark)
{
    switch (mark) {
    case Moment::Mark::Done: return u"done"_s;
    case Moment::Mark::Missed: return u"missed"_s;
    case Moment::Mark::Try: break;
    }
    return u"try"_s;
}

QJsonArray toJson(const QList<OwnWords> &tries, const Script &script)
{
    QJsonArray list;
    for (const OwnWords &words : tries) {
        QJsonObject json{{u"text"_s, words.text}, {u"as"_s, understoodWord(words.understood)}};
        if (words.meant >= 0)
            json[u"reply"_s] = script.replies[words.meant].id;
        if (words.takenBack)
            json[u"takenBack"_s] = true;
        list.append(json);
    }
    return list;
}

QJsonObject clientSays(const Moment &moment, const Script &script, const Texts *texts)
{
    const Turn &turn = script.turns[moment.turn];
    const Line &line = turn.lines[moment.line];
    QJsonObject json{{u"who"_s, u"client"_s}, {u"at"_s, moment.at}, {u"turn"_s, turn.id}, {u"line"_s, line.id}, {u"mood"_s, moodWord(line.mood)}};
    if (texts)
        json[u"text"_s] = texts->turns[moment.turn].lines[moment.line];
    if (moment.interrupted)
        json[u"interrupt"_s] = texts ? QJsonValue(texts->turns[moment.turn].interrupt) : QJsonValue(true);
    return json;
}

QJsonObject traineeSays(const Moment &moment, const Script &script, const Texts *texts, const QString &trainee)
{
    QJsonObject json{{u"who"_s, u"trainee"_s},
                     {u"mark"_s, markWord(moment.mark)},
                     {u"shown"_s, idsOf(script.behaviours, moment.shown)},
                     {u"broken"_s, idsOf(script.behaviours, moment.broken)},
                     {u"missed"_s, idsOf(script.behaviours, moment.missed)},
                     {u"blockers"_s, idsOf(script.blockers, moment.blockers)}};
    if (!moment.typed.isEmpty())
        json[u"typed"_s] = toJson(moment.typed, script);
    if (!moment.unsaid.isEmpty())
        json[u"unsaid"_s] = moment.unsaid;
    if (moment.reply < 0)
        return json;
    json[u"reply"_s] = script.replies[moment.reply].id;
    json[u"ms"_s] = moment.reaction;
    if (!texts)
        return json;
    const ReplyText &text = texts->replies[moment.reply];
    json[u"text"_s] = spoken(text.say, trainee);
    if (!text.instead.isEmpty()) {
        json[u"note"_s] = text.missed;
        json[u"instead"_s] = text.instead;
    }
    return json;
}

}  // namespace

QJsonObject toJson(const Debrief &debrief, const Run &run, const Texts *texts, const QString &trainee)
{
    const Script &script = run.script();
    const RunResult &result = debrief.result;
    QJsonArray transcript;
    QList<int> blockers;
    for (const Moment &moment : debrief.moments) {
        transcript.append(clientSays(moment, script, texts));
        transcript.append(traineeSays(moment, script, texts, trainee));
        for (const int blocker : moment.blockers)
            if (!blockers.contains(blocker))
                blockers.append(blocker);
    }
    QJsonArray checks;
    for (const Check &check : debrief.checks) {
        const Behaviour &behaviour = script.behaviours[check.behaviour];
        checks.append(QJsonObject{{u"id"_s, behaviour.id}, {u"earned"_s, check.earned}, {u"weight"_s, behaviour.weight}});
    }
    QJsonArray promises;
    for (const Promise &promise : debrief.promises)
        promises.append(QJsonObject{{u"reply"_s, script.replies[promise.reply].id}, {u"seconds"_s, promise.seconds}});
    QJsonObject json{{u"call"_s, script.id},
                     {u"graph"_s, script.hash},
                     {u"ending"_s, endingWord(result.ending)},
                     {u"score"_s, result.score},
                     {u"passed"_s, result.passed},
                     {u"quick"_s, debrief.speed.quick},
                     {u"answered"_s, debrief.speed.answered},
                     {u"transcript"_s, transcript},
                     {u"checks"_s, checks},
                     {u"blockers"_s, idsOf(script.blockers, blockers)},
                     {u"promises"_s, promises},
                     {u"practise"_s, QJsonArray::fromStringList(debrief.practise)}};
    if (result.end >= 0) {
        json[u"end"_s] = script.ends[result.end].id;
        json[u"outcome"_s] = outcomeWord(script.ends[result.end].outcome);
        json[u"nextStep"_s] = script.ends[result.end].nextStep;
    }
    return json;
}

}  // namespace vestibule::coldcall
