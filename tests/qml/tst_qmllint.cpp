// qmllint over every QML file of the program, in all categories there are: whatever it finds is an error, and nothing silences it. What
// Qt 6.4 cannot be told otherwise is sorted out by its reason, or counted.
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// How often components of a module name the ids around them. qmllint 6.4 calls that unqualified; to say so to it there is “pragma
// ComponentBehavior: Bound”, from Qt 6.5 on. These numbers only become smaller.
const QHash<QString, int> IdsFromOutside{
    {u"Vestibule.ColdCall"_s, 14}, {u"Vestibule.Documents"_s, 38}, {u"Vestibule.Handbook"_s, 3}, {u"Vestibule.Mentoring"_s, 11},
    {u"Vestibule.PriceGym"_s, 0}, {u"Vestibule.Quiz"_s, 10}, {u"Vestibule.Readiness"_s, 9}, {u"Vestibule.Shell"_s, 15}, {u"Vestibule.Ui"_s, 43},
};

bool namesAnId(const QString &source, const QJsonObject &finding)
{
    static const QRegularExpression ids(u"\\bid:\\s*(\\w+)"_s);
    if (finding["message"_L1] != "Unqualified access"_L1)
        return false;
    const QString name = source.mid(finding["charOffset"_L1].toInt(), finding["length"_L1].toInt());
    for (auto id = ids.globalMatch(source); id.hasNext();) {
        if (id.next().captured(1) == name)
            return true;
    }
    return false;
}

// What two of the categories say of every program. Controls' sanity: Qt's own controls have no functions, no handlers and no anchors
// within. Compiler: a value whose type is known at run time only, such as a row of a model, a member that a deriving type could have
// anew, an id of the component around, and what the compiler of Qt 6.4 does not know yet are left to the interpreter.
bool isInherent(const QString &message)
{
    static const QRegularExpression ownControls(u"^(Declared (signal handler|function)|Using anchors here)"_s);
    static const QRegularExpression interpreted(
        u"^Could not compile .*(can be shadowed|QVariant|QJSValue|conversion to|Cannot access value for name|overloaded method|potential undefined|not implemented)"_s);
    return ownControls.match(message).hasMatch() || interpreted.match(message).hasMatch();
}

struct Findings {
    QStringList faults;
    QStringList idsFromOutside;
};

void read(const QJsonObject &file, Findings &findings)
{
    const QString path = file["filename"_L1].toString();
    const QString source = readAll(path);
    for (const QJsonValue &value : file["warnings"_L1].toArray()) {
        const QJsonObject finding = value.toObject();
        if (isInherent(finding["message"_L1].toString()))
            continue;
        const QString line = u"%1:%2: %3"_s.arg(path).arg(finding["line"_L1].toInt()).arg(finding["message"_L1].toString());
        (namesAnId(source, finding) ? findings.idsFromOutside : findings.faults).append(line);
    }
    if (source.contains("qmllint disable"_L1))
        findings.faults.append(path + u": a comment silences qmllint"_s);
}

const QRegularExpression &qmlFile()
{
    static const QRegularExpression ending(u"\\.qml$"_s);
    return ending;
}

// What is wrong with the files among the arguments of qmllint; it is a fault, too, when it has not read all of them.
Findings lint(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(VESTIBULE_QMLLINT), QStringList{u"--bare"_s, u"--compiler"_s, u"warning"_s, u"--controls-sanity"_s, u"warning"_s,
                                                                 u"--json"_s, u"-"_s, u"-I"_s, QStringLiteral(VESTIBULE_QML_DIR),
                                                                 u"-I"_s, QLibraryInfo::path(QLibraryInfo::QmlImportsPath)} + arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {{u"qmllint did not run: "_s + process.errorString()}, {}};
    const QJsonArray files = QJsonDocument::fromJson(process.readAllStandardOutput())["files"_L1].toArray();
    Findings findings;
    for (const QJsonValue &file : files)
        read(file.toObject(), findings);
    if (files.size() != arguments.filter(qmlFile()).size())
        findings.faults.append(u"qmllint has left files out: "_s + QString::fromUtf8(process.readAllStandardError()));
    return findings;
}

// What CMake wrote for each module, by its URI: the arguments of qmllint, one a line.
QMap<QString, QStringList> modules()
{
    QMap<QString, QStringList> all;
    for (const QFileInfo &module : QDir(QStringLiteral(VESTIBULE_QMLLINT_MODULES)).entryInfoList({u"*.args"_s}, QDir::Files))
        all.insert(module.completeBaseName(), readAll(module.filePath()).split(u'\n', Qt::SkipEmptyParts));
    return all;
}

// All QML files of the source tree but those that Qt Quick Test runs as they stand.
QStringList sources()
{
    QStringList files;
    const QString root = QStringLiteral(VESTIBULE_SOURCE_DIR);
    for (const QString &folder : {u"/app"_s, u"/plugins"_s, u"/qml"_s, u"/tests"_s})
        for (QDirIterator file(root + folder, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories); file.hasNext();)
            if (const QString path = file.next(); !path.startsWith(root + "/tests/qml/"_L1))
                files.append(path);
    return files;
}

}  // namespace

class TestQmlLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fault");
        const auto add = [](const char *name, const QString &body, const QString &fault) { QTest::newRow(name) << body << fault; };
        add("nothing", u"Item { width: 1 }"_s, u""_s);
        add("an id around the component", u"Item { id: all; Repeater { model: 1; Item { x: all.width } } }"_s, u""_s);
        add("a name of nothing", u"Item { x: nowhere.width }"_s, u"Unqualified access"_s);
        add("a property around the component", u"Item { property int a; Repeater { model: 1; Item { x: a } } }"_s, u"Unqualified access"_s);
        add("an unknown property", u"Item { id: all; x: all.wdth }"_s, u"Property \"wdth\" not found"_s);
        add("an unknown type", u"Itm {}"_s, u"Itm was not found"_s);
        add("an unknown signal", u"Item { onTapped: console.log(1) }"_s, u"no matching signal found for handler \"onTapped\""_s);
        add("a wrong type", u"Item { visible: Item {} }"_s, u"incompatible type"_s);
        add("an alias to nothing", u"Item { property alias a: nowhere.x }"_s, u"Cannot resolve alias"_s);
        add("a missing required property", u"Item { component One: Item { required property int a } One {} }"_s, u"missing required property a"_s);
        add("too few arguments", u"Item { function f(a: int, b: int) { x = a + b } function g() { f(1) } }"_s, u"Function expects 2 arguments, but 1 were provided"_s);
        add("a with statement", u"Item { function f(a: var) { with (a) { return b } } }"_s, u"with statement"_s);
        add("broken syntax", u"Item { width: }"_s, u"Expected token"_s);
        add("an unused import", u"import QtQuick.Layouts\nItem {}"_s, u"Unused import"_s);
        add("a silenced line", u"Item { x: nowhere.width } // qmllint disable unqualified"_s, u"a comment silences qmllint"_s);
    }

    void finds()
    {
        QFETCH(QString, body);
        QFETCH(QString, fault);
        QTemporaryDir dir;
        QVERIFY(QFile::copy(QStringLiteral(VESTIBULE_SOURCE_DIR "/.qmllint.ini"), dir.filePath(u".qmllint.ini"_s)));
        QFile file(dir.filePath(u"Tried.qml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("import QtQuick\n" + body.toUtf8());
        file.close();
        const QStringList faults = lint({file.fileName()}).faults;
        QVERIFY2(fault.isEmpty() ? faults.isEmpty() : !faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // One that is not in a module made by vestibule_qml_module would be read by nobody here.
    void everyFileIsInAModule()
    {
        QStringList linted;
        for (const QStringList &arguments : modules())
            linted += arguments.filter(qmlFile());
        QStringList missed = sources();
        QVERIFY(missed.size() > 100);
        missed.removeIf([&linted](const QString &path) { return linted.contains(path); });
        QVERIFY2(missed.isEmpty(), qPrintable(u"in no linted module:\n"_s + missed.join(u'\n')));
    }

    void module_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto &[uri, arguments] : modules().asKeyValueRange())
            QTest::newRow(qPrintable(uri)) << arguments;
    }

    void module()
    {
        QFETCH(QStringList, arguments);
        const Findings findings = lint(arguments);
        QVERIFY2(findings.faults.isEmpty(), qPrintable(u'\n' + findings.faults.join(u'\n')));
        const qsizetype known = IdsFromOutside.value(QString::fromUtf8(QTest::currentDataTag()));
        const qsizetype found = findings.idsFromOutside.size();
        QVERIFY2(found <= known, qPrintable(u"give these what they need as properties:\n"_s + findings.idsFromOutside.join(u'\n')));
        QVERIFY2(found == known, qPrintable(u"better than before: %1 instead of %2 ids from outside; write that above"_s.arg(found).arg(known)));
    }
};

QTEST_GUILESS_MAIN(TestQmlLint)
#include "tst_qmllint.moc"
