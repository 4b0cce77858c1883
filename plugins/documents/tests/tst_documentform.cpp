// Filling in a document: what is reckoned and what is wrong, undo, autosave, versions, the document beside the form, export.
#include "filling/fillpage.h"
#include "handin/content.h"
#include "smalloffice.h"

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
    std::unique_ptr<FillPage> page;

    Desk()
    {
        furnish(desk);
        open();
    }
    void open()
    {
        page = std::make_unique<FillPage>(desk, FillPage::What{u"order"_s, {}});
        QTRY_VERIFY(!page->loading());
    }
    [[nodiscard]] FormModel &form() const { return *page->form(); }
    [[nodiscard]] QString value(const char *key) const { return form().values()[QString::fromLatin1(key)].toString(); }
    void fillIn() const
    {
        form().set(u"client"_s, u"Vega & Co"_s);
        form().addRow(u"items"_s, {});
        form().set(u"items[0].product"_s, u"Tape"_s);
        form().set(u"items[0].quantity"_s, u"10"_s);
        form().set(u"items[0].price"_s, u"125.00"_s);
    }
};

}  // namespace

class DocumentFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormBeginsWithWhatIsKnown()
    {
        const Desk desk;
        QVERIFY2(desk.page->problem().isEmpty(), qPrintable(desk.page->problem()));
        QCOMPARE(desk.form().fields().size(), 5);
        QCOMPARE(desk.value("date"), desk.desk.clock.today().toString(Qt::ISODate));
        QVERIFY(!desk.form().complete());
    }

    void sumsFollowFromWhatIsTyped()
    {
        const Desk desk;
        desk.fillIn();
        QCOMPARE(desk.value("items[0].sum"), u"1,250.00"_s);
        QCOMPARE(desk.value("total"), u"1,250.00"_s);
        QVERIFY(desk.form().complete());
        desk.form().set(u"items[0].quantity"_s, u"ten"_s);
        QVERIFY(desk.form().problems().contains(u"items[0].quantity"_s));
        QVERIFY(desk.value("total").isEmpty());
        QVERIFY(!desk.form().complete());
    }

    void whatIsMissingIsSaidWhenItIsAskedFor()
    {
        const Desk desk;
        QVERIFY(desk.form().problems().isEmpty());
        QCOMPARE(desk.form().missing(), 2);
        desk.form().showMissing();
        QVERIFY(desk.form().problems().contains(u"client"_s));
        QVERIFY(desk.form().problems().contains(u"items"_s));
        QVERIFY(!desk.form().problems().contains(u"note"_s));
    }

    // Undo goes back field by field, and redo forth again, to exactly what was there.
    void undoAndRedoAreEachOthersOpposite()
    {
        const Desk desk;
        const QVariantMap empty = desk.form().values();
        desk.form().set(u"client"_s, u"V"_s);
        desk.form().set(u"client"_s, u"Ve"_s);
        desk.fillIn();
        const QVariantMap full = desk.form().values();
        int steps = 0;
        while (desk.form().canUndo()) {
            desk.form().undo();
            ++steps;
        }
        QCOMPARE(steps, 5);  // typing on in one field is one step
        QCOMPARE(desk.form().values(), empty);
        while (desk.form().canRedo())
            desk.form().redo();
        QCOMPARE(desk.form().values(), full);
    }

    void whatWasTypedIsThereAgain()
    {
        Desk desk;
        desk.fillIn();
        desk.page.reset();
        desk.open();
        QCOMPARE(desk.value("client"), u"Vega & Co"_s);
        QCOMPARE(desk.value("total"), u"1,250.00"_s);
    }

    void aVersionComesBackAsANewStep()
    {
        Desk desk;
        desk.fillIn();
        desk.form().keepVersion();
        desk.form().set(u"client"_s, u"Somebody else"_s);
        desk.desk.ledger.now += 5000;
        desk.form().keepVersion();
        const QVariantList versions = desk.form().versions();
        QCOMPARE(versions.size(), 2);
        const QVariantList changes = versions.first().toMap()[u"changes"_s].toList();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().toMap()[u"before"_s].toString(), u"Vega & Co"_s);
        desk.form().restoreVersion(versions.last().toMap()[u"id"_s].toString());
        QCOMPARE(desk.value("client"), u"Vega & Co"_s);
        desk.form().undo();
        QCOMPARE(desk.value("client"), u"Somebody else"_s);
        desk.page.reset();
        desk.open();
        QCOMPARE(desk.form().versions().size(), 2);
    }

    void theDocumentStandsBesideTheForm()
    {
        const Desk desk;
        desk.fillIn();
        QTRY_VERIFY(desk.form().preview().contains(u"Vega &amp; Co"_s) && desk.form().preview().contains(u"1,250.00"_s));
        QVERIFY(desk.form().preview().contains(u"<table"_s));
        QVERIFY(desk.form().previewProblem().isEmpty());
    }

    void nothingIsWrittenBeforeItIsComplete()
    {
        const Desk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"order.docx"_s);
        desk.form().exportTo(QUrl::fromLocalFile(path));
        QVERIFY(!desk.form().exporting());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(desk.desk.navigation.problems.size(), 1);

        desk.fillIn();
        desk.form().exportTo(QUrl::fromLocalFile(path));
        QTRY_VERIFY(!desk.form().exporting());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = readContent(file.readAll(), u"order.docx"_s);
        QVERIFY(content);
        QVERIFY(content->lines.contains(u"Client: Vega & Co"_s));
        QCOMPARE(content->grids.first().rows.size(), 2);

        desk.form().exportTo(QUrl::fromLocalFile(folder.filePath(u"order.odt"_s)));
        QCOMPARE(desk.desk.navigation.problems.size(), 2);  // it has no such template
    }

    void aTemplateOfOnesOwnMakesAForm()
    {
        Desk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(docx(para("Dear {{name}}") + para("{{#lines}}{{text}}, {{/lines}}") + para("{{day:date}}")));
        file.close();
        FillPage page(desk.desk, {{}, path});
        QTRY_VERIFY(!page.loading());
        QVERIFY2(page.problem().isEmpty(), qPrintable(page.problem()));
        QVERIFY(page.faults().isEmpty());
        FormModel &form = *page.form();
        QCOMPARE(form.fields().size(), 3);
        form.set(u"name"_s, u"Vega"_s);
        QTRY_VERIFY(form.preview().contains(u"Dear Vega"_s));
    }

    void whatIsWrongInATemplateOfOnesOwnIsSaidWithItsPlace()
    {
        Desk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(docx(para("Dear {{name}}") + para("{{#lines}}{{text}}")));
        file.close();
        FillPage page(desk.desk, {{}, path});
        QTRY_VERIFY(!page.loading());
        QCOMPARE(page.faults().size(), 1);
        QVERIFY(page.faults().first().contains(u"word/document.xml"_s));
    }

    void whatIsNotThereIsSaid()
    {
        vestibule::test::FakeDesk desk;
        furnish(desk);
        const FillPage page(desk, {u"nothing"_s, {}});
        QTRY_VERIFY(!page.loading());
        QVERIFY(!page.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentFormTest)
#include "tst_documentform.moc"
