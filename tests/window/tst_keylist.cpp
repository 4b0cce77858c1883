// F1 tells the keys of the page that is open before those of the window, and finds one by what it does.
#include "deskwindow.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

void gather(QAccessibleInterface *interface, QStringList &names)
{
    if (!interface || interface->state().invisible)
        return;
    if (const QString name = interface->text(QAccessible::Name); !name.isEmpty())
        names.append(name);
    for (int child = 0; child < interface->childCount(); ++child)
        gather(interface->child(child), names);
}

}  // namespace

class KeyListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheKeysOfThePage();

private:
    [[nodiscard]] QStringList heard();
    void press(int key) { QTest::keyClick(&m_desk.window(), Qt::Key(key)); }

    test::DeskWindow m_desk;
};

QStringList KeyListTest::heard()
{
    QStringList names;
    gather(QAccessible::queryAccessibleInterface(&m_desk.window()), names);
    return names;
}

void KeyListTest::tellsTheKeysOfThePage()
{
    const QString ofTables = u"What can be done with the row"_s;
    const QString ofWindow = u"Show the notices"_s;
    const auto in = m_desk.stage().signIn(u"hr"_s, e2e::passwordOf(u"hr"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    for (const auto &[view, hasTable] : {std::pair(u"readiness.people"_s, true), std::pair(u"shell.settings"_s, false)}) {
        const auto opened = m_desk.stage().open(view);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the page before
        press(Qt::Key_F1);
        QTRY_VERIFY(heard().contains(ofWindow));
        QCOMPARE(heard().contains(ofTables), hasTable);
        if (hasTable)
            QVERIFY(heard().indexOf(ofTables) < heard().indexOf(ofWindow));
        for (const QChar letter : u"notices"_s)
            QTest::keyClick(&m_desk.window(), letter.toLatin1());
        QTRY_VERIFY(!heard().contains(u"Go to Home"_s));
        QVERIFY(heard().contains(ofWindow));
        press(Qt::Key_Escape);  // empties the search
        QTRY_VERIFY(heard().contains(u"Go to Home"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!heard().contains(u"In the search"_s));
    }
}

QTEST_MAIN(KeyListTest)
#include "tst_keylist.moc"
