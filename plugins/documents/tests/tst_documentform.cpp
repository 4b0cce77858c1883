// Filling in a document: what is reckoned and what is wrong, undo, autosave, versions, the document beside the form, export.
#include "filling/fillpage.h"
#include "filling/typed.h"
#include "handin/content.h"
#include "smalloffice.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
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

    void aClientThatIsPickedFillsInWhatIsKnown()
    {
        const Desk desk;
        QCOMPARE(desk.form().clients().size(), 2);
        QVERIFY(desk.form().fields().first().toMap()[u"client"_s].toBool());
        desk.form().set(u"note"_s, u"in a hurry"_s);
        desk.form().takeClient(u"client"_s, u"vega"_s);
        QCOMPARE(desk.value("client"), u"Vega LLC"_s);
        QCOMPARE(desk.value("note"), u"in a hurry"_s);
        desk.form().takeClient(u"client"_s, u"nobody"_s);
        QCOMPARE(desk.value("client"), u"Vega LLC"_s);
        desk.form().undo();  // one step
        QVERIFY(desk.value("client").isEmpty());
        QCOMPARE(desk.value("note"), u"in a hurry"_s);
    }

    void whatIsKnownOfAClientGoesWhereItBelongs()
    {
        const auto field = [](const QString &name, const QString &from) {
            LibraryField made;
            made.name = name;
            made.from = from;
            return made;
        };
        Document document;
        LibraryField list = field(u"debts"_s, {});
        list.type = FieldType::List;
        list.columns = {field(u"who"_s, u"client.name"_s), field(u"sum"_s, {})};
        document.fields = {field(u"client"_s, u"client.name"_s), field(u"inn"_s, u"client.inn"_s), field(u"kpp"_s, u"client.kpp"_s), list};
        const Client vega{u"vega"_s, {{u"client.name"_s, u"Vega"_s}, {u"client.inn"_s, u"77"_s}}};
        const QJsonObject typed{{u"kpp"_s, u"typed"_s}, {u"debts"_s, QJsonArray{QJsonObject{{u"sum"_s, u"5"_s}}, QJsonObject()}}};
        const QJsonObject own = withClient(document, typed, u"client"_s, vega);
        QCOMPARE(own[u"client"_s].toString(), u"Vega"_s);
        QCOMPARE(own[u"inn"_s].toString(), u"77"_s);
        QCOMPARE(own[u"kpp"_s].toString(), u"typed"_s);  // nobody knows it
        QCOMPARE(own[u"debts"_s], typed[u"debts"_s]);
        const QJsonObject inRow = withClient(document, typed, u"debts[1].who"_s, vega);
        QCOMPARE(inRow[u"debts"_s][1][u"who"_s].toString(), u"Vega"_s);
        QCOMPARE(inRow[u"debts"_s][0], typed[u"debts"_s][0]);
        QVERIFY(!inRow.contains(u"client"_s));
        QCOMPARE(withClient(document, typed, u"debts[7].who"_s, vega), typed);
    }

    // Without LibreOffice the quick PDF of the document's HTML template is written.
    void aQuickPdfIsWrittenWithoutLibreOffice()
    {
        const QByteArray path = qgetenv("PATH");
        const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
        qputenv("PATH", "/nowhere");
        vestibule::test::FakeDesk desk;
        furnish(desk);
        desk.content.files[u"v1/documents/library.toml"_s].replace("formats = [\"docx\"]", "formats = [\"docx\"]\nhtml = true");
        desk.content.files[u"v1/en/documents/order.html"_s] =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>Order of {{client}}</h1><p>{{date}} {{note}} {{total}}</p>"
            "<table><tr><td><p>{{#items}}{{product}}</p></td><td><p>{{quantity}} {{price}} {{sum}}{{/items}}</p></td></tr></table></body></html>";
        FillPage page(desk, {u"order"_s, {}});
        QTRY_VERIFY(!page.loading());
        FormModel &form = *page.form();
        form.set(u"client"_s, u"Vega & Co"_s);
        form.addRow(u"items"_s, u"tape"_s);
        form.set(u"items[0].quantity"_s, u"10"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"order.pdf"_s);
        form.exportTo(QUrl::fromLocalFile(file));
        QVERIFY2(form.exporting(), qPrintable(desk.navigation.problems.join(u'\n')));
        QCOMPARE(form.exportSeconds(), 0);
        QTRY_VERIFY(!form.exporting());
        QVERIFY2(desk.navigation.problems.isEmpty(), qPrintable(desk.navigation.problems.join(u'\n')));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    // LibreOffice works on for as long as it likes; who has waited enough ends it, and nothing is written.
    void anExportTellsForHowLongAndIsCancelled()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
        QFile office(folder.filePath(u"soffice"_s));
        QVERIFY(office.open(QIODevice::WriteOnly));
        office.write("#!/bin/sh\nexec /bin/sleep 600\n");
        office.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        office.close();
        qputenv("PATH", folder.path().toUtf8());
        const Desk desk;
        desk.fillIn();
        const QString file = folder.filePath(u"order.pdf"_s);
        desk.form().exportTo(QUrl::fromLocalFile(file));
        QVERIFY(desk.form().exporting());
        QTRY_VERIFY(desk.form().exportSeconds() > 0);
        desk.form().cancelExport();
        QTRY_VERIFY(!desk.form().exporting());
        QVERIFY(!QFile::exists(file));
        QVERIFY(desk.desk.navigation.problems.isEmpty());
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

QTEST_MAIN(DocumentFormTest)
#include "tst_documentform.moc"
