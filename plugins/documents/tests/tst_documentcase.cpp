// A case from the learner's first look to the mentor's word, and back again.
#include "review/casepage.h"
#include "review/reviewpage.h"
#include "smalloffice.h"

#include <vestibule/verbs.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;

namespace {

struct Desk {
    vestibule::test::FakeDesk desk;
    QTemporaryDir folder;
    Desk() { furnish(desk); }

    std::unique_ptr<CasePage> learner()
    {
        desk.signInAs(u"anna"_s);
        auto page = std::make_unique<CasePage>(desk, SmallActivity);
        settle(*page);
        return page;
    }
    std::unique_ptr<ReviewPage> mentor()
    {
        desk.signInAs(u"oleg"_s);
        auto page = std::make_unique<ReviewPage>(desk, desk.ledger.with(verb::Completed).last().id);
        settle(*page);
        return page;
    }
    template <class Page>
    static void settle(Page &page)
    {
        QTRY_VERIFY(!page.loading() && !page.busy());
    }
    static void begin(CasePage &page)
    {
        page.start();
        QTRY_COMPARE(page.stage(), CasePage::Running);
    }
    static void fillIn(FormModel &form, const QString &quantity)
    {
        form.set(u"client"_s, u"Vega"_s);
        form.set(u"date"_s, u"2026-03-05"_s);
        form.addRow(u"items"_s, {});
        form.set(u"items[0].product"_s, u"Tape"_s);
        form.set(u"items[0].quantity"_s, quantity);
        form.set(u"items[0].price"_s, u"125"_s);
    }
    static void handIn(CasePage &page)
    {
        page.handInForm();
        QTRY_COMPARE(page.stage(), CasePage::Done);
        settle(page);
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("not written");
        return QUrl::fromLocalFile(made.fileName());
    }
};

QString verdictOf(const QVariantList &remarks, const QString &title)
{
    for (const QVariant &remark : remarks)
        if (remark.toMap()[u"title"_s].toString() == title)
            return remark.toMap()[u"verdict"_s].toString();
    return {};
}

}  // namespace

class DocumentCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSheetIsThereBeforeItIsBegun()
    {
        Desk desk;
        const auto page = desk.learner();
        QVERIFY2(page->problem().isEmpty(), qPrintable(page->problem()));
        QCOMPARE(page->stage(), CasePage::Intro);
        QCOMPARE(page->sheet().size(), 3);
        QVERIFY(page->fillable());
    }

    // Wrong, handed back, mended, accepted.
    void theWholeWay()
    {
        Desk desk;
        {
            const auto page = desk.learner();
            Desk::begin(*page);
            Desk::fillIn(*page->form(), u"11"_s);
            Desk::handIn(*page);
            QCOMPARE(page->result()[u"state"_s].toString(), u"waiting"_s);
            QCOMPARE(verdictOf(page->result()[u"remarks"_s].toList(), u"Total"_s), u"wrong"_s);
            QCOMPARE(verdictOf(page->result()[u"remarks"_s].toList(), u"Client"_s), u"right"_s);
        }
        const Event first = desk.desk.ledger.with(verb::Completed).first();
        QVERIFY(!first.passed && !first.score);
        QCOMPARE(first.payloadObject()["review"_L1].toString(), QLatin1String(CaseReview));
        QCOMPARE(claimOf(first), (Claim{2, 3}));
        {
            const auto page = desk.mentor();
            QVERIFY2(page->problem().isEmpty(), qPrintable(page->problem()));
            QVERIFY(page->claimProblem().isEmpty());
            QVERIFY(page->document().contains(u"Vega"_s));
            page->handBack();  // not without a word
            QVERIFY(!page->done());
            page->setComment(u"Ten rolls, not eleven."_s);
            page->handBack();
            Desk::settle(*page);
            QVERIFY(page->done() && !page->accepted());
        }
        {
            const auto page = desk.learner();
            QCOMPARE(page->stage(), CasePage::Done);
            QCOMPARE(page->result()[u"state"_s].toString(), u"returned"_s);
            QCOMPARE(page->result()[u"comment"_s].toString(), u"Ten rolls, not eleven."_s);
            Desk::begin(*page);
            Desk::fillIn(*page->form(), u"10"_s);
            Desk::handIn(*page);
        }
        {
            const auto page = desk.mentor();
            QVERIFY(!page->done());
            page->accept();
            Desk::settle(*page);
            QVERIFY(page->accepted());
        }
        const Event verdict = desk.desk.ledger.with(verb::Scored).last();
        QCOMPARE(verdict.score, ScoreUnit);
        QCOMPARE(verdict.passed, true);
        QCOMPARE(desk.learner()->result()[u"state"_s].toString(), u"accepted"_s);
    }

    void whoKnowsTheAnswersIsRight()
    {
        Desk desk;
        const auto page = desk.learner();
        Desk::begin(*page);
        const QVariantMap solution = page->solution();
        QCOMPARE(solution[u"client"_s].toString(), u"Vega"_s);
        QVERIFY(!solution.contains(u"total"_s));
    }

    void aFileThatIsNoDocumentIsRefusedAndNothingIsLost()
    {
        Desk desk;
        const auto page = desk.learner();
        Desk::begin(*page);
        page->form()->set(u"client"_s, u"Vega"_s);
        page->chooseFile(desk.file(u"letter.docx"_s, docx(para("Client: Vega") + para("Date: 5 March 2026") + para("Total: 1250.00"))));
        Desk::settle(*page);
        QCOMPARE(page->fileName(), u"letter.docx"_s);
        for (const QByteArray &bytes : {QByteArray("\x89PNG\r\n a photo"), QByteArray(), smallTemplate().first(300)}) {
            page->chooseFile(desk.file(u"photo.docx"_s, bytes));
            Desk::settle(*page);
            QVERIFY(!page->fileProblem().isEmpty());
            QCOMPARE(page->fileName(), u"letter.docx"_s);
            QCOMPARE(page->form()->values()[u"client"_s].toString(), u"Vega"_s);
        }
        page->chooseFile(QUrl::fromLocalFile(desk.folder.filePath(u"nowhere.odt"_s)));
        Desk::settle(*page);
        QVERIFY(page->fileProblem().contains(u"nowhere.odt"_s));

        page->handInFile();
        QTRY_COMPARE(page->stage(), CasePage::Done);
        QCOMPARE(page->result()[u"percent"_s].toInt(), 100);
    }

    void aDocumentInAnotherLanguageIsRefusedAndSaysSo()
    {
        Desk desk;
        const auto page = desk.learner();
        Desk::begin(*page);
        const QByteArray russian = docx(para("Коммерческое предложение для общества «Вега»") + para("Дата: 5 марта 2026 г.") + para("Итого: 1250,00"));
        page->chooseFile(desk.file(u"заявка.docx"_s, russian));
        Desk::settle(*page);
        QVERIFY2(page->fileProblem().contains(u"“заявка.docx” is written in another language than the case."_s), qPrintable(page->fileProblem()));
        QVERIFY(page->fileName().isEmpty());
    }

    // It was chosen while the program spoke its language.
    void aDocumentInAnotherLanguageIsNotHandedInEither()
    {
        Desk desk;
        const QByteArray russian = docx(para("Коммерческое предложение для общества «Вега»") + para("Дата: 5 марта 2026 г."));
        {
            const auto page = desk.learner();
            Desk::begin(*page);
        }
        const QString attempt = desk.desk.ledger.with(verb::Attempted).last().id;
        desk.desk.ledger.draftRows[attempt][u"file"_s] = toBytes({u"заявка.docx"_s, russian});
        const auto page = desk.learner();
        page->handInFile();
        Desk::settle(*page);
        QCOMPARE(page->stage(), CasePage::Running);
        QCOMPARE(desk.desk.navigation.problems.size(), 1);
        QVERIFY(desk.desk.ledger.with(verb::Completed).isEmpty());
    }

    void theDocumentStandsBesideItsRedline()
    {
        Desk desk;
        const auto page = desk.learner();
        Desk::begin(*page);
        Desk::fillIn(*page->form(), u"11"_s);
        Desk::handIn(*page);
        QVERIFY(page->result()[u"html"_s].toString().contains(u"Vega"_s));
    }

    void theFileIsStillThereAfterARestart()
    {
        Desk desk;
        {
            const auto page = desk.learner();
            Desk::begin(*page);
            page->chooseFile(desk.file(u"letter.docx"_s, docx(para("Client: Vega"))));
            Desk::settle(*page);
        }
        const auto page = desk.learner();
        QCOMPARE(page->stage(), CasePage::Running);
        QCOMPARE(page->fileName(), u"letter.docx"_s);
        page->dropFile();
        QVERIFY(page->fileName().isEmpty());
    }

    // The score that counts is found by the mentor's program.
    void aClaimThatIsTooGoodIsSeen()
    {
        Desk desk;
        {
            const auto page = desk.learner();
            Desk::begin(*page);
            Desk::fillIn(*page->form(), u"11"_s);
            Desk::handIn(*page);
        }
        Event &forged = desk.desk.ledger.stored.last();
        forged.payload.replace("\"right\":2", "\"right\":3");
        const auto page = desk.mentor();
        QVERIFY(page->claimProblem().contains(u'3'));
        page->accept();
        Desk::settle(*page);
        QCOMPARE(desk.desk.ledger.with(verb::Scored).last().score, 2 * ScoreUnit / 3);
    }

    void rescoringReadsTheSubmissionAnew()
    {
        Desk desk;
        {
            const auto page = desk.learner();
            Desk::begin(*page);
            Desk::fillIn(*page->form(), u"11"_s);
            Desk::handIn(*page);
        }
        const Event submission = desk.desk.ledger.with(verb::Completed).first();
        const QByteArray part = desk.desk.ledger.privateParts.value(submission.id);
        const Activity activity = desk.desk.content.versions.last()->programme.activities.first();
        const QList<CheckedFile> source{{activity.common, {}, SmallCase, activity}, {u"en/"_s + activity.source, u"en"_s, SmallCaseTexts, activity}};
        const auto again = rescoreCase(submission, part, source);
        QVERIFY(again);
        QCOMPARE(again->score, 2 * ScoreUnit / 3);
        QVERIFY(!again->passed);
        QVERIFY(!rescoreCase(submission, part, {}));
        QVERIFY(!rescoreCase(submission, "{}", source));
    }
};

QTEST_GUILESS_MAIN(DocumentCaseTest)
#include "tst_documentcase.moc"
