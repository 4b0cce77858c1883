// Somebody changes their password: what they typed stays until the answer is known, and a slip is said where it was made.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

// The items below this one that are of a type that a QML file defines, from top to bottom.
QList<QQuickItem *> itemsOf(QQuickItem *item, const char *type)
{
    QList<QQuickItem *> found;
    for (QQuickItem *child : item->childItems()) {
        if (QByteArrayView(child->metaObject()->className()).startsWith(type))
            found.append(child);
        found.append(itemsOf(child, type));
    }
    return found;
}

}  // namespace

class PasswordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsWhatWasTypedUntilItIsChanged();

private:
    void type(int field, const QString &text);
    [[nodiscard]] QString shown(int field) const { return m_fields[field]->property("text").toString(); }
    [[nodiscard]] QString problem(int field) const;

    test::DeskWindow m_desk;
    QList<QQuickItem *> m_fields;  // the password now, the new one, the new one again
};

void PasswordTest::init()
{
    const auto in = m_desk.stage().signIn(u"anna"_s, e2e::passwordOf(u"anna"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    for (const char *view : {"shell.home", "shell.settings"}) {
        const auto opened = m_desk.stage().open(QString::fromLatin1(view));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    }
    m_fields = itemsOf(m_desk.window().contentItem(), "PasswordField_");
    QCOMPARE(m_fields.size(), 3);
}

void PasswordTest::type(int field, const QString &text)
{
    m_fields[field]->forceActiveFocus();
    for (const QChar letter : text)
        QTest::keyClick(&m_desk.window(), letter.toLatin1());
}

// Said by the row that the field stands in.
QString PasswordTest::problem(int field) const
{
    const QQuickItem *row = m_fields[field];
    while (row && !row->property("shownError").isValid())
        row = row->parentItem();
    return row ? row->property("shownError").toString() : u"no row"_s;
}

void PasswordTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("problem");
    QTest::newRow("short") << u"nine-char"_s << QString() << 1 << u"The password is too short."_s;
    QTest::newRow("the same as before") << e2e::passwordOf(u"anna"_s) << QString() << 1 << u"That is the password you have now."_s;
    QTest::newRow("one character") << u"aaaaaaaaaaaa"_s << QString() << 1 << u"The password is one character over and over."_s;
    QTest::newRow("a slip in the second") << u"green-pallet-7"_s << u"green-palet"_s << 2 << u"The two are not the same."_s;
    QTest::newRow("on the way to the same") << u"green-pallet-7"_s << u"green-pal"_s << 2 << QString();
}

void PasswordTest::saysWhatIsWrong()
{
    QFETCH(const QString, after);
    QFETCH(const QString, again);
    QFETCH(const int, field);
    type(0, e2e::passwordOf(u"anna"_s));
    type(1, after);
    type(2, again);
    QTEST(problem(field), "problem");
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QVERIFY(!m_desk.shell().settings()->busy());
}

void PasswordTest::keepsWhatWasTypedUntilItIsChanged()
{
    const shell::SettingsModel &settings = *m_desk.shell().settings();
    type(0, u"not-the-password"_s);
    type(1, u"green-pallet-7"_s);
    type(2, u"green-pallet-7"_s);
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QTRY_VERIFY(!settings.passwordMessage().isEmpty());
    QVERIFY(!settings.passwordChanged());
    QCOMPARE(shown(0), u"not-the-password"_s);
    QCOMPARE(shown(1), u"green-pallet-7"_s);
    QCOMPARE(shown(2), u"green-pallet-7"_s);

    m_fields[0]->setProperty("text", QString());
    type(0, e2e::passwordOf(u"anna"_s));
    QTest::keyClick(&m_desk.window(), Qt::Key_Return);
    QTRY_VERIFY2(settings.passwordChanged(), qPrintable(settings.passwordMessage()));
    for (int field = 0; field < 3; ++field)
        QTRY_COMPARE(shown(field), QString());
}

QTEST_MAIN(PasswordTest)
#include "tst_password.moc"
