// People come, look at everything and go, again and again, at every moment: the window never complains. What QML prints, a binding
// over a model that is gone for example, is a fault.
#include "deskwindow.h"

#include <vestibule/draftwriter.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/verbs.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::e2e;

namespace {

QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints.append(text);
}

}  // namespace

class QuietWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { complaints.clear(); }
    void everyViewIsOpened_data() { logins(); }
    void everyViewIsOpened();
    void everyViewIsOpenedLargeAndMirrored();
    void leavesWhileAViewOpens_data();
    void leavesWhileAViewOpens();
    void whatIsTypedStaysWithThePerson();
    void whatAMentorMarkedStaysTheirs();
    void cleanupTestCase();

private:
    static void logins();
    [[nodiscard]] QStringList views() const;
    void signIn(const QString &login);
    void signOut();
    [[nodiscard]] QString handedIn(const QString &login, const QString &activity);

    std::unique_ptr<test::DeskWindow> m_window;
};

void QuietWindowTest::initTestCase()
{
    qInstallMessageHandler(listen);
    m_window = std::make_unique<test::DeskWindow>(test::DeskWindow::For::Developers);
}

void QuietWindowTest::cleanupTestCase()
{
    m_window.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void QuietWindowTest::logins()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"anna", "oleg", "hr", "admin"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

// That the signed-in person may open without more words.
QStringList QuietWindowTest::views() const
{
    QStringList ids{u"shell.home"_s, u"shell.settings"_s, u"shell.plugins"_s, u"shell.gallery"_s};
    for (const shell::NavigationEntry &entry : m_window->shell().navigation()->entries())
        if (!ids.contains(entry.viewId))
            ids.append(entry.viewId);
    return ids;
}

void QuietWindowTest::signIn(const QString &login)
{
    const auto in = m_window->stage().signIn(login, passwordOf(login));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
}

void QuietWindowTest::signOut()
{
    m_window->stage().signOut();
    QTRY_COMPARE(m_window->shell().phase(), shell::ShellModel::SignedOut);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void QuietWindowTest::everyViewIsOpened()
{
    QFETCH(QString, login);
    for (int round = 0; round < 2; ++round) {
        signIn(login);
        for (const QString &view : views()) {
            const auto shown = m_window->stage().open(view);
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message()));
            QVERIFY2(complaints.isEmpty(), qPrintable(view + u'\n' + complaints.join(u'\n')));
        }
        signOut();
    }
}

// The least room, and everything turned round.
void QuietWindowTest::everyViewIsOpenedLargeAndMirrored()
{
    shell::SettingsModel &settings = *m_window->shell().settings();
    settings.setTextScale(2);
    settings.setHighContrast(true);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    for (const char *login : {"anna", "oleg", "hr", "admin"}) {
        signIn(QString::fromLatin1(login));
        for (const QString &view : views()) {
            const auto shown = m_window->stage().open(view);
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message()));
            QVERIFY(!m_window->window().grabWindow().isNull());  // laid out
            QVERIFY2(complaints.isEmpty(), qPrintable(view + u'\n' + complaints.join(u'\n')));
        }
        signOut();
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    settings.setHighContrast(false);
    settings.setTextScale(1);
}

// How far the next view has come when the person leaves: it is only wanted, it was just made, it has its data.
void QuietWindowTest::leavesWhileAViewOpens_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("turns");  // of the event loop
    for (const char *login : {"anna", "oleg", "hr"})
        for (const int turns : {0, 1, 2, 5, 20})
            QTest::addRow("%s, %d", login, turns) << QString::fromLatin1(login) << turns;
}

void QuietWindowTest::leavesWhileAViewOpens()
{
    QFETCH(QString, login);
    QFETCH(int, turns);
    signIn(login);
    const QStringList all = views();
    for (const QString &view : all) {
        signIn(login);
        const auto home = m_window->stage().open(view == "shell.home"_L1 ? u"shell.settings"_s : u"shell.home"_s);
        QVERIFY2(home, home ? "" : qPrintable(home.error().message()));
        m_window->shell().navigator()->jump(view);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        signOut();
        if (QTest::currentTestFailed())
            return;
    }
}

// Two people at one desk: what one typed and did not send is not the other's.
void QuietWindowTest::whatIsTypedStaysWithThePerson()
{
    const auto noteOf = [this](const QString &login) -> QPointer<QObject> {
        signIn(login);
        return m_window->stage().open(u"mentoring.report"_s).value_or(nullptr);
    };
    for (const QString &login : {u"anna"_s, u"boris"_s}) {
        const QPointer<QObject> report = noteOf(login);
        QVERIFY(report);
        QCOMPARE(report->property("note").toString(), QString());
        QVERIFY(QMetaObject::invokeMethod(report, "setNote", Q_ARG(QString, login)));
        signOut();
    }
    const QPointer<QObject> report = noteOf(u"anna"_s);
    QVERIFY(report);
    QCOMPARE(report->property("note").toString(), u"anna"_s);
    signOut();
}

// The id of the submission, without an answer.
QString QuietWindowTest::handedIn(const QString &login, const QString &activity)
{
    signIn(login);
    shell::TourStage &stage = m_window->stage();
    EventDraft attempted;
    attempted.verb = QLatin1String(verb::Attempted);
    attempted.activity = activity;
    attempted.content = stage.service<IPeople>().me().content;
    const auto attempt = stage.wait(stage.service<ILedger>().append(attempted));
    EventDraft completed = attempted;
    completed.verb = QLatin1String(verb::Completed);
    completed.refs = {attempt->id};
    completed.privatePart = R"({"responses":{}})";
    const auto submission = stage.wait(stage.service<ILedger>().submit(attempt->id, completed));
    signOut();
    return submission->id;
}

// Marks and a comment that were not given yet: the mentor finds them again, whoever looks at the same hand-in meanwhile does not.
void QuietWindowTest::whatAMentorMarkedStaysTheirs()
{
    shell::TourStage &stage = m_window->stage();
    const QString submission = handedIn(u"anna"_s, u"quiz:product-survey"_s);
    const auto grade = [&](const QString &login) -> QPointer<QObject> {
        signIn(login);
        return stage.open(u"quiz.grade"_s, {{u"event"_s, submission}}).value_or(nullptr);
    };
    const auto firstMark = [](const QPointer<QObject> &model) { return model->property("marks").toList().value(0); };

    QPointer<QObject> model = grade(u"oleg"_s);
    QVERIFY(model);
    QVERIFY(stage.call(model, "setMark", 0, 25));
    QVERIFY(stage.call(model, "setComment", u"Think of the pallet."_s));
    QTRY_VERIFY(model->property("saveState").toString().startsWith(u"saved"_s));
    signOut();

    model = grade(u"hr"_s);
    QVERIFY(model);
    QCOMPARE(firstMark(model), QVariant(-1));
    QCOMPARE(model->property("comment").toString(), QString());
    signOut();

    model = grade(u"oleg"_s);
    QVERIFY(model);
    QCOMPARE(firstMark(model), QVariant(25));
    QCOMPARE(model->property("comment").toString(), u"Think of the pallet."_s);
    for (int row = 0; row < model->property("items").toList().size(); ++row)
        QVERIFY(stage.call(model, "setMark", row, 100));
    QVERIFY(stage.call(model, "grade"));
    QVERIFY(model->property("done").toBool());
    EventQuery query;
    query.ids = {submission};
    const QString learner = stage.wait(stage.service<ILedger>().events(query))->first().learner;
    QVERIFY(stage.wait(stage.service<ILedger>().drafts(draftAbout(learner, submission)))->isEmpty());
    signOut();
}

QTEST_MAIN(QuietWindowTest)
#include "tst_quietwindow.moc"
