#include "pluginhost/manifestreader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

class ManifestTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(VESTIBULE_SOURCE_DIR "/tests/fixtures/plugins/%1/manifest.toml").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", name);
        return file.readAll();
    }

    static QStringList faults(const QByteArray &bytes)
    {
        QList<Problem> problems;
        std::ignore = readManifest(u"manifest.toml"_s, bytes, problems);
        QStringList lines;
        for (const Problem &problem : std::as_const(problems))
            lines.append(problem.text());
        return lines;
    }

    // A valid manifest with one more part.
    static QByteArray with(const char *head, const char *tail = "")
    {
        return QByteArray("format = 1\nid = 'abc'\nversion = '1.0'\nsdk = { from = '1.0', below = '2.0' }\n") + head +
               "\n[name]\nen = 'A'\nru = 'А'\n[about]\nen = 'A'\nru = 'А'\n" + tail;
    }

private Q_SLOTS:
    void readsEveryPart()
    {
        QList<Problem> problems;
        const Manifest m = readManifest(u"manifest.toml"_s, fixture("good"), problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(m.id, u"good"_s);
        QCOMPARE(m.version, QVersionNumber(1, 0));
        QCOMPARE(m.sdk.below, QVersionNumber(2, 0));
        QCOMPARE(m.library, u"libvestibule-good.so"_s);
        QCOMPARE(m.uri, u"Fixture.Good"_s);
        QCOMPARE(m.tablePrefix, u"good_"_s);
        QCOMPARE(m.sharedTables, QStringList{u"good_stats"_s});
        QCOMPARE(m.projectorTables, QStringList{u"good_tally"_s});
        QCOMPARE(m.name.in(u"ru"_s), u"Образец good"_s);
        QCOMPARE(m.name.in(u"de"_s), u"Fixture good"_s);
        QCOMPARE(m.views.size(), 2);
        QCOMPARE(m.views[0].roles, Roles(Role::Trainee) | Role::Mentor);
        QVERIFY(m.views[0].navigation);
        QVERIFY(!m.views[1].navigation);
        QCOMPARE(m.views[0].order, 20);
        QCOMPARE(m.views[0].parent, QString());
        QCOMPARE(m.views[1].parent, u"good.page"_s);
        QCOMPARE(m.activityKinds[0].checker, u"good.file"_s);
        QCOMPARE(m.reviewKinds[0].view, u"good.grade"_s);
        QCOMPARE(m.views[1].below, u"reviews"_s);  // it judges
        QCOMPARE(m.views[0].below, QString());
        QCOMPARE(m.homeCards[0].order, 5);
        const CommandContribution &command = m.commands.at(0);
        QCOMPARE(command.words, QStringList({u"good"_s, u"greet"_s}));
        QVERIFY(command.session == CommandContribution::Session::None);
        QVERIFY(command.arguments[0].required && command.arguments[0].many);
        QCOMPARE(command.options[0].defaultValue, u"warm"_s);
        QVERIFY(command.options[1].flag);
    }

    void reportsEveryFaultWithItsPlace()
    {
        const QStringList lines = faults(fixture("badmanifest"));
        const QStringList beginnings{
            u"manifest.toml:2:6: error: “Bad Manifest” is not a plugin id"_s,
            u"manifest.toml:3:11: error: “one” is not a version"_s,
            u"manifest.toml:4:31: error: the range is empty"_s,
            u"manifest.toml:5:1: error: “colour” is not known here; remove it."_s,
            u"manifest.toml:7:1: error: “ru” is missing"_s,
            u"manifest.toml:12:6: error: “ru” is a whole number"_s,
            u"manifest.toml:16:8: error: “page.qml” is not a QML type"_s,
            u"manifest.toml:18:9: error: “boss” is not a role"_s,
            u"manifest.toml:19:9: error: “order” is 5000; use a number from 0 to 1000"_s,
            u"manifest.toml:23:9: error: “words” is empty"_s,
            u"manifest.toml:25:11: error: “sometimes” is not known for “session”"_s,
        };
        for (const QString &beginning : beginnings)
            QVERIFY2(!lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning))).isEmpty(),
                     qPrintable(beginning + u"\nin\n"_s + lines.join(u'\n')));
        QCOMPARE(lines.size(), beginnings.size() + 1);  // and the missing URI, which has no place of its own
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("reserved id") << with("").replace("'abc'", "'stage'") << u"belongs to Vestibule itself"_s;
        QTest::newRow("newer format") << with("").replace("format = 1", "format = 2") << u"“format” is 2"_s;
        QTest::newRow("path as library") << with("library = '../../evil.so'") << u"without a folder"_s;
        QTest::newRow("foreign prefix") << with("tables = 'quiz_'") << u"write “abc_”"_s;
        QTest::newRow("foreign table") << with("tables = 'abc_'", "[[projector]]\ntable = 'event'") << u"not a table of this plugin"_s;
        QTest::newRow("tables without prefix") << with("shared_tables = ['abc_x']") << u"“tables” is missing"_s;
        QTest::newRow("view without module")
            << with("", "[[view]]\nid='abc.v'\ntype='V'\ntitle={en='V',ru='V'}\nroles=['hr']") << u"“uri” is missing"_s;
        QTest::newRow("foreign id") << with("", "[[checker]]\nid='quiz.c'") << u"does not begin with the plugin's id; write “abc.…”"_s;
        QTest::newRow("id twice") << with("", "[[checker]]\nid='abc.c'\n[[checker]]\nid='abc.c'") << u"declared twice"_s;
        QTest::newRow("unknown view") << with("", "[[review_kind]]\nkind='abc.k'\nview='abc.w'") << u"“abc.w” is not known for “view”"_s;
        const auto views = [](const QList<std::pair<QByteArray, QByteArray>> &parents) {
            QByteArray text;
            for (const auto &[id, parent] : parents)
                text += "[[view]]\nid='abc." + id + "'\nparent='" + parent + "'\ntype='V'\ntitle={en='V',ru='V'}\nroles=['hr']\n";
            return with("uri='A.B'", text);
        };
        QTest::newRow("parent of another plugin") << views({{"v", "quiz.list"}}) << u":14:8: error: “quiz.list” is not known for “parent”"_s;
        QTest::newRow("its own parent") << views({{"v", "abc.v"}}) << u":14:8: error: these views stand below each other in a circle: abc.v → abc.v"_s;
        QTest::newRow("a place outside the navigation")
            << with("uri='A.B'", "[[view]]\nid='abc.v'\nplace='road'\ntype='V'\ntitle={en='V',ru='V'}\nroles=['hr']") << u"add “navigation = true”"_s;
        QTest::newRow("below no known place")
            << with("uri='A.B'", "[[view]]\nid='abc.v'\nbelow='quiz.list'\ntype='V'\ntitle={en='V',ru='V'}\nroles=['hr']") << u"“quiz.list” is not known for “below”"_s;
        QTest::newRow("parents in a circle, reported once")
            << views({{"s", "abc.v"}, {"v", "abc.w"}, {"w", "abc.x"}, {"x", "abc.v"}}) << u":20:8: error: these views stand below each other in a circle: abc.v → abc.w → abc.x → abc.v"_s;
        QTest::newRow("parent of a wrong type")
            << with("uri='A.B'", "[[view]]\nid='abc.v'\nparent=1\ntype='V'\ntitle={en='V',ru='V'}\nroles=['hr']") << u"“parent” is a whole number"_s;
        QTest::newRow("flag with value")
            << with("", "[[command]]\nid='abc.c'\nwords=['c']\nsession='none'\nhelp={en='C',ru='C'}\n"
                        "[[command.option]]\nname='o'\nflag=true\nvalue='V'\nhelp={en='O',ru='O'}")
            << u"a flag takes no value"_s;
        QTest::newRow("global option")
            << with("", "[[command]]\nid='abc.c'\nwords=['c']\nsession='none'\nhelp={en='C',ru='C'}\n"
                        "[[command.option]]\nname='json'\nflag=true\nhelp={en='O',ru='O'}")
            << u"the name “json” is taken"_s;
        QTest::newRow("argument after many")
            << with("", "[[command]]\nid='abc.c'\nwords=['c']\nsession='none'\nhelp={en='C',ru='C'}\n"
                        "[[command.argument]]\nname='a'\nmany=true\nhelp={en='A',ru='A'}\n"
                        "[[command.argument]]\nname='b'\nhelp={en='B',ru='B'}")
            << u"can never be given"_s;
        QTest::newRow("root role")
            << with("uri='A.B'", "[[view]]\nid='abc.v'\ntype='V'\ntitle={en='V',ru='V'}\nroles=['root']") << u"is not a role"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QStringList lines = faults(bytes);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(words), qPrintable(lines[0]));
    }

    void theSmallestManifestIsValid() { QCOMPARE(faults(with("")), QStringList()); }

    // Whatever is done to the text, reading it ends and either gives a manifest or says why not.
    void survivesMutations()
    {
        const QByteArray good = fixture("good");
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 3; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QList<Problem> problems;
            const Manifest manifest = readManifest(u"m"_s, bytes, problems);
            QVERIFY(hasErrors(problems) || !manifest.id.isEmpty());
            for (const Problem &problem : std::as_const(problems))
                QVERIFY(problem.line > 0);
        }
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
