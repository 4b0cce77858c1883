// The palette offers what the page that is open can do, and does it.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class PageActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void doesWhatThePageCan();
    void forgetsThePageThatIsLeft();

private:
    void open(const QString &view);
    void type(const QString &text);
    [[nodiscard]] QStringList found();
    [[nodiscard]] bool isInDialog() const;

    test::DeskWindow m_desk;
};

void PageActionsTest::initTestCase()
{
    const auto in = m_desk.stage().signIn(u"hr"_s, e2e::passwordOf(u"hr"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    m_desk.shell().settings()->setReducedMotion(true);  // a dialog on its way out still takes the keys
}

void PageActionsTest::open(const QString &view)
{
    const auto opened = m_desk.stage().open(view);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    QTest::keyClick(&m_desk.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_desk.shell().palette()->isOpened());
}

void PageActionsTest::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(&m_desk.window(), letter.toLatin1());
    QTRY_COMPARE(m_desk.shell().palette()->typed(), text);
}

QStringList PageActionsTest::found()
{
    const shell::PaletteModel &palette = *m_desk.shell().palette();
    QStringList titles;
    for (int row = 0; row < palette.count(); ++row)
        titles << palette.data(palette.index(row), shell::PaletteModel::Title).toString();
    return titles;
}

bool PageActionsTest::isInDialog() const
{
    for (const QQuickItem *item = m_desk.window().activeFocusItem(); item; item = item->parentItem())
        if (item->inherits("QQuickPopupItem"))
            return true;
    return false;
}

void PageActionsTest::doesWhatThePageCan()
{
    open(u"readiness.people"_s);
    QCOMPARE(found().first(), u"Create account…"_s);
    type(u"create"_s);
    QCOMPARE(found().first(), u"Create account…"_s);
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QTRY_VERIFY(!m_desk.shell().palette()->isOpened());
    QTRY_VERIFY(isInDialog());
    QTest::keyClick(&m_desk.window(), Qt::Key_Escape);
    QTRY_VERIFY(!isInDialog());
}

void PageActionsTest::forgetsThePageThatIsLeft()
{
    open(u"shell.settings"_s);
    QVERIFY(!found().contains(u"Create account…"_s));
    QTest::keyClick(&m_desk.window(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk.shell().palette()->isOpened());
}

QTEST_MAIN(PageActionsTest)
#include "tst_pageactions.moc"
