#include "content/utf8.h"
#include "fixturepack.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vestibule;
using namespace vestibule::content;
using namespace vestibule::content::test;

class PackSourceTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void pathsAreShownAsThePersonWroteThem()
    {
        const QString folder = fixtures() + u"/broken/unused"_s;
        QCOMPARE(readFolder(folder).shownAs, folder + u'/');
        QCOMPARE(readFolder(folder + u'/').shownAs, folder + u'/');
        const PackReading reading = readPack(readFolder(folder));
        QCOMPARE(reading.problems.constFirst().file, folder + u"/pack.toml"_s);
    }

    void aFolderThatIsNone()
    {
        QCOMPARE(printed(readPack(readFolder(u"/no/such/folder"_s)).problems),
                 QStringList(u"/no/such/folder:1:1: error: there is no such folder; name the folder that holds pack.toml"_s));
        const QString file = fixtures() + u"/good/pack.toml"_s;
        QCOMPARE(printed(readPack(readFolder(file)).problems),
                 QStringList(file + u":1:1: error: this is not a folder that can be read; name the folder that holds pack.toml"_s));
    }

    void whatDoesNotBelongIntoAFolder()
    {
        QTemporaryDir dir;
        const QString at = dir.path() + u'/';
        write(at + u"pack.toml"_s, "format = 1\n");
        write(at + u".git/config"_s, "secret");
        write(at + u"Read Me.txt"_s, "hello");
        write(at + u"en/huge.bin"_s, QByteArray(MaxFileBytes + 1, 'x'));
        write(at + u"en/largest.bin"_s, QByteArray(MaxFileBytes, 'x'));
        QVERIFY(QFile::link(u"/etc/passwd"_s, at + u"en/passwd.toml"_s));
        QVERIFY(QFile::link(u"/etc"_s, at + u"ru"_s));
        QCOMPARE(::mkfifo(qPrintable(at + u"pipe"_s), 0600), 0);
        PackSource source = readFolder(dir.path());
        QCOMPARE(source.files.size(), 2);
        QVERIFY(fileAt(source.files, u"en/largest.bin"));
        QStringList lines;
        for (const Problem &problem : source.problems)
            lines.append(problem.text().mid(at.size()));
        lines.sort();
        QCOMPARE(
            lines,
            QStringList(
                {u".git:1:1: warning: what is hidden does not become part of the pack; remove it"_s,
                 u"Read Me.txt:1:1: warning: the name keeps this out of the pack; use only a-z, 0-9, “.”, “_” and “-” in names"_s,
                 u"en/huge.bin:1:1: error: the file is larger than 8 MiB; make it smaller"_s,
                 u"en/passwd.toml:1:1: error: this is a link; put the file itself into the pack"_s,
                 u"pipe:1:1: error: this is neither a file nor a folder; remove it"_s,
                 u"ru:1:1: error: this is a link; put the file itself into the pack"_s}));
    }

    void aFaultyFileIsNotCalledMissing()
    {
        QTemporaryDir dir;
        QVERIFY(QFile::link(u"/etc/passwd"_s, dir.filePath(u"pack.toml"_s)));
        write(dir.filePath(u"programme.toml"_s), "format = 1\n");
        for (const QString &line : printed(readPack(readFolder(dir.path())).problems))
            QVERIFY2(!line.contains(u"pack.toml:1:1: error: the file is missing"), qPrintable(line));
    }

    void tooManyFiles()
    {
        QTemporaryDir dir;
        for (int i = 0; i <= MaxFiles; ++i) {
            QFile file(dir.filePath(u"f%1"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const PackSource source = readFolder(dir.path());
        QCOMPARE(source.files.size(), MaxFiles);
        QCOMPARE(source.problems.size(), 1);
        QVERIFY(source.problems[0].message.contains(u"more than 5000 files"));
    }

    void storedFilesAreCheckedToo()
    {
        PackSource source = goodPack();
        source.files.append(packFile(u"../escape.toml"_s, "x"));
        source.files.append(packFile(u"pack.toml"_s, "format = 1"));
        source.files.append(packFile(u"en/huge.md"_s, QByteArray(MaxFileBytes + 1, 'x')));
        QCOMPARE(
            printed(readPack(source).problems),
            QStringList(
                {u"../escape.toml:1:1: error: this is not a path inside a pack; use only a-z, 0-9, “.”, “_” and “-” in names"_s,
                 u"en/huge.md:1:1: error: the file is larger than 8 MiB; make it smaller"_s,
                 u"pack.toml:1:1: error: the file is there twice; keep one of them"_s}));
    }

    void packPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("valid");
        QTest::newRow("file") << u"pages/company.md"_s << true;
        QTest::newRow("several dots") << u"a.b.c"_s << true;
        for (const char *bad : {"", "/", "/etc/passwd", "../a", "a/../b", "a/./b", "a//b", "a/", ".hidden", "a/.b", "a\\b",
                                "a b", "A", "a\n", "c:a", "é", "~/a", "%2e%2e/a"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad) << false;
        QTest::newRow("too long") << QString(201, u'a') << false;
    }
    void packPaths()
    {
        QFETCH(QString, path);
        QFETCH(bool, valid);
        QCOMPARE(isPackPath(path), valid);
    }

    void hashesAndIds()
    {
        QCOMPARE(contentHash(""), u"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_s);
        const PackFile a = packFile(u"a"_s, "1");
        const PackFile b = packFile(u"b"_s, "2");
        QByteArray lines = QByteArray("a\0", 2) + a.hash.toLatin1() + '\n' + QByteArray("b\0", 2) + b.hash.toLatin1() + '\n';
        QCOMPARE(versionId({a, b}), contentHash(lines));
        QCOMPARE(versionId({b, a}), versionId({a, b}));
        QVERIFY(versionId({packFile(u"a"_s, "2"), packFile(u"b"_s, "1")}) != versionId({a, b}));
        QVERIFY(versionId({a}) != versionId({a, b}));
    }

    void placesOfBadCharacters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("sound") << QByteArray("a\nпривет €\n") << 0 << 0;
        QTest::newRow("Latin-1") << QByteArray("a\nb\xe9t") << 2 << 2;
        QTest::newRow("after wide letters") << QByteArray("привет \xff") << 1 << 8;
        QTest::newRow("cut") << QByteArray("a\n€\xe2\x82") << 2 << 2;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 1 << 1;
        QTest::newRow("surrogate") << QByteArray("x\xed\xa0\x80") << 1 << 2;
        QTest::newRow("stray continuation") << QByteArray("x\n\n\x80") << 3 << 1;
        QTest::newRow("zero") << QByteArray("x\0", 2) << 1 << 2;
    }
    void placesOfBadCharacters()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto place = firstBadCharacter(text).value_or(TomlPlace());
        QCOMPARE(place.line, line);
        QCOMPARE(place.column, column);
    }
};

QTEST_GUILESS_MAIN(PackSourceTest)
#include "tst_packsource.moc"
