// The price gym without a mouse: the plugin's library and its views, with keys.
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

// What has the keyboard, in the part of its page that is seen: "" = whole, else where it is.
QString hidden(const QQuickWindow &window)
{
    const QQuickItem *item = window.activeFocusItem();
    const QQuickItem *area = item;
    while (area && !area->inherits("QQuickFlickable"))
        area = area->parentItem();
    if (!area)
        return u"nothing that scrolls has the keyboard"_s;
    const QRectF seen = item->mapRectToItem(area, QRectF(0, 0, item->width(), item->height()));
    if (seen.top() >= 0 && seen.bottom() <= area->height())
        return {};
    return u"%1 from %2 to %3 of %4"_s.arg(item->property("label").toString()).arg(seen.top()).arg(seen.bottom()).arg(area->height());
}

}  // namespace

class TestGymKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensALevelFromTheList();
    void enterGoesFromFieldToFieldAndOn();
    void whatHasTheKeyboardIsSeenWhole_data();
    void whatHasTheKeyboardIsSeenWhole();
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

void TestGymKeyboard::whatHasTheKeyboardIsSeenWhole_data()
{
    QTest::addColumn<QString>("level");
    for (const char *level : {"level-2", "level-3", "level-5", "clients"})
        QTest::newRow(level) << QString(QLatin1String(level));
}

// In the smallest window: beside the navigation, above the strip.
void TestGymKeyboard::whatHasTheKeyboardIsSeenWhole()
{
    QFETCH(QString, level);
    const auto view = begin(u"pricegym:"_s + level);
    view->window().resize(792, 620);
    view->settle();
    QObject &model = *view->model();
    const int count = model.property("count").toInt();
    for (int i = 0; i < count; ++i) {
        const QVariantList fields = model.property("fields").toList();
        for (qsizetype f = 0; f < fields.size(); ++f) {
            QTRY_VERIFY2(hidden(view->window()).isEmpty(), qPrintable(hidden(view->window())));
            press(*view, Qt::Key_Tab);
        }
        QMetaObject::invokeMethod(&model, "giveUp", Q_ARG(QStringList, QStringList()));
        view->settle();
        QTRY_VERIFY2(hidden(view->window()).isEmpty(), qPrintable(hidden(view->window())));
        press(*view, Qt::Key_Return);
    }
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
