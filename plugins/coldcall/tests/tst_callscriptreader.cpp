// The readers of the graph and of the texts: what they make of the sample, and every fault with its place.
#include "packfile.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class CallScriptReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void theSampleTexts_data();
    void theSampleTexts();
};

void CallScriptReaderTest::theSample()
{
    const ScriptReading reading = readScript(bytesOf(packFile(u"calls/price-objection.toml"_s)), u"x"_s);
    QCOMPARE(printed(reading.faults), QStringList());
    const Script &script = *reading.script;
    QCOMPARE(script.id, u"price-objection"_s);
    QVERIFY(!script.incoming);
    QCOMPARE(script.turns[script.first.index].id, u"pickup"_s);
    QCOMPARE(script.pass, 75);
    QCOMPARE(script.turns.size(), 17);
    QCOMPARE(script.replies.size(), 50);
    QCOMPARE(script.fullMarks(), 26);
    const Reply &hold = script.replies[script.replyIndex(u"look-at-stock")];
    QCOMPARE(int(hold.action), int(Reply::Action::Hold));
    QCOMPARE(hold.seconds, 40);
    QCOMPARE(script.turns[hold.late.index].id, u"waited"_s);
    const Reply &thursday = script.replies[script.replyIndex(u"thursday-at-ten")];
    QCOMPARE(thursday.routes.size(), 2);
    QVERIFY(!thursday.routes[0].when.isEmpty() && thursday.routes[1].when.isEmpty());
    QCOMPARE(script.ends[thursday.routes[0].to.index].id, u"proposal"_s);
    QCOMPARE(script.hash.size(), 64);
}

void CallScriptReaderTest::theSampleTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ru") << u"ru"_s;
}

void CallScriptReaderTest::theSampleTexts()
{
    QFETCH(QString, language);
    const Script script = sampleScript();
    const TextsReading reading = readTexts(script, language, bytesOf(packFile(language + u"/calls/price-objection.toml"_s)));
    QCOMPARE(printed(reading.faults), QStringList());
    QCOMPARE(reading.texts.replies.size(), script.replies.size());
    QCOMPARE(reading.texts.turns.size(), script.turns.size());
    QVERIFY(reading.texts.replies[script.replyIndex(u"introduce")].say.contains(u"{trainee}"_s));
    QVERIFY(!spoken(reading.texts.replies[0].say, u"Anna"_s).contains(u"{trainee}"_s));
}

QTEST_GUILESS_MAIN(CallScriptReaderTest)
#include "tst_callscriptreader.moc"
