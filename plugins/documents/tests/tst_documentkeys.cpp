// The keys of the sample company's cases: each is proved when the pack is checked, and what is wrong with a key or left open is told.
#include "casedesk.h"
#include "library/casegaps.h"
#include "library/checkers.h"
#include "packdocuments.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

// What the check of a case says when its key and the texts of it are changed so.
QString toldOf(const QString &id, const QByteArray &was = {}, const QByteArray &is = {})
{
    QList<CheckedFile> files = sampleFiles(u"documents/cases/"_s + id + u".toml"_s);
    for (qsizetype i = 0; i < 3 && !was.isEmpty(); ++i)
        files[i].bytes.replace(was, is);
    QStringList lines;
    for (const Problem &problem : CaseChecker().check(files))
        lines.append(problem.text());
    return lines.join(u'\n');
}

}  // namespace

class DocumentKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proved();
    void aWrongKeyIsTold();
    void anOpenFieldIsTold();
    void keysAreTheCompanysOwn();
};

void DocumentKeysTest::proved()
{
    for (const QString &id : caseIds()) {
        const QString told = toldOf(id);
        QVERIFY2(told.isEmpty(), qPrintable(told));
    }
}

void DocumentKeysTest::aWrongKeyIsTold()
{
    const auto told = [](const QByteArray &was, const QByteArray &is) { return toldOf(u"proposal-volna"_s, was, is); };
    QVERIFY2(told("\"15641.41\"", "\"15641.45\"").contains(u"“vat” is wrong there"_s), qPrintable(told("\"15641.41\"", "\"15641.45\"")));
    QVERIFY(told("document = \"proposal\"", "document = \"offer\"").contains(u"there is no template of the document “offer”"_s));
    QVERIFY(told("valid.until", "valid.till").contains(u"“valid.till” is no field of"_s));
    QVERIFY2(told("wrapped twice", "wrapped often").contains(u"“reason” is wrong there (“The film tears at the corners of the boxes, so each pallet is wrapped often.”)"_s),
             qPrintable(told("wrapped twice", "wrapped often")));
}

// Whatever no key, no words and no rule say is told: it would pass.
void DocumentKeysTest::anOpenFieldIsTold()
{
    const auto told = [](const QByteArray &was, const QByteArray &is) { return toldOf(u"contract-canteen"_s, was, is); };
    QVERIFY2(told("value = \"520001002\"", "").contains(u"nothing in the case says what has to stand in “client.kpp”"_s), qPrintable(told("value = \"520001002\"", "")));
    QVERIFY(told("[[field]]\nid = \"client.bank\"", "[[field]]\nid = \"client.bank\"\nmentor = true").isEmpty());
    for (const Desk &desk : desks())
        QVERIFY2(uncovered(desk.made, desk.wanted).isEmpty(), qPrintable(desk.name + uncovered(desk.made, desk.wanted).join(u' ')));
}

// Units of the key are those of the price list; what the client base says is the key.
void DocumentKeysTest::keysAreTheCompanysOwn()
{
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const QString prices = QString::fromUtf8(sampleFile(language + u"/products.toml"_s));
        for (const QString &id : {u"proposal-volna"_s, u"application-volna"_s}) {
            const Case wanted = desk(id, language, Format::Docx).wanted;
            for (const QStringList &row : wanted.tables.first().rows) {
                QVERIFY2(prices.contains(u"name = \"%1\""_s.arg(row[0])), qPrintable(row[0]));
                QVERIFY2(prices.contains(u"title = \"%1\""_s.arg(row[1])), qPrintable(row[1]));
            }
            const auto client = std::ranges::find(wanted.fields, u"client.name"_s, &Expected::id);
            QCOMPARE(client->value, language == u"en"_s ? u"Volna LLC"_s : u"ООО «Волна»"_s);
        }
    }
}

QTEST_GUILESS_MAIN(DocumentKeysTest)
#include "tst_documentkeys.moc"
