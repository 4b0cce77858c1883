// Laws of the verb table, held against every verb, role and relation.
#include <vestibule/verbs.h>

#include <QSet>
#include <QTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

constexpr std::array AllRoles = {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator, Role::Root};

struct Case {
    const VerbRule &rule;
    Role role;
    bool self;
    bool mentee;
    bool company;
    bool allowed;

    [[nodiscard]] QByteArray text() const
    {
        return QStringLiteral("%1 by %2, self %3, mentee %4, company %5: %6")
            .arg(QLatin1String(rule.verb), roleWord(role))
            .arg(self).arg(mentee).arg(company).arg(allowed).toUtf8();
    }
};

// Every combination that can be: an event without a learner is about nobody, and nobody is their own mentee.
void forEveryCase(const std::function<void(const Case &)> &check)
{
    for (const VerbRule &rule : verbRules())
        for (const Role role : AllRoles)
            for (const auto &[self, mentee, company] : {std::tuple{true, false, false}, {false, true, false}, {false, false, false}, {false, false, true}})
                check({rule, role, self, mentee, company,
                       mayAppend(QString::fromLatin1(rule.verb), role, self, mentee, company)});
}

const QSet<QString> Judgements{u"scored"_s, u"returned"_s, u"approved"_s, u"confirmed"_s, u"granted"_s, u"opened"_s, u"voided"_s};

}  // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVerbStandsOnce()
    {
        QSet<QString> verbs;
        QSet<QString> iris;
        for (const VerbRule &rule : verbRules()) {
            verbs.insert(QLatin1String(rule.verb));
            iris.insert(QLatin1String(rule.iri));
            QCOMPARE(verbRule(QLatin1String(rule.verb).toString()), &rule);
        }
        QCOMPARE(verbs.size(), qsizetype(verbRules().size()));
        QCOMPARE(iris.size(), qsizetype(verbRules().size()));
        QVERIFY((Judgements - verbs).isEmpty());
    }

    void everyVerbCanBeAppendedBySomebody()
    {
        QSet<QString> possible;
        forEveryCase([&](const Case &c) {
            if (c.allowed)
                possible.insert(QLatin1String(c.rule.verb));
        });
        QCOMPARE(possible.size(), qsizetype(verbRules().size()));
    }

    void nobodyJudgesThemselves()
    {
        forEveryCase([](const Case &c) {
            if (c.self && Judgements.contains(QLatin1String(c.rule.verb)))
                QVERIFY2(!c.allowed, c.text().constData());
        });
    }

    void aTraineeOnlyWritesAboutThemselves()
    {
        forEveryCase([](const Case &c) {
            if (c.role == Role::Trainee)
                QVERIFY2(c.allowed == (c.self && c.rule.selfByAnyRole), c.text().constData());
        });
    }

    void anAdministratorHasNoPowerOverPeople()
    {
        forEveryCase([](const Case &c) {
            if (c.role == Role::Administrator)
                QVERIFY2(!c.allowed || c.self, c.text().constData());
        });
    }

    void aMentorOnlyReachesMenteesCheckpointsAndDocumentsToAgreeTo()
    {
        forEveryCase([](const Case &c) {
            if (c.role == Role::Mentor && !c.self && !c.mentee)
                QVERIFY2(c.allowed == (c.company && (QLatin1String(c.rule.verb) == QLatin1String(verb::Checkpointed)
                                                     || QLatin1String(c.rule.verb) == QLatin1String(verb::Agreed))),
                         c.text().constData());
        });
    }

    void learningIsDoneByOneselfAlone()
    {
        forEveryCase([](const Case &c) {
            if (c.rule.selfByAnyRole)
                QVERIFY2(c.allowed == (c.self && c.role != Role::Root), c.text().constData());
        });
    }

    void companyVerbsHaveNoLearnerAndOthersHaveOne()
    {
        forEveryCase([](const Case &c) {
            if (c.allowed)
                QVERIFY2(c.company == c.rule.abouts.testFlag(About::Company), c.text().constData());
        });
    }

    void theRootKeyOnlySetsUp()
    {
        const QSet<QString> setUp{u"founded"_s, u"registered"_s, u"certified"_s};
        forEveryCase([&](const Case &c) {
            if (c.role == Role::Root && c.allowed)
                QVERIFY2(setUp.contains(QLatin1String(c.rule.verb)), c.text().constData());
        });
    }

    void anUnknownVerbIsNobodys()
    {
        for (const Role role : AllRoles)
            for (const bool flag : {true, false})
                QVERIFY(!mayAppend(u"promoted", role, flag, !flag, false));
        QVERIFY(!verbRule(u"Approved"));
        QVERIFY(!verbRule(u""));
    }
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
