// Every text that a person reads has its translation in the tree, and a new one without it fails here. After a change of texts:
// lupdate -locations none -no-obsolete <sources> -ts <folder>/<name>_ru.ts (with -pluralonly for _en.ts), then translate by hand.
#include "tsfile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir Tree(QStringLiteral(VESTIBULE_SOURCE_DIR));

// Sources whose texts are translated together, in <folder>/<name>_<language>.ts.
struct Module {
    QString name;
    QString folder;  // of the .ts files
    QStringList sources;
};

QList<Module> modules()
{
    QList<Module> all{{u"app"_s, u"app/i18n"_s, {u"app"_s, u"qml/Vestibule/Shell"_s, u"qml/Vestibule/Host"_s}},
                      {u"ui"_s, u"qml/Vestibule/Ui/i18n"_s, {u"qml/Vestibule/Ui"_s}}};
    const QDir plugins(Tree.filePath(u"plugins"_s));
    for (const QString &id : plugins.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo::exists(plugins.filePath(id + u"/manifest.toml"_s)))
            all.append({id, u"plugins/%1/i18n"_s.arg(id), {u"plugins/"_s + id}});
    return all;
}

QStringList tsFiles()
{
    QStringList found;
    for (const QString &top : {u"app"_s, u"qml"_s, u"plugins"_s}) {
        QDirIterator it(Tree.filePath(top), {u"*.ts"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found << Tree.relativeFilePath(it.next());
    }
    found.sort();
    return found;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]+|n)"_s);
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

QString sorted(const QSet<QString> &keys)
{
    QStringList list(keys.cbegin(), keys.cend());
    list.sort();
    return list.join(u"\n  "_s);
}

// What stands in the sources now. lupdate reads a broken call in circles rather than complaining, hence the time limit.
TsFile extracted(const Module &module, const QString &language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"%1_%2.ts"_s.arg(module.name, language));
    QProcess lupdate;
    lupdate.setWorkingDirectory(Tree.path());
    lupdate.start(QStringLiteral(LUPDATE), QStringList{u"-silent"_s, u"-locations"_s, u"none"_s} + options + module.sources +
                                               QStringList{u"-target-language"_s, language, u"-ts"_s, file});
    if (!lupdate.waitForFinished(120'000)) {
        lupdate.kill();
        lupdate.waitForFinished();
        return {{}, {}, u"lupdate did not come to an end"_s};
    }
    const QString complaint = QString::fromUtf8(lupdate.readAllStandardError());
    if (lupdate.exitCode() != 0)
        return {{}, {}, complaint};
    // The context of these is not the one that the run time asks for.
    if (complaint.contains("lacks Q_OBJECT"_L1))
        return {{}, {}, complaint};
    return TsFile::read(file);
}

}  // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileBelongsToAModule();
    void fileIsComplete_data();
    void fileIsComplete();
    void sourcesAreTranslated_data();
    void sourcesAreTranslated();
};

void TestTranslations::everyFileBelongsToAModule()
{
    QStringList known;
    for (const Module &module : modules())
        for (const QString &language : {u"en"_s, u"ru"_s})
            known << u"%1/%2_%3.ts"_s.arg(module.folder, module.name, language);
    const QStringList files = tsFiles();
    QVERIFY(files.contains(u"app/i18n/app_ru.ts"_s));
    for (const QString &file : files)
        QVERIFY2(known.contains(file), qPrintable(file));
}

void TestTranslations::fileIsComplete_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : tsFiles())
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::fileIsComplete()
{
    QFETCH(const QString, file);
    const TsFile ts = TsFile::read(Tree.filePath(file));
    QVERIFY2(ts.problem.isEmpty(), qPrintable(ts.problem));
    QCOMPARE(ts.language, QFileInfo(file).completeBaseName().section(u'_', -1));
    const qsizetype pluralForms = ts.language == "ru"_L1 ? 3 : 2;
    for (const TsMessage &message : ts.messages) {
        const QByteArray where = message.key().toUtf8();
        QVERIFY2(message.type.isEmpty(), (message.type.toUtf8() + ": " + where).constData());
        QVERIFY2(message.translation.size() == (message.plural ? pluralForms : 1), where.constData());
        for (const QString &text : message.translation) {
            QVERIFY2(!text.trimmed().isEmpty(), ("empty: " + where).constData());
            QVERIFY2(placeholders(text) == placeholders(message.source), ("placeholders: " + where + " → " + text.toUtf8()).constData());
            QVERIFY2(!text.endsWith(u' ') || message.source.endsWith(u' '), ("blank at the end: " + where).constData());
        }
    }
}

void TestTranslations::sourcesAreTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const Module &module : modules())
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%s %s", qPrintable(module.name), qPrintable(language)) << module.name << language;
}

// Russian has every text, English the plural forms only: its other texts stand in the sources.
void TestTranslations::sourcesAreTranslated()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    const QList<Module> all = modules();
    const Module &module = *std::ranges::find(all, name, &Module::name);
    const TsFile now = extracted(module, language, language == "en"_L1 ? QStringList{u"-pluralonly"_s} : QStringList());
    QVERIFY2(now.problem.isEmpty(), qPrintable(now.problem));
    const TsFile committed = TsFile::read(Tree.filePath(u"%1/%2_%3.ts"_s.arg(module.folder, module.name, language)));
    const QSet<QString> missing = now.keys() - committed.keys();
    const QSet<QString> leftOver = committed.keys() - now.keys();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not translated:\n  "_s + sorted(missing)));
    QVERIFY2(leftOver.isEmpty(), qPrintable(u"not in the sources any more:\n  "_s + sorted(leftOver)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
