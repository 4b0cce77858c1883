// The price gym without a mouse: the plugin's library and its views, with keys.
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TestGymKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensALevelFromTheList();
    void enterGoesFromFieldToFieldAndOn();
    void everyFieldHasAName();

private:
    [[nodiscard]] std::unique_ptr<test::ViewWindow> begin(const QString &activity)
    {
        m_desk.ledger.stored.clear();
        m_desk.ledger.draftRows.clear();
        auto view = std::make_unique<test::ViewWindow>(*m_plugin, u"pricegym.training"_s, QVariantMap{{u"activity"_s, activity}}, u"Vestibule.PriceGym"_s,
                                                       u"GymTrainingView"_s);
        press(*view, Qt::Key_Tab);
        press(*view, Qt::Key_Space);  // Begin
        return view;
    }
    static void press(test::ViewWindow &view, int key)
    {
        QTest::keyClick(&view.window(), Qt::Key(key));
        view.settle();
    }
    static void type(test::ViewWindow &view, const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(&view.window(), c.toLatin1());
        view.settle();
    }

    test::FakeDesk m_desk;
    Plugin *m_plugin = nullptr;
};

void TestGymKeyboard::initTestCase()
{
    ui::install();
    test::installAquilon(m_desk);
    m_plugin = &test::loadPlugin(u"pricegym"_s, m_desk);
}

void TestGymKeyboard::opensALevelFromTheList()
{
    test::ViewWindow view(*m_plugin, u"pricegym.list"_s, {}, u"Vestibule.PriceGym"_s, u"GymListView"_s);
    view.settle();
    press(view, Qt::Key_Tab);
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Return);
    QCOMPARE(m_desk.navigation.opened.size(), 1);
    QCOMPARE(m_desk.navigation.opened.first().arguments[u"activity"_s].toString(), u"pricegym:level-2"_s);
}

void TestGymKeyboard::enterGoesFromFieldToFieldAndOn()
{
    const auto view = begin(u"pricegym:level-1"_s);
    QObject &model = *view->model();
    QCOMPARE(model.property("stage").toInt(), 1);
    const int count = model.property("count").toInt();
    for (int i = 0; i < count; ++i) {
        for (const QString &typed : model.property("solution").toStringList()) {
            QVERIFY(!model.property("answered").toBool());
            type(*view, typed);
            press(*view, Qt::Key_Return);
        }
        QVERIFY2(model.property("answered").toBool(), qPrintable(model.property("problems").toStringList().join(u' ')));
        press(*view, Qt::Key_Return);
    }
    QTRY_COMPARE(model.property("stage").toInt(), 2);
    QCOMPARE(m_desk.ledger.with(verb::Completed).constLast().passed, std::optional(true));
}

void TestGymKeyboard::everyFieldHasAName()
{
    const auto view = begin(u"pricegym:level-1"_s);
    const QVariantList fields = view->model()->property("fields").toList();
    for (const QVariant &field : fields) {
        const QQuickItem *focused = view->window().activeFocusItem();
        QVERIFY(focused);
        QCOMPARE(focused->property("label").toString(), field.toMap()[u"label"_s].toString());
        press(*view, Qt::Key_Tab);
    }
}

QTEST_MAIN(TestGymKeyboard)
#include "tst_gymkeyboard.moc"
