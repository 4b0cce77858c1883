// The window comes back where it was, as long as somebody can see it there.
#include "memory.h"

#include "shell/windowplace.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QScreen>
#include <QTest>

using namespace vestibule;
using namespace vestibule::shell;

class TestWindowPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWhereItCanBeSeen_data();
    void staysWhereItCanBeSeen();
    void isAlwaysWholeOnOneScreen();
    void isRememberedWhileItChanges();
    void fitsASmallScreen();
    void leavesRoomForItsFrame();
    void comesBackMaximised();
};

namespace {

const QRect Left(0, 30, 1920, 1050), Right(1920, 0, 1280, 1024);
const QList<QRect> Two{Left, Right};

QSize sizeIn(const test::Memory &memory)
{
    return memory.values.value(QStringLiteral("windowInside")).toRect().size();
}

}  // namespace

void TestWindowPlace::staysWhereItCanBeSeen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("place");
    QTest::newRow("as it was") << QRect(100, 100, 1024, 700) << Two << QRect(100, 100, 1024, 700);
    QTest::newRow("on the second screen") << QRect(2000, 10, 1024, 700) << Two << QRect(2000, 10, 1024, 700);
    QTest::newRow("the second screen is gone") << QRect(2000, 10, 1024, 700) << QList{Left} << QRect(896, 30, 1024, 700);
    QTest::newRow("across both, mostly on the second") << QRect(1700, 100, 1024, 700) << Two << QRect(1920, 100, 1024, 700);
    QTest::newRow("title bar above the screen") << QRect(100, -20, 1024, 700) << Two << QRect(100, 30, 1024, 700);
    QTest::newRow("below and right") << QRect(1800, 1000, 1024, 700) << QList{Left} << QRect(896, 380, 1024, 700);
    QTest::newRow("larger than the screen") << QRect(-50, -50, 3000, 2000) << QList{Right} << Right;
    QTest::newRow("never stood anywhere") << QRect() << Two << QRect();
    QTest::newRow("no size") << QRect(10, 10, 0, 0) << Two << QRect();
    QTest::newRow("a damaged number") << QRect(QPoint(-2'000'000'000, 0), QPoint(2'000'000'000, 100)) << Two << QRect();
    QTest::newRow("no screen") << QRect(100, 100, 1024, 700) << QList<QRect>() << QRect();
}

void TestWindowPlace::staysWhereItCanBeSeen()
{
    QFETCH(const QRect, wanted);
    QFETCH(const QList<QRect>, screens);
    QTEST(placeOnScreen(wanted, screens), "place");
}

void TestWindowPlace::isAlwaysWholeOnOneScreen()
{
    QRandomGenerator random(7);
    const auto within = [&random](int low, int high) { return random.bounded(low, high); };
    for (int round = 0; round < 10'000; ++round) {
        const QRect wanted(within(-4000, 6000), within(-4000, 4000), within(1, 4000), within(1, 3000));
        const QRect place = placeOnScreen(wanted, Two);
        QVERIFY(Left.contains(place) || Right.contains(place));
        QCOMPARE(placeOnScreen(place, Two), place);
        if (Left.contains(wanted) || Right.contains(wanted))
            QCOMPARE(place, wanted);
    }
}

void TestWindowPlace::isRememberedWhileItChanges()
{
    test::Memory memory;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize size = screen.size() / 2;
    {
        QWindow window;
        WindowPlace place(window, memory);
        place.show();
        window.setGeometry(QRect(screen.topLeft() + QPoint(40, 50), size));
        QTRY_COMPARE(sizeIn(memory), size);
        window.resize(size + QSize(10, 20));
        QTRY_COMPARE(window.size(), size + QSize(10, 20));
        window.hide();  // does not wait until it rests
        QCOMPARE(sizeIn(memory), size + QSize(10, 20));
    }
    QWindow again;
    WindowPlace place(again, memory);
    place.show();
    QTRY_COMPARE(again.geometry(), QRect(screen.topLeft() + QPoint(40, 50), size + QSize(10, 20)));
}

void TestWindowPlace::fitsASmallScreen()
{
    test::Memory memory;
    const QSize free = QGuiApplication::primaryScreen()->availableSize();
    QWindow window;
    window.setMinimumSize(free * 2);
    window.resize(free * 3);
    WindowPlace place(window, memory);
    place.show();
    QTRY_COMPARE(window.size(), free);
    QCOMPARE(window.minimumSize(), free);
}

// The first time: a window as large as the screen would stand with its lower edge below it.
void TestWindowPlace::leavesRoomForItsFrame()
{
    test::Memory memory;
    const QSize free = QGuiApplication::primaryScreen()->availableSize();
    QWindow window;
    window.setMinimumSize({100, 100});
    window.resize(free);
    WindowPlace place(window, memory);
    place.show();
    QVERIFY(window.width() < free.width());
    QVERIFY(window.height() < free.height());
}

void TestWindowPlace::comesBackMaximised()
{
    test::Memory memory;
    {
        QWindow window;
        WindowPlace place(window, memory);
        place.show();
        window.resize(400, 300);
        QTRY_COMPARE(sizeIn(memory), QSize(400, 300));
        window.showMaximized();
        QTRY_VERIFY(memory.values.value(QStringLiteral("windowMaximised")).toBool());
        QCOMPARE(sizeIn(memory), QSize(400, 300));
    }
    QWindow again;
    WindowPlace place(again, memory);
    place.show();
    QTRY_VERIFY(again.windowStates().testFlag(Qt::WindowMaximized));
    again.showNormal();
    QTRY_VERIFY(!memory.values.value(QStringLiteral("windowMaximised")).toBool());
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
