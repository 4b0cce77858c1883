#include "walker.h"

#include <QTest>

namespace vestibule::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWaitMs = 20'000;

// Lists, tabs and choices are one Tab stop each, on a member of theirs or on the whole; the arrow keys go through their members.
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

bool hasFocus(const Accessible &thing)
{
    const QList<Accessible> all = thing.all();
    return std::ranges::any_of(all, [](const Accessible &one) { return one.is(State::Focused); });
}

// Whether a view is being made, or reads what it will show.
bool isLoading(const Accessible &shown) { return !shown.named(u"label"_s, u"Loading"_s).isEmpty(); }

QString lines(const QList<Accessible> &stops)
{
    QStringList all;
    for (const Accessible &stop : stops)
        all.append(stop.line());
    return all.join(u'\n');
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
    const auto isStop = [&](const Accessible &one) { return among(stops, one); };
    const bool group = isGroup(thing) && (isStop(thing) || std::ranges::any_of(thing.children, isStop));
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

// It floats above the window, after its last strip; what is closed elsewhere is a part of the page.
bool hasToast(const Accessible &shown)
{
    const QList<Accessible> all = shown.all();
    const auto strip = std::ranges::find(all, u"status bar"_s, &Accessible::role);
    const auto isClose = [](const Accessible &one) { return one.is(State::Visible) && one.role == "push button"_L1 && one.name == "Close"_L1; };
    return shown.role != "dialog"_L1 && std::any_of(strip == all.end() ? all.begin() : strip, all.end(), isClose);
}

}  // namespace

bool Step::isPressed() const { return role != "alert message"_L1 && role != "dialog"_L1 && role != "heading"_L1 && role != "label"_L1; }

bool isControl(const Accessible &thing)
{
    static const QStringList roles{u"push button"_s, u"text"_s, u"password text"_s, u"spin button"_s, u"check box"_s,
                                   u"radio button"_s, u"combo box"_s, u"list item"_s, u"page tab"_s, u"menu item"_s};
    return thing.is(State::Visible) && thing.is(State::Focusable) && roles.contains(thing.role);
}

bool speaks(const Accessible &thing)
{
    return !thing.role.isEmpty() && !(thing.role.endsWith("text"_L1) && thing.name.isEmpty() ? thing.description : thing.name).isEmpty();
}

void Walker::walk(const QStringList &disabled, bool loadsForEver)
{
    QVERIFY(settles(loadsForEver));
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
    QStringList unreached = missed(front(), stops + m_inTables);
    unreached.removeIf([&](const QString &line) { return std::ranges::any_of(disabled, [&](const QString &name) { return line.contains(name); }); });
    QVERIFY2(unreached.isEmpty(), qPrintable(u"not reached:\n"_s + unreached.join(u'\n')));
}

// A dialog takes the focus when it has faded in, a view when it is made; its rows come between frames. What goes away by itself
// would go while it is being walked.
bool Walker::settles(bool loadsForEver) const
{
    QString before;
    return QTest::qWaitFor([&] {
        const Accessible shown = front();
        const QString now = shown.outline();
        return std::exchange(before, now) == now && hasFocus(shown) && (loadsForEver || !isLoading(shown)) && !hasToast(shown);
    }, LongestWaitMs);
}

void Walker::forwards(QList<Accessible> &stops)
{
    for (;;) {
        const QString before = stops.isEmpty() ? u"the beginning"_s : stops.last().line();
        const auto stop = m_reader.moveFocus(ScreenReader::Tab);
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
void Walker::throughTable(const Accessible &row)
{
    const QList<Accessible> tables = front().named(u"table"_s, u"*"_s);
    const auto table = std::ranges::find_if(tables, [&](const Accessible &one) { return among(one.all(), row); });
    if (table == tables.end())
        return;
    QVERIFY2(among(table->children, row), qPrintable(u"Tab goes into the cells of a table, to "_s + row.line()));
    QList<Accessible> way{row};
    for (const Accessible &control : controlsIn(row)) {
        const auto next = m_reader.moveFocus(ScreenReader::Right);
        QVERIFY2(next && next->reference == control.reference, qPrintable(u"Right does not lead to "_s + control.line()));
        way.append(control);
    }
    m_inTables.append(way);
    for (way.removeLast(); !way.isEmpty(); way.removeLast()) {
        const auto before = m_reader.moveFocus(ScreenReader::Left);
        QVERIFY2(before && before->reference == way.last().reference, qPrintable(u"Left does not lead to "_s + way.last().line()));
    }
    throughTitles(*table, row);
}

void Walker::throughTitles(const Accessible &table, const Accessible &row)
{
    QList<Accessible> titles = table.children;
    titles.removeIf([](const Accessible &one) { return one.role == "list item"_L1 || !isControl(one); });
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const auto title = m_reader.moveFocus(i == 0 ? ScreenReader::Up : ScreenReader::Right);
        QVERIFY2(title && among(titles, *title), qPrintable(u"no arrow key leads to "_s + titles[i].line()));
        m_inTables.append(*title);
    }
    if (titles.isEmpty())
        return;
    const auto down = m_reader.moveFocus(ScreenReader::Down);
    QVERIFY2(down && down->reference == row.reference, "Down does not lead back to the rows");
}

void Walker::backwards(const QList<Accessible> &stops)
{
    for (qsizetype i = stops.size() - 1; i >= 0; --i) {
        const auto isText = [&](qsizetype at) { return at > 0 && stops[at].reference == stops[at - 1].reference; };
        while (isText(i))
            --i;  // backwards a text is entered at its beginning, not at its last link
        const auto stop = m_reader.moveFocusBack();
        QVERIFY2(stop, qPrintable(u"Shift+Tab leads nowhere before "_s + stops[(i + 1) % stops.size()].line()));
        if (i > 0 && stops[i].role == "list item"_L1 && stop->reference == stops[i - 1].reference)
            --i;  // from a control in a row Qt goes back past the row
        QVERIFY2(stop->reference == stops[i].reference,
                 qPrintable(u"Shift+Tab goes to %1 instead of %2 after\n%3"_s.arg(stop->line(), stops[i].line(), lines(stops))));
    }
}

// The dialog that is open, or all of the window.
Accessible Walker::front() const
{
    const Accessible window = m_reader.look();
    const QList<Accessible> dialogs = window.named(u"dialog"_s, u"*"_s);
    return dialogs.isEmpty() ? window : dialogs.last();
}

void Walker::be(const QString &name)
{
    if (name == m_person)
        return;
    if (!m_person.isEmpty())
        go({row(m_person), entry(u"Sign out"_s)});
    m_person = name;
    QVERIFY(m_reader.press(u"list item"_s, name));
    QVERIFY(m_reader.find(u"list"_s, u"Views"_s));
}

void Walker::go(const Way &way)
{
    for (const Step &step : way) {
        if (step.key)
            m_reader.key(*step.key);
        else if (!step.text.isEmpty())
            QVERIFY(m_reader.fill(step.name, step.text));
        else if (!step.isPressed())
            QVERIFY(m_reader.find(step.role, step.name));
        else
            QVERIFY(m_reader.press(step.role, step.name));
    }
}

}  // namespace vestibule::accessibility
