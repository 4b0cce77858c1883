// Creating an account: what is refused is said at its field, and the keyboard goes there.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

// A woman at a computer: two emoji and the joiner between them.
const QString Joined = QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB");

}  // namespace

class AccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysAtTheFieldWhatIsWrong();

private:
    [[nodiscard]] QObject *focus() const { return m_desk.window().activeFocusItem(); }
    [[nodiscard]] bool isIn(const char *label) const { return focus() && focus()->property("label").toString() == QLatin1String(label); }
    void type(const QString &text);

    test::DeskWindow m_desk;
};

void AccountTest::initTestCase()
{
    const auto in = m_desk.stage().signIn(u"hr"_s, e2e::passwordOf(u"hr"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    m_desk.shell().settings()->setReducedMotion(true);
    const auto opened = m_desk.stage().open(u"readiness.people"_s);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    m_desk.shell().palette()->open();
    m_desk.shell().palette()->activate(0);
    QTRY_VERIFY(isIn("Name"));
}

// As a keyboard or the clipboard gives it: whole.
void AccountTest::type(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QVERIFY(QCoreApplication::sendEvent(focus(), &event));
}

void AccountTest::saysAtTheFieldWhatIsWrong()
{
    type(u"Elena "_s + Joined);
    QTRY_VERIFY(focus()->property("invalid").toBool());
    QVERIFY(focus()->property("description").toString().contains(u"cannot be seen"_s));
    QTest::keyClick(&m_desk.window(), Qt::Key_Tab);
    QTRY_VERIFY(isIn("Login"));
    type(u"anna"_s);
    QTRY_VERIFY(focus()->property("invalid").toBool());

    // To what is wrong first, then to the next.
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QTRY_VERIFY(isIn("Name"));
    if (const QString pictures = qEnvironmentVariable("VESTIBULE_SHOTS"); !pictures.isEmpty())
        QVERIFY(m_desk.window().grabWindow().save(pictures + u"/account.png"_s));
    QTest::keyClick(&m_desk.window(), Qt::Key_Backspace);
    QTest::keyClick(&m_desk.window(), Qt::Key_Backspace);
    QTest::keyClick(&m_desk.window(), Qt::Key_Backspace);
    QTest::keyClick(&m_desk.window(), Qt::Key_A);
    QTRY_VERIFY(!focus()->property("invalid").toBool());
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QTRY_VERIFY(isIn("Login"));
}

QTEST_MAIN(AccountTest)
#include "tst_account.moc"
