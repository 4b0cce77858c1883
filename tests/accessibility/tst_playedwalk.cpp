// The views that show what people have done, walked with Tab alone as in tst_tabwalk: in the company that the tour has played.
#include "office.h"
#include "walker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class PlayedWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void view_data();
    void view();
    void cleanupTestCase();

private:
    Display m_display;
    QTemporaryDir m_folder;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Walker> m_walker;
};

void PlayedWalkTest::initTestCase()
{
    const QString data = m_folder.filePath(u"data"_s);
    copyFolder(QStringLiteral(VESTIBULE_BINARY_DIR "/tests/tour-data"), data);
    colleague(data, {u"submit"_s, u"boris"_s, u"documents:application-volna"_s, shippedPack() + u"/en/documents/application.docx"_s});
    m_reader = std::make_unique<ScreenReader>(m_display, data);
    m_walker = std::make_unique<Walker>(*m_reader);
}

void PlayedWalkTest::cleanupTestCase()
{
    m_walker.reset();
    m_reader.reset();
}

void PlayedWalkTest::view_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<Way>("way");
    const QString trainee = u"Boris Sidorov"_s;
    const QString mentor = u"Oleg Denisov"_s;
    const QString hr = u"Irina Voronina"_s;
    const Way toCall{row(u"Calls"_s), row(u"“How much are your cartons?”*"_s)};
    const auto add = [](const char *name, const QString &person, const Way &way) { QTest::newRow(name) << person << way; };
    const auto heading = [](const QString &name) { return Step{u"heading"_s, name}; };

    add("trainee: documents", trainee, {row(u"Documents"_s), heading(u"Documents"_s)});
    add("trainee: document", trainee, {row(u"Job description*"_s), heading(u"Job description*"_s)});
    add("trainee: case", trainee, {row(u"Documents"_s), row(u"Proposal for Volna*"_s), heading(u"Proposal for Volna*"_s)});
    add("trainee: filling in", trainee, {row(u"Documents"_s), row(u"Commercial proposal*"_s), heading(u"Commercial proposal*"_s)});
    add("trainee: price gym", trainee, {row(u"Price gym"_s), heading(u"Price gym"_s)});
    add("trainee: level", trainee, {row(u"Level 3*"_s), heading(u"Level 3*"_s)});
    add("trainee: training", trainee, {button(u"Begin"_s), {u"label"_s, u"Case 1 of 6"_s}});
    add("trainee: client base", trainee, {row(u"Calls"_s), button(u"My client base"_s), heading(u"My client base"_s)});
    add("trainee: voice", trainee, {row(u"Calls"_s), button(u"Voice"_s), heading(u"Voice in calls"_s)});
    add("trainee: debrief", trainee, toCall + Way{row(u"Attempt 1: 0 %*"_s), heading(u"Practise next"_s)});
    add("trainee: practising a question", trainee, {row(u"Quiz: the telephone*"_s), heading(u"Practise a question"_s)});
    add("trainee: notices", trainee, {row(u"Home"_s), button(u"1 notice*"_s)});

    add("mentor: documents", mentor, {row(u"Documents"_s), heading(u"Documents"_s)});
    add("mentor: price gym", mentor, {row(u"Price gym"_s), heading(u"Price gym"_s)});
    add("mentor: price gym of one", mentor, {row(u"Person: Anna*"_s), heading(u"Anna Petrova"_s)});
    add("mentor: training of one", mentor, {row(u"Level*"_s), heading(u"Level 3*"_s)});
    add("mentor: calls played", mentor, toCall);
    add("mentor: debrief", mentor, {row(u"Person: Anna*"_s), heading(u"Debrief*"_s)});
    add("mentor: typed replies", mentor, toCall + Way{button(u"Typed replies"_s), heading(u"Typed replies*"_s)});
    add("mentor: graph", mentor, toCall + Way{button(u"Graph"_s), heading(u"Graph*"_s)});
    add("mentor: script", mentor, toCall + Way{button(u"Edit the script"_s), heading(u"Script*"_s)});
    add("mentor: rehearsal", mentor, {button(u"Play from here"_s), {u"label"_s, u"Rehearsal*"_s}});
    add("mentor: calls of one", mentor, {row(u"Mentees"_s), row(u"Name: Anna*"_s), button(u"Calls played"_s), heading(u"Anna Petrova"_s)});

    add("mentor: document handed in", mentor, {row(u"Reviews"_s), row(u"Boris Sidorov*"_s), heading(u"Application*"_s)});

    add("HR: readiness", hr, {row(u"Readiness"_s), heading(u"Readiness"_s)});
    add("HR: readiness of who is ready", hr, {row(u"Person, mentor: Anna*"_s), heading(u"Anna Petrova"_s)});
    add("HR: document", hr, {row(u"Documents"_s), row(u"Job description*"_s), heading(u"Job description*"_s)});
    add("HR: voice", hr, {row(u"Calls"_s), button(u"Voice"_s), heading(u"Voice in calls"_s)});
}

void PlayedWalkTest::view()
{
    QFETCH(QString, person);
    QFETCH(Way, way);
    m_walker->be(person);
    m_walker->go(way);
    if (!QTest::currentTestFailed())
        m_walker->walk();
}

QTEST_GUILESS_MAIN(PlayedWalkTest)
#include "tst_playedwalk.moc"
