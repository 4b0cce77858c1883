#include "content/tomlreader.h"
#include "fixturepack.h"

#include <QTest>

#include <random>

using namespace vestibule;
using namespace vestibule::content;
using namespace vestibule::content::test;

class PackReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGoodPack()
    {
        const PackReading reading = readPack(goodPack(), plugins());
        QCOMPARE(printed(reading.problems), QStringList());
        QVERIFY(reading.pack);
        const ContentVersion &version = reading.pack->version;
        QCOMPARE(version.pack, u"small"_s);
        QCOMPARE(version.label, u"1"_s);
        QCOMPARE(version.languages, QStringList({u"en"_s, u"ru"_s}));
        QCOMPARE(version.timezone, u"Europe/Moscow"_s);
        QCOMPARE(version.currency, u"RUB"_s);
        QVERIFY(version.sample);
        QCOMPARE(version.text(u"ru"_s, u"pack"_s).title, u"Маленькая компания"_s);
        QCOMPARE(version.text(u"en"_s, u"pack"_s).summary, u"Just enough to test every part of a pack."_s);
        QCOMPARE(version.text(u"de"_s, u"activity.quiz:tape"_s).title, u"Tapes"_s);
        QCOMPARE(version.text(u"ru"_s, u"metric.turnover"_s).summary, u"продано"_s);
        QCOMPARE(version.text(u"ru"_s, u"require.sold-well"_s).title, u"Провести учебную продажу"_s);
    }

    // A file that is the same in all languages: checked before the sources, stored with the pack.
    void commonFile()
    {
        PackSource source = goodPack();
        const auto with = [&](const QByteArray &line, const QByteArray &bytes) {
            PackSource changed = source;
            for (PackFile &file : changed.files)
                if (file.path == u"programme.toml")
                    file = packFile(file.path, QByteArray(file.bytes).replace("source = \"questions/tape.gift\"", line));
            if (!bytes.isNull())
                changed.files.append(packFile(u"questions/tape.toml"_s, bytes));
            return changed;
        };
        const QByteArray both = "source = \"questions/tape.gift\"\ncommon = \"questions/tape.toml\"";
        const PackReading reading = readPack(with(both, "// [id:x]"), plugins());
        QCOMPARE(printed(reading.problems), QStringList());
        QCOMPARE(reading.pack->version.programme.activity(u"quiz:tape")->common, u"questions/tape.toml"_s);
        QVERIFY(fileAt(reading.pack->files, u"questions/tape.toml"));

        const QStringList faulty = printed(readPack(with(both, "x = 1"), plugins()).problems);
        QCOMPARE(faulty, QStringList{u"questions/tape.toml:1:1: error: : no comment; add one"_s});
        const auto problems = [&](const QByteArray &line, const QByteArray &bytes) {
            return printed(readPack(with(line, bytes), plugins()).problems).join(u'\n');
        };
        QVERIFY(problems(both, {}).contains(u"questions/tape.toml is missing"_s));
        QVERIFY(problems("source = \"questions/tape.gift\"\ncommon = \"../tape.toml\"", {}).contains(u"not a path in the pack"_s));
        QVERIFY(problems("common = \"questions/tape.toml\"", "//").contains(u"no texts"_s));
    }

    // A folder of recordings or pictures becomes part of the pack; a language may have fewer of them.
    void assets()
    {
        PackSource source = goodPack();
        for (PackFile &file : source.files)
            if (file.path == u"programme.toml")
                file = packFile(file.path, QByteArray(file.bytes).replace("source = \"questions/tape.gift\"",
                                                                          "source = \"questions/tape.gift\"\nassets = \"voice/tape\""));
        source.files.append(packFile(u"en/voice/tape/a.ogg"_s, "OggS"));
        source.files.append(packFile(u"en/voice/tapes.ogg"_s, "OggS"));
        const PackReading reading = readPack(source, plugins());
        QCOMPARE(printed(reading.problems).size(), 1);  // the stranger
        QVERIFY(fileAt(reading.pack->files, u"en/voice/tape/a.ogg"));
        QVERIFY(!fileAt(reading.pack->files, u"en/voice/tapes.ogg"));
        QCOMPARE(reading.pack->version.programme.activity(u"quiz:tape")->assets, u"voice/tape"_s);
    }

    // Only a checker that asks for them gets the assets, behind the sources.
    void checkedAssets()
    {
        struct Files : ContentChecker {
            explicit Files(bool assets) : reads(assets) {}
            QList<Problem> check(const QList<CheckedFile> &files) const noexcept override
            {
                for (const CheckedFile &file : files)
                    seen.append(file.language + u' ' + file.path);
                return {};
            }
            bool readsAssets() const noexcept override { return reads; }
            bool reads;
            mutable QStringList seen;
        };
        PackSource source = goodPack();
        for (PackFile &file : source.files)
            if (file.path == u"programme.toml")
                file = packFile(file.path, QByteArray(file.bytes).replace("source = \"questions/tape.gift\"",
                                                                          "source = \"questions/tape.gift\"\nassets = \"questions\""));
        source.files.append(packFile(u"ru/questions/a.docx"_s, "PK"));
        const auto seenBy = [&](bool reads) {
            const Files checker(reads);
            (void)readPack(source, {plugins().kinds, [&](const QString &kind) { return kind == u"quiz.test" ? &checker : nullptr; }});
            return checker.seen;
        };
        const QStringList sources{u"en en/questions/tape.gift"_s, u"ru ru/questions/tape.gift"_s};
        QCOMPARE(seenBy(false), sources);
        QCOMPARE(seenBy(true), sources + QStringList{u"ru ru/questions/a.docx"_s});
    }

    // What a checker says of where its files lead is held against the programme, and against the parts that the goal's checker knows.
    void links()
    {
        struct Leading : ContentChecker {
            explicit Leading(const ContentLink &to) : link(to) {}
            QList<Problem> check(const QList<CheckedFile> &) const noexcept override { return {}; }
            QList<ContentLink> links(const QList<CheckedFile> &) const noexcept override { return {link}; }
            QStringList parts(const QList<CheckedFile> &) const noexcept override { return {u"tape-1"_s, u"tape-2"_s}; }
            ContentLink link;
        };
        const auto problems = [](const QString &activity, const QString &source, const QString &part) {
            const Leading checker({u"en/questions/tape.gift"_s, 7, 3, u"as written"_s, activity, source, part});
            return printed(readPack(goodPack(), {plugins().kinds, [&](const QString &kind) { return kind == u"quiz.test" ? &checker : nullptr; }})
                               .problems);
        };
        QCOMPARE(problems(u"quiz:tape"_s, {}, {}), QStringList());
        QCOMPARE(problems({}, u"pages/company.md"_s, {}), QStringList());
        QCOMPARE(problems({}, u"questions/tape.gift"_s, u"tape-2"_s), QStringList());
        QCOMPARE(problems({}, u"pages/company.md"_s, u"a part of what no checker has read"_s), QStringList());
        QCOMPARE(problems(u"quiz:tapes"_s, {}, {}),
                 QStringList{u"en/questions/tape.gift:7:3: error: “as written” leads to nothing in the programme; did you mean “quiz:tape”?"_s});
        QCOMPARE(problems({}, u"pages/unheard-of.md"_s, {}),
                 QStringList{u"en/questions/tape.gift:7:3: error: “as written” leads to nothing in the programme; name what there is, or take it out"_s});
        QCOMPARE(problems({}, u"questions/tape.gift"_s, u"tape-3"_s).first().section(u"; "_s, 0, 0),
                 u"en/questions/tape.gift:7:3: error: “as written” leads to something that “quiz:tape” does not have"_s);
    }

    void theProgramme()
    {
        const PackReading reading = readPack(goodPack());
        QVERIFY(reading.pack);
        const Programme &programme = reading.pack->version.programme;
        QCOMPARE(programme.id, u"manager"_s);
        const Activity *quiz = programme.activity(u"quiz:tape");
        QVERIFY(quiz);
        QCOMPARE(quiz->kind, u"quiz.test"_s);
        QCOMPARE(quiz->source, u"questions/tape.gift"_s);
        QCOMPARE(quiz->attempts, 3);
        QCOMPARE(quiz->pass, 80);
        QCOMPARE(quiz->questions, 1);
        QCOMPARE(quiz->reviewDays, 3);
        QCOMPARE(programme.activity(u"handbook:company")->minutes, 5);
        QCOMPARE(programme.activity(u"handbook:company")->attempts, std::nullopt);
        QCOMPARE(programme.metric(u"turnover")->unit, Metric::Unit::Minor);
        QCOMPARE(programme.metric(u"turnover")->period, Metric::Period::Month);
        QCOMPARE(programme.stages.size(), 2);
        QCOMPARE(programme.stages[1].dueDay, 30);
        QCOMPARE(programme.stages[0].requirements[1].atLeast, 60);
        const Requirement &results = programme.stages[1].requirements[0];
        QCOMPARE(results.rule, Requirement::Rule::All);
        QCOMPARE(results.of[0].target, 30);
        QCOMPARE(results.of[0].days, 5);
        QCOMPARE(results.of[1].of[1].activity, u"mentoring:sale"_s);
        QCOMPARE(programme.stages[1].requirements[1].role, Role::Hr);
        QVERIFY(programme.stages[1].requirements[1].activity.isEmpty());
    }

    void theAccountsAndFiles()
    {
        const PackReading reading = readPack(goodPack());
        QVERIFY(reading.pack);
        QCOMPARE(reading.pack->accounts.size(), 3);
        QCOMPARE(reading.pack->accounts[0].login, u"anna"_s);
        QCOMPARE(reading.pack->accounts[0].mentor, u"oleg"_s);
        QCOMPARE(reading.pack->accounts[1].role, Role::Mentor);
        QCOMPARE(reading.pack->accounts[2].names.value(u"ru"_s), u"Ирина Воронина"_s);
        QCOMPARE(reading.pack->files.size(), 16);
        QCOMPARE(reading.pack->version.id, versionId(reading.pack->files));
        QVERIFY(fileAt(reading.pack->files, u"ru/images/shelf.png"));
    }

    void brokenPacks_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList lists = QDir(fixtures() + u"/broken"_s).entryList({u"*.txt"_s});
        QVERIFY(lists.size() >= 15);
        for (const QString &list : lists)
            QTest::newRow(qPrintable(list.chopped(4))) << list.chopped(4);
    }
    void brokenPacks()
    {
        QFETCH(QString, name);
        const BrokenPack broken = brokenPack(name);
        const PackReading reading = readPack(broken.source, plugins());
        const QStringList lines = printed(reading.problems);
        for (qsizetype i = 0; i < std::min(lines.size(), broken.expected.size()); ++i)
            QCOMPARE(lines[i], broken.expected[i]);
        QCOMPARE(lines.size(), broken.expected.size());
        QVERIFY(!lines.isEmpty());
        QCOMPARE(reading.pack.has_value(), !hasErrors(reading.problems));
    }

    void strangersStayOutside()
    {
        const PackReading reading = readPack(brokenPack(u"unused"_s).source, plugins());
        QVERIFY(reading.pack);
        QCOMPARE(reading.pack->version.id, readPack(goodPack()).pack->version.id);
        QVERIFY(!fileAt(reading.pack->files, u"todo.txt"));
    }

    // Cutting and scribbling never crashes, and whatever is taken has no error.
    void damagedFiles()
    {
        const PackSource good = goodPack();
        const QString goodId = readPack(good).pack->version.id;
        std::mt19937 dice(7);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            PackSource source = good;
            PackFile &file = source.files[qsizetype(dice() % size_t(source.files.size()))];
            QByteArray bytes = file.bytes;
            const auto at = qsizetype(dice() % size_t(bytes.size()));
            if (round % 3 == 0)
                bytes.truncate(at);
            else if (round % 3 == 1)
                bytes[at] = char(dice() % 256);
            else
                bytes.insert(at, bytes.left(40));
            file = packFile(file.path, bytes);
            const PackReading reading = readPack(source, plugins());
            QCOMPARE(reading.pack.has_value(), !hasErrors(reading.problems));
            refused += reading.pack ? 0 : 1;
            if (reading.pack && bytes != fileAt(good.files, file.path)->bytes)
                QVERIFY(reading.pack->version.id != goodId);
            for (const Problem &problem : reading.problems)
                QVERIFY(!problem.file.isEmpty() && !problem.message.isEmpty() && problem.line >= 0 && problem.column >= 0);
        }
        QVERIFY(refused > 100);
    }
};

QTEST_GUILESS_MAIN(PackReaderTest)
#include "tst_packreader.moc"
