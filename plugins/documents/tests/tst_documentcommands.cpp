// The commands as a person calls them: what they print, what they write, and what they leave alone.
#include "commands/documentcommands.h"
#include "madefile.h"
#include "packdocuments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

struct Printed final : CommandOutput {
    void line(const QString &text) override { lines.append(text); }
    void text(const QString &document) override { product += document; }
    void json(const QJsonObject &document) override { object = document; }
    void problem(const QString &text) override { problems.append(text); }

    QStringList lines, problems;
    QString product;
    QJsonObject object;
};

constexpr char SmallCase[] = "format = 1\ntitle = \"Greeting\"\n[[field]]\nid = \"name\"\ntitle = \"Name\"\nlabels = [\"Dear\"]\nvalue = \"Anna\"\n";

}  // namespace

class DocumentCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fields();
    void fieldsOfAWrongTemplate();
    void renders();
    void writesValuesByTheirTypes();
    void refusesMacrosByName();
    void leavesAloneWhatIsThere_data();
    void leavesAloneWhatIsThere();
    void usage_data();
    void usage();
    void checks();
    void checksACaseOfAPack();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] CommandCall render(const QString &out) const
    {
        return {u"documents.render"_s, {{u"template"_s, path(u"t.docx"_s)}, {u"fields"_s, path(u"f.json"_s)}, {u"out"_s, path(out)}}, true};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DocumentCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(u"t.docx"_s, docx(para("Dear {{name}}") + para("{{#items}}{{price:money}}{{/items}}")));
    put(u"f.json"_s, R"({"name":"Anna","items":[{"price":"1 200,50"}]})");
}

void DocumentCommandsTest::fields()
{
    Printed printed;
    QCOMPARE(listFields({u"documents.fields"_s, {{u"template"_s, path(u"t.docx"_s)}}, true}, printed).value(), Exit::Done);
    const QJsonArray found = QJsonDocument::fromJson(printed.product.toUtf8()).array();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0][u"name"_s], QJsonValue(u"name"_s));
    QCOMPARE(found[0][u"type"_s], QJsonValue(u"text"_s));
    QCOMPARE(found[0][u"place"_s][u"paragraph"_s], QJsonValue(1));
    QCOMPARE(found[1][u"type"_s], QJsonValue(u"list"_s));
    QCOMPARE(found[2][u"type"_s], QJsonValue(u"money"_s));
    QCOMPARE(found[2][u"list"_s], QJsonValue(u"items"_s));

    put(u"b.docx"_s, docx(para("Dear {name}")));
    Printed braces;
    QCOMPARE(listFields({u"documents.fields"_s, {{u"template"_s, path(u"b.docx"_s)}, {u"delimiters"_s, u"{ }"_s}}, false}, braces).value(), Exit::Done);
    QVERIFY(braces.product.isEmpty() && braces.lines.first().startsWith(u"name (text)"_s));
}

void DocumentCommandsTest::fieldsOfAWrongTemplate()
{
    put(u"w.docx"_s, docx(para("x") + para("Dear {{name")));
    Printed printed;
    QCOMPARE(listFields({u"documents.fields"_s, {{u"template"_s, path(u"w.docx"_s)}}, true}, printed).value(), Exit::Problems);
    QCOMPARE(printed.problems.size(), 1);
    QVERIFY(printed.problems.first().startsWith(u"word/document.xml, paragraph 2"_s));

    put(u"photo.docx"_s, "\xff\xd8\xff\xe0 JFIF");
    const auto refused = listFields({u"documents.fields"_s, {{u"template"_s, path(u"photo.docx"_s)}}, true}, printed);
    QVERIFY(!refused && refused.error().code == ErrorCode::Malformed);
}

void DocumentCommandsTest::renders()
{
    Printed printed;
    const auto done = renderDocument(render(u"out.docx"_s), printed);
    QVERIFY(done);
    QCOMPARE(*done, Exit::Done);
    QCOMPARE(printed.object[u"written"_s], QJsonValue(true));
    QCOMPARE(bodyOf(get(u"out.docx"_s)), para("Dear Anna") + para("1,200.50"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
}

// As the form of the program writes them.
void DocumentCommandsTest::writesValuesByTheirTypes()
{
    put(u"t.docx"_s, docx(para("By {{day:date}} {{sum:money}}, {{off:number}} %, {{name}}") + para("{{#items}}{{price:money}}{{/items}}")));
    put(u"f.json"_s, R"({"name":"1250.5","day":"2026-03-05","sum":1250.5,"off":"0.5 %","items":[{"price":"100000"},{"price":2}]})");
    Printed printed;
    QCOMPARE(renderDocument(render(u"out.docx"_s), printed).value(), Exit::Done);
    QCOMPARE(bodyOf(get(u"out.docx"_s)), para("By 5 March 2026 1,250.50, 0.5 %, 1250.5") + para("100,000.002.00"));
    CommandCall call = render(u"out.docx"_s);
    call.arguments[u"language"_s] = u"ru"_s;
    QCOMPARE(renderDocument(call, printed).value(), Exit::Done);
    QVERIFY(bodyOf(get(u"out.docx"_s)).contains("05.03.2026 1\u00a0250,50, 0,5 %, 1250.5"));
    call.arguments[u"language"_s] = u"xx"_s;
    QVERIFY(!renderDocument(call, printed));
}

void DocumentCommandsTest::refusesMacrosByName()
{
    put(u"own.docm"_s, docx(para("Dear {{name}}")));
    Printed printed;
    for (const auto &run : {listFields, renderDocument, checkDocument}) {
        CommandCall call = render(u"out.docx"_s);
        call.arguments[u"template"_s] = call.arguments[u"file"_s] = path(u"own.docm"_s);
        call.arguments[u"case"_s] = sampleFolder() + u"documents/cases/proposal-volna.toml"_s;
        const auto refused = run(call, printed);
        QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
        QVERIFY(refused.error().message().contains(u"holds macros"_s));
    }
}

void DocumentCommandsTest::leavesAloneWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << QByteArray(R"({"items":[]})") << u"missing"_s;
    QTest::newRow("unknown") << QByteArray(R"({"name":"A","items":[],"x":1})") << u"unknown"_s;
    QTest::newRow("wrong") << QByteArray(R"({"name":"A","items":[{"price":"many"}]})") << u"wrong-value"_s;
}

void DocumentCommandsTest::leavesAloneWhatIsThere()
{
    QFETCH(const QByteArray, values);
    put(u"f.json"_s, values);
    put(u"out.docx"_s, "before");
    Printed printed;
    QCOMPARE(renderDocument(render(u"out.docx"_s), printed).value(), Exit::Problems);
    QCOMPARE(get(u"out.docx"_s), QByteArray("before"));
    QCOMPARE(printed.object[u"written"_s], QJsonValue(false));
    QCOMPARE(printed.problems.size(), 1);
    QFETCH(const QString, kind);
    QCOMPARE(printed.object[u"problems"_s][0][u"kind"_s].toString(), kind);
}

void DocumentCommandsTest::usage_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no fields") << u"fields"_s << QVariant();
    QTest::newRow("no out") << u"out"_s << QVariant();
    QTest::newRow("another kind") << u"out"_s << QVariant(u"out.odt"_s);
    QTest::newRow("delimiters") << u"delimiters"_s << QVariant(u"{"_s);
    QTest::newRow("no folder") << u"out"_s << QVariant(u"/nowhere/at/all/out.docx"_s);
    QTest::newRow("no file") << u"template"_s << QVariant(u"/nowhere.docx"_s);
    QTest::newRow("no JSON") << u"fields"_s << QVariant(QStringLiteral(__FILE__));
}

void DocumentCommandsTest::usage()
{
    QFETCH(const QString, option);
    QFETCH(const QVariant, value);
    CommandCall call = render(u"out.docx"_s);
    call.arguments[option] = value;
    Printed printed;
    const auto refused = renderDocument(call, printed);
    QVERIFY(!refused && !refused.error().what.isEmpty() && !refused.error().todo.isEmpty());
    QVERIFY(!QFile::exists(path(u"out.docx"_s)));
}

void DocumentCommandsTest::checks()
{
    put(u"case.toml"_s, SmallCase);
    put(u"right.docx"_s, docx(para("Dear Anna")));
    put(u"wrong.odt"_s, odt("<text:p>Dear Oleg</text:p>"));
    const auto check = [&](const QString &file, Printed &printed) {
        return checkDocument({u"documents.check"_s, {{u"file"_s, path(file)}, {u"case"_s, path(u"case.toml"_s)}}, true}, printed);
    };
    Printed right;
    QCOMPARE(check(u"right.docx"_s, right).value(), Exit::Done);
    QCOMPARE(right.object[u"right"_s], QJsonValue(true));
    Printed wrong;
    QCOMPARE(check(u"wrong.odt"_s, wrong).value(), Exit::Problems);
    const QJsonValue field = wrong.object[u"fields"_s][0];
    QCOMPARE(field[u"verdict"_s], QJsonValue(u"wrong"_s));
    QCOMPARE(field[u"found"_s], QJsonValue(u"Oleg"_s));
    QCOMPARE(field[u"expected"_s], QJsonValue(u"Anna"_s));
    QVERIFY(!field[u"why"_s].toString().isEmpty());

    put(u"case.toml"_s, "format = 1\n");
    Printed broken;
    QVERIFY(!check(u"right.docx"_s, broken));
    QVERIFY(broken.problems.first().contains(u"case.toml:"_s));
}

// With its texts in the language that is asked for, and the template at its side.
void DocumentCommandsTest::checksACaseOfAPack()
{
    Printed output;
    CommandCall call;
    call.command = u"documents.check"_s;
    call.arguments = {{u"file"_s, sampleFolder() + u"ru/documents/proposal.odt"_s},
                      {u"case"_s, sampleFolder() + u"documents/cases/proposal-volna.toml"_s},
                      {u"language"_s, u"ru"_s}};
    const auto exit = checkDocument(call, output);
    QVERIFY2(exit, qPrintable(exit ? QString() : exit.error().message()));
    QCOMPARE(*exit, Exit::Problems);
    QCOMPARE(output.object.value(u"case"_s).toString(), u"Предложение для «Волны»"_s);
    QCOMPARE(output.object.value(u"fields"_s).toArray().size(), 1);  // one thing to say about an empty form
    QCOMPARE(output.object[u"fields"_s][0][u"id"_s].toString(), u"template"_s);
    QCOMPARE(output.object[u"counts"_s][u"missing"_s].toInt(), 1);
    CommandCall byTexts = call;  // in the language of the texts that are named
    byTexts.arguments.remove(u"language"_s);
    byTexts.arguments[u"case"_s] = sampleFolder() + u"ru/documents/cases/proposal-volna.toml"_s;
    Printed same;
    QCOMPARE(checkDocument(byTexts, same), Exit::Problems);
    QCOMPARE(same.object, output.object);
    CommandCall foreign = call;
    foreign.arguments[u"language"_s] = u"de"_s;
    const auto refused = checkDocument(foreign, output);
    QVERIFY(!refused && refused.error().todo.contains("en, ru"_L1));
    call.arguments[u"template"_s] = path(u"none.docx"_s);
    QVERIFY(!checkDocument(call, output));
}

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "tst_documentcommands.moc"
