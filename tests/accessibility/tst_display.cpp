// What surrounds the program fails it. The display disappears under the window, as when a server crashes or a remote session is cut
// off: the program ends, and what it had said to be saved is there at the next start. Icons and translations are missing: it works
// without them.
#include "office.h"
#include "screenreader.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class DisplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savedAnswersOutliveTheDisplay();
    void worksWithoutIconsAndTranslations();

private:
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

void DisplayTest::worksWithoutIconsAndTranslations()
{
    const Office office;
    QSettings(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat).setValue(u"shell/language"_s, u"eo"_s);
    Display display;
    display.set(u"XDG_DATA_DIRS"_s, office.folder() + u"/nothing-here"_s);
    ScreenReader reader(display, office.data());
    QVERIFY(openQuiz(reader));
    QVERIFY(reader.find(u"push button"_s, u"Begin"_s));
}

QTEST_GUILESS_MAIN(DisplayTest)
#include "tst_display.moc"
