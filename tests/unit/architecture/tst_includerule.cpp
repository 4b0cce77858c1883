// Who may include whom (ARCHITECTURE.md, "Layers"). A layer that is not named here may include nothing but Qt Core.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Layer {
    const char *folder;     // below the source tree
    const char *layers;     // first part of "core/…" includes that are allowed
    const char *libraries;  // prefixes of <…> includes that are allowed beside Qt Core and the standard library
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const QList<Layer> &layers()
{
    static const QList<Layer> all = {
        {"app/sdk", "", ""},
        {"app/core", "core", "sodium"},
        {"app/storage", "core storage", "QSql QtSql sqlite3.h sys/ unistd.h fcntl.h"},
        {"app/content", "core content", "toml++/ md4c"},
        {"app/pluginhost", "core content pluginhost", "boost/dll sys/ unistd.h"},
        {"app/shell", "core content pluginhost shell", "QQ QtQ QtGui QGui QtConcurrent Vestibule/"},
        {"app/cli", "core content pluginhost cli", "CLI/ termios.h unistd.h"},
        {"app/compose", "core storage content pluginhost shell cli compose Vestibule", "QQ QtQ QGui QtGui QtConcurrent spdlog/"},
        {"app/main.cpp", "compose", "QGuiApplication"},
    };
    return all;
}

// Qt modules that only some layers may touch, by the beginning of their headers' names.
const QStringList &fencedLibraries()
{
    static const QStringList all = words("QSql QtSql QQml QQuick QtQml QtQuick QGui QtGui QNetwork QTcp QtNetwork QWidget QtWidgets "
                                         "QtConcurrent boost/ sodium toml++/ md4c CLI/ spdlog/ sqlite3.h");
    return all;
}

QStringList sources(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList found;
    QDirIterator it(path, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    found.sort();
    return found;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::ranges::any_of(prefixes, [&](const QString &p) { return text.startsWith(p); });
}

// The includes of a file that its rule forbids, as "file: include".
QStringList violations(const QString &file, const QStringList &layersAllowed, const QStringList &libraries)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {file + u": cannot be read"_s};
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    QStringList bad;
    auto it = include.globalMatch(QString::fromUtf8(source.readAll()));
    while (it.hasNext()) {
        const auto match = it.next();
        const QString target = match.captured(2);
        const bool ownLayers = match.captured(1) == u"\""_s;
        const bool inTree = target.contains(u'/') && layersAllowed.contains(target.section(u'/', 0, 0));
        const bool besideIt = QFileInfo(QFileInfo(file).path() + u'/' + target).exists();
        if (ownLayers ? !(inTree || besideIt || target.endsWith(u".moc"_s))
                      : startsWithAny(target, fencedLibraries()) && !startsWithAny(target, libraries))
            bad << file + u": "_s + target;
    }
    return bad;
}

}  // namespace

class TestIncludeRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appLayers_data();
    void appLayers();
    void plugins();
    void theRuleCanFail();
};

void TestIncludeRule::appLayers_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < layers().size(); ++i)
        QTest::newRow(layers()[i].folder) << i;
}

void TestIncludeRule::appLayers()
{
    QFETCH(int, index);
    const Layer &layer = layers()[index];
    const QStringList files = sources(QStringLiteral(VESTIBULE_SOURCE_DIR "/") + QLatin1String(layer.folder));
    QVERIFY2(!files.isEmpty(), "the layer has no sources: was it moved?");
    QStringList bad;
    for (const QString &file : files)
        bad << violations(file, words(layer.layers), words(layer.libraries));
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TestIncludeRule::plugins()
{
    const QStringList files = sources(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins"));
    QStringList bad;
    for (const QString &file : files) {
        if (file.contains(u"/tests/"_s))
            continue;
        const QString plugin = file.section(u"/plugins/"_s, 1).section(u'/', 0, 0);
        QStringList libraries = words("QQ QtQ QGui QtGui QtConcurrent");
        if (QStringList{u"coldcall"_s, u"documents"_s, u"pricegym"_s}.contains(plugin))  // their CMakeLists.txt name it
            libraries << u"toml++/"_s;
        QStringList found = violations(file, {}, libraries);
        // Below its own src/ a plugin includes by path from there.
        found.removeIf([&](const QString &v) {
            return QFileInfo::exists(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins/") + plugin + u"/src/"_s + v.section(u": "_s, 1));
        });
        bad << found;
    }
    QVERIFY(!files.isEmpty());
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TestIncludeRule::theRuleCanFail()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"wrong.cpp"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#include <QSqlQuery>\n#include \"storage/store.h\"\n#include <vector>\n");
    file.close();
    QCOMPARE(violations(path, {u"core"_s}, {}).size(), 2);
}

QTEST_GUILESS_MAIN(TestIncludeRule)
#include "tst_includerule.moc"
