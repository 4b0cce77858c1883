// The texts of every layer arrive in Russian at the person: the context that lupdate filed them under is the one that is asked for.
#include "cli/commandline.h"
#include "cli/corecommands.h"
#include "content/packreader.h"
#include "core/people/names.h"
#include "core/store/storelocation.h"
#include "pluginhost/pluginhost.h"
#include "shell/language.h"
#include "shell/navigator.h"
#include "storage/storefactory.h"

#include <vestibule/async.h>
#include <vestibule/readinesstext.h>

#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

bool isRussian(const QString &text)
{
    static const QRegularExpression cyrillic(u"[А-Яа-я]"_s);
    return text.contains(cyrillic);
}

// Each part of the error that is there.
bool speaksRussian(const Error &error)
{
    return isRussian(error.what) && (error.kept.isEmpty() || isRussian(error.kept)) && (error.todo.isEmpty() || isRussian(error.todo));
}

struct Answer {
    int exit = -1;
    QString out;
    QString err;
};

Answer runProgram(const QString &data, const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(VESTIBULE_PROGRAM), QStringList{u"--data"_s, data} + arguments);
    if (!program.waitForFinished(120'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

void remember(const QTemporaryDir &data, const QString &language)
{
    QSettings settings(data.filePath(u"vestibule.ini"_s), QSettings::IniFormat);
    settings.setValue(u"shell/language"_s, language);
}

}  // namespace

class TestSpokenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sdk();
    void core();
    void storage();
    void content();
    void pluginHost();
    void commandLine();
    void shell();
    void programSpeaksTheRememberedLanguage();
    void languageReplacesTheOneBefore();
    void changesWhileWorkIsUnderWay();
    void workBesideItSpeaksOneOfTheTwo();

private:
    QTranslator m_russian;
};

void TestSpokenLanguage::initTestCase()
{
    const QTemporaryDir folder;
    const QString compiled = folder.filePath(u"app_ru.qm"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(LRELEASE), {u"-silent"_s, QStringLiteral(VESTIBULE_SOURCE_DIR "/app/i18n/app_ru.ts"), u"-qm"_s, compiled}), 0);
    QVERIFY(m_russian.load(compiled));
    QVERIFY(QCoreApplication::installTranslator(&m_russian));
}

void TestSpokenLanguage::sdk()
{
    QVERIFY(speaksRussian(cancelled()));
    QCOMPARE(roleTitle(Role::Mentor), u"Наставник"_s);
    const QDate day(2026, 5, 20);
    QCOMPARE(dayText(day.addDays(-1), day), u"вчера"_s);
    QCOMPARE(dayText(day.addDays(-2), day), u"2 дня назад"_s);
    QCOMPARE(dayText(day.addDays(-5), day), u"5 дней назад"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(dayText(QDate(2026, 6, 3), QDate(2026, 6, 22)), u"3 Jun 2026"_s);  // not 03/06/2026, which is two days
    QCOMPARE(dateText(QDate()), QString());
    QLocale::setDefault(before);
    RequirementState state;
    state.missing = RequirementState::Missing::BelowPass;
    state.attemptsLeft = 1;
    QVERIFY(missingText(state).endsWith(u"осталась 1 попытка"_s));
}

void TestSpokenLanguage::core()
{
    const auto location = core::StoreLocation::parse(u"nothing"_s);
    QVERIFY(!location);
    QVERIFY(speaksRussian(location.error()));
    const auto password = core::checkPassword(u"short"_s, u"anna"_s);
    QVERIFY(!password);
    QVERIFY(speaksRussian(password.error()));
}

void TestSpokenLanguage::storage()
{
    QTemporaryDir folder;
    QFile foreign(folder.filePath(u"letter.db"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4096, 'x'));
    foreign.close();
    const auto store = storage::openForSetUp({core::StoreLocation::Engine::Sqlite, foreign.fileName()}, {});
    QVERIFY(!store);
    QVERIFY(speaksRussian(store.error()));
}

void TestSpokenLanguage::content()
{
    QTemporaryDir folder;
    const auto nowhere = content::readPack(content::readFolder(folder.filePath(u"nowhere"_s)));
    QCOMPARE(nowhere.problems.size(), 1);
    QVERIFY(isRussian(nowhere.problems.constFirst().message));

    QFile pack(folder.filePath(u"pack.toml"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.write("format = \"one\"\nlanguages = [\"klingon\"]\n");
    pack.close();
    const auto broken = content::readPack(content::readFolder(folder.path()));
    QVERIFY(broken.problems.size() > 2);
    for (const Problem &problem : broken.problems)
        QVERIFY2(isRussian(problem.message), qPrintable(problem.message));
}

void TestSpokenLanguage::pluginHost()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"plugins/empty"_s));
    pluginhost::Options options;
    options.shippedFolder = folder.filePath(u"plugins"_s);
    const pluginhost::PluginHost host(options);
    QCOMPARE(host.records().size(), 1U);
    QVERIFY(host.records().front().error);
    QVERIFY(speaksRussian(*host.records().front().error));
}

void TestSpokenLanguage::commandLine()
{
    for (const cli::CoreCommand &command : cli::coreCommands()) {
        const QByteArray name = command.what.id.toUtf8();
        QVERIFY2(isRussian(command.what.help.in(u"ru"_s)), name.constData());
        for (const auto &argument : command.what.arguments)
            QVERIFY2(isRussian(argument.help.in(u"ru"_s)), name.constData());
        for (const auto &option : command.what.options)
            QVERIFY2(isRussian(option.help.in(u"ru"_s)), name.constData());
    }
    const char *unknown[] = {"vestibule", "nonsense"};
    const cli::Parsed parsed = cli::parse(2, unknown, {}, u"ru"_s);
    QCOMPARE(parsed.exit, Exit::Usage);
    QVERIFY(parsed.text.startsWith(u"Нет команды или параметра «nonsense»."_s));
}

void TestSpokenLanguage::shell()
{
    shell::Navigator navigator([](const QString &) { return QString(); });
    const QSignalSpy failed(&navigator, &shell::Navigator::failed);
    navigator.openActivity(u"quiz:none"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(isRussian(failed.constFirst().constFirst().toString()));
}

void TestSpokenLanguage::programSpeaksTheRememberedLanguage()
{
    const QTemporaryDir data;
    const Answer english = runProgram(data.path(), {u"--help"_s});
    QCOMPARE(english.exit, 0);
    QVERIFY2(english.out.contains(u"Usage: vestibule"_s), qPrintable(english.out));
    QVERIFY(!isRussian(english.out));

    remember(data, u"ru"_s);
    const Answer help = runProgram(data.path(), {u"--help"_s});
    QCOMPARE(help.exit, 0);
    QVERIFY2(help.out.contains(u"Запуск: vestibule"_s), qPrintable(help.out));
    // Whatever explains a word does it in Russian: the program's own ones and those of the plugins.
    for (const QString &line : help.out.split(u'\n'))
        QVERIFY2(isRussian(line) || !line.trimmed().contains(u"  "_s), qPrintable(line));
    const Answer folder = runProgram(data.path(), {u"content"_s});
    QCOMPARE(folder.exit, 2);
    QVERIFY2(!folder.err.contains(u"Options"_s), qPrintable(folder.err));

    const Answer broken = runProgram(data.path(), {u"content"_s, u"check"_s, data.filePath(u"nowhere"_s)});
    QCOMPARE(broken.exit, 1);
    QVERIFY2(isRussian(broken.err), qPrintable(broken.err));
}

void TestSpokenLanguage::languageReplacesTheOneBefore()
{
    shell::Language::use(u"ru"_s, {});
    QCOMPARE(QLocale().language(), QLocale::Russian);
    new QTranslator(QCoreApplication::instance());  // what a call before has left
    shell::Language::use(u"en"_s, {});
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(QCoreApplication::instance()->findChildren<QTranslator *>().isEmpty());
}

// Unrelated work may take its time: the window does not stand still until it is done.
void TestSpokenLanguage::changesWhileWorkIsUnderWay()
{
    QSemaphore mayEnd;
    QThreadPool::globalInstance()->start([&mayEnd] { mayEnd.acquire(); });
    shell::Language::use(u"ru"_s, {u"app"_s});
    QCOMPARE(QLocale().language(), QLocale::Russian);
    mayEnd.release();
    QThreadPool::globalInstance()->waitForDone();
}

// What such work says meanwhile is in the one language or in the other.
void TestSpokenLanguage::workBesideItSpeaksOneOfTheTwo()
{
    std::atomic_bool ended = false;
    std::atomic_int strange = 0, said = 0;
    QThreadPool::globalInstance()->start([&] {
        while (!ended) {
            const QString text = QLocale().toString(1.5, 'f', 1) + cancelled().what;
            strange += (text.startsWith(u"1.5"_s) || text.startsWith(u"1,5"_s)) && text.size() > 3 ? 0 : 1;
            said += 1;
        }
    });
    while (said < 1000)
        for (const QString &language : {u"ru"_s, u"en"_s})
            shell::Language::use(language, {u"app"_s});
    ended = true;
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(strange.load(), 0);
}

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "tst_spokenlanguage.moc"
