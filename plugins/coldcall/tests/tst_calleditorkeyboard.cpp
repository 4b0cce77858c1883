// Editing a script and walking through its graph without a mouse: the plugin's library and its views, with keys.
#include "support/pluginview.h"

#include "generated.h"

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TestCallEditorKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_view.reset(); }
    void theOutlineIsWalked();
    void aTextIsTypedAndUndone();
    void everythingIsReachedByTab();
    void theGraphIsWalked();
    void everyNodeCanBeBroughtIntoSight();
    void aThousandTurns();

private:
    void open(const char *view, const char *type, const QVariantMap &place = {});
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view->window(), Qt::Key(key), modifiers);
        m_view->settle();
    }
    [[nodiscard]] QVariant model(const char *property) const { return m_view->model()->property(property); }
    [[nodiscard]] QString focusName() const
    {
        const QQuickItem *item = m_view->window().activeFocusItem();
        for (; item; item = item->parentItem())
            if (const QString label = item->property("label").toString(); !label.isEmpty())
                return label;
        return {};
    }
    // Tab until what has the keyboard has this label; false when it never does.
    [[nodiscard]] bool tabTo(const QString &label)
    {
        for (int i = 0; i < MostTabs; ++i) {
            if (focusName() == label)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    static constexpr int MostTabs = 80;

    test::FakeDesk m_desk;
    Plugin *m_plugin = nullptr;
    std::unique_ptr<test::ViewWindow> m_view;
};

void TestCallEditorKeyboard::initTestCase()
{
    ui::install();
    test::installAquilon(m_desk);
    m_plugin = &test::loadPlugin(u"coldcall"_s, m_desk);
    m_desk.signInAs(u"oleg"_s);
}

void TestCallEditorKeyboard::open(const char *view, const char *type, const QVariantMap &place)
{
    m_desk.ledger.draftRows.clear();
    m_desk.navigation.opened.clear();
    QVariantMap arguments = place;
    arguments.insert(u"activity"_s, u"coldcall:price-objection"_s);
    m_view = std::make_unique<test::ViewWindow>(*m_plugin, QString::fromLatin1(view), arguments, u"Vestibule.ColdCall"_s, QString::fromLatin1(type));
}

void TestCallEditorKeyboard::theOutlineIsWalked()
{
    open("coldcall.editor", "EditorView", {{u"kind"_s, u"turn"_s}, {u"id"_s, u"pickup"_s}});
    QVERIFY(tabTo(u"Search in the script"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Up);
    QCOMPARE(model("kind").toString(), u"must"_s);
    press(Qt::Key_Down);
    QCOMPARE(model("kind").toString(), u"turn"_s);
    QCOMPARE(model("partId").toString(), u"pickup"_s);
    press(Qt::Key_Down);
    QCOMPARE(model("kind").toString(), u"reply"_s);
    QCOMPARE(model("partId").toString(), u"introduce"_s);
    press(Qt::Key_Up);
    QCOMPARE(model("partId").toString(), u"pickup"_s);
}

void TestCallEditorKeyboard::aTextIsTypedAndUndone()
{
    open("coldcall.editor", "EditorView", {{u"kind"_s, u"turn"_s}, {u"id"_s, u"pickup"_s}});
    QVERIFY(!model("edited").toBool());
    QVERIFY(tabTo(u"What the client says, English"_s));
    QTest::keyClick(&m_view->window(), Qt::Key_End, Qt::ControlModifier);
    for (const char letter : {'x', 'y'})
        QTest::keyClick(&m_view->window(), letter);
    m_view->settle();
    QVERIFY(model("edited").toBool());
    QString said;
    QMetaObject::invokeMethod(m_view->model(), "words", Q_RETURN_ARG(QString, said), Q_ARG(QString, u"en"_s), Q_ARG(QString, u"main"_s));
    QVERIFY2(said.endsWith(u"xy"_s), qPrintable(said));
    press(Qt::Key_Tab);  // out of the field, so that it is the script's undo
    press(Qt::Key_Tab);
    QMetaObject::invokeMethod(m_view->model(), "undo");
    m_view->settle();
    QVERIFY(!model("edited").toBool());
    QTRY_VERIFY(!model("checking").toBool());
    QTRY_VERIFY(m_desk.ledger.draftRows.value(u"script:coldcall:price-objection"_s).value(u"graph"_s).isEmpty());
}

void TestCallEditorKeyboard::everythingIsReachedByTab()
{
    open("coldcall.editor", "EditorView", {{u"kind"_s, u"reply"_s}, {u"id"_s, u"introduce"_s}});
    for (const QString &label : {u"Search in the script"_s, u"Name in the script"_s, u"Open when"_s, u"Where way 1 leads"_s, u"Besides, the trainee"_s, u"rapport"_s})
        QVERIFY2(tabTo(label), qPrintable(label));
}

void TestCallEditorKeyboard::theGraphIsWalked()
{
    open("coldcall.graph", "GraphView");
    auto *canvas = m_view->window().rootObject()->findChild<QQuickItem *>(u"graphCanvas"_s);
    QVERIFY(canvas);
    canvas->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    const int first = canvas->property("current").toInt();
    press(Qt::Key_Down);
    const int second = canvas->property("current").toInt();
    QVERIFY(second != first);
    press(Qt::Key_Return);
    QCOMPARE(m_desk.navigation.opened.size(), 1);
    QCOMPARE(m_desk.navigation.opened.first().view, u"coldcall.editor"_s);
    QCOMPARE(m_desk.navigation.opened.first().arguments[u"id"_s], model("nodes").toList()[second].toMap()[u"id"_s]);
    press(Qt::Key_Up);
    QCOMPARE(canvas->property("current").toInt(), first);
    const double zoom = canvas->property("zoom").toDouble();
    press(Qt::Key_Plus);
    QVERIFY(canvas->property("zoom").toDouble() > zoom);
    press(Qt::Key_Minus);
    QCOMPARE(canvas->property("zoom").toDouble(), zoom);
    press(Qt::Key_0);
    QVERIFY(canvas->property("zoom").toDouble() <= 1);
}

// Every node can be brought into sight, and then it is there.
void TestCallEditorKeyboard::everyNodeCanBeBroughtIntoSight()
{
    open("coldcall.graph", "GraphView");
    auto *canvas = m_view->window().rootObject()->findChild<QQuickItem *>(u"graphCanvas"_s);
    const auto count = model("nodes").toList().size();
    QVERIFY(count > 15);
    for (int node = 0; node < int(count); ++node) {
        QMetaObject::invokeMethod(canvas, "go", Q_ARG(int, node));
        const QQuickItem *item = m_view->window().activeFocusItem();
        QVERIFY(item);
        QCOMPARE(item->property("text").toString(), model("nodes").toList()[node].toMap()[u"id"_s].toString());
        const QPointF at = item->mapToItem(canvas, QPointF());
        QVERIFY(at.x() >= 0 && at.y() >= 0 && at.x() < canvas->width() && at.y() < canvas->height());
    }
}

// Only the nodes in sight are drawn, in the graph and in the outline.
void TestCallEditorKeyboard::aThousandTurns()
{
    ContentVersion big = *m_desk.content.versions.constLast();
    big.id = u"big"_s;
    m_desk.content.add(big, {{u"calls/price-objection.toml"_s, coldcall::test::ScriptMaker(3).make(1000)},
                             {u"en/calls/price-objection.toml"_s, "format = 1\ntitle = \"Big\""},
                             {u"ru/calls/price-objection.toml"_s, "format = 1\ntitle = \"Big\""}});
    open("coldcall.graph", "GraphView");
    auto *canvas = m_view->window().rootObject()->findChild<QQuickItem *>(u"graphCanvas"_s);
    QCOMPARE(model("nodes").toList().size(), 1003);
    QMetaObject::invokeMethod(canvas, "go", Q_ARG(int, 999));
    QVERIFY(m_view->window().activeFocusItem());
    QCOMPARE(m_view->window().activeFocusItem()->property("text").toString(), u"t999"_s);
    press(Qt::Key_Up);
    QVERIFY(canvas->property("current").toInt() != 999);

    open("coldcall.editor", "EditorView", {{u"kind"_s, u"turn"_s}, {u"id"_s, u"t500"_s}});
    QCOMPARE(model("partId").toString(), u"t500"_s);
    QVERIFY(tabTo(u"Search in the script"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    QCOMPARE(model("partId").toString(), u"t500-0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!model("checking").toBool(), 60'000);
    m_view.reset();
    m_desk.content.versions.removeLast();
}

QTEST_MAIN(TestCallEditorKeyboard)
#include "tst_calleditorkeyboard.moc"
