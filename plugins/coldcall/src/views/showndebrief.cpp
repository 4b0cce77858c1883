#include "views/showndebrief.h"

#include "views/conversation.h"

#include <vestibule/attempts.h>
#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongAfterAnyCall = 24 * 60 * 60 * 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallDebrief)
};

QStringList pick(const QStringList &texts, const QList<int> &indexes)
{
    QStringList list;
    for (const int index : indexes)
        list.append(texts.value(index));
    return list;
}

QString atOf(const Debrief &debrief, int moment)
{
    return moment < 0 ? QString() : clockText(debrief.moments[moment].at - debrief.moments.constFirst().at);
}

QStringList blockersOf(const Debrief &debrief, const Words &words)
{
    QStringList list;
    for (const Moment &moment : debrief.moments)
        for (const int blocker : moment.blockers)
            if (!list.contains(words.call.texts.blockers[blocker]))
                list.append(words.call.texts.blockers[blocker]);
    return list;
}

QString endingText(const Debrief &debrief, const Words &words)
{
    switch (debrief.result.ending) {
    case Ending::End: return words.call.texts.ends[debrief.result.end].text;
    case Ending::Missed: return Text::tr("Nobody picked up, and the client gave up.");
    case Ending::TraineeHungUp: return words.mine ? Text::tr("You hung up before anything was agreed.") : Text::tr("The trainee hung up before anything was agreed.");
    case Ending::ClientHungUp: return Text::tr("The client waited too long for a reply and hung up.");
    case Ending::OutOfPatience: return Text::tr("The client ran out of time and hung up.");
    case Ending::None: break;
    }
    return {};
}

// Blockers first: they decide whatever the score.
QString reasonOf(const Debrief &debrief, const QStringList &blockers, const Script &script)
{
    const int percent = percentOf(debrief.result.score);
    if (debrief.result.passed)
        return Text::tr("%1 % of the full marks; %2 % are needed.").arg(percent).arg(script.pass);
    if (!blockers.isEmpty())
        return Text::tr("One thing fails a call whatever the score: %1.").arg(blockers.join(u"; "_s));
    if (debrief.result.ending != Ending::End)
        return Text::tr("A call without an outcome scores nothing.");
    return Text::tr("%1 % of the full marks; %2 % are needed.").arg(percent).arg(script.pass);
}

QString reactionText(qint64 ms)
{
    constexpr qint64 atOnce = 1000;
    if (ms < 0)
        return {};
    return ms < atOnce ? Text::tr("at once") : Text::tr("after %1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

QString tryLabel(const OwnWords &words)
{
    switch (words.understood) {
    case Understood::Taken: return Text::tr("Understood wrongly, and taken back");
    case Understood::Unsure: return Text::tr("Not clear, so it was asked: did you mean …?");
    case Understood::Not: break;
    }
    return Text::tr("Not understood");
}

// What was typed and did not become the reply.
QVariantList triesOf(const Moment &moment, const Words &words)
{
    QVariantList list;
    for (const OwnWords &own : moment.typed) {
        if (own.takenBack) {
            const QString taken = spoken(words.call.texts.replies[own.meant].say, words.trainee);
            list.append(QVariantMap{{u"label"_s, tryLabel(own)}, {u"text"_s, Text::tr("%1\nTaken for: %2").arg(own.text, taken)}});
        } else if (own.meant < 0) {
            list.append(QVariantMap{{u"label"_s, tryLabel(own)}, {u"text"_s, own.text}});
        }
    }
    if (!moment.unsaid.isEmpty())
        list.append(QVariantMap{{u"label"_s, Text::tr("Begun, and not said")}, {u"text"_s, moment.unsaid}});
    return list;
}

QVariantMap shownMoment(const Debrief &debrief, const Moment &moment, const Words &words)
{
    const Texts &texts = words.call.texts;
    const TurnText &turn = texts.turns[moment.turn];
    const ReplyText reply = moment.reply < 0 ? ReplyText() : texts.replies[moment.reply];
    QStringList better;
    for (const int index : moment.better)
        if (index != moment.reply)
            better.append(spoken(texts.replies[index].say, words.trainee));
    const QString yours = spoken(reply.say, words.trainee);
    const bool isMeant = !moment.typed.isEmpty() && !moment.typed.constLast().takenBack && moment.typed.constLast().meant >= 0;
    const char *const marks[] = {"done", "missed", "try"};
    return {{u"ms"_s, moment.at},
            {u"at"_s, clockText(moment.at - debrief.moments.constFirst().at)},
            {u"client"_s, turn.lines.value(moment.line)},
            {u"interrupt"_s, moment.interrupted ? turn.interrupt : QString()},
            {u"said"_s, isMeant ? moment.typed.constLast().text : yours},
            {u"meant"_s, isMeant ? yours : QString()},
            {u"tries"_s, triesOf(moment, words)},
            {u"mark"_s, QString::fromLatin1(marks[int(moment.mark)])},
            {u"shown"_s, pick(texts.behaviours, moment.shown)},
            {u"broken"_s, pick(texts.behaviours, moment.broken)},
            {u"missed"_s, moment.mark == Moment::Mark::Done ? QStringList() : pick(texts.behaviours, moment.missed)},
            {u"blockers"_s, pick(texts.blockers, moment.blockers)},
            {u"why"_s, reply.missed},
            {u"instead"_s, reply.instead},
            {u"better"_s, moment.mark == Moment::Mark::Done ? QStringList() : better},
            {u"seconds"_s, reactionText(moment.reaction)}};
}

// Marks need not be whole: quick replies count in proportion.
QString marksText(double marks)
{
    const bool isWhole = std::abs(marks - std::round(marks)) < 0.05;
    return QLocale().toString(marks, 'f', isWhole ? 0 : 1);
}

QVariantMap checkRow(const QString &text, double marks, int of, const QString &at)
{
    return {{u"text"_s, text},
            {u"earned"_s, marks >= of},
            {u"part"_s, marks > 0 && marks < of},
            {u"worth"_s, Text::tr("%1 of %2", "marks").arg(marksText(marks), marksText(of))},
            {u"at"_s, at}};
}

double quickMarks(const Debrief &debrief, const Script &script)
{
    return debrief.speed.answered == 0 ? 0 : double(script.speedWeight) * debrief.speed.quick / debrief.speed.answered;
}

int mostOfEnds(const Script &script)
{
    int most = 0;
    for (const End &end : script.ends)
        most = std::max(most, end.weight);
    return most;
}

int endMarks(const Debrief &debrief, const Script &script) { return debrief.result.end < 0 ? 0 : script.ends[debrief.result.end].weight; }

// The activity to open; empty when the programme has it no more.
QString activityOf(const PracticeGoal &goal, const Programme &programme)
{
    if (!goal.activity.isEmpty())
        return programme.activity(goal.activity) ? goal.activity : QString();
    const auto found = std::ranges::find(programme.activities, goal.source, &Activity::source);
    return found != programme.activities.cend() ? found->id : QString();
}

QString kindOf(const Activity &activity)
{
    return activity.kind == "handbook.page"_L1 ? u"page"_s : activity.kind == "quiz.test"_L1 ? u"quiz"_s
         : activity.kind == "coldcall.call"_L1 ? u"call"_s : u"other"_s;
}

// What asks for it: a blocker, else the heaviest check that was not met. Empty: the call as a whole.
QString whyPractise(const QString &practise, const Debrief &debrief, const Words &words)
{
    const Script &script = words.call.script;
    for (const Moment &moment : debrief.moments)
        for (const int blocker : moment.blockers)
            if (script.blockers[blocker].practise.contains(practise))
                return words.call.texts.blockers[blocker];
    int why = -1;
    for (const Check &check : debrief.checks) {
        const Behaviour &behaviour = script.behaviours[check.behaviour];
        if (!check.earned && behaviour.practise.contains(practise) && (why < 0 || behaviour.weight > script.behaviours[why].weight))
            why = check.behaviour;
    }
    return why < 0 ? QString() : words.call.texts.behaviours[why];
}

}  // namespace

QVariantMap shownResult(const Debrief &debrief, const Words &words)
{
    const QStringList blockers = blockersOf(debrief, words);
    QStringList promises;
    for (const Promise &promise : debrief.promises)
        promises.append(words.mine ? Text::tr("You promised to ring back within %n minute(s).", nullptr, promise.seconds / 60)
                                   : Text::tr("The trainee promised to ring back within %n minute(s).", nullptr, promise.seconds / 60));
    const RunResult &result = debrief.result;
    return {{u"state"_s, result.passed ? u"passed"_s : u"failed"_s},
            {u"percent"_s, percentOf(result.score)},
            {u"passPercent"_s, words.call.script.pass},
            {u"reason"_s, reasonOf(debrief, blockers, words.call.script)},
            {u"ending"_s, endingText(debrief, words)},
            {u"nextStep"_s, result.end < 0 ? QString() : words.call.texts.ends[result.end].nextStep},
            {u"speed"_s, debrief.speed.answered == 0 ? QString() : Text::tr("%1 of %2").arg(debrief.speed.quick).arg(debrief.speed.answered)},
            {u"duration"_s, clockText(debrief.duration)},
            {u"blockers"_s, blockers},
            {u"promises"_s, promises}};
}

QVariantList shownChecks(const Debrief &debrief, const Words &words)
{
    const Script &script = words.call.script;
    QVariantList list;
    for (const Check &check : debrief.checks) {
        const int weight = script.behaviours[check.behaviour].weight;
        list.append(checkRow(words.call.texts.behaviours[check.behaviour], check.earned ? weight : 0, weight, atOf(debrief, check.moment)));
    }
    if (script.speedWeight > 0)
        list.append(checkRow(Text::tr("Quick replies: %1 of %2 within %3 s").arg(debrief.speed.quick).arg(debrief.speed.answered).arg(script.quick),
                             quickMarks(debrief, script), script.speedWeight, {}));
    if (script.incoming && script.ringsWeight > 0)
        list.append(checkRow(Text::tr("Picked up by ring %1").arg(script.ringsAllowed), debrief.speed.pickedUpInTime ? script.ringsWeight : 0,
                             script.ringsWeight, {}));
    if (const int most = mostOfEnds(script); most > 0)
        list.append(checkRow(Text::tr("How it ended"), endMarks(debrief, script), most, {}));
    return list;
}

QString shownSum(const Debrief &debrief, const Words &words)
{
    const Script &script = words.call.script;
    if (debrief.result.ending != Ending::End)
        return Text::tr("A call without an outcome scores nothing.");
    double marks = endMarks(debrief, script) + quickMarks(debrief, script);
    for (const Check &check : debrief.checks)
        marks += check.earned ? script.behaviours[check.behaviour].weight : 0;
    if (script.incoming && debrief.speed.pickedUpInTime)
        marks += script.ringsWeight;
    return Text::tr("Together %1 of %2: %3 %").arg(marksText(marks), marksText(script.fullMarks())).arg(percentOf(debrief.result.score));
}

QVariantList shownMoments(const Debrief &debrief, const Words &words)
{
    QVariantList list;
    for (qsizetype i = 0; i < debrief.moments.size(); ++i) {
        QVariantMap moment = shownMoment(debrief, debrief.moments[i], words);
        moment[u"until"_s] = i + 1 < debrief.moments.size() ? debrief.moments[i + 1].at : LongAfterAnyCall;
        list.append(moment);
    }
    return list;
}

QVariantList shownWay(const Debrief &best, const Words &words)
{
    QVariantList list;
    for (const Moment &moment : best.moments)
        list.append(QVariantMap{{u"client"_s, words.call.texts.turns[moment.turn].lines.value(moment.line)},
                                {u"yours"_s, moment.reply < 0 ? QString() : spoken(words.call.texts.replies[moment.reply].say, words.trainee)}});
    return list;
}

QVariantList shownPractise(const Debrief &debrief, const Words &words, const QString &language)
{
    const ContentVersion &content = *words.call.content;
    QVariantList list;
    QStringList known;
    for (const QString &practise : debrief.practise) {
        const PracticeGoal goal = goalOf(practise);
        const QString activity = activityOf(goal, content.programme);
        if (activity.isEmpty() || known.contains(activity + u'/' + goal.question))
            continue;
        known.append(activity + u'/' + goal.question);
        list.append(QVariantMap{{u"title"_s, content.text(language, activityKey(activity)).title},
                                {u"kind"_s, kindOf(*content.programme.activity(activity))},
                                {u"why"_s, whyPractise(practise, debrief, words)},
                                {u"question"_s, goal.question},
                                {u"activity"_s, activity}});
    }
    return list;
}

}  // namespace vestibule::coldcall
