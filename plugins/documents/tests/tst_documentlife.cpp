// How a document comes into force and is signed: the fold over events, and the page on which people do it.
#include "lifecycle/documentpage.h"
#include "lifecycle/paper.h"
#include "madefile.h"
#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;

namespace {

const QString Description = u"documents:job-description"_s;
const QByteArray Text = docx("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" + run("Job description") + "</w:p>" + para("Call every client back."));

ContentVersion contentWith(const QString &version, const QString &hash)
{
    ContentVersion content;
    content.id = version;
    content.languages = {u"en"_s, u"ru"_s};
    Activity activity;
    activity.id = Description;
    activity.kind = u"documents.signed"_s;
    activity.source = u"documents/job-description.docx"_s;
    content.programme.activities = {activity};
    content.texts[u"en"_s][u"activity."_s + Description] = {u"Job description"_s, u"Duties"_s};
    content.textHashes[Description] = {{u"en"_s, hash}, {u"ru"_s, hash + u"-ru"_s}};
    return content;
}

void publish(vestibule::test::FakeDesk &desk, const QString &version, const QString &hash)
{
    desk.content.add(contentWith(version, hash), {{u"en/documents/job-description.docx"_s, Text}});
}

// anna learns, oleg is her mentor, helga is HR.
struct Office {
    vestibule::test::FakeDesk desk;
    Office()
    {
        Person helga;
        helga.id = helga.login = u"helga"_s;
        helga.name = u"Helga"_s;
        helga.role = Role::Hr;
        desk.people.all.append(helga);
        publish(desk, u"v1"_s, u"one"_s);
    }
    std::unique_ptr<DocumentPage> as(const QString &person)
    {
        desk.signInAs(person);
        auto page = std::make_unique<DocumentPage>(desk, Description);
        settle(*page);
        return page;
    }
    static void settle(DocumentPage &page) { QTRY_VERIFY(!page.loading() && !page.busy()); }
    // For sales and legal oleg agrees.
    std::unique_ptr<DocumentPage> putUp()
    {
        auto hr = as(u"helga"_s);
        hr->setDepartments(u"Sales, Legal"_s);
        for (const QString &department : {u"Legal"_s, u"Sales"_s}) {
            hr->entrust(department, u"oleg"_s);
            settle(*hr);
        }
        hr->propose();
        settle(*hr);
        return hr;
    }
    void putIntoForce()
    {
        putUp();
        const auto oleg = as(u"oleg"_s);
        for (const QString &department : {u"Legal"_s, u"Sales"_s}) {
            oleg->agree(department);
            settle(*oleg);
        }
        const auto hr = as(u"helga"_s);
        hr->enact();
        settle(*hr);
    }
};

Event step(const char *verb, const QJsonObject &payload, const QStringList &refs = {})
{
    static int number = 0;
    Event event;
    event.id = u"e%1"_s.arg(++number);
    event.verb = QLatin1String(verb);
    event.activity = Description;
    QJsonObject whole = payload;
    whole.insert(u"texts"_s, QJsonObject{{u"en"_s, u"one"_s}});
    event.payload = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    event.refs = refs;
    event.actor = u"head"_s;
    return event;
}

Event naming(const QString &department, const QString &person)
{
    Event event = step(verb::Entrusted, {{u"department"_s, department}, {u"person"_s, person}});
    event.activity.clear();
    return event;
}

}  // namespace

class DocumentLifeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContentInUseHasNone();
    void departmentsAreReadAsPeopleTypeThem()
    {
        QCOMPARE(departmentsFrom(u" Sales ; legal,, Sales\nHR "_s), (QStringList{u"Sales"_s, u"legal"_s, u"HR"_s}));
        QVERIFY(departmentsFrom(u" , ;"_s).isEmpty());
    }

    // Whatever happens, and in whatever order the desks' clocks put it, nothing is in force that does not rest on the agreement of every
    // department in this very round.
    void nothingIsInForceUnlessAllAgreed()
    {
        const QJsonObject texts{{u"en"_s, u"one"_s}};
        const QStringList names{u"A"_s, u"B"_s, u"C"_s};
        QRandomGenerator random(7);
        int enacted = 0;
        for (int round = 0; round < 2000; ++round) {
            QList<Event> events;
            QHash<QString, QString> namings, agreed;  // department → event
            for (const QString &name : names) {
                events.append(naming(name, u"head"_s));
                namings.insert(name, events.last().id);
            }
            events.append(naming(u"A"_s, u"somebody"_s));
            const QString somebodys = events.last().id;
            QString proposal;
            bool expected = false;
            for (int i = 0; i < 16; ++i) {
                const int what = random.bounded(10);
                if (what == 0 || proposal.isEmpty()) {
                    events.append(step(verb::Proposed, {{u"departments"_s, QJsonArray::fromStringList(names)}}));
                    events.last().corrects = proposal;
                    proposal = events.last().id;
                    agreed.clear();
                    expected = false;
                } else if (what < 3) {
                    events.append(step(verb::Enacted, {}, QStringList{proposal} + agreed.values()));
                    expected |= agreed.size() == names.size();
                } else if (what == 3) {
                    // Not of this round; by the wrong one; for another department; resting on nothing.
                    const QStringList wrong[] = {{u"another round"_s, namings[u"A"_s]}, {proposal, somebodys}, {proposal, namings[u"B"_s]}, {proposal}};
                    events.append(step(verb::Agreed, {{u"department"_s, u"A"_s}}, wrong[random.bounded(4)]));
                } else if (const QString name = names[random.bounded(3)]; !agreed.contains(name)) {
                    events.append(step(verb::Agreed, {{u"department"_s, name}}, {proposal, namings[name]}));
                    agreed.insert(name, events.last().id);
                }
            }
            std::shuffle(events.begin(), events.end(), random);
            const Life life = lifeOf(events, Description, texts);
            QCOMPARE(life.step == Life::InForce, expected);
            QCOMPARE(life.enacted.has_value(), expected);
            QCOMPARE(life.missing().size(), names.size() - agreed.size());
            enacted += expected;
            QCOMPARE(lifeOf(events, Description, {{u"en"_s, u"another text"_s}}).step, Life::Draft);
            QCOMPARE(lifeOf(events, u"documents:other"_s, texts).step, Life::Draft);
        }
        QVERIFY(enacted > 20);
    }

    void onlyWhatIsInForceIsSigned()
    {
        Office office;
        {
            const auto anna = office.as(u"anna"_s);
            QVERIFY(!anna->canSign());
            QVERIFY(!anna->canPropose());
            anna->sign();
            QVERIFY(office.desk.ledger.with(verb::Signed).isEmpty());
            QVERIFY(anna->nextText().contains(u"HR"_s));
        }
        office.putIntoForce();
        const auto anna = office.as(u"anna"_s);
        QCOMPARE(anna->html(), u"<h2>Job description</h2><p>Call every client back.</p>"_s);
        QVERIFY(anna->canSign());
        anna->sign();
        Office::settle(*anna);
        QVERIFY(!anna->canSign());
        QVERIFY(!anna->signedText().isEmpty());
        const QList<Event> made = office.desk.ledger.with(verb::Signed);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().payloadObject()["textHash"_L1].toString(), u"one"_s);
        QCOMPARE(made.first().refs, QStringList{office.desk.ledger.with(verb::Enacted).first().id});
    }

    // The copy is the very file whose hash is signed.
    void aCopyIsTheFileThatIsSigned()
    {
        Office office;
        const auto anna = office.as(u"anna"_s);
        QCOMPARE(QFileInfo(anna->proposedFile().toLocalFile()).fileName(), u"job-description.docx"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.docx"_s);
        anna->saveCopy(QUrl::fromLocalFile(path));
        QTRY_COMPARE(office.desk.navigation.notices.size(), 1);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), Text);
        anna->saveCopy(QUrl::fromLocalFile(folder.filePath(u"nowhere/copy.docx"_s)));
        QTRY_COMPARE(office.desk.navigation.problems.size(), 1);
    }

    void aFileThatCannotBeReadIsNotSigned()
    {
        Office office;
        office.putIntoForce();
        office.desk.content.files[u"v1/en/documents/job-description.docx"_s] = Text.first(Text.size() / 2);
        const auto anna = office.as(u"anna"_s);
        QVERIFY(anna->problem().contains(u"damaged"_s));
        QVERIFY(!anna->canSign());
        anna->sign();
        QVERIFY(office.desk.ledger.with(verb::Signed).isEmpty());
    }

    void everyStepIsAnEventThatRestsOnThoseBefore()
    {
        Office office;
        office.putIntoForce();
        const Event proposed = office.desk.ledger.with(verb::Proposed).first();
        QVERIFY(proposed.learner.isEmpty());
        const QList<Event> agreed = office.desk.ledger.with(verb::Agreed);
        QCOMPARE(agreed.size(), 2);
        const QList<Event> namings = office.desk.ledger.with(verb::Entrusted);
        for (const Event &event : agreed) {
            const auto named = std::ranges::find_if(namings, [&](const Event &one) { return event.refs == QStringList({proposed.id, one.id}); });
            QVERIFY(named != namings.end());
            QCOMPARE(named->payloadObject()["department"_L1], event.payloadObject()["department"_L1]);
        }
        QCOMPARE(office.desk.ledger.with(verb::Enacted).first().refs.size(), 3);
    }

    // Nothing is put up while nobody is named for one of its departments; HR agrees for no department of others.
    void hrNamesWhoAgrees()
    {
        Office office;
        const auto hr = office.as(u"helga"_s);
        QCOMPARE(hr->candidates().size(), 3);  // nobody, Helga, Oleg; not Anna, who learns
        hr->setDepartments(u"Sales, HR"_s);
        QCOMPARE(hr->agreements().size(), 2);
        hr->entrust(u"Sales"_s, u"oleg"_s);
        Office::settle(*hr);
        QVERIFY(!hr->canPutUp());
        hr->propose();
        QVERIFY(office.desk.ledger.with(verb::Proposed).isEmpty());
        hr->entrust(u"HR"_s, u"helga"_s);
        Office::settle(*hr);
        hr->entrust(u"HR"_s, u"helga"_s);  // as it is
        QCOMPARE(office.desk.ledger.with(verb::Entrusted).size(), 2);
        hr->propose();
        Office::settle(*hr);
        hr->agree(u"Sales"_s);
        QVERIFY(office.desk.ledger.with(verb::Agreed).isEmpty());
        hr->agree(u"HR"_s);
        Office::settle(*hr);
        QCOMPARE(office.desk.ledger.with(verb::Agreed).size(), 1);
        const auto oleg = office.as(u"oleg"_s);
        QVERIFY(oleg->candidates().isEmpty());
        oleg->entrust(u"Sales"_s, u"helga"_s);
        QCOMPARE(office.desk.ledger.with(verb::Entrusted).size(), 2);
    }

    // Whoever was named instead agrees; what was agreed stays agreed.
    void anotherIsNamedMeanwhile()
    {
        Office office;
        Person olga;
        olga.id = olga.login = u"olga"_s;
        olga.role = Role::Mentor;
        office.desk.people.all.append(olga);
        office.putUp();
        {
            const auto oleg = office.as(u"oleg"_s);
            oleg->agree(u"Legal"_s);
            Office::settle(*oleg);
        }
        const auto hr = office.as(u"helga"_s);
        for (const QString &department : {u"Legal"_s, u"Sales"_s}) {
            hr->entrust(department, u"olga"_s);
            Office::settle(*hr);
        }
        const auto oleg = office.as(u"oleg"_s);
        oleg->agree(u"Sales"_s);
        QCOMPARE(office.desk.ledger.with(verb::Agreed).size(), 1);
        const auto next = office.as(u"olga"_s);
        next->agree(u"Legal"_s);  // agreed already
        next->agree(u"Sales"_s);
        Office::settle(*next);
        QCOMPARE(office.desk.ledger.with(verb::Agreed).size(), 2);
        QVERIFY(office.as(u"helga"_s)->canEnact());
    }

    void thePaperSaysHowFarItIs()
    {
        Office office;
        const QString draft = office.as(u"anna"_s)->paper();
        QVERIFY(draft.contains(u"DRAFT"_s) && draft.contains(u"Call every client back."_s));
        QVERIFY(!draft.contains(u"Agreement sheet"_s));
        office.putUp();
        {
            const auto oleg = office.as(u"oleg"_s);
            oleg->agree(u"Sales"_s);
            Office::settle(*oleg);
        }
        const QString half = office.as(u"helga"_s)->paper();
        QVERIFY(half.contains(u"DRAFT"_s) && half.contains(u"1 of 2"_s) && half.contains(u"Agreement sheet"_s));
        QVERIFY(half.contains(u"<td>Sales</td><td>Oleg Sidorov</td>"_s) && half.contains(u"<td>Legal</td><td></td><td>not yet</td>"_s));
        {
            const auto oleg = office.as(u"oleg"_s);
            oleg->agree(u"Legal"_s);
            Office::settle(*oleg);
            QVERIFY(oleg->paper().contains(u"DRAFT"_s));  // agreed, and not approved
        }
        const auto hr = office.as(u"helga"_s);
        hr->enact();
        Office::settle(*hr);
        QVERIFY(!hr->paper().contains(u"DRAFT"_s) && hr->paper().contains(u"In force since"_s));
        QVERIFY(hr->paper().contains(u"<td>Approved by HR</td><td>Helga</td>"_s));
    }

    void aMentorAgreesAndDoesNoMore()
    {
        Office office;
        office.putUp();
        const auto oleg = office.as(u"oleg"_s);
        QVERIFY(oleg->agreeing() && !oleg->canEnact() && !oleg->canPropose() && !oleg->canWithdraw());
        oleg->agree(u"Sales"_s);
        Office::settle(*oleg);
        oleg->agree(u"Sales"_s);
        oleg->agree(u"Nobody"_s);
        Office::settle(*oleg);
        QCOMPARE(office.desk.ledger.with(verb::Agreed).size(), 1);
        QVERIFY(oleg->nextText().contains(u"Legal"_s));
    }

    void aNewTextAsksEverybodyAgain()
    {
        Office office;
        office.putIntoForce();
        {
            const auto anna = office.as(u"anna"_s);
            anna->sign();
            Office::settle(*anna);
        }
        {
            const auto hr = office.as(u"helga"_s);
            QCOMPARE(hr->unsignedCount(), 0);
            QCOMPARE(hr->signedCount(), 1);
        }
        publish(office.desk, u"v2"_s, u"two"_s);
        {
            const auto hr = office.as(u"helga"_s);
            QVERIFY(hr->canPropose());
            QCOMPARE(hr->unsignedCount(), 1);
        }
        office.putIntoForce();
        const auto anna = office.as(u"anna"_s);
        QVERIFY(anna->canSign());
        QVERIFY(anna->signAgain());
    }

    void aCorrectionIsANewRoundThatNamesTheOldOne()
    {
        Office office;
        office.putIntoForce();
        const auto hr = office.as(u"helga"_s);
        hr->withdraw(u"  "_s);
        QCOMPARE(office.desk.ledger.with(verb::Proposed).size(), 1);
        hr->withdraw(u"the wrong annex"_s);
        Office::settle(*hr);
        const QList<Event> rounds = office.desk.ledger.with(verb::Proposed);
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(rounds.last().corrects, rounds.first().id);
        QVERIFY(hr->agreeing());
        QCOMPARE(hr->agreements().size(), 2);
        QVERIFY(!office.as(u"anna"_s)->canSign());
    }

    void whatFailsIsSaidAndChangesNothing()
    {
        Office office;
        const auto hr = office.as(u"helga"_s);
        hr->setDepartments(u"Sales"_s);
        hr->entrust(u"Sales"_s, u"oleg"_s);
        Office::settle(*hr);
        QVERIFY(hr->canPutUp());
        office.desk.ledger.failAppend = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
        hr->propose();
        Office::settle(*hr);
        QVERIFY(hr->canPropose());
        QCOMPARE(office.desk.navigation.problems.size(), 1);
        office.desk.ledger.failAppend.reset();
        office.desk.ledger.failRead = Error{ErrorCode::Unavailable, u"The server is away."_s, {}, {}, {}};
        hr->load();
        Office::settle(*hr);
        QVERIFY(hr->problem().contains(u"server"_s));
        QVERIFY(!hr->canPropose());
    }
};

// A record from before the company had this document: no fault, and a way on.
void DocumentLifeTest::theContentInUseHasNone()
{
    Office stage;
    stage.desk.signInAs(u"helga"_s);
    DocumentPage page(stage.desk, u"documents:another"_s);
    QTRY_VERIFY(!page.loading());
    QVERIFY(page.absent() && page.problem().isEmpty());
    QVERIFY(!page.canSign() && !page.canPropose() && !page.canWithdraw());
    page.openDocuments();
    QCOMPARE(stage.desk.navigation.opened.last().view, u"documents.list"_s);
}

QTEST_GUILESS_MAIN(DocumentLifeTest)
#include "tst_documentlife.moc"
