// Settings are known at once and written late, beside the window's thread, but always within a second and before the program ends.
#include "compose/machinestate.h"

#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule::compose;
using namespace Qt::StringLiterals;

class TestSettingsGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"vestibule.ini"_s);
    }

    void aValueIsKnownAtOnceAndOnTheDiskWithinASecond()
    {
        SettingsGroup group(m_file, u"quiz"_s);
        for (int key = 0; key < 1000; ++key)  // a page of typing
            group.setValue(u"draft"_s, key);
        QCOMPARE(group.value(u"draft"_s), QVariant(999));
        QVERIFY(!QFile::exists(m_file));
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(u"quiz/draft"_s).toInt(), 999, 1000);
    }

    void whoTypesOnIsWrittenAllTheSame()
    {
        SettingsGroup group(m_file, u"quiz"_s);
        int key = 0;
        QTRY_VERIFY_WITH_TIMEOUT((group.setValue(u"draft"_s, ++key), onDisk(u"quiz/draft"_s).toInt() > 0), 1000);
    }

    void aReaderDoesNotWaitForTheFile()
    {
        SettingsGroup group(m_file, u"quiz"_s);
        QLockFile lock(m_file + u".lock"_s);  // QSettings' own
        QVERIFY(lock.lock());
        group.setValue(u"a"_s, 1);
        group.setPerson(u"anna"_s);  // the writer waits now
        group.setValue(u"b"_s, 2);
        QCOMPARE(group.value(u"b"_s), QVariant(2));
        QCOMPARE(group.value(u"c"_s, 3), QVariant(3));
        QVERIFY(!QFile::exists(m_file));
        lock.unlock();
        QTRY_COMPARE(onDisk(u"quiz/anna/b"_s).toInt(), 2);
        QCOMPARE(onDisk(u"quiz/a"_s).toInt(), 1);
    }

    void whatIsNotWrittenYetIsWhenItGoes()
    {
        {
            SettingsGroup group(m_file, u"quiz"_s);
            group.setValue(u"a"_s, u"words"_s);
        }
        QCOMPARE(onDisk(u"quiz/a"_s).toString(), u"words"_s);
        QCOMPARE(SettingsGroup(m_file, u"quiz"_s).value(u"a"_s), QVariant(u"words"_s));
        QCOMPARE(SettingsGroup(m_file, u"shell"_s).value(u"a"_s), QVariant());
    }

    void eachPersonHasTheirOwn()
    {
        SettingsGroup group(m_file, u"quiz"_s);
        group.setPerson(u"anna"_s);
        group.setValue(u"note"_s, u"hers"_s);
        group.setPerson(u"oleg"_s);
        QVERIFY(!group.value(u"note"_s).isValid());
        group.setPerson({});
        QVERIFY(!group.value(u"note"_s).isValid());
        group.setPerson(u"anna"_s);
        QCOMPARE(group.value(u"note"_s), QVariant(u"hers"_s));
    }

    void anInvalidValueForgets()
    {
        {
            SettingsGroup group(m_file, u"quiz"_s);
            group.setValue(u"note"_s, u"words"_s);
        }
        {
            SettingsGroup group(m_file, u"quiz"_s);
            group.setValue(u"note"_s, {});
            QCOMPARE(group.value(u"note"_s, u"none"_s), QVariant(u"none"_s));
        }
        QVERIFY(!QSettings(m_file, QSettings::IniFormat).contains(u"quiz/note"_s));
    }

    void groupsWriteBesideEachOther()
    {
        {
            SettingsGroup quiz(m_file, u"quiz"_s);
            SettingsGroup shell(m_file, u"shell"_s);
            quiz.setValue(u"a"_s, 1);
            shell.setValue(u"a"_s, 2);
        }
        QCOMPARE(onDisk(u"quiz/a"_s).toInt(), 1);
        QCOMPARE(onDisk(u"shell/a"_s).toInt(), 2);
    }

private:
    [[nodiscard]] QVariant onDisk(const QString &key) const
    {
        return QFile::exists(m_file) ? QSettings(m_file, QSettings::IniFormat).value(key) : QVariant();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettingsGroup)
#include "tst_settingsgroup.moc"
