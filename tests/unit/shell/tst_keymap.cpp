// The table of what the window can do: that it is sound, that every row does something, and that the key map is the table.
#include "memory.h"

#include "shell/commands.h"
#include "shell/palette/palettekeys.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

class TestKeyMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAndKeysAreUnique();
    void keyMapSaysWhatTheShortcutsAre();
    void paletteKeysAreUnique();
    void everyCommandRuns();
    void keysHaveNames();
};

void TestKeyMap::idsAndKeysAreUnique()
{
    QSet<QString> ids, keys;
    for (const CommandRow &row : commandRows()) {
        QVERIFY2(!ids.contains(QLatin1String(row.id)), row.id);
        ids.insert(QLatin1String(row.id));
        for (const char *one : row.keys) {
            const QKeySequence sequence(QString::fromLatin1(one));
            QVERIFY2(sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown, one);
            QVERIFY2(!keys.contains(sequence.toString()), one);
            keys.insert(sequence.toString());
        }
    }
}

void TestKeyMap::keyMapSaysWhatTheShortcutsAre()
{
    const QVariantList shortcuts = Commands::shortcuts();
    const QVariantList rows = Commands::keyMap().constFirst().toMap().value(u"rows"_s).toList();
    QCOMPARE(rows.size(), shortcuts.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList sequences = shortcuts[i].toMap().value(u"sequences"_s).toStringList();
        QStringList told;
        for (const QString &sequence : sequences)
            told << keyText(QKeySequence(sequence));
        QCOMPARE(rows[i].toMap().value(u"keys"_s).toStringList(), told);
        QVERIFY(!rows[i].toMap().value(u"title"_s).toString().isEmpty());
    }
    const auto in = [&](const QString &command) {
        for (const QVariant &one : shortcuts)
            if (one.toMap().value(u"command"_s) == command)
                return one.toMap().value(u"sequences"_s).toStringList();
        return QStringList();
    };
    QCOMPARE(in(u"open-palette"_s), QStringList(u"Ctrl+K"_s));
    QCOMPARE(in(u"show-keys"_s), QStringList({u"F1"_s, u"?"_s}));
    QVERIFY(in(u"go-back"_s).contains(u"Alt+Left"_s));
    QCOMPARE(Commands::keyMap().constLast().toMap().value(u"rows"_s).toList().size(), qsizetype(paletteKeys().size()));
}

void TestKeyMap::paletteKeysAreUnique()
{
    QSet<int> keys, moves;
    for (const PaletteKey &row : paletteKeys()) {
        QVERIFY(!moves.contains(int(row.move)));
        moves.insert(int(row.move));
        QVERIFY(!row.keys.isEmpty());
        for (const Qt::Key key : row.keys) {
            QVERIFY(!keys.contains(key));
            keys.insert(key);
        }
    }
}

void TestKeyMap::everyCommandRuns()
{
    core::Workspace workspace({.connect = {}, .setUp = {}});
    Navigator navigator([](const QString &) { return QString(); });
    test::Memory memory;
    SettingsModel settings(memory, {});
    Commands commands({.workspace = &workspace, .navigator = &navigator, .settings = &settings});
    const QSignalSpy palette(&commands, &Commands::paletteWanted);
    const QSignalSpy notices(&commands, &Commands::noticesWanted);
    const QSignalSpy keyMap(&commands, &Commands::keyMapWanted);
    navigator.reset(u"shell.home"_s);
    const auto run = [&](const char *id) { QVERIFY2(commands.run(QLatin1String(id)), id); };

    run("open-palette");
    run("show-notices");
    run("show-keys");
    QCOMPARE(palette.size(), 1);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(keyMap.size(), 1);
    run("settings");
    QCOMPARE(navigator.viewId(), u"shell.settings"_s);
    run("plugins");
    QCOMPARE(navigator.viewId(), u"shell.plugins"_s);
    run("go-back");
    QCOMPARE(navigator.viewId(), u"shell.settings"_s);
    run("go-home");
    QCOMPARE(navigator.viewId(), u"shell.home"_s);
    run("theme-dark");
    QCOMPARE(settings.theme(), u"dark"_s);
    run("theme-light");
    QCOMPARE(settings.theme(), u"light"_s);
    run("theme-system");
    QCOMPARE(settings.theme(), u"system"_s);
    run("high-contrast");
    QVERIFY(settings.highContrast());
    run("high-contrast");
    QVERIFY(!settings.highContrast());
    run("language-ru");
    QCOMPARE(settings.language(), u"ru"_s);
    run("language-en");
    QCOMPARE(settings.language(), u"en"_s);
    QVERIFY(!commands.run(u"no-such-thing"_s));
    QVERIFY(!commands.run(u"gallery"_s));
    Commands ofDevelopers({.workspace = &workspace, .navigator = &navigator, .settings = &settings, .developer = true});
    QVERIFY(ofDevelopers.run(u"gallery"_s));
    QCOMPARE(navigator.viewId(), u"shell.gallery"_s);
}

void TestKeyMap::keysHaveNames()
{
    QCOMPARE(keyText(QKeySequence(u"Alt+Left"_s)), u"Alt+Left"_s);
    QCOMPARE(keyText(QKeySequence(Qt::Key_PageDown)), u"Page Down"_s);
    QCOMPARE(keyText(QKeySequence(Qt::Key_Return)), u"Enter"_s);
    QCOMPARE(keyText(QKeySequence(u"?"_s)), u"?"_s);
    QCOMPARE(keyText(u"Alt+Right"_s), u"Alt+Right"_s);
    QCOMPARE(keyText(u"PgUp"_s), u"Page Up"_s);
    QCOMPARE(keyText(u"any letter"_s), u"any letter"_s);
}

QTEST_GUILESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
