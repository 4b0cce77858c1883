// What a Repeater makes comes and goes: it stands in LiveColumn, LiveRow or LiveGrid, never in a layout of Qt (see LiveColumn).
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct QmlFile {
    QString name;     // the type that the file makes
    QString text;     // without comments and strings
    QString root;     // the type that it is made from
    QString slot;     // the id that takes its children; empty: they are the root's own
};

struct Scan {
    QHash<QString, QmlFile> types;

    // Whether children written inside this type stand in a layout of Qt.
    bool standsInLayout(const QString &type) const
    {
        static const QSet<QString> layouts{u"ColumnLayout"_s, u"RowLayout"_s, u"GridLayout"_s, u"StackLayout"_s};
        static const QSet<QString> live{u"LiveColumn"_s, u"LiveRow"_s, u"LiveGrid"_s};
        if (live.contains(type))
            return false;
        if (layouts.contains(type))
            return true;
        const auto found = types.constFind(type);
        return found != types.constEnd() && found->slot.isEmpty() && standsInLayout(found->root);
    }

    QStringList faults(const QmlFile &file) const
    {
        static const QRegularExpression brace(u"([\\w.]+)?\\s*([{}])(?:\\s*id:\\s*(\\w+))?"_s);
        QStringList found;
        QStringList open;
        for (auto at = brace.globalMatch(file.text); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            if (match.captured(2) == u'}') {
                open.removeLast();
                continue;
            }
            const QString type = match.captured(1);
            const qsizetype line = file.text.left(match.capturedStart()).count(u'\n') + 1;
            if (type == u"Repeater" && !open.isEmpty() && standsInLayout(open.last()))
                found.append(u"%1.qml:%2: a Repeater in %3"_s.arg(file.name).arg(line).arg(open.last()));
            if (!file.slot.isEmpty() && match.captured(3) == file.slot && standsInLayout(type))
                found.append(u"%1.qml:%2: the children of %1 stand in %3"_s.arg(file.name).arg(line).arg(type));
            open.append(type);
        }
        return found;
    }
};

QmlFile read(const QString &name, QString text)
{
    static const QRegularExpression quiet(u"\"[^\"\\n]*\"|//[^\\n]*"_s);
    static const QRegularExpression root(u"^([A-Z][\\w.]*)\\s*\\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression slot(u"default property alias \\w+: (\\w+)\\.data"_s);
    text.remove(quiet);
    return {name, text, root.match(text).captured(1), slot.match(text).captured(1)};
}

QHash<QString, QmlFile> readAll(const QString &module)
{
    QHash<QString, QmlFile> types;
    const QFileInfoList files = QDir(module).entryInfoList({u"*.qml"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            types.insert(info.completeBaseName(), read(info.completeBaseName(), QString::fromUtf8(file.readAll())));
    }
    return types;
}

}  // namespace

class TestLiveLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("faults");
        QTest::newRow("in a column") << u"Item {\n ColumnLayout {\n Repeater {}\n }\n}"_s << 1;
        QTest::newRow("as the root") << u"GridLayout {\n Repeater { Label {} }\n}"_s << 1;
        QTest::newRow("in a type made of a layout") << u"Item {\n Plain { Repeater {} }\n}"_s << 1;
        QTest::newRow("a slot") << u"Item {\n default property alias content: body.data\n RowLayout {\n  id: body\n }\n}"_s << 1;
        QTest::newRow("live") << u"Item {\n LiveColumn {\n Repeater {}\n }\n}"_s << 0;
        QTest::newRow("in a type with a live slot") << u"Page {\n Repeater {}\n}"_s << 0;
        QTest::newRow("in a positioner") << u"ColumnLayout {\n Row { Repeater {} }\n}"_s << 0;
        QTest::newRow("in a comment") << u"ColumnLayout {\n // Repeater {\n}"_s << 0;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, faults);
        Scan scan;
        scan.types.insert(u"Plain"_s, read(u"Plain"_s, u"ColumnLayout {\n}"_s));
        scan.types.insert(u"Page"_s, read(u"Page"_s, u"ColumnLayout {\n default property alias content: body.data\n}"_s));
        const QStringList found = scan.faults(read(u"Tested"_s, text));
        QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
    }

    void viewsAreSafe()
    {
        const QDir source(QStringLiteral(VESTIBULE_SOURCE_DIR));
        const QString shared = source.filePath(u"qml/Vestibule/Ui"_s);
        QSet<QString> modules;
        for (const QString &folder : {u"qml"_s, u"plugins"_s}) {
            QDirIterator at(source.filePath(folder), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (at.hasNext())
                modules.insert(QFileInfo(at.next()).path());
        }
        QVERIFY2(modules.size() > 4 && modules.contains(shared), "the scan looks in the wrong place");
        QStringList faults;
        for (const QString &module : std::as_const(modules)) {
            const QHash<QString, QmlFile> own = readAll(module);
            Scan scan{readAll(shared)};
            scan.types.insert(own);
            for (const QmlFile &file : own)
                faults += scan.faults(file);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLiveLayouts)
#include "tst_livelayouts.moc"
