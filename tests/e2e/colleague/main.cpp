// A person at another desk, played through the program's own services and view models, for what has no command:
//   e2e_colleague DATA found                      the sample company, with keys that are cheap to open
//   e2e_colleague DATA hire LOGIN ROLE            HR makes an account
//   e2e_colleague DATA open LOGIN STAGE           HR opens a locked stage
//   e2e_colleague DATA answer LOGIN ACTIVITY      answers a quiz until it is killed
//   e2e_colleague DATA hand-in LOGIN ACTIVITY     hands a quiz in when a line comes on standard input, or its end
//   e2e_colleague DATA submit LOGIN ACTIVITY FILE hands a document in that was made elsewhere
// Passwords are "aquilon-<login>".
#include "desk.h"
#include "quiztaker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QUrl>

#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::e2e;

namespace {

int found(Desk &desk)
{
    must(desk.found());
    return 0;
}

int hire(Desk &desk, const QString &login, const QString &role)
{
    must(desk.signIn(u"hr"_s));
    const auto made = desk.runtime().context().get<IPeople>()->create({login, u"Colleague "_s + login, *roleFromWord(role), passwordOf(login)});
    print({u"hired"_s, must(await(made)).id});
    return 0;
}

int openStage(Desk &desk, const QString &login, const QString &stage)
{
    must(desk.signIn(u"hr"_s));
    EventDraft draft;
    draft.learner = must(await(desk.runtime().context().get<IPeople>()->find(login))).id;
    draft.verb = QLatin1String(verb::Opened);
    draft.activity = u"stage:"_s + stage;
    draft.payload = {{u"reason"_s, u"a test"_s}};
    print({u"opened"_s, must(await(desk.runtime().context().get<ILedger>()->append(draft))).id});
    return 0;
}

int takeQuiz(Desk &desk, const QString &login, const QString &activity, QuizTaker::Task task)
{
    Plugin *quiz = must(desk.runtime().plugins().load(u"quiz"_s));
    must(desk.signIn(login));
    const std::unique_ptr<QObject> model(must(quiz->createViewModel(u"quiz.attempt"_s, {{u"activity"_s, activity}})));
    QuizTaker taker(*model, task);
    QObject::connect(&taker, &QuizTaker::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    taker.go();
    return QCoreApplication::exec();
}

// Its view model loads the case, reads the file and checks it, each beside this thread.
int submit(Desk &desk, const QString &login, const QString &activity, const QString &file)
{
    Plugin *documents = must(desk.runtime().plugins().load(u"documents"_s));
    must(desk.signIn(login));
    const std::unique_ptr<QObject> model(must(documents->createViewModel(u"documents.case"_s, {{u"activity"_s, activity}})));
    const auto waitFor = [&model](const char *what, const auto &isSo) {
        QDeadlineTimer patience(std::chrono::seconds(30));
        while (!isSo(*model)) {
            if (patience.hasExpired())
                qFatal("no %s: %s", what, qPrintable(model->property("problem").toString() + model->property("fileProblem").toString()));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        }
    };
    enum Stage { Intro, Running, Done };  // AttemptModel::Stage
    const auto isAt = [](Stage stage) {
        return [stage](const QObject &page) {
            return !page.property("loading").toBool() && !page.property("busy").toBool() && page.property("stage").toInt() == stage;
        };
    };
    waitFor("case", isAt(Intro));
    QMetaObject::invokeMethod(model.get(), "start");
    waitFor("attempt", isAt(Running));
    QMetaObject::invokeMethod(model.get(), "chooseFile", Q_ARG(QUrl, QUrl::fromLocalFile(file)));
    waitFor("file", [](const QObject &page) { return !page.property("fileName").toString().isEmpty(); });
    QMetaObject::invokeMethod(model.get(), "handInFile");
    waitFor("hand-in", isAt(Done));
    print({u"submitted"_s});
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString task = arguments.value(1);
    Desk desk(arguments.value(0));
    if (task == "found"_L1)
        return found(desk);
    if (task == "hire"_L1)
        return hire(desk, arguments.value(2), arguments.value(3));
    if (task == "open"_L1)
        return openStage(desk, arguments.value(2), arguments.value(3));
    if (task == "answer"_L1)
        return takeQuiz(desk, arguments.value(2), arguments.value(3), QuizTaker::Task::Answer);
    if (task == "hand-in"_L1)
        return takeQuiz(desk, arguments.value(2), arguments.value(3), QuizTaker::Task::HandIn);
    if (task == "submit"_L1)
        return submit(desk, arguments.value(2), arguments.value(3), arguments.value(4));
    qFatal("no such task: %s", qPrintable(task));
}
