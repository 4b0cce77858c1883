#include "content/nearest.h"
#include "content/tomlreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::content;

class TomlReaderTest : public QObject
{
    Q_OBJECT

private:
    QList<Problem> m_problems;

    TomlTable parse(const char *text)
    {
        m_problems.clear();
        return TomlTable::parse(u"a.toml"_s, QByteArray(text), m_problems);
    }

    QStringList printed()
    {
        sortByPlace(m_problems);
        QStringList lines;
        for (const Problem &problem : m_problems)
            lines.append(problem.text());
        return lines;
    }

private Q_SLOTS:
    void readsEveryType()
    {
        TomlTable root = parse("id = 'film-1'\ntitle = 'Плёнка'\nn = 3\noff = 6.5\nyes = true\nlist = ['a', 'b']\n"
                               "[inner]\nid = 'quiz:x'\n[[row]]\nn = 1\n[[row]]\nn = 2\n");
        QCOMPARE(root.id(u"id"), u"film-1"_s);
        QCOMPARE(root.string(u"title"), u"Плёнка"_s);
        QCOMPARE(root.integer(u"n", 0, 3), std::optional<qint64>(3));
        QCOMPARE(root.number(u"off", 0, 100), std::optional<double>(6.5));
        QVERIFY(root.boolean(u"yes"));
        QCOMPARE(root.strings(u"list"), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(root.table(u"inner").id(u"id", Need::Required, IdForm::Activity), u"quiz:x"_s);
        qint64 sum = 0;
        for (TomlTable row : root.tables(u"row"))
            sum += row.integer(u"n", 1, 2).value_or(100);
        QCOMPARE(sum, 3);
        root.finish();
        QCOMPARE(printed(), QStringList());
    }

    void optionalKeysMayBeAbsent()
    {
        TomlTable root = parse("");
        QCOMPARE(root.string(u"a", Need::Optional), QString());
        QCOMPARE(root.integer(u"b", 1, 2, Need::Optional), std::nullopt);
        QVERIFY(root.boolean(u"c", true));
        QVERIFY(root.table(u"d", Need::Optional).isNull());
        QVERIFY(root.tables(u"e", Need::Optional).isEmpty());
        root.finish();
        QCOMPARE(printed(), QStringList());
    }

    void reportsAllFaultsAtOnce()
    {
        TomlTable root = parse("id = \"Bad Id\"\ncount = 12\nname = 5\n\n[stage]\nmintues = 5\nkind = \"signed-of\"\ntitle = \"  \"\n");
        std::ignore = root.id(u"id");
        std::ignore = root.integer(u"count", 0, 10);
        std::ignore = root.string(u"name");
        TomlTable stage = root.table(u"stage");
        std::ignore = stage.integer(u"minutes", 0, 10, Need::Optional);
        std::ignore = stage.choice(u"kind", {u"signed-off"_s, u"passed"_s});
        std::ignore = stage.string(u"title");
        std::ignore = stage.string(u"summary");
        root.finish();
        const QStringList lines = printed();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], u"a.toml:1:6: error: “Bad Id” is not an id; use 1 to 64 characters of a-z, 0-9 and “-”"_s);
        QCOMPARE(lines[1], u"a.toml:2:9: error: “count” is 12; use a number from 0 to 10"_s);
        QCOMPARE(lines[2], u"a.toml:3:8: error: “name” is a whole number; write a text in quotes"_s);
        QCOMPARE(lines[3], u"a.toml:5:1: error: “summary” is missing; add it"_s);
        QCOMPARE(lines[4], u"a.toml:6:1: error: “mintues” is not known here; did you mean “minutes”?"_s);
        QVERIFY(lines[5].startsWith(u"a.toml:7:8: error: “signed-of” is not known for “kind”"));
        QVERIFY(lines[5].contains(u"did you mean “signed-off”?"));
        QCOMPARE(lines[6], u"a.toml:8:9: error: “title” is blank; fill it in"_s);
    }

    void wrongTypesInsideLists()
    {
        TomlTable root = parse("words = ['a', 1]\nrows = [{n = 1}, 'x']\nn = nan\n");
        QCOMPARE(root.strings(u"words"), QStringList{u"a"_s});
        QCOMPARE(root.tables(u"rows").size(), 1);
        QCOMPARE(root.number(u"n", 0, 1), std::nullopt);
        QCOMPARE(m_problems.size(), 3);
        QCOMPARE(m_problems[0].column, 15);
        QCOMPARE(m_problems[1].line, 2);
        QCOMPARE(m_problems[2].line, 3);
    }

    void brokenTomlNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("unfinished text") << QByteArray("a = 1\nb = \"x\n") << 2;
        QTest::newRow("key twice") << QByteArray("a = 1\na = 2\n") << 2;
        QTest::newRow("not UTF-8") << QByteArray("a = \"\xff\xfe\"\n") << 1;
        QTest::newRow("zero byte") << QByteArray("a = 1\n\0", 7) << 2;
        QTest::newRow("deep nesting") << QByteArray("a = " + QByteArray(100000, '[')) << 1;
    }
    void brokenTomlNamesThePlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        m_problems.clear();
        TomlTable root = TomlTable::parse(u"a.toml"_s, bytes, m_problems);
        QVERIFY(root.isNull());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems[0].line, line);
        QVERIFY(m_problems[0].column > 0);
        QVERIFY(!m_problems[0].message.isEmpty());
        // A reader may read on from a null table without a second report.
        QCOMPARE(root.string(u"id"), QString());
        root.error(u"never seen"_s);
        root.finish();
        QCOMPARE(m_problems.size(), 1);
    }

    void tablesMayOutliveTheRoot()
    {
        TomlTable inner;
        {
            TomlTable root = parse("[a.b]\nn = 1\n");
            inner = root.table(u"a").table(u"b");
        }
        QCOMPARE(inner.integer(u"n", 0, 5), std::optional<qint64>(1));
        QCOMPARE(inner.place(u"n").line, 2);
    }

    void nearestWord()
    {
        const QStringList known{u"minutes"_s, u"attempts"_s, u"pass"_s};
        QCOMPARE(nearest(u"minute"_s, known), u"minutes"_s);
        QCOMPARE(nearest(u"atempts"_s, known), u"attempts"_s);
        QCOMPARE(nearest(u"pas"_s, known), u"pass"_s);
        QCOMPARE(nearest(u"colour"_s, known), QString());
        QCOMPARE(nearest(u""_s, known), QString());
    }
};

QTEST_GUILESS_MAIN(TomlReaderTest)
#include "tst_tomlreader.moc"
