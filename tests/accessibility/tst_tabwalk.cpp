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

// A thing to press, or to wait for, or with a text, a field to fill; or a key.
struct Step {
    QString role;
    QString name;
    QString text{};
    std::optional<ScreenReader::Key> key{};

    // Otherwise it is only waited for.
    [[nodiscard]] bool isPressed() const { return !(role == "alert message"_L1 || role == "dialog"_L1 || role == "heading"_L1 || role == "label"_L1); }
};
using Way = QList<Step>;

Step row(const QString &name) { return {u"list item"_s, name}; }
Step button(const QString &name) { return {u"push button"_s, name}; }
Step entry(const QString &name) { return {u"menu item"_s, name}; }
Step key(ScreenReader::Key key) { return {.role = {}, .name = {}, .key = key}; }

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

QList<Accessible> controlsIn(const Accessible &thing)
{
    QList<Accessible> found = thing.all();
    found.removeIf([&](const Accessible &one) { return !isControl(one) || one.reference == thing.reference; });
    return found;
}

// The controls in and below `thing` that were not come to. Of a table one row stands for all.
QStringList missed(const Accessible &thing, const QList<Accessible> &stops)
{
    QStringList lines;
    const bool group = isGroup(thing) && std::ranges::any_of(thing.children, [&](const Accessible &child) { return among(stops, child); });
    for (const Accessible &child : thing.children) {
        const bool member = group && (child.role == "list item"_L1 || child.role == "page tab"_L1 || child.role == "radio button"_L1);
        if (thing.role == "table"_L1 && member && !among(stops, child))
            continue;
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
    void behindTheLock();
    void cleanupTestCase() { m_reader.reset(); }

private:
    void be(const QString &name);
    void go(const Way &way);
    void walk();
    void forwards(QList<Accessible> &stops);
    void throughTable(const Accessible &row);
    void throughTitles(const Accessible &table, const Accessible &row);
    void backwards(const QList<Accessible> &stops);
    [[nodiscard]] Accessible front() const;

    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    QString m_person;
    QList<Accessible> m_inTables;  // what the arrow keys came to in the tables of the view
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
    add("trainee: daily results", trainee, {row(u"Daily results"_s)});
    add("trainee: a day sent", trainee, {{u"text"_s, u"Calls"_s, u"40"_s}, button(u"Send for confirmation"_s),
                                         {u"label"_s, u"Reported*"_s}});
    add("trainee: settings", trainee, {row(trainee), entry(u"Settings"_s)});

    add("mentor: home", mentor, {row(u"Home"_s)});
    add("mentor: reviews", mentor, {row(u"Reviews"_s)});
    add("mentor: grading", mentor, {row(trainee), {u"heading"_s, u"Question 7"_s}});
    add("mentor: readiness", mentor, {row(u"Readiness"_s)});
    add("mentor: readiness of a person", mentor, {row(u"Person: Anna Petrova*"_s), {u"heading"_s, u"Not ready yet*"_s}});
    add("mentor: mentees", mentor, {row(u"Mentees"_s)});
    add("mentor: mentee", mentor, {row(u"Name: Anna Petrova*"_s), {u"heading"_s, u"For you to sign off"_s}});
    add("mentor: sign-off", mentor, {row(u"Briefing by the head of sales*"_s)});
    add("mentor: handbook", mentor, {row(u"Handbook"_s)});
    add("mentor: page", mentor, {row(u"Policies"_s)});
    add("mentor: quizzes", mentor, {row(u"Quizzes"_s)});
    add("mentor: questions", mentor, {row(u"Quiz: the company"_s)});
    add("mentor: settings", mentor, {row(mentor), entry(u"Settings"_s)});

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
    be(person);
    go(way);
    if (!QTest::currentTestFailed())
        walk();
}

// The last view is the lock's: what stands behind it is neither shown nor reached.
void TabWalkTest::behindTheLock()
{
    QVERIFY(m_reader->find(u"heading"_s, u"Locked"_s));
    const auto isShown = [](const Accessible &thing) { return thing.is(State::Visible); };
    QVERIFY(std::ranges::any_of(front().named(u"push button"_s, u"Sign out"_s), isShown));
    QVERIFY(std::ranges::none_of(front().named(u"list item"_s, u"Home"_s), isShown));
}

// Signs the one before out, and this person in.
void TabWalkTest::be(const QString &name)
{
    if (name == m_person)
        return;
    if (!m_person.isEmpty())
        go({row(m_person), entry(u"Sign out"_s)});
    m_person = name;
    QVERIFY(m_reader->press(u"list item"_s, name));
    QVERIFY(m_reader->find(u"list"_s, u"Views"_s));
}

void TabWalkTest::go(const Way &way)
{
    for (const Step &step : way) {
        if (step.key)
            m_reader->key(*step.key);
        else if (!step.text.isEmpty())
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
    // What goes away by itself would go while it is being walked.
    const auto toasts = [this] { return front().role != "dialog"_L1 && !front().named(u"push button"_s, u"Close"_s).isEmpty(); };
    QVERIFY(QTest::qWaitFor([&] { return !toasts(); }, LongestWaitMs));
    if (const QList<Accessible> controls = controlsIn(front()); controls.size() == 1) {
        QVERIFY2(controls.first().is(State::Focused), qPrintable(u"the keyboard is not on "_s + controls.first().line()));
        return;
    }
    QList<Accessible> stops;
    m_inTables.clear();
    forwards(stops);
    if (QTest::currentTestFailed())
        return;
    backwards(stops);
    const QStringList unreached = missed(front(), stops + m_inTables);
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
        throughTable(*stop);
        if (QTest::currentTestFailed())
            return;
    }
}

// A table is one stop: Left and Right go through the controls of a row, Up and Down to another row or to the titles.
void TabWalkTest::throughTable(const Accessible &row)
{
    const QList<Accessible> tables = front().named(u"table"_s, u"*"_s);
    const auto table = std::ranges::find_if(tables, [&](const Accessible &one) { return among(one.all(), row); });
    if (table == tables.end())
        return;
    QVERIFY2(among(table->children, row), qPrintable(u"Tab goes into the cells of a table, to "_s + row.line()));
    QList<Accessible> way{row};
    for (const Accessible &control : controlsIn(row)) {
        const auto next = m_reader->moveFocus(ScreenReader::Right);
        QVERIFY2(next && next->reference == control.reference, qPrintable(u"Right does not lead to "_s + control.line()));
        way.append(control);
    }
    m_inTables.append(way);
    for (way.removeLast(); !way.isEmpty(); way.removeLast()) {
        const auto before = m_reader->moveFocus(ScreenReader::Left);
        QVERIFY2(before && before->reference == way.last().reference, qPrintable(u"Left does not lead to "_s + way.last().line()));
    }
    throughTitles(*table, row);
}

void TabWalkTest::throughTitles(const Accessible &table, const Accessible &row)
{
    QList<Accessible> titles = table.children;
    titles.removeIf([](const Accessible &one) { return one.role == "list item"_L1 || !isControl(one); });
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const auto title = m_reader->moveFocus(i == 0 ? ScreenReader::Up : ScreenReader::Right);
        QVERIFY2(title && among(titles, *title), qPrintable(u"no arrow key leads to "_s + titles[i].line()));
        m_inTables.append(*title);
    }
    if (titles.isEmpty())
        return;
    const auto down = m_reader->moveFocus(ScreenReader::Down);
    QVERIFY2(down && down->reference == row.reference, "Down does not lead back to the rows");
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
