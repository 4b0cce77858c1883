#include "shell/tour/player.h"

#include "shell/tour/calls.h"
#include "shell/tour/documents.h"
#include "shell/tour/gym.h"

#include <vestibule/reviews.h>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;
using Rule = Requirement::Rule;
using Missing = RequirementState::Missing;

namespace {

// A number that reaches the usual daily norms.
constexpr int GoodNumber = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

// The played people write in the language of their company.
QString essay()
{
    return Text::tr("First I find out what the client needs it for, how much and by when. Then I name the figures from the price list, "
                    "say how ours differs from what others sell, and agree the next step. If it is out of stock I say when it comes, "
                    "offer the analogue and file a request with logistics.");
}

// Whether this person's signature is what the requirement waits for.
bool waitsForSignOff(const RequirementState &state, Role role)
{
    if (state.met)
        return false;
    if (!state.of.isEmpty())
        return std::ranges::any_of(state.of, [role](const RequirementState &below) { return waitsForSignOff(below, role); });
    return state.rule == Rule::Signoff && state.owner == role && state.missing != Missing::NotStarted;
}

// The first number of "3.14 ± 0.01" and "from 1 to 5".
QString typedNumber(const QString &rule)
{
    static const QRegularExpression number(u"[-−]?\\d+([.,]\\d+)?"_s);
    return number.match(rule).captured();
}

}  // namespace

Result<void> TourPlayer::learnAnswers(const Programme &programme)
{
    if (const auto in = m_stage.signIn(m_mentor.login, m_mentor.password); !in)
        return in;
    for (const Activity &activity : programme.activities) {
        if (activity.kind != "quiz.test"_L1)
            continue;
        const auto bank = m_stage.open(u"quiz.bank"_s, {{u"activity"_s, activity.id}});
        if (!bank)
            return std::unexpected(bank.error());
        const auto *rows = qobject_cast<QAbstractItemModel *>(*bank);
        const int role = rows ? rows->roleNames().key("question", -1) : -1;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            const QVariantMap question = rows->index(row, 0).data(role).toMap();
            m_questions.insert(question.value(u"id"_s).toString(), question);
        }
    }
    return {};
}

Result<Readiness> TourPlayer::treeOf(const PlayedPerson &learner)
{
    return m_stage.wait(m_stage.service<IReadiness>().tree(learner.id));
}

Result<Readiness> TourPlayer::playDay(const PlayedPerson &learner, bool othersAnswer)
{
    if (const auto in = m_stage.signIn(learner.login, learner.password); !in)
        return std::unexpected(in.error());
    m_reported = false;
    auto tree = treeOf(learner);
    if (!tree || tree->ready)
        return tree;
    const int stage = tree->currentStage();  // what opens today is judged another day
    if (const auto done = work(tree->stages[stage].requirements, Rule::All); !done)
        return std::unexpected(done.error());
    if (othersAnswer) {
        if (const auto in = m_stage.signIn(m_mentor.login, m_mentor.password); !in)
            return std::unexpected(in.error());
        if (const auto judged = judgeQueue(); !judged)
            return std::unexpected(judged.error());
        for (const auto &[by, role] : {std::pair{m_mentor, Role::Mentor}, std::pair{m_hr, Role::Hr}})
            if (const auto given = signOff(by, learner, role, stage); !given)
                return std::unexpected(given.error());
    }
    return treeOf(learner);
}

Result<void> TourPlayer::work(const QList<RequirementState> &states, Rule group)
{
    for (const RequirementState &state : states) {
        if (state.met)
            continue;
        const auto done = state.of.isEmpty() ? workOn(state) : work(state.of, state.rule);
        if (!done)
            return done;
        if (group == Rule::Any)
            return {};  // one way is enough
    }
    return {};
}

Result<void> TourPlayer::workOn(const RequirementState &state)
{
    if (state.rule == Rule::Metric) {
        if (m_reported)
            return {};
        m_reported = true;
        return reportDay();
    }
    if (state.owner != Role::Trainee || state.missing == Missing::AwaitingReview)
        return {};
    if (state.activity.startsWith("documents:"_L1) && state.rule == Rule::Signed)
        return TourDocuments(m_stage).sign(state.activity);
    if (state.rule == Rule::Completed || state.rule == Rule::Signed)
        return readPage(state.activity);
    if (state.activity.startsWith("documents:"_L1))
        return TourDocuments(m_stage).handIn(state.activity, std::exchange(m_slips, false));
    if (state.activity.startsWith("coldcall:"_L1))
        return TourCalls(m_stage).pass(state.activity);
    if (state.activity.startsWith("pricegym:"_L1))
        return TourGym(m_stage).pass(state.activity);
    if (state.rule == Rule::Passed || state.rule == Rule::Score)
        return takeQuiz(state.activity, -1, true);
    return {};
}

Result<void> TourPlayer::readPage(const QString &activity)
{
    const auto page = m_stage.open(u"handbook.page"_s, {{u"activity"_s, activity}});
    if (!page)
        return std::unexpected(page.error());
    const QPointer<QObject> model = *page;
    if (const auto known = m_stage.untilOf(model, activity, [&] { return model->property("canTick").toBool() || model->property("canSign").toBool()
                                                                    || !model->property("doneText").toString().isEmpty(); });
        !known)
        return known;
    if (model->property("canSign").toBool())
        return m_stage.call(model, "sign");
    if (model->property("canTick").toBool())
        return m_stage.call(model, "tick");
    return {};
}

Result<void> TourPlayer::takeQuiz(const QString &activity, int answers, bool handIn)
{
    const auto view = m_stage.open(u"quiz.attempt"_s, {{u"activity"_s, activity}});
    if (!view)
        return std::unexpected(view.error());
    const QPointer<QObject> attempt = *view;
    const auto running = [&] { return attempt->property("stage").toInt() == 1; };
    if (!running()) {
        if (const auto started = m_stage.call(attempt, "start"); !started)
            return started;
        if (const auto begun = m_stage.untilOf(attempt, activity, running); !begun)
            return begun;
    }
    const int count = attempt->property("count").toInt();
    for (int i = 0; i < count && (answers < 0 || i < answers); ++i) {
        attempt->setProperty("index", i);
        if (const auto answered = answer(attempt); !answered)
            return answered;
    }
    if (!handIn)
        return {};
    if (const auto handed = m_stage.call(attempt, "handIn"); !handed)
        return handed;
    return m_stage.untilOf(attempt, u"the result of "_s + activity, [&] { return attempt->property("stage").toInt() == 2; });
}

Result<void> TourPlayer::answer(const QPointer<QObject> &attempt)
{
    const QVariantMap question = m_questions.value(attempt->property("itemId").toString());
    const QVariantList answers = question.value(u"answers"_s).toList();
    const QString type = attempt->property("itemType").toString();
    if (type == "multichoice"_L1 || type == "truefalse"_L1)
        return answerChoices(attempt, answers, false);
    if (type == "multianswer"_L1)
        return answerChoices(attempt, answers, true);
    if (type == "matching"_L1)
        return answerPairs(attempt, answers);
    if (type == "essay"_L1)
        return m_stage.call(attempt, "write", essay());
    for (const QVariant &entry : answers) {
        const QVariantMap one = entry.toMap();
        if (one.value(u"right"_s).toBool()) {
            const QString text = one.value(u"text"_s).toString();
            return m_stage.call(attempt, "write", type == "numerical"_L1 ? typedNumber(text) : text);
        }
    }
    return {};
}

Result<void> TourPlayer::answerChoices(const QPointer<QObject> &attempt, const QVariantList &answers, bool all)
{
    for (const QVariant &entry : answers) {
        const QVariantMap one = entry.toMap();
        if (!one.value(u"right"_s).toBool())
            continue;
        if (const auto chosen = m_stage.call(attempt, "choose", one.value(u"index"_s).toInt(), true); !chosen || !all)
            return chosen;
    }
    return {};
}

Result<void> TourPlayer::answerPairs(const QPointer<QObject> &attempt, const QVariantList &answers)
{
    for (const QVariant &left : attempt->property("lefts").toList()) {
        const int index = left.toMap().value(u"index"_s).toInt();
        const QString wanted = answers.value(index).toMap().value(u"match"_s).toString();
        for (const QVariant &right : attempt->property("rights").toList()) {
            if (right.toMap().value(u"text"_s).toString() != wanted)
                continue;
            if (const auto matched = m_stage.call(attempt, "match", index, right.toMap().value(u"index"_s).toInt()); !matched)
                return matched;
        }
    }
    return {};
}

Result<void> TourPlayer::reportDay()
{
    const auto view = m_stage.open(u"mentoring.report"_s);
    if (!view)
        return std::unexpected(view.error());
    const QPointer<QObject> report = *view;
    if (!report->property("editable").toBool())
        return {};
    auto *fields = report->property("fields").value<QAbstractItemModel *>();
    const QHash<int, QByteArray> roles = fields->roleNames();
    for (int row = 0; row < fields->rowCount(); ++row) {
        const QString metric = fields->data(fields->index(row, 0), roles.key("metric")).toString();
        const QString value = metric == "turnover"_L1         ? u"60000"_s
                              : metric == "contracts"_L1      ? u"1"_s
                              : metric == "reconciliations"_L1 ? u"100"_s
                                                              : QString::number(GoodNumber);
        if (const auto typed = m_stage.call(report, "setValue", row, value); !typed)
            return typed;
    }
    return report->property("canSend").toBool() ? m_stage.call(report, "send") : Result<void>();
}

Result<void> TourPlayer::judgeQueue()
{
    const auto queue = m_stage.wait(m_stage.service<IReviews>().pending());
    if (!queue)
        return std::unexpected(queue.error());
    for (const ReviewItem &item : *queue) {
        const QString viewId = m_stage.service<IReviews>().viewOf(item.kind);
        const auto view = m_stage.open(viewId, {{u"event"_s, item.event}});
        if (!view)
            return std::unexpected(view.error());
        if (viewId == "mentoring.confirm"_L1) {
            if (const auto confirmed = m_stage.call(*view, "confirm"); !confirmed)
                return confirmed;
            continue;
        }
        if (viewId == "documents.review"_L1) {
            if (const auto judged = TourDocuments(m_stage).judge(*view); !judged)
                return judged;
            continue;
        }
        const qsizetype marks = (*view)->property("items").toList().size();
        for (int row = 0; row < marks; ++row)
            if (const auto marked = m_stage.call(*view, "setMark", row, 100); !marked)
                return marked;
        if (const auto written = m_stage.call(*view, "setComment", Text::tr("Clear and complete.")); !written)
            return written;
        if (const auto graded = m_stage.call(*view, "grade"); !graded)
            return graded;
    }
    return {};
}

Result<void> TourPlayer::signOff(const PlayedPerson &by, const PlayedPerson &learner, Role role, int stage)
{
    const auto tree = treeOf(learner);
    if (!tree)
        return std::unexpected(tree.error());
    const QList<RequirementState> &states = tree->stages[stage].requirements;
    if (std::ranges::none_of(states, [role](const RequirementState &state) { return waitsForSignOff(state, role); }))
        return {};
    if (const auto in = m_stage.signIn(by.login, by.password); !in)
        return in;
    return signOffStates(states, learner, role);
}

Result<void> TourPlayer::signOffStates(const QList<RequirementState> &states, const PlayedPerson &learner, Role role)
{
    for (const RequirementState &state : states) {
        if (!waitsForSignOff(state, role))
            continue;
        if (!state.of.isEmpty()) {
            if (const auto below = signOffStates(state.of, learner, role); !below)
                return below;
            continue;
        }
        const auto view = m_stage.open(u"mentoring.signoff"_s, {{u"learner"_s, learner.id}, {u"activity"_s, state.activity}});
        if (!view)
            return std::unexpected(view.error());
        for (const QVariant &criterion : (*view)->property("criteria").toList())
            if (const auto marked = m_stage.call(*view, "setMark", criterion.toMap().value(u"id"_s).toString(), u"yes"_s); !marked)
                return marked;
        if ((*view)->property("canApprove").toBool())
            if (const auto approved = m_stage.call(*view, "approve", QString()); !approved)
                return approved;
    }
    return {};
}

}  // namespace vestibule::shell
