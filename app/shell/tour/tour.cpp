#include "shell/tour/tour.h"

#include "shell/tour/album.h"
#include "shell/tour/calls.h"
#include "shell/tour/documents.h"
#include "shell/tour/gym.h"

#include <vestibule/plugin.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QTime>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr int MostDays = 250;

class Silent final : public CommandOutput
{
public:
    void line(const QString &) override {}
    void text(const QString &) override {}
    void json(const QJsonObject &) override {}
    void problem(const QString &) override {}
};

struct Cast {
    PlayedPerson hero, halfway, mentor, hr, administrator;
};

Result<Cast> gather(TourStage &stage, const TourCast &tour)
{
    Cast cast;
    QList<PlayedPerson> trainees;
    for (const content::SampleAccount &account : tour.accounts) {
        const PlayedPerson person{account.login, account.password, {}};
        switch (account.role) {
        case Role::Trainee: trainees << person; break;
        case Role::Mentor: cast.mentor = person; break;
        case Role::Hr: cast.hr = person; break;
        default: cast.administrator = person; break;
        }
    }
    if (trainees.size() < 2)
        return fail(ErrorCode::InvalidArgument, Text::tr("The tour needs a sample company with two trainees."));
    cast.hero = trainees[0];
    cast.halfway = trainees[1];
    if (const auto in = stage.signIn(cast.hr.login, cast.hr.password); !in)
        return std::unexpected(in.error());
    for (PlayedPerson *person : {&cast.hero, &cast.halfway, &cast.mentor}) {
        const auto found = stage.wait(stage.service<IPeople>().find(person->login));
        if (!found)
            return std::unexpected(found.error());
        person->id = found->id;
    }
    return cast;
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

// Until the hero is ready; the one who stays half-way works on the first days only.
Result<void> playWeeks(TourStage &stage, TourPlayer &player, const Cast &cast, QDate firstDay)
{
    constexpr int HalfwayDays = 3;
    QDate day = firstDay;
    for (int worked = 0; worked < MostDays; day = day.addDays(1)) {
        if (!isWorkingDay(day))
            continue;
        stage.clock().set(QDateTime(day, QTime(9, 0)));
        if (worked < HalfwayDays)
            if (const auto tree = player.playDay(cast.halfway, true); !tree)
                return std::unexpected(tree.error());
        const auto tree = player.playDay(cast.hero, true);
        if (!tree)
            return std::unexpected(tree.error());
        if (tree->ready)
            return {};
        worked += 1;
    }
    return fail(ErrorCode::Internal, Text::tr("The new hire of the tour did not become ready in %1 working days.").arg(MostDays));
}

QString activityOf(const Programme &programme, const QString &kind, int number)
{
    for (const Activity &activity : programme.activities)
        if (activity.kind == kind && number-- == 0)
            return activity.id;
    return {};
}

QString lastQuiz(const Programme &programme)
{
    QString last;
    for (const Activity &activity : programme.activities)
        if (activity.kind == "quiz.test"_L1)
            last = activity.id;
    return last;
}

// Something under way and something waiting, so that the pictures show work and not empty pages.
Result<void> leaveWork(TourStage &stage, TourPlayer &player, const Cast &cast, const TourCast &tour)
{
    const auto in = stage.signIn(cast.halfway.login, cast.halfway.password);
    const auto handed = in ? player.takeQuiz(lastQuiz(tour.programme), -1, true) : in;
    const auto begun = handed ? player.takeQuiz(activityOf(tour.programme, u"quiz.test"_s, 4), 4, false) : handed;
    return begun ? player.reportDay() : begun;
}

Result<void> play(TourStage &stage, const Cast &cast, const TourCast &tour)
{
    TourPlayer player(stage, cast.mentor, cast.hr);
    const auto learned = player.learnAnswers(tour.programme);
    const QString signedDocument = activityOf(tour.programme, u"documents.signed"_s, 0);
    const auto enacted = learned ? TourDocuments(stage).putIntoForce(signedDocument, cast.mentor, cast.hr) : learned;
    const auto played = enacted ? playWeeks(stage, player, cast, tour.firstDay) : enacted;
    return played ? leaveWork(stage, player, cast, tour) : played;
}

struct Waiting {
    QString submission;
    QString report;
    QString call;      // that the hero passed
    QString training;  // in the price gym, that the hero handed in
};

// Empty when there is none.
Result<QString> lastHandIn(TourStage &stage, const QString &learner, const QString &activity)
{
    EventQuery query;
    query.learner = learner;
    query.verbs = {QLatin1String(verb::Completed)};
    query.activities = {activity};
    const auto events = stage.wait(stage.service<ILedger>().events(query));
    if (!events)
        return std::unexpected(events.error());
    return events->isEmpty() ? QString() : events->constLast().id;
}

Result<Waiting> waitingFor(TourStage &stage, const Cast &cast, const TourCast &tour)
{
    if (const auto mentor = stage.signIn(cast.mentor.login, cast.mentor.password); !mentor)
        return std::unexpected(mentor.error());
    const auto queue = stage.wait(stage.service<IReviews>().pending());
    if (!queue)
        return std::unexpected(queue.error());
    Waiting waiting;
    for (const ReviewItem &item : *queue)
        (item.verb == QLatin1String(verb::Reported) ? waiting.report : waiting.submission) = item.event;
    const auto call = lastHandIn(stage, cast.hero.id, activityOf(tour.programme, u"coldcall.call"_s, 0));
    const auto training = lastHandIn(stage, cast.hero.id, activityOf(tour.programme, u"pricegym.level"_s, 2));
    if (!call || !training)
        return std::unexpected((call ? training : call).error());
    waiting.call = *call;
    waiting.training = *training;
    return waiting;
}

// A sign-off that the half-way trainee still needs.
QString openSignoff(const QList<RequirementState> &states)
{
    for (const RequirementState &state : states) {
        if (const QString below = openSignoff(state.of); !below.isEmpty())
            return below;
        if (!state.met && state.rule == Requirement::Rule::Signoff)
            return state.activity;
    }
    return {};
}

QList<AlbumPage> pagesOf(const Cast &cast, const TourCast &tour, const Waiting &waiting, const QString &signoff)
{
    const auto arguments = [](const QString &key, const QString &value) { return QVariantMap{{key, value}}; };
    const QVariantMap judged{{u"learner"_s, cast.halfway.id}, {u"activity"_s, signoff}};
    const QString page = activityOf(tour.programme, u"handbook.page"_s, 1);
    const QString call = activityOf(tour.programme, u"coldcall.call"_s, 0);
    return {
        {cast.halfway, u"trainee-home"_s, u"shell.home"_s, {}},
        {cast.halfway, u"trainee-road"_s, u"readiness.mine"_s, {}},
        {cast.halfway, u"trainee-handbook"_s, u"handbook.list"_s, {}},
        {cast.halfway, u"trainee-page"_s, u"handbook.page"_s, arguments(u"activity"_s, page)},
        {cast.halfway, u"trainee-quizzes"_s, u"quiz.list"_s, {}},
        {cast.halfway, u"trainee-quiz-intro"_s, u"quiz.attempt"_s, arguments(u"activity"_s, activityOf(tour.programme, u"quiz.test"_s, 5))},
        {cast.halfway, u"trainee-quiz-running"_s, u"quiz.attempt"_s, arguments(u"activity"_s, activityOf(tour.programme, u"quiz.test"_s, 4))},
        {cast.halfway, u"trainee-quiz-waiting"_s, u"quiz.attempt"_s, arguments(u"activity"_s, lastQuiz(tour.programme))},
        {cast.halfway, u"trainee-calls"_s, u"coldcall.list"_s, {}},
        {cast.halfway, u"trainee-call-before"_s, u"coldcall.call"_s, arguments(u"activity"_s, call)},
        {cast.halfway, u"trainee-clients"_s, u"coldcall.clients"_s, {}},
        {cast.halfway, u"trainee-voice"_s, u"coldcall.voice"_s, {}},
        {cast.halfway, u"trainee-documents"_s, u"documents.list"_s, {}},
        {cast.halfway, u"trainee-document"_s, u"documents.page"_s, arguments(u"activity"_s, activityOf(tour.programme, u"documents.signed"_s, 0))},
        {cast.halfway, u"trainee-results"_s, u"mentoring.report"_s, {}},
        {cast.halfway, u"trainee-signoff"_s, u"mentoring.signoff"_s, arguments(u"activity"_s, signoff)},
        {cast.hero, u"ready-home"_s, u"shell.home"_s, {}},
        {cast.hero, u"ready-documents"_s, u"documents.list"_s, {}},
        {cast.hero, u"ready-fill"_s, u"documents.fill"_s, arguments(u"document"_s, u"proposal"_s)},
        {cast.hero, u"ready-gym"_s, u"pricegym.list"_s, {}},
        {cast.hero, u"ready-quiz-passed"_s, u"quiz.attempt"_s, arguments(u"activity"_s, activityOf(tour.programme, u"quiz.test"_s, 0))},
        {cast.hero, u"ready-quiz-practice"_s, u"quiz.practice"_s, {{u"activity"_s, u"quiz:telephone"_s}, {u"question"_s, u"tl-02"_s}}},
        {cast.hero, u"ready-call-passed"_s, u"coldcall.debrief"_s, arguments(u"event"_s, waiting.call)},
        {cast.hero, u"settings"_s, u"shell.settings"_s, {}},
        {cast.mentor, u"mentor-home"_s, u"shell.home"_s, {}, true},
        {cast.mentor, u"mentor-queue"_s, u"mentoring.queue"_s, {}},
        {cast.mentor, u"mentor-grade"_s, u"quiz.grade"_s, arguments(u"event"_s, waiting.submission)},
        {cast.mentor, u"mentor-confirm"_s, u"mentoring.confirm"_s, arguments(u"event"_s, waiting.report)},
        {cast.mentor, u"mentor-mentees"_s, u"mentoring.mentees"_s, {}},
        {cast.mentor, u"mentor-mentee"_s, u"mentoring.mentee"_s, arguments(u"learner"_s, cast.halfway.id)},
        {cast.mentor, u"mentor-signoff"_s, u"mentoring.signoff"_s, judged},
        {cast.mentor, u"mentor-questions"_s, u"quiz.bank"_s, arguments(u"activity"_s, activityOf(tour.programme, u"quiz.test"_s, 2))},
        {cast.mentor, u"mentor-calls"_s, u"coldcall.plays"_s, arguments(u"activity"_s, call)},
        {cast.mentor, u"mentor-call-script"_s, u"coldcall.editor"_s, arguments(u"activity"_s, call)},
        {cast.mentor, u"mentor-call-rehearsal"_s, u"coldcall.rehearsal"_s, arguments(u"activity"_s, call)},
        {cast.mentor, u"mentor-call-graph"_s, u"coldcall.graph"_s, arguments(u"activity"_s, call)},
        {cast.mentor, u"mentor-call-typed"_s, u"coldcall.phrases"_s, arguments(u"activity"_s, call)},
        {cast.mentor, u"mentor-calls-of-one"_s, u"coldcall.plays"_s, arguments(u"learner"_s, cast.hero.id)},
        {cast.mentor, u"mentor-call-debrief"_s, u"coldcall.debrief"_s, arguments(u"event"_s, waiting.call)},
        {cast.mentor, u"mentor-gym"_s, u"pricegym.people"_s, {}},
        {cast.mentor, u"mentor-gym-of-one"_s, u"pricegym.person"_s, arguments(u"learner"_s, cast.hero.id)},
        {cast.mentor, u"mentor-gym-training"_s, u"pricegym.handin"_s, arguments(u"event"_s, waiting.training)},
        {cast.hr, u"hr-home"_s, u"shell.home"_s, {}},
        {cast.hr, u"hr-overview"_s, u"readiness.overview"_s, {}},
        {cast.hr, u"hr-person-ready"_s, u"readiness.person"_s, arguments(u"learner"_s, cast.hero.id)},
        {cast.hr, u"hr-person"_s, u"readiness.person"_s, arguments(u"learner"_s, cast.halfway.id)},
        {cast.hr, u"hr-document"_s, u"documents.page"_s, arguments(u"activity"_s, activityOf(tour.programme, u"documents.signed"_s, 0))},
        {cast.hr, u"hr-voice"_s, u"coldcall.voice"_s, {}},
        {cast.hr, u"hr-people"_s, u"readiness.people"_s, {}},
        {cast.administrator, u"administrator-home"_s, u"shell.home"_s, {}},
        {cast.administrator, u"administrator-plugins"_s, u"shell.plugins"_s, {}},
    };
}

Result<void> writeReport(TourStage &stage, const Cast &cast, const TourCast &tour)
{
    if (const auto in = stage.signIn(cast.hr.login, cast.hr.password); !in)
        return in;
    const auto plugin = tour.plugins->load(u"readiness"_s);
    if (!plugin)
        return std::unexpected(plugin.error());
    Silent output;
    const CommandCall call{u"readiness.report"_s, {{u"format"_s, u"html"_s}, {u"out"_s, tour.report}}, false};
    const auto written = (*plugin)->runCommand(call, output);
    return written ? Result<void>() : std::unexpected(written.error());
}

QJsonObject summary(const Readiness &tree, const TourStage &stage, const TourCast &tour)
{
    QJsonArray stages;
    for (const StageState &state : tree.stages)
        stages.append(QJsonObject{{u"id"_s, state.id}, {u"met"_s, state.met}});
    return {{u"stages"_s, stages},
            {u"ready"_s, tree.ready},
            {u"days"_s, tree.start.daysTo(tree.at) + 1},
            {u"screenshots"_s, QJsonArray::fromStringList(stage.pictures())},
            {u"report"_s, tour.report}};
}

}  // namespace

Result<QJsonObject> playTour(TourStage &stage, const TourCast &tour)
{
    stage.drawCurtain(true);
    const auto cast = gather(stage, tour);
    if (!cast)
        return std::unexpected(cast.error());
    if (!tour.played)
        if (const auto played = play(stage, *cast, tour); !played)
            return std::unexpected(played.error());
    const auto waiting = waitingFor(stage, *cast, tour);
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto hero = stage.wait(stage.service<IReadiness>().tree(cast->hero.id));
    const auto halfway = stage.wait(stage.service<IReadiness>().tree(cast->halfway.id));
    if (!hero || !halfway)
        return std::unexpected((hero ? halfway : hero).error());
    if (const auto written = writeReport(stage, *cast, tour); !written)
        return std::unexpected(written.error());
    QString signoff;
    for (int i = halfway->currentStage(); signoff.isEmpty() && i < halfway->stages.size(); ++i)
        signoff = openSignoff(halfway->stages[i].requirements);
    stage.drawCurtain(false);
    stage.signOut();
    if (const auto ready = stage.until(u"the sign-in page"_s, [&] { return stage.shell().phase() == ShellModel::SignedOut; }); !ready)
        return std::unexpected(ready.error());
    if (const auto taken = pictureInBothThemes(stage, u"sign-in"_s); !taken)
        return std::unexpected(taken.error());
    if (const auto in = stage.signIn(cast->halfway.login, cast->halfway.password); !in)
        return std::unexpected(in.error());
    if (const auto taken = TourCalls(stage).picture(activityOf(tour.programme, u"coldcall.call"_s, 0), u"trainee-call"_s); !taken)
        return std::unexpected(taken.error());
    if (const auto in = stage.signIn(cast->hero.login, cast->hero.password); !in)
        return std::unexpected(in.error());
    if (const auto taken = TourGym(stage).picture(activityOf(tour.programme, u"pricegym.level"_s, 2), u"ready-gym"_s); !taken)
        return std::unexpected(taken.error());
    if (const QString paper = activityOf(tour.programme, u"documents.case"_s, 0); !paper.isEmpty())
        if (const auto taken = TourDocuments(stage).picture(paper, cast->hero, cast->mentor); !taken)
            return std::unexpected(taken.error());
    if (const auto filled = fillAlbum(stage, pagesOf(*cast, tour, *waiting, signoff)); !filled)
        return std::unexpected(filled.error());
    return summary(*hero, stage, tour);
}

}  // namespace vestibule::shell
