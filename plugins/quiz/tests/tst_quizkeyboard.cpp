// Taking a quiz without a mouse: the plugin's library and its view, with keys.
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TestQuizKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void numbersChooseAndEnterGoesOn();
    void arrowsChooseAndKeepTheFocus();
    void digitsAreTypedWhereOneTypes();
    void ctrlEnterLeavesAnOpenAnswer();
    void everythingIsReachedByTab();
    void enterOnTheLastQuestionAsksBeforeHandingIn();

private:
    [[nodiscard]] std::unique_ptr<test::ViewWindow> begin(const QString &activity);
    // Moves to the first question of a type; false when the paper has none.
    [[nodiscard]] static bool goTo(test::ViewWindow &view, const QString &type);
    static void press(test::ViewWindow &view, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view.window(), Qt::Key(key), modifiers);
        view.settle();
    }

    test::FakeDesk m_desk;
    Plugin *m_plugin = nullptr;
};

void TestQuizKeyboard::initTestCase()
{
    ui::install();
    test::installAquilon(m_desk);
    m_plugin = &test::loadPlugin(u"quiz"_s, m_desk);
}

std::unique_ptr<test::ViewWindow> TestQuizKeyboard::begin(const QString &activity)
{
    m_desk.ledger.stored.clear();
    m_desk.ledger.draftRows.clear();
    auto view = std::make_unique<test::ViewWindow>(*m_plugin, u"quiz.attempt"_s, QVariantMap{{u"activity"_s, activity}}, u"Vestibule.Quiz"_s,
                                                   u"AttemptView"_s);
    QMetaObject::invokeMethod(view->model(), "start");
    view->settle();
    return view;
}

bool TestQuizKeyboard::goTo(test::ViewWindow &view, const QString &type)
{
    for (int i = 0; i < view.model()->property("count").toInt(); ++i) {
        view.model()->setProperty("index", i);
        view.settle();
        if (view.model()->property("itemType") == type)
            return true;
    }
    return false;
}

void TestQuizKeyboard::numbersChooseAndEnterGoesOn()
{
    const auto view = begin(u"quiz:company-basics"_s);
    QVERIFY(goTo(*view, u"multichoice"_s));
    const int index = view->model()->property("index").toInt();
    const auto choices = view->model()->property("choices").toList();
    press(*view, Qt::Key_2);
    QCOMPARE(view->model()->property("chosen").toList(), QVariantList{choices[1].toMap()[u"index"_s]});
    press(*view, Qt::Key_1);
    QCOMPARE(view->model()->property("chosen").toList(), QVariantList{choices[0].toMap()[u"index"_s]});
    press(*view, Qt::Key_9);  // there is no ninth
    QCOMPARE(view->model()->property("chosen").toList().size(), 1);
    press(*view, Qt::Key_Return);
    QCOMPARE(view->model()->property("index").toInt(), index + 1);
}

void TestQuizKeyboard::arrowsChooseAndKeepTheFocus()
{
    const auto view = begin(u"quiz:company-basics"_s);
    QVERIFY(goTo(*view, u"multichoice"_s));
    const auto choices = view->model()->property("choices").toList();
    press(*view, Qt::Key_Tab);  // from the question to its first answer
    press(*view, Qt::Key_Space);
    QCOMPARE(view->model()->property("chosen").toList(), QVariantList{choices[0].toMap()[u"index"_s]});
    press(*view, Qt::Key_Down);
    press(*view, Qt::Key_Down);
    QCOMPARE(view->model()->property("chosen").toList(), QVariantList{choices[2].toMap()[u"index"_s]});
    QVERIFY(view->window().activeFocusItem());
    QCOMPARE(view->window().activeFocusItem()->property("text").toString(), choices[2].toMap()[u"text"_s].toString());
    QVERIFY(view->window().activeFocusItem()->property("checked").toBool());
}

void TestQuizKeyboard::digitsAreTypedWhereOneTypes()
{
    const auto view = begin(u"quiz:packaging"_s);
    if (!goTo(*view, u"numerical"_s))
        QVERIFY(goTo(*view, u"shortanswer"_s));
    press(*view, Qt::Key_2);
    press(*view, Qt::Key_8);
    QCOMPARE(view->model()->property("written").toString(), u"28"_s);
    const int index = view->model()->property("index").toInt();
    if (index + 1 < view->model()->property("count").toInt()) {
        press(*view, Qt::Key_Enter);
        QCOMPARE(view->model()->property("index").toInt(), index + 1);
    }
}

void TestQuizKeyboard::ctrlEnterLeavesAnOpenAnswer()
{
    const auto view = begin(u"quiz:product-survey"_s);
    press(*view, Qt::Key_1);
    press(*view, Qt::Key_Return);
    press(*view, Qt::Key_2);
    QCOMPARE(view->model()->property("written").toString(), u"1\n2"_s);
    QCOMPARE(view->model()->property("index").toInt(), 0);
    press(*view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(view->model()->property("index").toInt(), 1);
    QCOMPARE(view->model()->property("written").toString(), QString());
    press(*view, Qt::Key_3);
    QCOMPARE(view->model()->property("written").toString(), u"3"_s);
    view->model()->setProperty("index", 0);
    view->settle();
    QCOMPARE(view->window().activeFocusItem()->property("text").toString(), u"1\n2"_s);
}

void TestQuizKeyboard::everythingIsReachedByTab()
{
    const auto view = begin(u"quiz:company-basics"_s);
    QVERIFY(goTo(*view, u"multichoice"_s));
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&view->window(), Qt::Key_Tab);
        if (const QQuickItem *item = view->window().activeFocusItem())
            reached << item->property("text").toString();
    }
    const auto choices = view->model()->property("choices").toList();
    for (const QVariant &choice : choices)
        QVERIFY2(reached.contains(choice.toMap()[u"text"_s].toString()), qPrintable(reached.join(u" | "_s)));
    for (const QString &button : {u"Next"_s, u"Hand in"_s, QString::number(view->model()->property("index").toInt() + 1)})
        QVERIFY2(reached.contains(button), qPrintable(reached.join(u" | "_s)));
}

void TestQuizKeyboard::enterOnTheLastQuestionAsksBeforeHandingIn()
{
    const auto view = begin(u"quiz:company-basics"_s);
    view->model()->setProperty("index", view->model()->property("count").toInt() - 1);
    view->settle();
    press(*view, Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(m_desk.ledger.with(verb::Completed).isEmpty());
    press(*view, Qt::Key_Return);  // yes
    view->settle();
    QTRY_COMPARE(m_desk.ledger.with(verb::Completed).size(), 1);
}

QTEST_MAIN(TestQuizKeyboard)
#include "tst_quizkeyboard.moc"
