// A mentor confirms a new hire's day at the new hire's desk, in the real window: the wrong password is refused and said, leaving
// records nothing, and the right one records what the mentor did, by the mentor.
#include "office.h"
#include "walker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class CountersignTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsWhatIsSigned();
    void refusesTheWrongPassword();
    void escapeRecordsNothing();
    void refusesWhoMayNotSign();
    void recordsTheOtherPersonsDeed();
    void cleanupTestCase();

private:
    void sign(const QString &login, const QString &password);
    [[nodiscard]] QString confirmations() const;
    [[nodiscard]] bool isOpen() const { return m_walker->front().role == "dialog"_L1; }

    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Walker> m_walker;
};

void CountersignTest::initTestCase()
{
    m_reader = std::make_unique<ScreenReader>(m_display, m_office.data());
    m_walker = std::make_unique<Walker>(*m_reader);
    m_walker->go({row(u"Anna Petrova"_s), row(u"Daily results"_s), {u"text"_s, u"Calls"_s, u"40"_s}, button(u"Send for confirmation"_s),
                  {u"label"_s, u"Reported*"_s}, button(u"Confirm here…"_s)});
}

void CountersignTest::cleanupTestCase()
{
    m_walker.reset();
    m_reader.reset();
}

// With the keyboard, as the mentor does who has come to the desk.
void CountersignTest::sign(const QString &login, const QString &password)
{
    QVERIFY(m_reader->fill(u"Login"_s, login));
    m_reader->key(ScreenReader::Tab);
    m_reader->type(password);
    QVERIFY(m_reader->press(u"push button"_s, u"Sign"_s));
}

// Who has confirmed something of whom, as the store has it.
QString CountersignTest::confirmations() const
{
    return m_office.sql(u"SELECT a.login || ' ' || l.login FROM event JOIN person a ON a.account = event.actor "
                        "JOIN person l ON l.account = event.learner WHERE verb = 'confirmed'"_s);
}

void CountersignTest::showsWhatIsSigned()
{
    QVERIFY(m_reader->find(u"dialog"_s, u"Countersign: Results of *"_s));
    QVERIFY(m_reader->find(u"label"_s, u"*"_s));
    const QList<Accessible> labels = m_walker->front().named(u"label"_s, u"*"_s);
    const auto says = [&labels](const QString &words) {
        return std::ranges::any_of(labels, [&words](const Accessible &label) { return label.name.contains(words); });
    };
    QVERIFY2(says(u"Anna Petrova"_s) && says(u"Calls: 40"_s), qPrintable(m_walker->front().outline()));
    m_walker->walk();
}

void CountersignTest::refusesTheWrongPassword()
{
    sign(u"oleg"_s, u"not the password"_s);
    QVERIFY(m_reader->find(u"alert message"_s, u"*"_s));
    QVERIFY(isOpen());
    QCOMPARE(confirmations(), QString());
}

void CountersignTest::escapeRecordsNothing()
{
    m_reader->key(ScreenReader::Escape);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(confirmations(), QString());
    m_walker->go({button(u"Confirm here…"_s), {u"dialog"_s, u"Countersign*"_s}});
    QVERIFY2(m_walker->front().named(u"alert message"_s, u"*"_s).isEmpty(), "what was said before is gone");
}

// A new hire confirms no day, not even with the right password.
void CountersignTest::refusesWhoMayNotSign()
{
    sign(u"boris"_s, passwordOf(u"boris"_s));
    QVERIFY(m_reader->find(u"alert message"_s, u"*"_s));
    QVERIFY(isOpen());
    QCOMPARE(confirmations(), QString());
}

void CountersignTest::recordsTheOtherPersonsDeed()
{
    sign(u"oleg"_s, passwordOf(u"oleg"_s));
    QVERIFY(m_reader->find(u"label"_s, u"Confirmed*"_s));
    QTRY_VERIFY(!isOpen());
    QCOMPARE(confirmations(), u"oleg anna"_s);
    QCOMPARE(m_office.verify().exit, int(Done));
    // The desk is still the new hire's.
    QVERIFY(m_reader->find(u"list item"_s, u"Anna Petrova"_s));
}

QTEST_GUILESS_MAIN(CountersignTest)
#include "tst_countersign.moc"
