// The small value types that everybody passes around.
#include <vestibule/content.h>
#include <vestibule/event.h>
#include <vestibule/problem.h>
#include <vestibule/readiness.h>
#include <vestibule/result.h>

#include <QPromise>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorReadsAsOneParagraph()
    {
        const Error full{ErrorCode::Locked, u"The database is busy."_s, u"Nothing was lost."_s, u"Try again."_s, u"SQLITE_BUSY"_s};
        QCOMPARE(full.message(), u"The database is busy. Nothing was lost. Try again."_s);
        const Error brief{ErrorCode::Locked, u"The database is busy."_s, {}, u"Try again."_s, {}};
        QCOMPARE(brief.message(), u"The database is busy. Try again."_s);
    }

    void failFillsTheError()
    {
        const Result<int> failed = fail(ErrorCode::Full, u"what"_s, u"todo"_s, u"kept"_s, u"detail"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Full);
        QCOMPARE(failed.error().message(), u"what kept todo"_s);
        QCOMPARE(failed.error().detail, u"detail"_s);
    }

    void everyCodeHasItsWord()
    {
        QSet<QString> words;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            words.insert(errorWord(ErrorCode(code)));
        QCOMPARE(words.size(), int(ErrorCode::Internal) + 1);
    }

    void aReadyFutureGivesItsResult()
    {
        QCOMPARE(await(ready<int>(7)).value(), 7);
        QCOMPARE(await(ready<int>(fail(ErrorCode::NotFound, u"x"_s))).error().code, ErrorCode::NotFound);
        QVERIFY(await(ready<void>({})));
    }

    void aDroppedPromiseIsCancelled()
    {
        QFuture<Result<int>> future;
        {
            QPromise<Result<int>> promise;
            promise.start();
            future = promise.future();
        }
        QCOMPARE(await(future).error().code, ErrorCode::Cancelled);
    }

    void aProblemNamesItsPlace()
    {
        QCOMPARE((Problem{u"a.toml"_s, 3, 5, Problem::Severity::Error, u"m"_s}.text()), u"a.toml:3:5: error: m"_s);
        QCOMPARE((Problem{u"a.toml"_s, 3, 0, Problem::Severity::Warning, u"m"_s}.text()), u"a.toml:3:1: warning: m"_s);
        QCOMPARE((Problem{u"a.toml"_s, 0, 5, Problem::Severity::Error, u"m"_s}.text()), u"a.toml:1:5: error: m"_s);
    }

    void onlyErrorsAreErrors()
    {
        QList<Problem> problems;
        QVERIFY(!hasErrors(problems));
        problems.append({u"a"_s, 1, 1, Problem::Severity::Warning, {}});
        QVERIFY(!hasErrors(problems));
        problems.append({u"a"_s, 1, 1, Problem::Severity::Error, {}});
        QVERIFY(hasErrors(problems));
    }

    void wordsGoBothWays()
    {
        for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator, Role::Root})
            QCOMPARE(roleFromWord(roleWord(role)), std::optional(role));
        QCOMPARE(roleFromWord(u"boss"), std::nullopt);
        for (int rule = 0; rule <= int(Requirement::Rule::All); ++rule)
            QCOMPARE(ruleFromWord(ruleWord(Requirement::Rule(rule))), std::optional(Requirement::Rule(rule)));
        QCOMPARE(ruleFromWord(u""), std::nullopt);
        QSet<QString> missing;
        for (int m = 0; m <= int(RequirementState::Missing::StageLocked); ++m)
            missing.insert(missingWord(RequirementState::Missing(m)));
        QCOMPARE(missing.size(), int(RequirementState::Missing::StageLocked) + 1);
        QVERIFY(!missing.contains(QString()));
    }

    void aTextFallsBack()
    {
        ContentVersion content;
        content.languages = {u"en"_s, u"ru"_s};
        content.texts[u"en"_s] = {{u"stage.a"_s, {u"Stage"_s, {}}}, {u"stage.b"_s, {u"Other"_s, {}}}};
        content.texts[u"ru"_s] = {{u"stage.a"_s, {u"Этап"_s, {}}}};
        QCOMPARE(content.text(u"ru"_s, u"stage.a"_s).title, u"Этап"_s);
        QCOMPARE(content.text(u"ru"_s, u"stage.b"_s).title, u"Other"_s);
        QCOMPARE(content.text(u"de"_s, u"stage.a"_s).title, u"Stage"_s);
        QCOMPARE(content.text(u"ru"_s, u"stage.c"_s).title, u"stage.c"_s);
    }

    void aPayloadThatIsNoObjectIsEmpty()
    {
        Event event;
        event.payload = R"({"day":"2026-01-02"})";
        QCOMPARE(event.payloadObject().value(u"day"_s).toString(), u"2026-01-02"_s);
        event.payload = "[1]";
        QVERIFY(event.payloadObject().isEmpty());
        event.payload = "{broken";
        QVERIFY(event.payloadObject().isEmpty());
    }

    void theCurrentStageIsTheFirstUnmet()
    {
        Readiness readiness;
        QCOMPARE(readiness.currentStage(), -1);
        readiness.stages.resize(3);
        QCOMPARE(readiness.currentStage(), 0);
        readiness.stages[0].met = true;
        QCOMPARE(readiness.currentStage(), 1);
        readiness.stages[1].met = readiness.stages[2].met = true;
        QCOMPARE(readiness.currentStage(), 2);
    }

    void anActivityIsLockedWithTheStagesThatAskForIt()
    {
        const auto asking = [](const QString &activity) {
            RequirementState one, group;
            one.activity = activity;
            group.rule = Requirement::Rule::Any;
            group.of = {one};
            return QList<RequirementState>{group};
        };
        Readiness readiness;
        readiness.stages.resize(3);
        readiness.stages[0].locked = false;
        readiness.stages[0].requirements = asking(u"quiz:now"_s);
        readiness.stages[1].requirements = asking(u"quiz:later"_s);
        readiness.stages[2].requirements = asking(u"quiz:later"_s) + asking(u"quiz:now"_s);
        QCOMPARE(readiness.lockedUntil(u"quiz:now"_s), std::nullopt);
        QCOMPARE(readiness.lockedUntil(u"quiz:later"_s), std::optional(0));
        QCOMPARE(readiness.lockedUntil(u"quiz:free"_s), std::nullopt);
        readiness.stages[2].locked = false;  // opened by HR
        QCOMPARE(readiness.lockedUntil(u"quiz:later"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
