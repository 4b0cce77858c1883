// The pages and dialogs that come before or instead of the work, walked with Tab alone: setting up, a database that is gone, a
// plugin that took the program down.
#include "office.h"
#include "walker.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class EntranceWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingUp();
    void theDatabaseIsGone();
    void aPluginTookTheProgramDown();

private:
    Display m_display;
};

void EntranceWalkTest::settingUp()
{
    const QTemporaryDir folder;
    ScreenReader reader(m_display, folder.path());
    Walker walker(reader);
    QVERIFY(reader.find(u"heading"_s, u"Welcome to Vestibule"_s));
    for (const QString &choice : {u"Sample company"_s, u"New company"_s, u"Company server"_s}) {
        walker.go({{u"radio button"_s, choice}});
        walker.walk();
        if (QTest::currentTestFailed())
            return;
    }
    const QString password = u"a long password of the boss"_s;
    walker.go({{u"radio button"_s, u"New company"_s}, {u"text"_s, u"Company"_s, u"Lighthouse"_s}, {u"text"_s, u"Your name (HR)"_s, u"Boss"_s},
               {u"text"_s, u"Your login"_s, u"boss"_s}});
    reader.key(ScreenReader::Tab);
    reader.type(password);
    reader.key(ScreenReader::Tab);  // to the button that shows it
    reader.key(ScreenReader::Tab);
    reader.type(password);
    walker.go({button(u"Set up the company"_s), {u"heading"_s, u"Keep this phrase"_s}});
    walker.walk();
}

void EntranceWalkTest::theDatabaseIsGone()
{
    const Office office;
    const QByteArray good = office.databaseBytes();
    writeFile(office.database(), "This is no database any more.\n");
    ScreenReader reader(m_display, office.data());
    Walker walker(reader);
    QVERIFY(reader.find(u"alert message"_s, u"*"_s));
    walker.walk();
    walker.go({button(u"Try again"_s), {u"alert message"_s, u"*"_s}});
    writeFile(office.database(), good);
    walker.go({button(u"Try again"_s), {u"heading"_s, u"Sign in"_s}});
}

void EntranceWalkTest::aPluginTookTheProgramDown()
{
    const Office office;
    const QString trace = office.data() + u"/plugin-loading-1"_s;
    writeFile(trace, "handbook\nlibrary\n");  // as a process left it that died there
    {
        ScreenReader reader(m_display, office.data());
        Walker walker(reader);
        QVERIFY(reader.find(u"dialog"_s, u"A plugin stopped the program"_s));
        QCOMPARE(walker.front().named(u"label"_s, u"Vestibule stopped while it was loading “Handbook”*"_s).size(), 1);
        walker.walk();
        reader.key(ScreenReader::Escape);
        QVERIFY(reader.find(u"dialog"_s, u"A plugin stopped the program"_s));  // to close it is no answer
        walker.go({button(u"Leave it out"_s), row(u"Anna Petrova"_s), row(u"Quizzes"_s), {u"heading"_s, u"Quizzes"_s}});
        QVERIFY(reader.look().named(u"list item"_s, u"Handbook"_s).isEmpty());
    }
    QTRY_VERIFY(!QFile::exists(trace));
    QString state;
    for (const QJsonValue &plugin : office.run({u"plugins"_s}).json()[u"plugins"_s].toArray())
        if (plugin[u"id"_s] == u"handbook"_s)
            state = plugin[u"state"_s].toString();
    QCOMPARE(state, u"disabled"_s);
}

QTEST_GUILESS_MAIN(EntranceWalkTest)
#include "tst_entrancewalk.moc"
