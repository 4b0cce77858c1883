// Every view of every role, walked with Tab alone: the focus always stands on something that says what it is, comes round and goes
// back, and passes every control that there is.
#include "office.h"
#include "screenreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

namespace {

constexpr int LongestWaitMs = 20'000;

// A thing to press, or to wait for, or with a text, a field to fill.
struct Step {
    QString role;
    QString name;
    QString text{};

    // Otherwise it is only waited for.
    [[nodiscard]] bool isPressed() const { return !(role == "alert message"_L1 || role == "dialog"_L1 || role == "heading"_L1 || role == "label"_L1); }
};
using Way = QList<Step>;

Step row(const QString &name) { return {u"list item"_s, name}; }
Step button(const QString &name) { return {u"push button"_s, name}; }

// What can be used; all else that has the focus now and then only stands around it.
bool isControl(const Accessible &thing)
{
    static const QStringList roles{u"push button"_s, u"text"_s, u"password text"_s, u"spin button"_s, u"check box"_s,
                                   u"radio button"_s, u"combo box"_s, u"list item"_s, u"page tab"_s, u"menu item"_s};
    return thing.is(State::Visible) && thing.is(State::Focusable) && roles.contains(thing.role);
}

// Lists, tabs and choices are one Tab stop each; the arrow keys go through their members.
bool isGroup(const Accessible &thing)
{
    static const QStringList roles{u"list"_s, u"table"_s, u"page tab list"_s};
    return roles.contains(thing.role)
        || (thing.children.size() > 1 && std::ranges::all_of(thing.children, [](const Accessible &child) { return child.role == "radio button"_L1; }));
}

bool among(const QList<Accessible> &stops, const Accessible &thing)
{
    return std::ranges::any_of(stops, [&](const Accessible &stop) { return stop.reference == thing.reference; });
}

// Whether both say the same: a text with links is one thing, and describes itself anew for each link.
bool same(const Accessible &one, const Accessible &other)
{
    return one.reference == other.reference && one.description == other.description;
}

// Of a password field Qt 6.4 withholds the name; it has it in its description.
bool speaks(const Accessible &thing)
{
    return !thing.role.isEmpty() && !(thing.role.endsWith("text"_L1) && thing.name.isEmpty() ? thing.description : thing.name).isEmpty();
}

bool hasFocus(const Accessible &thing)
{
    const QList<Accessible> all = thing.all();
    return std::ranges::any_of(all, [](const Accessible &one) { return one.is(State::Focused); });
}

// The controls in and below `thing` that Tab did not come to.
QStringList missed(const Accessible &thing, const QList<Accessible> &stops)
{
    QStringList lines;
    const bool group = isGroup(thing) && std::ranges::any_of(thing.children, [&](const Accessible &child) { return among(stops, child); });
    for (const Accessible &child : thing.children) {
        const bool member = group && (child.role == "list item"_L1 || child.role == "page tab"_L1 || child.role == "radio button"_L1);
        if (isControl(child) && !member && !among(stops, child))
            lines.append(child.line());
        lines.append(missed(child, stops));
    }
    return lines;
}

}  // namespace

class TabWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_reader = std::make_unique<ScreenReader>(m_display, m_office.data()); }
    void view_data();
    void view();
    void cleanupTestCase() { m_reader.reset(); }

private:
    void be(const QString &name);
    void go(const Way &way);
    void walk();
    void forwards(QList<Accessible> &stops);
    void backwards(const QList<Accessible> &stops);
    [[nodiscard]] Accessible front() const;

    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    QString m_person;
};

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
    add("HR: people", hr, {row(u"People"_s)});
    add("HR: creating an account", hr, {button(u"Create account…"_s)});
    add("HR: plugins", hr, {button(u"Cancel"_s), row(hr), {u"menu item"_s, u"Plugins"_s}});

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
    add("trainee: daily results", trainee, {row(u"Daily results"_s)});
    add("trainee: settings", trainee, {row(trainee), {u"menu item"_s, u"Settings"_s}});

    add("mentor: home", mentor, {row(u"Home"_s)});
    add("mentor: reviews", mentor, {row(u"Reviews"_s)});
    add("mentor: grading", mentor, {row(trainee), {u"heading"_s, u"Question 7"_s}});
    add("mentor: readiness", mentor, {row(u"Readiness"_s)});
    add("mentor: mentees", mentor, {row(u"Mentees"_s)});
    add("mentor: mentee", mentor, {row(u"Name: Anna Petrova*"_s), {u"heading"_s, u"For you to sign off"_s}});
    add("mentor: sign-off", mentor, {row(u"Briefing by the head of sales*"_s)});
    add("mentor: handbook", mentor, {row(u"Handbook"_s)});
    add("mentor: quizzes", mentor, {row(u"Quizzes"_s)});
    add("mentor: questions", mentor, {row(u"Quiz: the company"_s)});

    add("administrator: home", administrator, {row(u"Home"_s)});
}

void TabWalkTest::view()
{
    QFETCH(QString, person);
    QFETCH(Way, way);
    be(person);
    go(way);
    if (!QTest::currentTestFailed())
        walk();
}

// Signs the one before out, and this person in.
void TabWalkTest::be(const QString &name)
{
    if (name == m_person)
        return;
    if (!m_person.isEmpty())
        go({row(m_person), {u"menu item"_s, u"Sign out"_s}});
    m_person = name;
    QVERIFY(m_reader->press(u"list item"_s, name));
    QVERIFY(m_reader->find(u"list"_s, u"Views"_s));
}

void TabWalkTest::go(const Way &way)
{
    for (const Step &step : way) {
        if (!step.text.isEmpty())
            QVERIFY(m_reader->fill(step.name, step.text));
        else if (!step.isPressed())
            QVERIFY(m_reader->find(step.role, step.name));
        else
            QVERIFY(m_reader->press(step.role, step.name));
    }
}

void TabWalkTest::walk()
{
    // A dialog takes the focus when it has faded in.
    QVERIFY(QTest::qWaitFor([this] { const Accessible shown = front(); return shown.role != "dialog"_L1 || hasFocus(shown); }, LongestWaitMs));
    QList<Accessible> stops;
    forwards(stops);
    if (QTest::currentTestFailed())
        return;
    backwards(stops);
    const QStringList unreached = missed(front(), stops);
    QVERIFY2(unreached.isEmpty(), qPrintable(u"not reached:\n"_s + unreached.join(u'\n')));
}

void TabWalkTest::forwards(QList<Accessible> &stops)
{
    for (;;) {
        const QString before = stops.isEmpty() ? u"the beginning"_s : stops.last().line();
        const auto stop = m_reader->moveFocus(ScreenReader::Tab);
        QVERIFY2(stop, qPrintable(u"Tab leads nowhere from "_s + before));
        QVERIFY2(speaks(*stop), qPrintable(u"nothing is said about %1, after %2"_s.arg(stop->line(), before)));
        if (!stops.isEmpty() && same(*stop, stops.first()))
            return;
        const bool again = std::ranges::any_of(stops, [&](const Accessible &other) { return same(other, *stop); });
        QVERIFY2(!again, qPrintable(u"Tab goes round without end at "_s + stop->line()));
        stops.append(*stop);
    }
}

void TabWalkTest::backwards(const QList<Accessible> &stops)
{
    for (qsizetype i = stops.size() - 1; i >= 0; --i) {
        const auto isText = [&](qsizetype at) { return at > 0 && stops[at].reference == stops[at - 1].reference; };
        while (isText(i))
            --i;  // backwards a text is entered at its beginning, not at its last link
        const auto stop = m_reader->moveFocusBack();
        QVERIFY2(stop, qPrintable(u"Shift+Tab leads nowhere before "_s + stops[(i + 1) % stops.size()].line()));
        if (i > 0 && stops[i].role == "list item"_L1 && stop->reference == stops[i - 1].reference)
            --i;  // from a control in a row Qt goes back past the row
        QVERIFY2(stop->reference == stops[i].reference, qPrintable(u"Shift+Tab goes to %1 instead of %2"_s.arg(stop->line(), stops[i].line())));
    }
}

// The dialog that is open, or all of the window.
Accessible TabWalkTest::front() const
{
    const Accessible window = m_reader->look();
    const QList<Accessible> dialogs = window.named(u"dialog"_s, u"*"_s);
    return dialogs.isEmpty() ? window : dialogs.last();
}

QTEST_GUILESS_MAIN(TabWalkTest)
#include "tst_tabwalk.moc"
