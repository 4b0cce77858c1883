// A view that fails in the real window: in its place stands a card that says whose view it is and why it cannot be seen, and
// everything else goes on.
#include "office.h"
#include "walker.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

namespace {

const QString Anna = u"Anna Petrova"_s;

// A fixture plugin, put into the person's folder and allowed to run.
void bringPlugin(const Office &office, const QString &id)
{
    const QString folder = office.data() + u"/plugins/"_s + id;
    copyFolder(QStringLiteral(VESTIBULE_BINARY_DIR "/fixtures/plugins/") + id, folder);
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &path : {office.data() + u"/plugins"_s, folder})
        QFile::setPermissions(path, own);
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QFile::setPermissions(folder + u'/' + name, own);
    const Outcome allowed = office.run({u"plugins"_s, u"allow"_s, id});
    if (allowed.exit != Done)
        qFatal("%s: %s", qPrintable(id), allowed.err.constData());
}

}  // namespace

class BrokenViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCardStandsInItsPlace_data();
    void aCardStandsInItsPlace();
    void aPageOfNobody();
    void aPluginThatIsSwitchedOff();
    void cleanupTestCase();

private:
    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Walker> m_walker;
};

void BrokenViewsTest::initTestCase()
{
    writeFile(m_office.data() + u"/plugins.json"_s, R"({"disabled":["readiness"],"allowed":{}})");
    bringPlugin(m_office, u"shaky"_s);
    m_reader = std::make_unique<ScreenReader>(m_display, m_office.data());
    m_walker = std::make_unique<Walker>(*m_reader);
    m_walker->go({row(Anna), {u"heading"_s, u"Good *"_s}});
}

void BrokenViewsTest::cleanupTestCase()
{
    m_walker.reset();
    m_reader.reset();
}

void BrokenViewsTest::aCardStandsInItsPlace_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("advice");
    const QString notShown = u"“Shaky shelf” could not show this page: "_s;
    const QString another = u"Nothing was lost.\nGo on with another page, and tell your administrator what the log says."_s;
    QTest::newRow("QML that fails") << u"Unfed"_s << notShown + u"UnfedView.qml:10:5: Required property food*"_s << another;
    QTest::newRow("no QML") << u"Without a file"_s << notShown + u"NoSuchView.qml: No such file or directory"_s << another;
    QTest::newRow("a model that is refused") << u"Refused"_s << u"“Shaky shelf” cannot show this page: The shelf is empty."_s
                                             << u"The wall is unharmed.\nFill it."_s;
    QTest::newRow("a model that throws") << u"Throwing"_s << u"“Shaky shelf” cannot show this page: A plugin failed while it was working."_s
                                         << u"What was saved before is kept.\nTry again; if it happens again, tell your administrator."_s;
}

void BrokenViewsTest::aCardStandsInItsPlace()
{
    QFETCH(QString, entry);
    QFETCH(QString, card);
    QFETCH(QString, advice);
    m_walker->go({row(u"Home"_s), {u"heading"_s, u"Good *"_s}, row(entry), {u"alert message"_s, card}, {u"label"_s, advice}});
    m_walker->walk();
    m_walker->go({button(u"Try again"_s), {u"alert message"_s, card}});                                  // as broken as before
    m_walker->go({row(u"Handbook"_s), row(u"Policies"_s), {u"heading"_s, u"Policies"_s}});               // the rest works
    m_walker->go({button(u"Back*"_s), {u"heading"_s, u"Handbook"_s}, button(u"Back*"_s), {u"alert message"_s, card}});
    m_walker->go({button(u"Back*"_s), {u"heading"_s, u"Good *"_s}});
}

void BrokenViewsTest::aPageOfNobody()
{
    m_walker->go({row(u"Sound"_s), button(u"Open a page of nobody"_s), {u"alert message"_s, u"No plugin offers the page “absent.page”."_s},
                  {u"label"_s, u"What was recorded with it is kept.\nAsk your administrator whether a plugin was removed."_s}});
    m_walker->walk();
    m_walker->go({button(u"Back*"_s), button(u"Open a page of nobody"_s), {u"alert message"_s, u"No plugin offers*"_s}});
}

// A mentor comes to its page from the page of another plugin.
void BrokenViewsTest::aPluginThatIsSwitchedOff()
{
    m_walker->go({row(Anna), entry(u"Sign out"_s), row(u"Oleg Denisov"_s), row(u"Mentees"_s), row(u"Name: Anna Petrova*"_s),
                  button(u"Readiness in detail"_s), {u"alert message"_s, u"“Readiness” is out of action: *"_s}, button(u"Back*"_s),
                  {u"heading"_s, Anna}});
}

QTEST_GUILESS_MAIN(BrokenViewsTest)
#include "tst_brokenviews.moc"
