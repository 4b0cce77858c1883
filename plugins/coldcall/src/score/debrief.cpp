#include "score/debrief.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

class Debriefer
{
public:
    explicit Debriefer(const Run &run) : m_run(run), m_script(run.script())
    {
        for (qsizetype i = 0; i < m_script.behaviours.size(); ++i)
            m_debrief.checks.append({int(i), m_script.behaviours[i].kept, -1});
    }

    Debrief write()
    {
        m_debrief.result = m_run.result();
        m_debrief.speed = m_run.speed();
        for (const Step &step : m_run.record().steps)
            read(step);
        for (qsizetype i = 0; i < m_debrief.moments.size(); ++i)
            judge(m_debrief.moments[i], m_open[i]);
        if (!m_debrief.moments.isEmpty())
            m_debrief.duration = m_run.record().steps.constLast().at - m_debrief.moments.constFirst().at;
        recommend();
        return m_debrief;
    }

private:
    void read(const Step &step)
    {
        if (step.kind == Step::Kind::Turn)
            return begin(step);
        if (m_debrief.moments.isEmpty())
            return;
        Moment &moment = m_debrief.moments.last();
        if (step.kind == Step::Kind::Interrupt) {
            moment.interrupted = true;
            m_open.last() = step.replies;
        } else if (step.kind == Step::Kind::Typing) {
            moment.unsaid = step.text;
        } else if (step.kind == Step::Kind::Typed) {
            typed(moment, step);
        } else if (step.kind == Step::Kind::Choose) {
            reply(moment, step);
        } else if (step.kind == Step::Kind::TakeBack && m_beforeTaken) {
            takeBack(step);
        }
    }

    void typed(Moment &moment, const Step &step)
    {
        const bool isDenied = step.understood == Understood::Not && !moment.typed.isEmpty() && moment.typed.last().text == step.text &&
                              moment.typed.last().understood == Understood::Unsure;
        if (isDenied)  // asked back, and none of those offered was meant: one try
            moment.typed.removeLast();
        moment.typed.append({step.text, step.understood, -1, false});
        moment.unsaid.clear();
        m_candidates = step.replies;
        if (step.understood == Understood::Taken)
            m_beforeTaken = Written{m_debrief, m_open};
    }

    // As if the reply had not been said, but for the words.
    void takeBack(const Step &step)
    {
        const int meant = m_script.replyIndex(m_candidates.value(0));
        m_debrief = m_beforeTaken->debrief;
        m_open = m_beforeTaken->open;
        m_open.last() = step.replies;
        OwnWords &words = m_debrief.moments.last().typed.last();
        words.meant = meant;
        words.takenBack = true;
    }

    void begin(const Step &step)
    {
        Moment moment;
        moment.turn = m_script.turnIndex(step.id);
        moment.at = step.at;
        const Turn &turn = m_script.turns[moment.turn];
        const auto line = std::ranges::find(turn.lines, step.line, &Line::id);
        moment.line = int(line - turn.lines.cbegin());
        m_debrief.moments.append(moment);
        m_open.append(step.replies);
        lose(m_debrief.moments.last(), turn.breaks);
    }

    void reply(Moment &moment, const Step &step)
    {
        const int index = m_script.replyIndex(step.id);
        const qint64 reaction = step.reaction.value_or(0);
        const Reply &reply = m_script.replies[index];
        if (!moment.typed.isEmpty() && m_candidates.contains(step.id))
            moment.typed.last().meant = index;
        moment.unsaid.clear();
        const int here = int(m_debrief.moments.size()) - 1;
        moment.reply = index;
        moment.reaction = reaction;
        moment.quick = reaction <= m_script.quick * 10LL * m_run.record().timePercent;
        moment.blockers = reply.blockers;
        for (const int behaviour : reply.shows) {
            Check &check = m_debrief.checks[behaviour];
            if (!check.earned)
                moment.shown.append(behaviour);
            if (!check.earned)
                check = {behaviour, true, here};
        }
        lose(moment, reply.breaks);
        if (reply.action == Reply::Action::CallBack)
            m_debrief.promises.append({index, reply.seconds, here});
    }

    void lose(Moment &moment, const QList<int> &behaviours)
    {
        for (const int behaviour : behaviours) {
            Check &check = m_debrief.checks[behaviour];
            if (!check.earned)
                continue;
            check = {behaviour, false, int(m_debrief.moments.size()) - 1};
            moment.broken.append(behaviour);
        }
    }

    // When the whole call is known.
    void judge(Moment &moment, const QStringList &open)
    {
        for (const QString &id : open) {
            const int index = m_script.replyIndex(id);
            bool isBetter = false;
            for (const int behaviour : m_script.replies[index].shows) {
                if (m_debrief.checks[behaviour].earned)
                    continue;
                isBetter = true;
                if (!moment.missed.contains(behaviour))
                    moment.missed.append(behaviour);
            }
            if (isBetter)
                moment.better.append(index);
        }
        const Reply *said = moment.reply < 0 ? nullptr : &m_script.replies[moment.reply];
        if (said && (said->trap || !said->breaks.isEmpty() || !said->blockers.isEmpty()))
            moment.mark = Moment::Mark::Try;
        else if (!said || (!moment.missed.isEmpty() && moment.shown.isEmpty()))
            moment.mark = Moment::Mark::Missed;
    }

    void recommend()
    {
        for (const Moment &moment : m_debrief.moments)
            for (const int blocker : moment.blockers)
                add(m_script.blockers[blocker].practise);
        QList<int> lost;
        for (const Check &check : m_debrief.checks)
            if (!check.earned)
                lost.append(check.behaviour);
        std::ranges::stable_sort(lost, std::ranges::greater(), [this](int behaviour) { return m_script.behaviours[behaviour].weight; });
        for (const int behaviour : lost)
            add(m_script.behaviours[behaviour].practise);
        if (m_debrief.result.end >= 0)
            add(m_script.ends[m_debrief.result.end].practise);
        if (!m_debrief.result.passed)
            add(m_script.practise);
    }

    void add(const QStringList &practise)
    {
        for (const QString &what : practise)
            if (!m_debrief.practise.contains(what))
                m_debrief.practise.append(what);
    }

    struct Written {
        Debrief debrief;
        QList<QStringList> open;
    };

    const Run &m_run;
    const Script &m_script;
    Debrief m_debrief;
    QList<QStringList> m_open;            // of each moment
    QStringList m_candidates;             // of the last typed text
    std::optional<Written> m_beforeTaken; // before that was taken for a reply
};

}  // namespace

Debrief debriefOf(const Run &run) { return Debriefer(run).write(); }

}  // namespace vestibule::coldcall
