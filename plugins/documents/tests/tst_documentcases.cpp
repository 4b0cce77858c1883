// The sample company's cases: the right document is read from its template's own places without a false alarm, whatever fault is planted is
// told, in both languages and formats; and every file that is no document says so.
#include "casedesk.h"
#include "handin/writing.h"
#include "madefile.h"
#include "packdocuments.h"
#include "values/values.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

QString faultsOf(const Grade &grade)
{
    QStringList faults;
    for (const Remark &remark : grade.remarks)
        if (remark.verdict != Verdict::Right && remark.verdict != Verdict::Read)
            faults.append(remark.id + u' ' + wordOf(remark.verdict) + u": “"_s + remark.found + u"” "_s + remark.why);
    return faults.join(u'\n');
}

bool tells(const Grade &grade, const QString &id)
{
    return std::ranges::any_of(grade.remarks, [&](const Remark &r) { return r.verdict != Verdict::Right && r.verdict != Verdict::Read && !r.why.isEmpty() && r.id.startsWith(id); });
}

QString anotherValue(const Expected &expected, const QString &value, QRandomGenerator &random)
{
    switch (expected.type) {
    case Expected::Amount: return amountText(*amountOf(value) + (1 + random.bounded(9)) * AmountUnit, 2);
    case Expected::Date: return dateOf(value)->addDays(-3 - random.bounded(200)).toString(u"dd.MM.yyyy"_s);
    case Expected::Text: break;
    }
    QString other = value;
    if (value.at(0).isDigit())
        other[0] = QChar(u'0' + (value.at(0).digitValue() + 1) % 10);
    else
        other.insert(1 + random.bounded(int(value.size())), u"щx"[random.bounded(2)]);
    return other;
}

// Other quotes, dashes, spaces, ё and capitals, and an address or a bank's details with their parts in another order.
QString sameText(QString text, QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(2) == 1; };
    if (text.contains(u", "_s) && maybe()) {
        QStringList parts = text.split(u", "_s);
        for (qsizetype i = parts.size() - 1; i > 0; --i)
            parts.swapItemsAt(i, random.bounded(int(i) + 1));
        text = parts.join(u", "_s);
    }
    if (maybe())
        text.replace(u"ё"_s, u"е"_s);
    if (maybe())
        text.replace(u"«"_s, u"“"_s).replace(u"»"_s, u"”"_s);
    if (maybe())
        text.replace(u"ООО "_s, u"Общество с ограниченной ответственностью "_s).replace(u" LLC"_s, random.bounded(2) ? u" Ltd."_s : u" Limited Liability Company"_s);
    if (maybe())
        text.replace(u"П. А. Орехов"_s, u"Орехов Павел Андреевич"_s).replace(u"P. Orekhov"_s, u"Pavel Orekhov"_s).replace(u"Г. И. Сомова"_s, u"Сомова Г.И."_s);
    if (maybe())
        text.replace(u"–"_s, u" - "_s);
    if (maybe())
        text.replace(u' ', u'\u00a0');
    if (maybe())
        text.replace(u". "_s, u"."_s);
    return maybe() ? text.toUpper() : text;
}

// As somebody else writes the same.
QString sameValue(const Expected &expected, const QString &value, QRandomGenerator &random)
{
    switch (expected.type) {
    case Expected::Amount: return random.bounded(2) ? moneyText(*amountOf(value), u"ru"_s) : moneyText(*amountOf(value), u"en"_s);
    case Expected::Date: return random.bounded(2) ? dateOf(value)->toString(u"yyyy-MM-dd"_s) : dateOf(value)->toString(u"dd.MM.yyyy"_s);
    case Expected::Text: break;
    }
    return expected.accept.isEmpty() || random.bounded(2) ? sameText(value, random) : expected.accept.at(random.bounded(int(expected.accept.size())));
}

QJsonObject rowAt(const QJsonObject &values, const QString &list, qsizetype row) { return values.value(list).toArray().at(row).toObject(); }

QJsonObject withRow(QJsonObject values, const QString &list, qsizetype at, const QJsonObject &row)
{
    QJsonArray rows = values.value(list).toArray();
    rows.replace(at, row);
    values.insert(list, rows);
    return values;
}

// A document with one fault, and the beginning of the id under which it has to be told.
struct Spoilt {
    QJsonObject values;
    QString toldOf;
    QString what;
};

QList<Spoilt> spoiltFields(const Desk &desk, const QJsonObject &right, QRandomGenerator &random)
{
    QList<Spoilt> all;
    const auto with = [&](const QString &id, const QString &value, const QString &what) {
        QJsonObject values = right;
        values.insert(id, value);
        all.append({values, id, what});
    };
    for (const Expected &field : desk.wanted.fields) {
        const bool text = field.type == Expected::Text;
        if (text)
            for (const QString &blank : {u""_s, u"________"_s, u"…"_s})
                with(field.id, blank, u"left out"_s);
        if (text) {
            with(field.id, u"{{"_s + field.id + u"}}"_s, u"tag left"_s);
        } else {
            with(field.id, QString(), u"left out"_s);
        }
        if (!field.value.isEmpty())
            with(field.id, anotherValue(field, field.value, random), u"another value"_s);
        if (!field.value.isEmpty() && text)
            with(field.id, u"qwerty"_s, u"something else"_s);
        if (!field.says.isEmpty())
            with(field.id, u"We are glad to work with you, as always."_s, u"empty words"_s);
        for (const QString &one : field.says)
            with(field.id, right[field.id].toString().replace(one.section(u'|', 0, 0), anotherValue(field, one.section(u'|', 0, 0), random), Qt::CaseInsensitive), u"a word left out"_s);
        if (field.form != Expected::Any)
            with(field.id, u"12 boxes, please"_s, u"another kind of text"_s);
    }
    return all;
}

QList<Spoilt> spoiltTable(const ExpectedRows &wanted, const QJsonObject &right, QRandomGenerator &random)
{
    QList<Spoilt> all;
    const QString first = wanted.columns.first().id;
    for (qsizetype row = 0; row < wanted.rows.size(); ++row) {
        QJsonObject less = right;
        QJsonArray rows = right.value(wanted.list).toArray();
        rows.removeAt(row);
        less.insert(wanted.list, rows);
        all.append({less, first, u"row left out"_s});
        for (qsizetype column = 0; column < wanted.columns.size(); ++column) {
            if (wanted.rows[row][column].isEmpty())
                continue;  // a free text
            QJsonObject changed = rowAt(right, wanted.list, row);
            changed.insert(wanted.columns[column].id, anotherValue(wanted.columns[column], wanted.rows[row][column], random));
            all.append({withRow(right, wanted.list, row, changed), wanted.columns[column].id, u"another cell"_s});
            if (wanted.columns[column].type != Expected::Text)
                continue;
            changed.insert(wanted.columns[column].id, u"Bubble film"_s);
            all.append({withRow(right, wanted.list, row, changed), wanted.columns[column].id, u"another article"_s});
        }
    }
    QJsonObject more = right;
    QJsonArray rows = right.value(wanted.list).toArray();
    QJsonObject added = rows.first().toObject();
    added.insert(first, u"Gloves"_s);
    rows.append(added);
    more.insert(wanted.list, rows);
    all.append({more, first, u"row too many"_s});
    return all;
}

QList<Spoilt> spoiltRows(const Desk &desk, const QJsonObject &right, QRandomGenerator &random)
{
    QList<Spoilt> all;
    for (const ExpectedRows &table : desk.wanted.tables)
        all += spoiltTable(table, right, random);
    return all;
}

}  // namespace

class DocumentCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEmptyFormSaysOneThing();
    void aPersonReadsFreeTexts();
    void rightOnes();
    void changesOfTheFormAreTold();
    void everyPlantedFault();
    void aNumberHidesNoClause();
    void everyPlaceOfAFieldCounts();
    void aRightSumStaysRight();
    void partOfATag();
    void anotherLanguage();
    void badInput_data();
    void badInput();
};

void DocumentCasesTest::theEmptyFormSaysOneThing()
{
    for (const Desk &desk : desks()) {
        const Grade result = grade(desk.blank, desk.wanted, &desk.blank);
        QCOMPARE(result.remarks.size(), 1);
        QCOMPARE(result.remarks.first().id, u"template"_s);
        QVERIFY(!result.isRight());
    }
}

void DocumentCasesTest::aPersonReadsFreeTexts()
{
    const Desk proposal = desk(u"proposal-volna"_s, u"en"_s, Format::Docx);
    const Grade result = proposal.graded(keyValues(proposal.made, proposal.wanted));
    QStringList read;
    for (const Remark &remark : result.remarks)
        if (remark.verdict == Verdict::Read)
            read.append(remark.id);
    QCOMPARE(read, (QStringList{u"reason"_s, u"solution"_s, u"packaging"_s, u"next.step"_s, u"author.name"_s, u"author.position"_s, u"author.phone"_s, u"author.email"_s}));
    QVERIFY(result.isRight());
}

void DocumentCasesTest::rightOnes()
{
    QRandomGenerator random(2026);
    for (const Desk &desk : desks()) {
        const QJsonObject right = keyValues(desk.made, desk.wanted);
        QVERIFY2(desk.graded(right).isRight(), qPrintable(desk.name + u'\n' + faultsOf(desk.graded(right))));
        for (int i = 0; i < 40; ++i) {
            QJsonObject same = right;
            for (const Expected &field : desk.wanted.fields)
                if (!field.value.isEmpty())
                    same.insert(field.id, sameValue(field, field.value, random));
            for (const ExpectedRows &table : desk.wanted.tables) {
                QJsonArray rows = right.value(table.list).toArray();
                rows.append(rows.takeAt(0));
                same.insert(table.list, rows);
            }
            QVERIFY2(desk.graded(same).isRight(), qPrintable(desk.name + u'\n' + faultsOf(desk.graded(same))));
        }
    }
}

void DocumentCasesTest::changesOfTheFormAreTold()
{
    const auto aboutTheForm = [](const Grade &grade) {
        QList<Remark> found = grade.remarks;
        found.removeIf([](const Remark &remark) { return remark.id != "text"_L1; });
        return found;
    };
    const QString other = u"Something else stands in this place, whatever it means. Что-то другое."_s;
    for (const Desk &desk : desks()) {
        const QJsonObject right = keyValues(desk.made, desk.wanted);
        const Content content = readContent(desk.document(right), desk.name).value();
        QVERIFY2(aboutTheForm(grade(content, desk.wanted, &desk.blank)).isEmpty(), qPrintable(desk.name));
        int changed = 0;
        for (qsizetype i = 0; i < content.lines.size() - content.marginLines; ++i) {
            if (content.lines[i].size() < 30 || !desk.blank.lines.contains(content.lines[i]))
                continue;
            Content forged = content;
            forged.lines[i] = other;
            const Grade told = grade(forged, desk.wanted, &desk.blank);
            QVERIFY2(std::ranges::any_of(aboutTheForm(told), [&](const Remark &remark) { return remark.expected == content.lines[i]; }), qPrintable(content.lines[i]));
            QCOMPARE(told.isRight(), !desk.wanted.keepsText);  // where the form need not stay as it is a person reads it
            ++changed;
        }
        QVERIFY2(!desk.wanted.keepsText || changed > 10, qPrintable(desk.name));
        Content more = content;
        more.lines.insert(more.lines.size() - more.marginLines, other);
        const QList<Remark> added = aboutTheForm(grade(more, desk.wanted, &desk.blank));
        QVERIFY2(added.size() == 1 && added.first().found == other, qPrintable(desk.name));
        more.grids.clear();  // with the signature block
        QVERIFY2(!desk.wanted.keepsText || aboutTheForm(grade(more, desk.wanted, &desk.blank)).size() > 3, qPrintable(desk.name));
    }
    Content own;  // made elsewhere, in words of its own
    own.lines = {u"Offer 214 of 17 March 2026"_s, other, other + u" Once more."_s};
    for (const Desk &desk : desks()) {
        const QList<Remark> told = aboutTheForm(grade(own, desk.wanted, &desk.blank));
        QCOMPARE(told.size(), desk.wanted.keepsText ? 1 : 0);
        QVERIFY(told.isEmpty() || told.first().why.startsWith(u"Most of the form's text is not here."_s));
    }
}

void DocumentCasesTest::everyPlantedFault()
{
    QRandomGenerator random(2026);
    int planted = 0, found = 0;
    QStringList missed;
    for (const Desk &desk : desks()) {
        const QJsonObject right = keyValues(desk.made, desk.wanted);
        for (const Spoilt &spoilt : spoiltFields(desk, right, random) + spoiltRows(desk, right, random)) {
            const Grade result = desk.graded(spoilt.values);
            ++planted;
            if (tells(result, spoilt.toldOf))
                ++found;
            else
                missed.append(desk.name + u": "_s + spoilt.what + u" of "_s + spoilt.toldOf + u" → "_s + faultsOf(result));
        }
    }
    QVERIFY(planted > 1'000);
    QVERIFY2(found * 100 >= planted * 99, qPrintable(u"%1 of %2\n%3"_s.arg(found).arg(planted).arg(missed.join(u'\n'))));
}

// The values of the form are "14" and "1" among others: a sentence with such a figure is still an added one.
void DocumentCasesTest::aNumberHidesNoClause()
{
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const Desk contract = desk(u"contract-canteen"_s, language, Format::Docx);
        const Content right = readContent(contract.document(keyValues(contract.made, contract.wanted)), contract.name).value();
        for (const QString &added : {u"4.4. The buyer pays 100 000 rubles for each day."_s, u"Штраф 10 % в день."_s, u"The deferral is 14 days and may be called back."_s}) {
            Content forged = right;
            forged.lines.insert(20, added);
            const Grade told = grade(forged, contract.wanted, &contract.blank);
            QVERIFY2(!told.isRight() && std::ranges::find(told.remarks, added, &Remark::found) != told.remarks.cend(), qPrintable(added));
        }
    }
}

// The buyer's director is named in the first sentence and signs at the end.
void DocumentCasesTest::everyPlaceOfAFieldCounts()
{
    const Desk contract = desk(u"contract-canteen"_s, u"en"_s, Format::Docx);
    const QJsonObject key = keyValues(contract.made, contract.wanted);
    const Content right = readContent(contract.document(key), contract.name).value();
    const auto told = [&](const QString &signer) {
        Content changed = right;
        int places = 0;
        for (Grid &grid : changed.grids)
            for (QStringList &row : grid.rows)
                for (QString &cell : row)
                    if (cell == key["client.director"_L1].toString()) {
                        cell = signer;
                        ++places;
                    }
        return places == 1 ? faultsOf(grade(changed, contract.wanted, &contract.blank)) : u"not one place"_s;
    };
    QCOMPARE(told(key["client.director"_L1].toString()), faultsOf(contract.graded(key)));
    QVERIFY2(told({}).contains(u"Another place of the document where it belongs is empty."_s), qPrintable(told({})));
    QVERIFY2(told(u"P. Stranger"_s).contains(u"Another place of the document says “P. Stranger”."_s), qPrintable(told(u"P. Stranger"_s)));
}

// What the key says is not called wrong because something else is: who obeyed would spoil it.
void DocumentCasesTest::aRightSumStaysRight()
{
    const Desk proposal = desk(u"proposal-volna"_s, u"en"_s, Format::Docx);
    const QJsonObject right = keyValues(proposal.made, proposal.wanted);
    const auto wrong = [&](const QJsonObject &values) {
        QStringList ids;
        for (const Remark &remark : proposal.graded(values).remarks)
            if (remark.verdict != Verdict::Right && remark.verdict != Verdict::Read)
                ids.append(remark.id);
        return ids.join(u' ');
    };
    const auto withRows = [&](const auto &change) {
        QJsonObject values = right;
        QJsonArray rows = values["items"_L1].toArray();
        change(rows);
        values["items"_L1] = rows;
        return wrong(values);
    };
    QCOMPARE(withRows([](QJsonArray &rows) {
                 QJsonObject row = rows[0].toObject();
                 row["price"_L1] = u"498.00"_s;
                 rows[0] = row;
             }),
             u"price[1]"_s);
    QCOMPARE(withRows([](QJsonArray &rows) { rows.append(rows[0]); }), u"product"_s);
    QCOMPARE(withRows([](QJsonArray &rows) { rows.removeLast(); }), u"product[2]"_s);
    QJsonObject taxed = right;
    taxed["vat"_L1] = u"14219.46"_s;
    QCOMPARE(wrong(taxed), u"vat"_s);  // once, and the total is as the key has it
}

// Another template, not filled in: where a label is found in a tag, what stands behind it is none of its values.
void DocumentCasesTest::partOfATag()
{
    Content other;
    other.lines = {u"Supply contract No. 118"_s, u"{{date:date}}"_s, u"Client: Volna LLC"_s};
    const Grade told = grade(other, desk(u"proposal-volna"_s, u"en"_s, Format::Docx).wanted, nullptr);
    const auto date = std::ranges::find(told.remarks, u"date"_s, &Remark::id);
    QVERIFY(date != told.remarks.cend());
    QCOMPARE(date->verdict, Verdict::Missing);
    QCOMPARE(date->found, QString());
}

// The sample's documents: each language's template is refused by the other's case, and taken by its own.
void DocumentCasesTest::anotherLanguage()
{
    int seen = 0;
    for (const QString &id : caseIds())
        for (const Format format : {Format::Docx, Format::Odt})
            for (const QString &written : {u"en"_s, u"ru"_s}) {
                const Desk writer = desk(id, written, format);
                const auto content = readContent(writer.document(keyValues(writer.made, writer.wanted)), u"my.docx"_s);
                QVERIFY(content);
                for (const QString &asked : {u"en"_s, u"ru"_s}) {
                    const auto checked = checkLanguage(*content, desk(id, asked, format).wanted, u"my.docx"_s);
                    QCOMPARE(checked.has_value(), written == asked);
                    QCOMPARE(checkLanguage(writer.blank, desk(id, asked, format).wanted, {}).has_value(), written == asked);
                    if (!checked)
                        QVERIFY(checked.error().code == ErrorCode::Unsupported && checked.error().message().startsWith(u"“my.docx” is written in another language"_s));
                    ++seen;
                }
            }
    QCOMPARE(seen, 32);
    Content brief;
    brief.lines = {u"№ 17"_s, u"Дата: 5.03.2026"_s};
    const CaseReading english = readCase({sampleFile(u"documents/cases/proposal-volna.toml"_s), {}}, {sampleFile(u"en/documents/cases/proposal-volna.toml"_s), {}},
                                         {sampleFile(u"en/documents/library.toml"_s), {}});
    QVERIFY(checkLanguage(brief, *english.wanted, {}));  // too little to tell
}

void DocumentCasesTest::badInput_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("message");
    const QByteArray good = sampleFile(u"en/documents/proposal.docx"_s);
    const QString save = u" The file was left as it is. Save the document as .docx or .odt and choose that file."_s;
    const QString open = u" The file was left as it is. Take the password away in the program that set it, and choose the file again."_s;
    QTest::newRow("not a zip") << QByteArray("Dear Mr Orekhov, …") << u"“my.docx” is not a DOCX or ODT document."_s + save;
    QTest::newRow("empty") << QByteArray() << u"“my.docx” is empty."_s + save;
    QTest::newRow("truncated") << good.first(good.size() * 2 / 3)
                               << u"“my.docx” is damaged or was not copied to its end. The file was left as it is. Open it in a word processor and save it anew, or copy it again."_s;
    QTest::newRow("photo renamed") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) + QByteArray(5'000, 'x') << u"“my.docx” is a picture, not a document."_s + save;
    QTest::newRow("PDF renamed") << QByteArray("%PDF-1.7\n") << u"“my.docx” is a PDF file, from which fields cannot be read."_s + save;
    QTest::newRow("encrypted by Word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0')
                                       << u"“my.docx” is protected by a password, or is a .doc of before 2007. The file was left as it is. Open it in a word processor, take the password away and save it as .docx or .odt."_s;
    QTest::newRow("encrypted by LibreOffice")
        << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"META-INF/manifest.xml", "<m:manifest xmlns:m=\"x\"><m:encryption-data/></m:manifest>"}, {"content.xml", "<x/>"}})
        << u"“my.docx” is encrypted."_s + open;
    QTest::newRow("another archive") << zipped({{"readme.txt", "hello"}}) << u"“my.docx” is an archive, but not a DOCX or ODT document."_s + save;
}

void DocumentCasesTest::badInput()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, message);
    const auto content = readContent(file, u"my.docx"_s);
    QVERIFY(!content);
    QCOMPARE(content.error().message(), message);
}

QTEST_GUILESS_MAIN(DocumentCasesTest)
#include "tst_documentcases.moc"
