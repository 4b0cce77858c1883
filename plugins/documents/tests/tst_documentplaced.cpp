// What stands in a document is read at the places of its template's fields, whatever marks the template's tags have.
#include "handin/grade.h"
#include "handin/placed.h"
#include "madefile.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

class DocumentPlacedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesBeforeLabels();
    void placesBetweenOtherDelimiters();
    void marksWithoutANameAreText();
    void delimitersAreTheTemplatesOwn();
    void headingsMayBeWordedAnew();
    void sentencesWordedAnew();
    void whatTheFormSaysOfTheOther();
    void signsOfNumbers();
    void anotherDocument();
};

// The text around a field tells which it is where no label could.
void DocumentPlacedTest::placesBeforeLabels()
{
    Content made;
    made.lines = {u"Offer No. {{number}} of {{date:date}}"_s, u"You told us:"_s, u"{{reason}}"_s, u"We pay within {{days:number}} days."_s};
    made.grids = {{{{u"Article"_s, u"Sum"_s}, {u"{{#items}}{{product}}"_s, u"{{sum}}{{/items}}"_s}, {u"Total"_s, u"{{total}}"_s}}}};
    Content document;
    document.lines = {u"Our letterhead"_s, u"OFFER No. 17 of 5 March 2026"_s, u"You told us:"_s, u"The film tears."_s, u"Each pallet is wrapped twice."_s, u"We pay within 14 days."_s};
    document.grids = {{{{u"Another"_s}}}, {{{u"Article"_s, u"Sum"_s}, {u"Film"_s, u"10"_s}, {u"Tape"_s, u"20"_s}, {u""_s, u""_s}, {u"Total"_s, u"30"_s}}}};
    const Placed placed = readByTemplate(made, document);
    QCOMPARE(placed.fields.value(u"number"_s).value, u"17"_s);
    QCOMPARE(placed.fields.value(u"date"_s).value, u"5 March 2026"_s);
    QCOMPARE(placed.fields.value(u"reason"_s).value, u"The film tears.\nEach pallet is wrapped twice."_s);
    QCOMPARE(placed.fields.value(u"days"_s).value, u"14"_s);
    QCOMPARE(placed.fields.value(u"total"_s).value, u"30"_s);
    QCOMPARE(placed.lists.value(u"items"_s).size(), 2);
    QCOMPARE(placed.lists.value(u"items"_s)[1].value(u"product"_s), u"Tape"_s);
}

// Templates made for other tools: their own marks around a tag.
void DocumentPlacedTest::placesBetweenOtherDelimiters()
{
    for (const auto &[open, close] : {std::pair(u"{"_s, u"}"_s), std::pair(u"[["_s, u"]]"_s), std::pair(u"<<"_s, u">>"_s), std::pair(u"%%"_s, u"%%"_s), std::pair(u"$("_s, u")$"_s)}) {
        const auto tag = [&](const QString &name) { return open + name + close; };
        Content made;
        made.delimiters = {open, close};
        made.lines = {u"Offer No. "_s + tag(u" number "_s) + u" of "_s + tag(u"date:date"_s), u"We pay within "_s + tag(u"days:choice(7; 14)"_s) + u" days."_s};
        made.grids = {{{{u"Article"_s, u"Sum"_s}, {tag(u"#items"_s) + tag(u"product"_s), tag(u"sum"_s) + tag(u"/items"_s)}}}};
        Content document;
        document.lines = {u"Offer No. 17 of 5 March 2026"_s, u"We pay within 14 days."_s};
        document.grids = {{{{u"Article"_s, u"Sum"_s}, {u"Film"_s, u"10"_s}, {u"Tape"_s, u"20"_s}}}};
        const Placed placed = readByTemplate(made, document);
        QCOMPARE(placed.fields.value(u"number"_s).value, u"17"_s);
        QCOMPARE(placed.fields.value(u"date"_s).value, u"5 March 2026"_s);
        QCOMPARE(placed.fields.value(u"days"_s).value, u"14"_s);
        QCOMPARE(placed.lists.value(u"items"_s).size(), 2);

        Case wanted;
        Expected number;
        number.id = number.title = u"number"_s;
        number.value = u"17"_s;
        wanted.fields = {number};
        document.lines.append(u"Regards, "_s + tag(u"manager"_s));
        const Grade result = grade(document, wanted, &made);
        QCOMPARE(result.remarks.first().verdict, Verdict::Right);
        const auto leftover = std::ranges::find(result.remarks, u"leftover"_s, &Remark::id);
        QVERIFY(leftover != result.remarks.end());
        QCOMPARE(leftover->found, tag(u"manager"_s));
    }
}

// Found by fuzzing.
void DocumentPlacedTest::marksWithoutANameAreText()
{
    Content made, document;
    made.lines = {u"Offe{{ }}"_s, u"Sum {{sum}}"_s};
    document.lines = {u"Offer"_s, u"Sum 5"_s};
    const Placed placed = readByTemplate(made, document);
    QVERIFY(!placed.fields.contains({}));
}

void DocumentPlacedTest::delimitersAreTheTemplatesOwn()
{
    const QByteArray setting = "<Properties xmlns=\"p\"><property name=\"vestibule.delimiters\"><lpwstr>[[ ]]</lpwstr></property></Properties>";
    const auto made = readContent(docx(para("Dear [[name]]"), {{"docProps/custom.xml", setting}}), u"t.docx"_s);
    const auto document = readContent(docx(para("Dear Anna")), u"d.docx"_s);
    QVERIFY(made && document);
    QCOMPARE(made->delimiters.open, u"[["_s);
    QCOMPARE(readByTemplate(*made, *document).fields.value(u"name"_s).value, u"Anna"_s);
}

void DocumentPlacedTest::headingsMayBeWordedAnew()
{
    Content made;
    made.grids = {{{{u"Article"_s, u"Quantity"_s, u"Price"_s}, {u"{{#items}}{{product}}"_s, u"{{quantity}}"_s, u"{{price}}{{/items}}"_s}}}};
    Content document;
    document.grids = {{{{u"Article"_s, u"Quantity"_s, u"Price, RUB"_s}, {u"Film"_s, u"10"_s, u"489"_s}}}};
    const QList<QMap<QString, QString>> rows = readByTemplate(made, document).lists.value(u"items"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"product"_s), u"Film"_s);
}

// A word changed in a sentence of the form is no reason to say that its values are not there.
void DocumentPlacedTest::sentencesWordedAnew()
{
    Content made;
    made.lines = {u"1. Prices are those of the price list."_s,
                  u"2. The buyer pays within {{days:number}} calendar days of the delivery. For this a surcharge of {{percent:number}} % is added to the price."_s,
                  u"3. The goods are brought to {{address}} on the day that was confirmed in writing."_s, u"4. Disputes go to the court of the seller's town. The contract is made in two copies of equal force, one for each of the parties, and "
                    "holds from the day of signing until one of them ends it in writing, a month before the day on which it is to end."_s};
    const auto read = [&made](const QString &second, const QString &third) {
        Content document;
        document.lines = {made.lines[0], second, u"2a. Something of our own, which the form does not have."_s, third, made.lines[3]};
        return readByTemplate(made, document).fields;
    };
    const QString delivery = u"3. The goods are brought to 5 Rechnaya Street on the day that was promised in writing."_s;
    const auto fields = read(u"2. The client pays within 14 calendar days of the delivery. For this a surcharge of 0.5 % is added to every price."_s, delivery);
    QCOMPARE(fields.value(u"days"_s).value, u"14"_s);
    QCOMPARE(fields.value(u"percent"_s).value, u"0.5"_s);
    QCOMPARE(fields.value(u"address"_s).value, u"5 Rechnaya Street"_s);
    const auto beside = read(u"2. The buyer pays within 1 400 working days of the delivery. For this a surcharge of 0.5 % is added to the price."_s, delivery);
    QCOMPARE(beside.value(u"days"_s).value, u"1 400"_s);
    QCOMPARE(beside.value(u"percent"_s).value, u"0.5"_s);
    const auto another = read(u"2. Whoever buys from us may return anything within a year, and nothing is added."_s, u"3. The goods are brought where we like."_s);
    QVERIFY(!another.contains(u"days"_s) && !another.contains(u"address"_s));
}

// Beside the fields of a row: a changed digit there is told of the form, and the fields are read.
void DocumentPlacedTest::whatTheFormSaysOfTheOther()
{
    Content made;
    made.lines = {u"Contract between seller and buyer"_s};
    made.grids = {{{{QString(), u"Seller"_s, u"Buyer"_s}, {u"Name"_s, u"Aquilon LLC"_s, u"{{name}}"_s}, {u"INN / KPP"_s, u"5200000140 / 520001001"_s, u"{{inn}} / {{kpp}}"_s}}}};
    Content document;
    document.lines = made.lines;
    document.grids = {{{{QString(), u"Seller"_s, u"Buyer"_s}, {u"Name"_s, u"Aquilon LLC"_s, u"Volna LLC"_s}, {u"INN / KPP"_s, u"5200000141 / 520001001"_s, u"5200000221 / 520001003"_s}}}};
    const Placed placed = readByTemplate(made, document);
    QCOMPARE(placed.fields.value(u"inn"_s).value, u"5200000221"_s);
    QCOMPARE(placed.fields.value(u"kpp"_s).value, u"520001003"_s);
}

void DocumentPlacedTest::signsOfNumbers()
{
    Content made;
    made.lines = {u"Commercial proposal No. {{number}} dated {{date}}"_s, u"School № {{school}}"_s};
    for (const QString &sign : {u"No. "_s, u"No.  "_s, u"No "_s, u"№ "_s, u"№"_s, u"No."_s, u"N° "_s}) {
        Content document;
        document.lines = {u"Commercial proposal "_s + sign + u"214 dated 17 March 2026"_s, u"School No. 5"_s};
        const Placed placed = readByTemplate(made, document);
        QVERIFY2(placed.fields.value(u"number"_s).value == "214"_L1, qPrintable(sign + placed.fields.value(u"number"_s).value));
        QCOMPARE(placed.fields.value(u"date"_s).value, u"17 March 2026"_s);
        QCOMPARE(placed.fields.value(u"school"_s).value, u"5"_s);
    }
    for (const QString &word : {u"of"_s, u"from"_s, u"Dated"_s}) {
        Content document;
        document.lines = {u"Commercial proposal No. 214 "_s + word + u" 17 March 2026"_s};
        QCOMPARE(readByTemplate(made, document).fields.value(u"number"_s).value, u"214"_s);
        QCOMPARE(readByTemplate(made, document).fields.value(u"date"_s).value, u"17 March 2026"_s);
    }
    Content document;
    document.lines = {u"Commercial proposal No. ____ dated"_s, u"School № 5"_s};
    QCOMPARE(readByTemplate(made, document).fields.value(u"number"_s).value, u"____"_s);
}

void DocumentPlacedTest::anotherDocument()
{
    Content made;
    made.lines = {u"Offer No. {{number}}"_s, u"{{reason}}"_s, u"A closing sentence of the template."_s};
    Content document;
    document.lines = {u"A letter about the weather."_s, u"It rains."_s};
    QVERIFY(readByTemplate(made, document).fields.isEmpty());
    QVERIFY(readByTemplate(made, {}).fields.isEmpty());
}

QTEST_GUILESS_MAIN(DocumentPlacedTest)
#include "tst_documentplaced.moc"
