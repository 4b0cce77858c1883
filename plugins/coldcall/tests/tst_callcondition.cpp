// The condition language: what it means, and where its faults are.
#include "script/condition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::coldcall;

namespace {

struct Values {
    Slot rapport{0, 0, 3, -2, 4};
    Slot found{0, 3, 1, 0, 1};
    Slot shown{0, 4, 1, 0, 1};

    [[nodiscard]] ConditionNames names(bool ended = true) const
    {
        const auto only = [](const char *name, Slot slot) {
            return [name, slot](const QString &asked) { return asked == QLatin1String(name) ? std::optional(slot) : std::nullopt; };
        };
        return {only("rapport", rapport), only("need_found", found),
                [this](const QString &word, const QString &id) {
                    return (word == u"shown" || word == u"visited") && id == u"asked-back" ? std::optional(shown) : std::nullopt;
                },
                [](const QString &id) { return id == u"won" ? std::optional(2) : std::nullopt; }, ended};
    }
};

}  // namespace

class CallConditionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void faults_data();
    void faults();
    void onlyMustsAskForTheEnd();
    void deepNesting();
};

void CallConditionTest::means_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    // rapport is 1, need_found holds, asked-back is not shown, the call was passed at end 2.
    const QList<std::pair<const char *, bool>> rows{
        {"", true}, {"rapport = 1", true}, {"rapport != 1", false}, {"rapport < 1", false}, {"rapport <= 1", true}, {"rapport > 0", true},
        {"rapport >= 2", false}, {"rapport > -2", true}, {"need_found", true}, {"not need_found", false}, {"not not need_found", true},
        {"shown(asked-back)", false}, {"not shown( asked-back )", true}, {"need_found or rapport = 1 and rapport = 0", true},
        {"(need_found or rapport = 1) and rapport = 0", false}, {"not shown(asked-back) and need_found", true},
        {"not (need_found and rapport=1)", false}, {"visited(asked-back)", false}, {"passed and ended(won)", true}, {"not passed", false}};
    for (const auto &[text, expected] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
}

void CallConditionTest::means()
{
    QFETCH(QString, text);
    const Values values;
    State state;
    state.set(values.rapport, 1);
    state.set(values.found, 1);
    const ConditionReading reading = readCondition(text, values.names());
    if (text.isEmpty()) {
        QVERIFY(Condition().holds(state));
        return;
    }
    QVERIFY2(!reading.error, reading.error ? qPrintable(reading.error->message) : "");
    QTEST(reading.condition.holds(state, Outcome{true, 2}), "expected");
    QCOMPARE(reading.condition.text(), text);
}

void CallConditionTest::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("name");
    QTest::newRow("empty bracket") << u"need_found and ()"_s << 16 << false;
    QTest::newRow("unfinished") << u"need_found and"_s << 14 << false;
    QTest::newRow("two names") << u"need_found need_found"_s << 11 << false;
    QTest::newRow("unknown name") << u"rapport = 1 and intrest"_s << 16 << true;
    QTest::newRow("number alone") << u"rapport"_s << 7 << false;
    QTest::newRow("no number") << u"rapport >= high"_s << 11 << false;
    QTest::newRow("out of range") << u"rapport >= 5"_s << 11 << false;
    QTest::newRow("open bracket") << u"(need_found"_s << 11 << false;
    QTest::newRow("fact without id") << u"shown"_s << 5 << false;
    QTest::newRow("unknown fact") << u"not shown(nothing)"_s << 10 << true;
    QTest::newRow("unknown turn") << u"visited(nowhere)"_s << 8 << true;
    QTest::newRow("unknown end") << u"ended(lost)"_s << 6 << true;
    QTest::newRow("sign") << u"need_found & passed"_s << 11 << false;
    QTest::newRow("capital") << u"Need"_s << 0 << false;
}

void CallConditionTest::faults()
{
    QFETCH(QString, text);
    const Values values;
    const ConditionReading reading = readCondition(text, values.names());
    QVERIFY(reading.error);
    QTEST(int(reading.error->offset), "offset");
    QTEST(reading.error->name, "name");
    QVERIFY(reading.error->message.size() > 10);
}

void CallConditionTest::onlyMustsAskForTheEnd()
{
    const Values values;
    QVERIFY(readCondition(u"passed"_s, values.names(false)).error);
    QVERIFY(readCondition(u"ended(won)"_s, values.names(false)).error);
    QVERIFY(!readCondition(u"passed"_s, values.names(true)).error);
}

void CallConditionTest::deepNesting()
{
    const Values values;
    QVERIFY(readCondition(QString(100000, u'('), values.names()).error);
    QVERIFY(readCondition(u"not "_s.repeated(100000) + u"need_found"_s, values.names()).error);
    QVERIFY(readCondition(u"need_found or "_s.repeated(100000) + u"need_found"_s, values.names()).error);
}

QTEST_GUILESS_MAIN(CallConditionTest)
#include "tst_callcondition.moc"
