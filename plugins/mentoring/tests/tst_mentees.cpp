// The mentees of a mentor at a glance, and one of them.
#include "mentee.h"
#include "menteelist.h"
#include "modeltest.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

class MenteesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void stalledMenteesStandOnTop()
    {
        FakeCompany company = sampleCompany();
        company.person(u"gleb"_s).mentor = u"oleg"_s;
        company.person(u"gleb"_s).programme.clear();
        passFirstStages(company, u"anna"_s);
        passFirstStages(company, u"boris"_s);
        recorded(company, u"boris"_s, report(QDate(2026, 5, 12), {{u"calls"_s, 31}}));
        FakeHost host(company, u"oleg"_s);
        MenteeList list(host);
        QTRY_COMPARE(list.count(), 4);
        const auto name = [&](int row) { return list.items()->get(row)[u"learner"_s].toString(); };
        QCOMPARE(name(0), u"vera"_s);   // late with the first stage
        QCOMPARE(name(1), u"anna"_s);   // quiet since 8 May
        QCOMPARE(name(2), u"boris"_s);
        QCOMPARE(name(3), u"gleb"_s);   // no programme
        QCOMPARE(list.items()->get(0)[u"tone"_s].toString(), u"negative"_s);
        QCOMPARE(list.items()->get(0)[u"next"_s].toString(), u"Read “The company”"_s);
        QVERIFY(list.items()->get(3)[u"next"_s].toString().startsWith(u"HR"_s));
        QCOMPARE(list.items()->get(2)[u"waiting"_s].toInt(), 1);
        QCOMPARE(list.items()->get(0)[u"road"_s].toList().size(), 3);
        QCOMPARE(list.items()->get(2)[u"next"_s].toString(), u"30 calls on each of 10 days"_s);
        list.open(u"vera"_s);
        QCOMPARE(host.opened.constLast().view, u"mentoring.mentee"_s);
        FakeHost hr(company, u"irina"_s);
        MenteeList all(hr);
        QTRY_COMPARE(all.count(), 4);
    }

    void theNextStepSaysWhoseItIs()
    {
        FakeCompany company = sampleCompany();
        recorded(company, u"anna"_s, about(verb::Completed, u"anna"_s, u"handbook:company"_s));
        FakeHost mentor(company, u"oleg"_s);
        MenteeList mine(mentor);
        QTRY_COMPARE(mine.count(), 3);
        const auto next = [](MenteeList &list) { return list.items()->get(list.items()->rowOf(u"anna"_s))[u"next"_s].toString(); };
        QVERIFY(next(mine).startsWith(u"You: sign off “Briefing"_s));
        FakeHost hr(company, u"irina"_s);
        MenteeList all(hr);
        QTRY_COMPARE(all.count(), 4);
        QVERIFY(next(all).startsWith(u"Mentor: sign off"_s));
    }

    void aMenteeShowsWhatIsMineToSign()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        EventDraft attempt = about(verb::Completed, u"anna"_s, u"quiz:telephone"_s);
        attempt.score = 100'000;
        attempt.passed = false;
        recorded(company, u"anna"_s, attempt);
        FakeHost host(company, u"oleg"_s);
        Mentee model(host, u"anna"_s);
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.mine().size(), 1);
        QCOMPARE(model.mine()[0].toMap()[u"subject"_s].toString(), Sale);
        QCOMPARE(model.others().size(), 3);
        QCOMPARE(model.progress().size(), 2);
        QCOMPARE(model.attempts().size(), 1);
        model.openSignoff(Sale);
        QCOMPARE(host.opened.constLast().arguments[u"activity"_s].toString(), Sale);
        model.openReadiness();
        QCOMPARE(host.opened.constLast().view, u"readiness.person"_s);
        model.grant(u"quiz:telephone"_s, u"  "_s);
        QCOMPARE(last(company).verb, u"completed"_s);
        model.grant(u"quiz:telephone"_s, u"The line was down."_s);
        QTRY_COMPARE(last(company).verb, u"granted"_s);
        QCOMPARE(last(company).activity, u"quiz:telephone"_s);
        QCOMPARE(last(company).payloadObject()[u"attempts"_s].toInt(), 1);
    }

    void aMenteeOfAnotherIsRefused()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"oleg"_s);
        Mentee model(host, u"gleb"_s);
        QTRY_VERIFY(!model.error().isNull());
        QVERIFY(model.name().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MenteesTest)
#include "tst_mentees.moc"
