// What holds for every view model.
#include "modeltest.h"
#include "overviewmodel.h"
#include "peoplemodel.h"
#include "personmodel.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerAfterTheEndTouchesNothing();
};

void TestModels::anAnswerAfterTheEndTouchesNothing()
{
    FakeHost host;
    auto overview = std::make_unique<OverviewModel>(host);
    auto person = std::make_unique<PersonModel>(host, u"anna-id"_s);
    auto people = std::make_unique<PeopleModel>(host);
    overview.reset();
    person.reset();
    people.reset();
    const qsizetype asked = host.readiness.asked.size();
    QCoreApplication::processEvents();
    Q_EMIT host.ledger.said.appended(u"anna-id"_s, u"completed"_s, {});
    QCoreApplication::processEvents();
    QCOMPARE(host.readiness.asked.size(), asked);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
