#include "packfile.h"
#include "lint/lint.h"
using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class CallLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSample();
};

void CallLintTest::theSample()
{
    const LintReport report = lint(sampleScript());
    QVERIFY2(report.faults.isEmpty(), qPrintable(printed(report.faults).join(u"\n"_s)));
    QCOMPARE(report.turns, 17);
    QCOMPARE(report.replies, 50);
    QVERIFY(report.complete);
    QVERIFY(report.passReachable);
    QCOMPARE(report.maxScore, 1'000'000);
    QVERIFY(report.minScore < 400'000);
    qDebug() << report.states << report.minScore << report.bestPath.size();
}

QTEST_GUILESS_MAIN(CallLintTest)
#include "tst_calllint.moc"
