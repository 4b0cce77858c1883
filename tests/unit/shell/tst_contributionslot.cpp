// Between two views: the one before is only there to be looked at.
#include "shell/contributionslot.h"

#include <QQmlEngine>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

namespace {

constexpr auto View = R"(
import QtQuick
FocusScope {
    property QtObject model
    property QtObject memory
    property int confirmed: 0
    property QtObject within: loader.item
    Loader {
        id: loader
        sourceComponent: ListView {
            model: 3
            delegate: Item {
                height: 10
            }
        }
    }
    Item {
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Keys.onReturnPressed: parent.confirmed += 1
        MouseArea {
            anchors.fill: parent
            onClicked: parent.parent.confirmed += 1
        }
    }
}
)";

// Its answer takes as long as the test likes.
class SlowModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool loading MEMBER m_loading NOTIFY changed)

public:
    bool m_loading = true;

Q_SIGNALS:
    void changed();
};

class Views : public ViewSource
{
    Q_OBJECT
public:
    Views() : m_file(m_folder.filePath(u"View.qml"_s))
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(View) < 0)
            qFatal("no room for a view");
    }

    void failed(const QString &viewId, const QString &faults) override { said.append(viewId + u' ' + faults); }
    Result<ResolvedView> resolve(const QString &viewId, const QVariantMap &) override
    {
        if (viewId == u"missing"_s)
            return fail(ErrorCode::NotFound, u"There is no such view."_s, u"Open another."_s);
        if (viewId == u"broken"_s)
            return ResolvedView{QUrl::fromLocalFile(m_folder.filePath(u"Gone.qml"_s)), nullptr, u"Test"_s};
        if (viewId == u"slow"_s)
            return ResolvedView{QUrl::fromLocalFile(m_file), m_slow = new SlowModel, u"Test"_s};
        return ResolvedView{QUrl::fromLocalFile(m_file), nullptr, u"Test"_s};
    }

    void answer()
    {
        m_slow->m_loading = false;
        Q_EMIT m_slow->changed();
    }

    QStringList said;  // to the log

private:
    const QTemporaryDir m_folder;
    const QString m_file;
    QPointer<SlowModel> m_slow;
};

}  // namespace

class ContributionSlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShownViewIsUsed();
    void theOldViewIsOnlyLookedAt();
    void theNextViewGetsTheKeyboard();
    void theKeyboardElsewhereStaysThere();
    void whereThereIsNoNextViewKeysGoOn();
    void theOldViewGoesBeforeItsModel();
    void aViewHasItsMemoryUntilItIsLeft();
    void aViewThatFailsSaysWhy();

private:
    void show(const QString &viewId);
    [[nodiscard]] int confirmed() const { return m_slot->view()->property("confirmed").toInt(); }
    void press()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {50, 50});
    }

    Views m_views;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_elsewhere = nullptr;
    ContributionSlot *m_slot = nullptr;
};

void ContributionSlotTest::init()
{
    qmlRegisterType<ContributionSlot>("Test", 1, 0, "ContributionSlot");
    m_engine.setProperty(ViewSource::EngineProperty, QVariant::fromValue(static_cast<ViewSource *>(&m_views)));
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(200, 200);
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport Test\nItem { ContributionSlot { width: 100; height: 100 } Item { } }", {});
    auto *root = qobject_cast<QQuickItem *>(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    root->setParent(m_window.get());
    root->setParentItem(m_window->contentItem());
    m_slot = qobject_cast<ContributionSlot *>(root->childItems().at(0));
    m_elsewhere = root->childItems().at(1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    show(u"first"_s);
    m_slot->forceActiveFocus();
}

void ContributionSlotTest::show(const QString &viewId)
{
    m_slot->setViewId(viewId);
    QTRY_VERIFY(!m_slot->isPending());
}

void ContributionSlotTest::aShownViewIsUsed()
{
    press();
    QCOMPARE(confirmed(), 2);
}

void ContributionSlotTest::theOldViewIsOnlyLookedAt()
{
    m_slot->setViewId(u"slow"_s);
    press();  // at once
    QCoreApplication::processEvents();
    QVERIFY(m_slot->property("pending").toBool());
    press();  // while the model works
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    press();
    QCOMPARE(confirmed(), 0);
}

void ContributionSlotTest::theNextViewGetsTheKeyboard()
{
    const QQuickItem *before = m_slot->view();
    QSignalSpy pending(m_slot, &ContributionSlot::pendingChanged);
    m_slot->setViewId(u"slow"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_slot->isPending() && !pending.isEmpty());
    pending.clear();
    m_views.answer();
    QTRY_VERIFY(!m_slot->isPending());
    QVERIFY(!pending.isEmpty());
    QVERIFY(m_slot->view() != before);
    press();
    QCOMPARE(confirmed(), 2);
}

void ContributionSlotTest::theKeyboardElsewhereStaysThere()
{
    m_elsewhere->forceActiveFocus();
    show(u"second"_s);
    QCOMPARE(m_window->activeFocusItem(), m_elsewhere);
    m_slot->forceActiveFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(confirmed(), 1);
}

void ContributionSlotTest::whereThereIsNoNextViewKeysGoOn()
{
    show(u"missing"_s);
    QVERIFY(!m_slot->view());
    QVERIFY(m_slot->error().isValid());
    show(u"first"_s);
    press();
    QCOMPARE(confirmed(), 2);
}

// Its loaders are emptied and its lists, whatever hangs on the model; then it goes, and the model after it.
void ContributionSlotTest::theOldViewGoesBeforeItsModel()
{
    m_slot->setViewId(u"slow"_s);
    QCoreApplication::processEvents();
    m_views.answer();
    QTRY_VERIFY(!m_slot->isPending());
    const QPointer<QObject> view = m_slot->view();
    const QPointer<QObject> model = m_slot->model();
    const QPointer<QObject> within = view->property("within").value<QObject *>();
    QVERIFY(model && within);
    QStringList gone;
    connect(within, &QObject::destroyed, this, [&gone] { gone << u"within"_s; });
    connect(view, &QObject::destroyed, this, [&gone] { gone << u"view"_s; });
    connect(model, &QObject::destroyed, this, [&gone] { gone << u"model"_s; });
    show(u"first"_s);
    QTRY_COMPARE(gone, QStringList({u"within"_s, u"view"_s, u"model"_s}));
}

void ContributionSlotTest::aViewHasItsMemoryUntilItIsLeft()
{
    QVERIFY(!m_slot->view()->property("memory").value<QObject *>());
    QObject one;
    QObject other;
    m_slot->setProperty("memory", QVariant::fromValue(&one));
    show(u"second"_s);
    const QPointer<QObject> second = m_slot->view();
    QCOMPARE(second->property("memory").value<QObject *>(), &one);
    m_slot->setProperty("memory", QVariant::fromValue(&other));
    QCOMPARE(second->property("memory").value<QObject *>(), &one);  // still shown: the other is for the next
    m_slot->setViewId(u"third"_s);
    QTRY_VERIFY(!m_slot->isPending());
    QVERIFY(!second || !second->property("memory").value<QObject *>());
    QCOMPARE(m_slot->view()->property("memory").value<QObject *>(), &other);
}

// On its card, and to the log with all that is known.
void ContributionSlotTest::aViewThatFailsSaysWhy()
{
    m_slot->setViewId(u"broken"_s);
    QTRY_VERIFY(m_slot->error().isValid());
    QCOMPARE(m_slot->error().toMap()[u"what"_s].toString(), u"“Test” could not show this page: Gone.qml: No such file or directory"_s);
    QCOMPARE(m_views.said.size(), 1);
    QVERIFY(m_views.said.first().startsWith(u"broken file:///"_s) && m_views.said.first().contains(u"/Gone.qml"_s));
}

QTEST_MAIN(ContributionSlotTest)
#include "tst_contributionslot.moc"
