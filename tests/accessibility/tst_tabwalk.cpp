// Every view of every role, walked with Tab alone: the focus always stands on something that says what it is, comes round and goes
// back, and passes every control that there is.
#include "office.h"
#include "walker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class TabWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void view_data();
    void view();
    void behindTheLock();
    void cleanupTestCase();

private:
    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Walker> m_walker;
};

void TabWalkTest::initTestCase()
{
    m_reader = std::make_unique<ScreenReader>(m_display, m_office.data());
    m_walker = std::make_unique<Walker>(*m_reader);
}

void TabWalkTest::cleanupTestCase()
{
    m_walker.reset();
    m_reader.reset();
}

void TabWalkTest::view_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<Way>("way");
    const QString nobody;
    const QString trainee = u"Anna Petrova"_s;
    const QString mentor = u"Oleg Denisov"_s;
    const QString hr = u"Irina Voronina"_s;
    const QString administrator = u"Pavel Kim"_s;
    const auto add = [](const char *name, const QString &person, const Way &way) { QTest::newRow(name) << person << way; };

    add("sign in", nobody, {});

    add("HR: home", hr, {row(u"Home"_s)});
    add("HR: reviews", hr, {row(u"Reviews"_s)});
    add("HR: readiness", hr, {row(u"Readiness"_s)});
    add("HR: readiness of a person", hr, {row(u"Person: Anna Petrova*"_s), {u"heading"_s, u"Not ready yet*"_s}});
    add("HR: opening a stage", hr, {row(u"3 of 4*"_s), button(u"Open this stage…"_s), {u"text"_s, u"Reason"_s, u"Sold before"_s}});
    add("HR: a stage opened", hr, {button(u"Open the stage"_s), row(u"3 of 4: Sales training, open"_s)});
    add("HR: mentees", hr, {row(u"Mentees"_s)});
    add("HR: mentee", hr, {row(u"Name: Anna Petrova*"_s), {u"heading"_s, u"Anna Petrova"_s}});
    add("HR: handbook", hr, {row(u"Handbook"_s)});
    add("HR: page", hr, {row(u"Policies"_s)});
    add("HR: quizzes", hr, {row(u"Quizzes"_s)});
    add("HR: questions", hr, {row(u"Quiz: the company"_s)});
    add("HR: settings", hr, {row(hr), entry(u"Settings"_s)});
    add("HR: keys", hr, {key(ScreenReader::F1), {u"dialog"_s, u"Keys"_s}});
    add("HR: search", hr, {button(u"Close"_s), row(u"Search"_s), {u"dialog"_s, u"Search for anything"_s}});
    add("HR: people", hr, {key(ScreenReader::Escape), row(u"People"_s)});
    add("HR: creating an account", hr, {button(u"Create account…"_s)});
    add("HR: plugins", hr, {button(u"Cancel"_s), row(hr), entry(u"Plugins"_s)});

    add("trainee: home", trainee, {row(u"Home"_s)});
    add("trainee: road", trainee, {row(u"My road"_s)});
    add("trainee: sign-off", trainee, {row(u"Administrator's briefing*"_s)});
    add("trainee: handbook", trainee, {row(u"Handbook"_s)});
    add("trainee: page", trainee, {row(u"Policies"_s)});
    add("trainee: quizzes", trainee, {row(u"Quizzes"_s)});
    add("trainee: quiz", trainee, {row(u"Quiz: the company"_s)});
    add("trainee: question with choices", trainee, {button(u"Begin"_s), {u"label"_s, u"0 of 10 answered"_s}});
    add("trainee: question with a line", trainee, {button(u"Next"_s), {u"label"_s, u"Question 2 of 10"_s}});
    add("trainee: question with pairs", trainee, {{u"page tab"_s, u"Question 5, not answered"_s}, {u"label"_s, u"Question 5 of 10"_s}});
    add("trainee: handing in", trainee, {button(u"Hand in"_s)});
    add("trainee: result", trainee, {button(u"Hand in"_s), {u"alert message"_s, u"0 %*"_s}});
    add("trainee: open question", trainee, {row(u"Quizzes"_s), row(u"Product survey"_s), button(u"Begin"_s), {u"label"_s, u"0 of 7 answered"_s}});
    add("trainee: handed in", trainee, {button(u"Hand in"_s), {u"dialog"_s, u"Hand in*"_s}, button(u"Hand in"_s),
                                             {u"alert message"_s, u"Handed in*"_s}});
    add("trainee: calls", trainee, {row(u"Calls"_s)});
    add("trainee: call", trainee, {row(u"Past the reception*"_s), {u"heading"_s, u"Situation"_s}});
    add("trainee: daily results", trainee, {row(u"Daily results"_s)});
    add("trainee: a day sent", trainee, {{u"text"_s, u"Calls"_s, u"40"_s}, button(u"Send for confirmation"_s),
                                         {u"label"_s, u"Reported*"_s}});
    add("trainee: countersigning", trainee, {button(u"Confirm here…"_s), {u"dialog"_s, u"Countersign*"_s}});
    add("trainee: settings", trainee, {key(ScreenReader::Escape), row(trainee), entry(u"Settings"_s)});

    add("mentor: home", mentor, {row(u"Home"_s)});
    add("mentor: reviews", mentor, {row(u"Reviews"_s)});
    add("mentor: grading", mentor, {row(trainee), {u"heading"_s, u"Question 7"_s}});
    add("mentor: confirming a day", mentor, {row(u"Home"_s), row(u"Anna Petrova: Daily results"_s), {u"label"_s, u"Results of Anna Petrova*"_s}});
    add("mentor: readiness", mentor, {row(u"Readiness"_s)});
    add("mentor: readiness of a person", mentor, {row(u"Person: Anna Petrova*"_s), {u"heading"_s, u"Not ready yet*"_s}});
    add("mentor: mentees", mentor, {row(u"Mentees"_s)});
    add("mentor: mentee", mentor, {row(u"Name: Anna Petrova*"_s), {u"heading"_s, u"For you to sign off"_s}});
    add("mentor: sign-off", mentor, {row(u"Briefing by the head of sales*"_s)});
    add("mentor: handbook", mentor, {row(u"Handbook"_s)});
    add("mentor: page", mentor, {row(u"Policies"_s)});
    add("mentor: quizzes", mentor, {row(u"Quizzes"_s)});
    add("mentor: questions", mentor, {row(u"Quiz: the company"_s)});
    add("mentor: calls", mentor, {row(u"Calls"_s)});
    add("mentor: calls played", mentor, {row(u"Past the reception*"_s)});
    add("mentor: settings", mentor, {row(mentor), entry(u"Settings"_s)});

    add("HR: reviews that wait", hr, {row(u"Reviews"_s), row(trainee)});
    add("HR: grading", hr, {row(u"Home"_s), row(u"Anna Petrova: Product survey"_s), {u"heading"_s, u"Question 7"_s}});
    add("HR: sign-off", hr, {row(u"Mentees"_s), row(u"Name: Anna Petrova*"_s), row(u"Briefing by the head of sales*"_s), {u"heading"_s, u"Briefing*"_s}});

    add("administrator: home", administrator, {row(u"Home"_s)});
    add("administrator: handbook", administrator, {row(u"Handbook"_s)});
    add("administrator: page", administrator, {row(u"Policies"_s)});
    add("administrator: plugins", administrator, {row(administrator), entry(u"Plugins"_s)});
    add("administrator: settings", administrator, {row(administrator), entry(u"Settings"_s)});
    add("administrator: locked", administrator, {row(administrator), entry(u"Lock"_s), {u"heading"_s, u"Locked"_s}});
}

void TabWalkTest::view()
{
    QFETCH(QString, person);
    QFETCH(Way, way);
    m_walker->be(person);
    m_walker->go(way);
    if (!QTest::currentTestFailed())
        m_walker->walk();
}

// The last view is the lock's: what stands behind it is neither shown nor reached.
void TabWalkTest::behindTheLock()
{
    QVERIFY(m_reader->find(u"heading"_s, u"Locked"_s));
    const auto isShown = [](const Accessible &thing) { return thing.is(State::Visible); };
    QVERIFY(std::ranges::any_of(m_walker->front().named(u"push button"_s, u"Sign out"_s), isShown));
    QVERIFY(std::ranges::none_of(m_walker->front().named(u"list item"_s, u"Home"_s), isShown));
}

QTEST_GUILESS_MAIN(TabWalkTest)
#include "tst_tabwalk.moc"
