// What surrounds the program fails it. The display disappears under the window, as when a server crashes or a remote session is cut
// off: the program ends, and what it had said to be saved is there at the next start. Icons or translations are missing: it works
// without them.
#include "office.h"
#include "walker.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

namespace {

constexpr int LongestWaitMs = 20'000;

}  // namespace

class DisplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savedAnswersOutliveTheDisplay();
    void worksWithoutAnIconTheme();
    void worksWithoutTranslations();

private:
    static void everythingHasAName(ScreenReader &reader);
    [[nodiscard]] static bool openQuiz(ScreenReader &reader);
};

bool DisplayTest::openQuiz(ScreenReader &reader)
{
    if (!reader.fill(u"Login"_s, u"anna"_s))
        return false;
    reader.key(ScreenReader::Tab);
    reader.type(passwordOf(u"anna"_s));
    reader.key(ScreenReader::Return);
    return reader.press(u"list item"_s, u"Quizzes"_s) && reader.press(u"list item"_s, u"Quiz: the company"_s);
}

void DisplayTest::savedAnswersOutliveTheDisplay()
{
    const Office office;
    {
        Display display;
        ScreenReader reader(display, office.data());
        QVERIFY(openQuiz(reader));
        QVERIFY(reader.press(u"push button"_s, u"Begin"_s));
        QVERIFY(reader.press(u"radio button"_s, u"We are wholesalers of packaging, warehouse supplies and workplace hygiene."_s));
        QVERIFY(reader.find(u"label"_s, u"1 of 10 answered"_s));
        QVERIFY(reader.find(u"label"_s, u"saved *"_s));
        display.disappear();
        QVERIFY(reader.programEnds());
    }
    QCOMPARE(office.verify().exit, int(Done));

    const Display display;
    ScreenReader reader(display, office.data());
    QVERIFY(openQuiz(reader));
    QVERIFY(reader.find(u"label"_s, u"1 of 10 answered"_s));
}

// Goes to every view that the navigation offers.
void DisplayTest::everythingHasAName(ScreenReader &reader)
{
    const auto views = reader.find(u"list"_s, u"Views"_s);
    QVERIFY(views && views->children.size() > 3);
    for (const Accessible &view : views->children) {
        QVERIFY2(reader.press(view), qPrintable(view.line()));
        const auto isOpen = [&] {
            const QList<Accessible> rows = reader.look().named(u"list item"_s, view.name);
            return !rows.isEmpty() && rows.first().is(State::Selected);
        };
        QVERIFY2(QTest::qWaitFor(isOpen, LongestWaitMs), qPrintable(view.line()));
        QVERIFY(reader.find(u"heading"_s, u"*"_s));
        for (const Accessible &thing : reader.look().all())
            QVERIFY2(!isControl(thing) || speaks(thing), qPrintable(view.name + u": "_s + thing.line()));
    }
}

// And in English, where a language is remembered that it does not have.
void DisplayTest::worksWithoutAnIconTheme()
{
    const Office office;
    QSettings(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat).setValue(u"shell/language"_s, u"eo"_s);
    Display display;
    display.set(u"XDG_DATA_DIRS"_s, office.folder() + u"/nothing-here"_s);
    ScreenReader reader(display, office.data());
    Walker walker(reader);
    walker.go({row(u"Irina Voronina"_s)});
    everythingHasAName(reader);
    walker.go({row(u"Home"_s)});
    walker.walk();
}

// Russian was chosen, and none of its texts can be read: the window says everything in English, and what is content stays Russian.
void DisplayTest::worksWithoutTranslations()
{
    const Office office;
    QSettings(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat).setValue(u"shell/language"_s, u"ru"_s);
    Display display;
    display.set(u"LD_PRELOAD"_s, QStringLiteral(VESTIBULE_BINARY_DIR "/tests/e2e_notranslations.so"));
    ScreenReader reader(display, office.data());
    Walker walker(reader);
    QVERIFY(reader.find(u"heading"_s, u"Sign in"_s));
    walker.go({{u"text"_s, u"Login"_s, u"anna"_s}});
    reader.key(ScreenReader::Tab);
    reader.type(passwordOf(u"anna"_s));
    walker.go({button(u"Sign in"_s), {u"heading"_s, u"Good *"_s}, row(u"Search"_s), {u"dialog"_s, u"Search for anything"_s}, key(ScreenReader::Escape)});
    everythingHasAName(reader);
    walker.go({row(u"Home"_s), {u"heading"_s, u"The road"_s}});
    QVERIFY(reader.find(u"list item"_s, u"1 of 4: Знакомство с работой и компанией*"_s));
}

QTEST_GUILESS_MAIN(DisplayTest)
#include "tst_display.moc"
