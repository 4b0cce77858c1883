// A new hire, a mentor and HR do their work without seeing the screen: by roles and names that assistive technology is told.
#include "office.h"
#include "screenreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class JourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_reader = std::make_unique<ScreenReader>(m_display, m_office.data()); }
    void hrReadsTheListAndOpensAStage();
    void aNewHireTakesAQuiz();
    void aNewHireHandsInOpenAnswers();
    void theMentorGradesThem();
    void hrReadsWhatCameOfIt();
    void cleanupTestCase() { m_reader.reset(); }

private:
    [[nodiscard]] bool signIn(const QString &login, const QString &name);
    [[nodiscard]] bool signOut(const QString &name);
    [[nodiscard]] bool answerQuestion();
    [[nodiscard]] bool choose(const QString &text);
    [[nodiscard]] bool handIn();

    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
};

// With the keyboard, into the fields.
bool JourneyTest::signIn(const QString &login, const QString &name)
{
    if (!m_reader->fill(u"Login"_s, login))
        return false;
    m_reader->key(ScreenReader::Tab);
    m_reader->type(passwordOf(login));
    m_reader->key(ScreenReader::Return);
    return m_reader->find(u"list"_s, u"Views"_s) && m_reader->find(u"list item"_s, name);
}

bool JourneyTest::signOut(const QString &name)
{
    return m_reader->press(u"list item"_s, name) && m_reader->press(u"menu item"_s, u"Sign out"_s) && m_reader->find(u"text"_s, u"Login"_s);
}

void JourneyTest::hrReadsTheListAndOpensAStage()
{
    QVERIFY(signIn(u"hr"_s, u"Irina Voronina"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Readiness"_s));
    const auto anna = m_reader->find(u"list item"_s, u"Person: Anna Petrova*"_s);
    QVERIFY(anna && anna->name.contains(u"Road: 1 of 4"_s) && anna->name.contains(u"What holds: Read “The company”"_s));
    QVERIFY(m_reader->press(*anna));
    QVERIFY(m_reader->press(u"list item"_s, u"3 of 4: Sales training, locked"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Open this stage…"_s));
    QVERIFY(m_reader->find(u"dialog"_s, u"Open this stage before its turn?"_s));
    QVERIFY(m_reader->fill(u"Reason"_s, u"She has sold before."_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Open the stage"_s));
    QVERIFY(m_reader->find(u"list item"_s, u"3 of 4: Sales training, open"_s));
    QVERIFY(signOut(u"Irina Voronina"_s));
}

void JourneyTest::aNewHireTakesAQuiz()
{
    QVERIFY(signIn(u"anna"_s, u"Anna Petrova"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Quizzes"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Quiz: the company"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Begin"_s));
    for (int question = 1; question <= 10; ++question) {
        QVERIFY(m_reader->find(u"label"_s, u"Question %1 of 10"_s.arg(question)));
        QVERIFY2(answerQuestion(), qPrintable(QString::number(question)));
        if (question < 10)
            QVERIFY(m_reader->press(u"push button"_s, u"Next"_s));
    }
    QVERIFY(m_reader->find(u"label"_s, u"10 of 10 answered"_s));
    QVERIFY(handIn());
    QVERIFY(m_reader->find(u"alert message"_s, u"Passed with 100 %*"_s));
}

void JourneyTest::aNewHireHandsInOpenAnswers()
{
    QVERIFY(m_reader->press(u"list item"_s, u"Quizzes"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Product survey"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Begin"_s));
    QVERIFY(m_reader->find(u"label"_s, u"Question 1 of 7"_s));
    QVERIFY(m_reader->fill(u"Your answer"_s, u"One roll wraps fifteen pallets"_s));
    QVERIFY(m_reader->find(u"label"_s, u"1 of 7 answered"_s));
    QVERIFY(handIn());
    QVERIFY(m_reader->find(u"alert message"_s, u"Handed in, waiting for your mentor*"_s));
    QVERIFY(signOut(u"Anna Petrova"_s));
}

void JourneyTest::theMentorGradesThem()
{
    QVERIFY(signIn(u"oleg"_s, u"Oleg Denisov"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Reviews"_s));
    QVERIFY(m_reader->find(u"heading"_s, u"Reviews"_s));  // the page before it has her name, too
    QVERIFY(m_reader->press(u"list item"_s, u"Anna Petrova"_s));
    QVERIFY(m_reader->find(u"label"_s, u"One roll wraps fifteen pallets"_s));
    for (int question = 1; question <= 7; ++question) {
        const auto marks = m_reader->find(u"panel"_s, u"Mark for question %1"_s.arg(question));
        QVERIFY(marks);
        const QList<Accessible> choices = marks->named(u"radio button"_s, question == 1 ? u"100 %"_s : u"0 %"_s);
        QCOMPARE(choices.size(), 1);
        QVERIFY(m_reader->press(choices.first()));
    }
    QVERIFY(m_reader->fill(u"Comment for the trainee"_s, u"Answer all of them"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Give the marks"_s));
    QVERIFY(m_reader->find(u"heading"_s, u"Nothing waits for you"_s));
    QVERIFY(signOut(u"Oleg Denisov"_s));
}

void JourneyTest::hrReadsWhatCameOfIt()
{
    QVERIFY(signIn(u"hr"_s, u"Irina Voronina"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Readiness"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"Person: Anna Petrova*"_s));
    QVERIFY(m_reader->press(u"list item"_s, u"1 of 4*"_s));
    const auto quiz = m_reader->find(u"list item"_s, u"Pass the quiz on the company"_s);
    QVERIFY(quiz && quiz->description.startsWith(u"Met, "_s));
    QVERIFY(m_reader->press(u"list item"_s, u"3 of 4*"_s));
    const auto survey = m_reader->find(u"list item"_s, u"Pass the product survey*"_s);
    QVERIFY(survey && survey->description.startsWith(u"Not passed, "_s));
}

// Whichever question of the company quiz is open, with what an attentive new hire knows.
bool JourneyTest::answerQuestion()
{
    static const QHash<QString, QStringList> choices{
        {u"A new client asks*"_s, {u"We are wholesalers of packaging, warehouse supplies and workplace hygiene."_s}},
        {u"You find a mistake*"_s, {u"False"_s}},
        {u"Which two of these*"_s, {u"Three pallets are to be reserved until Friday."_s,
                                    u"The client wants to know whether the goods will leave tomorrow."_s}},
        {u"Samara is one hour*"_s, {u"9:30"_s}},
        {u"At 15:40*"_s, {u"Say that the cut-off has passed, ask logistics what is possible, and call back with their answer."_s}},
    };
    static const QHash<QString, QString> lines{
        {u"In which city*"_s, u"Nizhny Novgorod"_s}, {u"In which year*"_s, u"2009"_s}, {u"About how many*"_s, u"2300"_s}};
    static const QList<std::pair<QString, QString>> pairs{
        {u"Marina Belova"_s, u"head of sales"_s}, {u"Timur Galeev"_s, u"head of logistics"_s}, {u"Nina Orlova"_s, u"chief accountant"_s},
        {u"Alla Reznik"_s, u"head of purchasing"_s}, {u"Sergei Lapin"_s, u"lawyer"_s}, {u"Pavel Kim"_s, u"system administrator"_s},
        {u"Sales files of the department"_s, u"drive S:"_s}, {u"Contracts and other documents"_s, u"drive D:"_s},
        {u"The current price list"_s, u"drive P:"_s}, {u"What was agreed with a client on the phone"_s, u"Compass"_s},
        {u"Whether an invoice has been paid"_s, u"1C"_s}};

    const Accessible page = m_reader->look();
    for (const auto &[stem, texts] : choices.asKeyValueRange())
        if (!page.named(u"label"_s, stem).isEmpty())
            return std::ranges::all_of(texts, [this](const QString &text) { return choose(text); });
    for (const auto &[stem, text] : lines.asKeyValueRange())
        if (!page.named(u"label"_s, stem).isEmpty())
            return m_reader->fill(stem.startsWith(u"In which city"_s) ? u"Your answer"_s : u"Your number"_s, text);
    for (const auto &[left, right] : pairs)
        if (!page.named(u"combo box"_s, left).isEmpty() && !(m_reader->press(u"combo box"_s, left) && m_reader->press(u"list item"_s, right)))
            return false;
    return true;
}

bool JourneyTest::choose(const QString &text)
{
    const bool several = !m_reader->look().named(u"check box"_s, text).isEmpty();
    return m_reader->press(several ? u"check box"_s : u"radio button"_s, text);
}

bool JourneyTest::handIn()
{
    return m_reader->press(u"push button"_s, u"Hand in"_s) && m_reader->find(u"dialog"_s, u"Hand in*"_s)
        && m_reader->press(u"push button"_s, u"Hand in"_s);
}

QTEST_GUILESS_MAIN(JourneyTest)
#include "tst_journey.moc"
