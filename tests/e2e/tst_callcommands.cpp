// call lint and call play: the shipped call is proved and played; faults come with place and kind.
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

QString sample() { return shippedPack() + u"/calls/price-objection.toml"_s; }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class CallCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lintsTheSample();
    void lintsALoneGraph();
    void namedByItsTexts();
    void toldWithPlaceAndKind();
    void speaksRussian();
    void notThere_data();
    void notThere();
    void playsToTheEnd();
    void playsInWords();
    void playsAsSpoken();
    void silenceAndHangingUp();
    void closedReply();
    void help();
};

void CallCommandsTest::lintsTheSample()
{
    const Outcome linted = run({u"call"_s, u"lint"_s, sample(), u"--json"_s});
    QVERIFY2(linted.exit == Done, linted.err.constData());
    const QJsonObject json = linted.json();
    QCOMPARE(json["turns"_L1].toInt(), 17);
    QCOMPARE(json["replies"_L1].toInt(), 50);
    QCOMPARE(json["maxScore"_L1].toInt(), 1'000'000);
    QVERIFY(json["minScore"_L1].isDouble() && json["minScore"_L1].toInt() < json["maxScore"_L1].toInt());
    QCOMPARE(json["passReachable"_L1], QJsonValue(true));
    QCOMPARE(json["problems"_L1].toArray().size(), 0);

    const Outcome words = run({u"call"_s, u"lint"_s, sample()});
    QCOMPARE(words.exit, int(Done));
    QVERIFY(words.out.contains("No problems."));
    QVERIFY(!words.out.contains("only the graph"));
}

void CallCommandsTest::lintsALoneGraph()
{
    const QTemporaryDir folder;
    const QString graph = folder.filePath(u"alone.toml"_s);
    writeFile(graph, bytesOf(sample()));
    const Outcome linted = run({u"call"_s, u"lint"_s, graph});
    QVERIFY2(linted.exit == Done, linted.err.constData());
    QVERIFY(linted.out.contains("only the graph"));
}

// An author may have the words open rather than the graph.
void CallCommandsTest::namedByItsTexts()
{
    const QString texts = shippedPack() + u"/ru/calls/price-objection.toml"_s;
    const Outcome linted = run({u"call"_s, u"lint"_s, texts, u"--json"_s});
    QVERIFY2(linted.exit == Done, linted.err.constData());
    QCOMPARE(linted.json(), run({u"call"_s, u"lint"_s, sample(), u"--json"_s}).json());

    const Outcome played = run({u"call"_s, u"play"_s, texts, u"--json"_s});
    QCOMPARE(played.json(), run({u"call"_s, u"play"_s, sample(), u"--language"_s, u"ru"_s, u"--json"_s}).json());
    QVERIFY(played.json() != run({u"call"_s, u"play"_s, sample(), u"--language"_s, u"en"_s, u"--json"_s}).json());
}

void CallCommandsTest::toldWithPlaceAndKind()
{
    const QTemporaryDir folder;
    for (const QString &path : {u"/calls"_s, u"/en/calls"_s})
        QDir().mkpath(folder.path() + path);
    const QString graph = folder.filePath(u"calls/broken.toml"_s);
    QByteArray bytes = bytesOf(sample());
    bytes.replace("to = \"stock\"", "to = \"stocks\"").replace("when = \"met(price)\"\n  mood", "when = \"met(prize)\"\n  mood");
    writeFile(graph, bytes);
    const Outcome linted = run({u"call"_s, u"lint"_s, graph, u"--json"_s});
    QCOMPARE(linted.exit, int(Problems));
    QStringList kinds;
    for (const QJsonValue &problem : linted.json()["problems"_L1].toArray()) {
        kinds << problem["kind"_L1].toString();
        const QByteArray line = bytes.split('\n').value(problem["line"_L1].toInt() - 1);
        const QByteArray there = line.mid(problem["column"_L1].toInt() - 1);
        QVERIFY2(there.startsWith("\"stocks") || there.startsWith("prize"), there.constData());
        QVERIFY(!problem["message"_L1].toString().isEmpty());
    }
    kinds.sort();
    QCOMPARE(kinds, QStringList({u"unknown-name"_s, u"unknown-target"_s}));

    // The texts beside it: one is missing.
    QByteArray texts = bytesOf(shippedPack() + u"/en/calls/price-objection.toml"_s);
    writeFile(graph, bytesOf(sample()));
    writeFile(folder.filePath(u"en/calls/broken.toml"_s), texts.replace("[turn.silence]", "[turn.silent]"));
    const Outcome missing = run({u"call"_s, u"lint"_s, graph});
    QCOMPARE(missing.exit, int(Problems));
    QVERIFY2(missing.err.contains("en/calls/broken.toml") && missing.err.contains("[turn.silence] is missing"), missing.err.constData());
}

void CallCommandsTest::speaksRussian()
{
    const QTemporaryDir data;
    writeFile(data.filePath(u"vestibule.ini"_s), "[shell]\nlanguage=ru\n");
    const Outcome linted = run({u"call"_s, u"lint"_s, sample(), u"--data"_s, data.path()});
    QVERIFY2(linted.out.contains("Ошибок нет."), linted.out.constData());
}

void CallCommandsTest::notThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("lint") << QStringList{u"call"_s, u"lint"_s};
    QTest::newRow("play") << QStringList{u"call"_s, u"play"_s, u"--replies"_s, u"a"_s};
}

void CallCommandsTest::notThere()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(words + QStringList{u"/nonexistent/call.toml"_s, u"--json"_s});
    QCOMPARE(outcome.exit, int(Refused));
    QCOMPARE(outcome.errorCode(), u"io"_s);
}

void CallCommandsTest::playsToTheEnd()
{
    const QString replies = u"introduce,compared-with-what,per-metre,surprised-wrap,need-sixty,look-at-stock,in-stock-then-logistics,"
                            "prepay-and-save,thursday-at-ten"_s;
    const Outcome played = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, replies, u"--json"_s});
    QVERIFY2(played.exit == Done, played.err.constData());
    const QJsonObject json = played.json();
    QCOMPARE(json["score"_L1].toInt(), 1'000'000);
    QCOMPARE(json["passed"_L1], QJsonValue(true));
    QCOMPARE(json["end"_L1].toString(), u"proposal"_s);
    const QJsonArray transcript = json["transcript"_L1].toArray();
    QCOMPARE(transcript.size(), 18);
    QCOMPARE(transcript[0]["who"_L1].toString(), u"client"_s);
    QCOMPARE(transcript[1]["reply"_L1].toString(), u"introduce"_s);
    QVERIFY(transcript[0]["text"_L1].toString().contains(u"Lukin"_s));

    const Outcome weak = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,twelve-per-cent,thursday-at-ten"_s, u"--json"_s});
    QCOMPARE(weak.exit, int(Done));
    QCOMPARE(weak.json()["passed"_L1], QJsonValue(false));
    QCOMPARE(weak.json()["blockers"_L1].toArray(), QJsonArray{u"false-promise"_s});
}

void CallCommandsTest::playsInWords()
{
    const Outcome played = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,five-at-once"_s, u"--language"_s, u"ru"_s});
    QCOMPARE(played.exit, int(Problems));  // it goes on
    QVERIFY2(played.err.contains("звонок не окончен; доступны: "), played.err.constData());
    QVERIFY(played.out.contains("Артём Лукин: «Липа», Лукин, слушаю."));
    QVERIFY(!played.out.contains("не окончен"));  // it is said once
    QVERIFY(!played.out.contains("{trainee}") && !played.out.contains("Score"));
    const Outcome unknown = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce"_s, u"--language"_s, u"fr"_s});
    QCOMPARE(unknown.exit, int(Refused));
}

// In the language asked for, whatever the program speaks, and with the name that was given.
void CallCommandsTest::playsAsSpoken()
{
    const QTemporaryDir data;
    writeFile(data.filePath(u"vestibule.ini"_s), "[shell]\nlanguage=ru\n");
    const QStringList words{u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,hang-up"_s, u"--data"_s, data.path()};
    const Outcome russian = run(words);
    QVERIFY2(russian.out.contains("Анна Петрова: ") && russian.out.contains("Артём Лукин: "), russian.out.constData());
    QVERIFY(!russian.out.contains("{trainee}"));

    const Outcome english = run(words + QStringList{u"--language"_s, u"en"_s, u"--trainee"_s, u"Sam Hill"_s});
    QVERIFY2(english.out.contains("Sam Hill: ") && english.out.contains("The trainee hung up."), english.out.constData());
    QVERIFY(english.out.contains("Score: 0 %. Not passed."));

    const Outcome machine = run(words + QStringList{u"--language"_s, u"en"_s, u"--trainee"_s, u"Sam Hill"_s, u"--json"_s});
    const QJsonObject reply = machine.json()["transcript"_L1].toArray().at(1).toObject();
    QCOMPARE(reply["reply"_L1].toString(), u"introduce"_s);
    QVERIFY2(reply["text"_L1].toString().contains("Sam Hill"_L1), machine.out.constData());
}

void CallCommandsTest::silenceAndHangingUp()
{
    const Outcome silent = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,silence,silence"_s, u"--json"_s});
    QCOMPARE(silent.exit, int(Done));
    QCOMPARE(silent.json()["ending"_L1].toString(), u"client-hung-up"_s);
    QCOMPARE(silent.json()["score"_L1].toInt(), 0);
    const Outcome hungUp = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,hang-up"_s, u"--json"_s});
    QCOMPARE(hungUp.json()["ending"_L1].toString(), u"trainee-hung-up"_s);
}

void CallCommandsTest::closedReply()
{
    const Outcome played = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"introduce,thursday-at-ten"_s, u"--json"_s});
    QCOMPARE(played.exit, int(Problems));
    QVERIFY2(played.err.contains("“thursday-at-ten” is not open here") && played.err.contains("compared-with-what"), played.err.constData());
    QCOMPARE(played.json()["problems"_L1].toArray().size(), 1);
    QVERIFY(played.json()["open"_L1].toArray().contains(u"compared-with-what"_s));
    const Outcome tooMany = run({u"call"_s, u"play"_s, sample(), u"--replies"_s, u"hang-up,introduce"_s});
    QCOMPARE(tooMany.exit, int(Problems));
}

void CallCommandsTest::help()
{
    const Outcome all = run({u"--help"_s});
    QVERIFY(all.out.contains("lint, play"));
    const Outcome one = run({u"call"_s, u"play"_s, u"--help"_s});
    QCOMPARE(one.exit, int(Done));
    QVERIFY(one.out.contains("--replies") && one.out.contains("--trainee") && one.out.contains("nothing is recorded"));
    QCOMPARE(run({u"call"_s, u"lint"_s}).exit, int(Usage));
}

QTEST_GUILESS_MAIN(CallCommandsTest)
#include "tst_callcommands.moc"
