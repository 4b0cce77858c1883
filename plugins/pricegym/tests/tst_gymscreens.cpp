// The view models on a desk of fakes: the list, a level from its first case to the result, drafts, what can go wrong.
#include "lists.h"

#include "support/fakedesk.h"
#include "views/gymlist.h"
#include "views/gymtraining.h"
#include "views/showncase.h"

#include <vestibule/verbs.h>

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pricegym;
using namespace vestibule::pricegym::test;
using vestibule::test::FakeDesk;

class TestGymScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theListSaysHowItWent();
    void solvesALevel();
    void practisesWhatWentWrong();
    void explainsAtOnce();
    void asksForWhatIsMissing();
    void takesNothingThatCannotBe();
    void goesOnWhereItStopped();
    void anAnswerCannotBeChanged();
    void keepsTheVersionItBeganWith();
    void saysWhenNothingIsSaved();
    void erasedAnswers();
    void aLevelThatIsNotThere();
    void speaksTheLanguage();

private:
    void open()
    {
        m_gym.reset();
        m_gym = std::make_unique<GymTraining>(*m_desk, u"pricegym:level-3"_s);
        QTRY_VERIFY(!m_gym->loading());
    }
    void begin()
    {
        open();
        m_gym->start();
        QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    }
    void solveOne()
    {
        m_gym->answer(m_gym->solution());
        QVERIFY(m_gym->answered());
        m_gym->goOn();
    }
    void solveAll()
    {
        begin();
        for (int i = 0; i < 6; ++i)
            solveOne();
        QTRY_COMPARE(m_gym->stage(), GymTraining::Done);
    }
    [[nodiscard]] static ContentVersion version(const QString &id)
    {
        ContentVersion content;
        content.id = id;
        content.languages = {u"en"_s, u"ru"_s};
        content.currency = u"RUB"_s;
        Activity level = aquilonFiles().first().activity;
        level.source = level.common = u"products.toml"_s;
        content.programme.activities = {level};
        content.texts[u"en"_s][u"activity.pricegym:level-3"_s] = {u"Level 3"_s, u"Discounts."_s};
        return content;
    }
    [[nodiscard]] static QMap<QString, QByteArray> files()
    {
        QMap<QString, QByteArray> all;
        for (const char *path : {"products.toml", "en/products.toml", "ru/products.toml"})
            all.insert(QLatin1String(path), contentFile(QLatin1String(path)));
        return all;
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<GymTraining> m_gym;
};

void TestGymScreens::init()
{
    QLocale::setDefault(QLocale::c());
    m_desk = std::make_unique<FakeDesk>();
    m_desk->content.add(version(u"v1"_s), files());
}

void TestGymScreens::cleanup()
{
    m_gym.reset();
    m_desk.reset();
}

void TestGymScreens::theListSaysHowItWent()
{
    GymList list(*m_desk);
    QTRY_COMPARE(list.count(), 1);
    const auto cell = [&list](GymList::Role role) { return list.data(list.index(0), role).toString(); };
    QCOMPARE(cell(GymList::State), u"new"_s);
    solveAll();
    QTRY_COMPARE(cell(GymList::State), u"passed"_s);
    QVERIFY(cell(GymList::Note).contains(u"best 100 %"_s));
    list.open(0);
    list.open(7);
    QCOMPARE(m_desk->navigation.opened.size(), 1);
    QCOMPARE(m_desk->navigation.opened.first().view, u"pricegym.training"_s);
}

void TestGymScreens::solvesALevel()
{
    solveAll();
    QCOMPARE(m_gym->result()[u"percent"_s].toInt(), 100);
    QCOMPARE(m_gym->result()[u"passed"_s].toBool(), true);
    QCOMPARE(m_gym->result()[u"cases"_s].toList().size(), 6);
    const Event handedIn = m_desk->ledger.with(verb::Completed).constLast();
    QCOMPARE(handedIn.score, std::optional<qint64>(ScoreUnit));
    QCOMPARE(handedIn.content, u"v1"_s);
    QCOMPARE(handedIn.refs, QStringList{m_desk->ledger.with(verb::Attempted).constLast().id});
    open();  // it is shown again, and can be practised on
    QCOMPARE(m_gym->stage(), GymTraining::Done);
    m_gym->start();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    QCOMPARE(m_gym->index(), 0);
}

void TestGymScreens::practisesWhatWentWrong()
{
    GymList list(*m_desk);
    begin();
    const QString missed = m_gym->caseTitle();
    m_gym->giveUp({});
    m_gym->goOn();
    for (int i = 1; i < 6; ++i)
        solveOne();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Done);
    QCOMPARE(m_gym->result()[u"practise"_s].toString(), missed);
    QTRY_COMPARE(list.data(list.index(0), GymList::Practise).toString(), missed);
    m_gym->start();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    QCOMPARE(m_gym->caseTitle(), missed);
    const QString seen = m_gym->facts().last().toMap()[u"text"_s].toString();
    open();  // and when it is resumed
    QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    QCOMPARE(m_gym->caseTitle(), missed);
    QCOMPARE(m_gym->facts().last().toMap()[u"text"_s].toString(), seen);
    for (int i = 0; i < 6; ++i)
        solveOne();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Done);
    QCOMPARE(m_gym->result()[u"percent"_s].toInt(), 100);
    QCOMPARE(m_gym->result()[u"practise"_s].toString(), QString());  // it rests
    QTRY_COMPARE(list.data(list.index(0), GymList::Practise).toString(), missed);
}

void TestGymScreens::explainsAtOnce()
{
    begin();
    QStringList typed = m_gym->solution();
    QVERIFY(m_gym->steps().isEmpty());
    QVERIFY(!m_gym->facts().isEmpty() && !m_gym->hint().isEmpty() && !m_gym->question().isEmpty());
    typed.first() = m_gym->fields().first().toMap()[u"choices"_s].toStringList().isEmpty() ? u"987654321"_s : u"1"_s;
    m_gym->answer(typed);
    const QVariantList marks = m_gym->marks();
    QCOMPARE(marks.size(), typed.size());
    QCOMPARE(marks.first().toMap()[u"right"_s].toBool(), false);
    QVERIFY(!marks.first().toMap()[u"answer"_s].toString().isEmpty());
    QCOMPARE(marks.last().toMap()[u"right"_s].toBool(), true);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QVariantMap mark = marks[i].toMap();
        const QString unit = m_gym->fields()[i].toMap()[u"unit"_s].toString();  // stands beside the field, before the answer and after
        QCOMPARE(mark[u"typed"_s].toString() + (unit.isEmpty() ? QString() : u'\u00a0' + unit), mark[u"yours"_s].toString());
    }
    QVERIFY(!m_gym->steps().isEmpty());
    QCOMPARE(m_gym->rightSoFar(), 0);
}

void TestGymScreens::asksForWhatIsMissing()
{
    begin();
    QStringList typed = m_gym->solution();
    typed.last().clear();
    m_gym->answer(typed);
    QVERIFY(!m_gym->answered());
    QVERIFY(m_gym->problems().first().isEmpty() && !m_gym->problems().last().isEmpty());
    typed.last() = u"about 3"_s;
    m_gym->answer(typed);
    QVERIFY(!m_gym->answered());
    m_gym->giveUp(typed);
    QVERIFY(m_gym->answered());
    QVERIFY(m_gym->problems().isEmpty());
    QCOMPARE(m_gym->marks().last().toMap()[u"yours"_s].toString(), QString());
}

// Below zero lies only an index, and that from −100 to 100: anything else is asked for again before it counts.
void TestGymScreens::takesNothingThatCannotBe()
{
    using Type = Value::Type;
    struct Row {
        Type type;
        QString typed;
        bool taken;
    };
    const QList<Row> rows{{Type::Amount, u"-120.00"_s, false}, {Type::Amount, u"\u2212120,00"_s, false}, {Type::Amount, u"0"_s, true},
                          {Type::Percent, u"-5"_s, false},     {Type::Percent, u"105"_s, true},          {Type::Count, u"-3"_s, false},
                          {Type::Count, u"3"_s, true},         {Type::Index, u"-100"_s, true},            {Type::Index, u"-100.1"_s, false},
                          {Type::Index, u"250"_s, false}};
    for (const Row &row : rows) {
        Case shown;
        Field field;
        field.type = row.type;
        shown.fields = {field};
        QVERIFY2(problemsOf(shown, {row.typed}).first().isEmpty() == row.taken, qPrintable(row.typed));
        QVERIFY(givenIn(shown, {row.typed}).first().has_value());  // answers that were given before are read as ever
    }
}

void TestGymScreens::goesOnWhereItStopped()
{
    begin();
    solveOne();
    m_gym->giveUp({});
    const QString second = m_gym->caseTitle();
    open();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    QCOMPARE(m_gym->index(), 2);
    QVERIFY(!m_gym->answered());
    QVERIFY(m_gym->caseTitle() != second);  // what went wrong comes again, but not at once
    QCOMPARE(m_gym->rightSoFar(), 1);
    solveOne();
    QCOMPARE(m_gym->caseTitle(), second);
}

void TestGymScreens::anAnswerCannotBeChanged()
{
    begin();
    m_gym->giveUp({});
    const QVariantList before = m_gym->marks();
    m_gym->answer(m_gym->solution());
    m_gym->giveUp(m_gym->solution());
    QCOMPARE(m_gym->marks(), before);
    m_gym->goOn();
    m_gym->goOn();  // not over what is not answered
    QCOMPARE(m_gym->index(), 1);
}

void TestGymScreens::keepsTheVersionItBeganWith()
{
    begin();
    const QStringList solution = m_gym->solution();
    QMap<QString, QByteArray> dearer = files();
    dearer[u"products.toml"_s].replace("price = ", "price = 1");
    m_desk->content.add(version(u"v2"_s), dearer);
    open();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Running);
    QCOMPARE(m_gym->solution(), solution);
    for (int i = 0; i < 6; ++i)
        solveOne();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Done);
    QCOMPARE(m_desk->ledger.with(verb::Completed).constLast().content, u"v1"_s);
}

void TestGymScreens::saysWhenNothingIsSaved()
{
    begin();
    const Error full{ErrorCode::Full, u"The disk is full."_s, {}, u"Make room."_s, {}};
    m_desk->ledger.failSave = full;
    m_gym->answer(m_gym->solution());
    QTRY_VERIFY(m_gym->saveProblem().contains(u"The disk is full."_s));
    m_desk->ledger.failSave.reset();
    m_gym->saveAgain();
    QTRY_VERIFY(m_gym->saveProblem().isEmpty());
    m_gym->goOn();
    for (int i = 1; i < 6; ++i)
        solveOne();
    QTRY_COMPARE(m_gym->stage(), GymTraining::Done);
    m_desk->ledger.failAppend = full;
    m_gym->start();
    QTRY_VERIFY(!m_gym->busy());
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    QCOMPARE(m_gym->stage(), GymTraining::Done);
}

void TestGymScreens::erasedAnswers()
{
    solveAll();
    m_desk->ledger.privateParts.clear();
    open();
    QCOMPARE(m_gym->stage(), GymTraining::Done);
    QVERIFY(m_gym->result()[u"erased"_s].toBool());
    QCOMPARE(m_gym->result()[u"percent"_s].toInt(), 100);
    QVERIFY(m_gym->result()[u"cases"_s].toList().isEmpty());
}

void TestGymScreens::aLevelThatIsNotThere()
{
    GymTraining nowhere(*m_desk, u"pricegym:level-9"_s);
    QTRY_VERIFY(!nowhere.problem().isEmpty());
    QVERIFY(!nowhere.error()[u"todo"_s].toString().isEmpty());
    QMap<QString, QByteArray> broken = files();
    broken[u"products.toml"_s].replace("[terms]", "[other]");
    m_desk->content.add(version(u"v2"_s), broken);
    GymTraining unusable(*m_desk, u"pricegym:level-3"_s);
    QTRY_VERIFY(!unusable.problem().isEmpty());
}

void TestGymScreens::speaksTheLanguage()
{
    m_desk->content.interfaceLanguage = u"ru"_s;
    begin();
    QVERIFY(m_gym->facts().first().toMap()[u"text"_s].toString().contains(QRegularExpression(u"[А-Яа-я]"_s)));
}

QTEST_GUILESS_MAIN(TestGymScreens)
#include "tst_gymscreens.moc"
