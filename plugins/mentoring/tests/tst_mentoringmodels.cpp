// What holds for every view model: an answer that comes after the view was closed reaches nobody.
#include "dailyresults.h"
#include "mentee.h"
#include "menteelist.h"
#include "modeltest.h"
#include "reviewqueue.h"
#include "signoff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

class MentoringModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void modelsMayGoWhileTheyLoad()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost mentor(company, u"oleg"_s);
        FakeHost learner(company, u"anna"_s);
        for (int turns = 0; turns < 8; ++turns) {
            auto queue = std::make_unique<ReviewQueue>(mentor, QString(), QString());
            auto list = std::make_unique<MenteeList>(mentor);
            auto mentee = std::make_unique<Mentee>(mentor, u"anna"_s);
            auto signoff = std::make_unique<Signoff>(mentor, u"anna"_s, Sale);
            auto results = std::make_unique<DailyResults>(learner, QString());
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            if (signoff->canApprove())
                signoff->approve();
            queue.reset();
            list.reset();
            mentee.reset();
            signoff.reset();
            results.reset();
            QCoreApplication::processEvents();
        }
        QVERIFY(mentor.problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MentoringModelsTest)
#include "tst_mentoringmodels.moc"
