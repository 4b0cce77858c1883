// The sound of a line: clip, cache, program; and everything that can be wrong with each.
#include "signals.h"
#include "voice/linesounds.h"
#include "voice/program.h"
#include "voice/soundfile.h"

#include <vestibule/async.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace Qt::StringLiterals;

namespace {

const Voice Woman{u"en"_s, Voice::Person::Woman};
const Voice Man{u"en"_s, Voice::Person::Man};

// Runs the event loop meanwhile.
template <class T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return fail(ErrorCode::Internal, u"no answer"_s);
    return await(future);
}

}  // namespace

class TestVoiceLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void speaksBothLanguagesAndPersons();
    void paceIsHeard();
    void clipComesFirst();
    void brokenClipIsSpokenInstead();
    void lineIsMadeOnce();
    void askedTwiceBothAreAnswered();
    void brokenCacheFileIsMadeAnew();
    void unwritableCacheIsNoHindrance();
    void keyHoldsEverything();
    void cacheIsBounded();
    void missingProgram();
    void failingProgram();
    void garbageFromTheProgram();
    void slowProgramIsEnded();
    void boundedOutput();
    void ownerGoesFirst();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString cacheFolder() const { return path(u"cache"_s); }
    [[nodiscard]] QStringList cached() const { return QDir(cacheFolder()).entryList(QDir::Files); }
    // A program that says its version, counts its calls in the file "calls", and else does what `body` says.
    [[nodiscard]] QString program(const QByteArray &body) const;
    [[nodiscard]] Result<Sound> soundOf(const SpokenLine &line, const QString &name = u"espeak-ng"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestVoiceLines::program(const QByteArray &body) const
{
    QFile script(path(u"program.sh"_s));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write("#!/bin/sh\n[ \"$1\" = --version ] && { echo version 7; exit 0; }\necho x >>" + path(u"calls"_s).toLocal8Bit() + '\n' + body);
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return script.fileName();
}

Result<Sound> TestVoiceLines::soundOf(const SpokenLine &line, const QString &name) const
{
    LineSounds sounds{SoundCache(cacheFolder()), name};
    Result<Sound> sound = answerOf(sounds.soundOf(line));
    const bool isKept = !sound || !line.clip.isEmpty() || QTest::qWaitFor([this] { return !cached().isEmpty(); });  // written beside
    return isKept ? sound : fail(ErrorCode::Io, u"not kept"_s);
}

void TestVoiceLines::speaksBothLanguagesAndPersons()
{
    QList<Sound> heard;
    for (const auto &[language, text] : {std::pair(u"en"_s, u"Good morning"_s), std::pair(u"ru"_s, u"Доброе утро"_s)})
        for (const Voice::Person person : {Voice::Person::Woman, Voice::Person::Man}) {
            const Result<Sound> sound = soundOf({u"a"_s, text, {}, {language, person}});
            QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
            QVERIFY(sound->ms() > 400 && sound->ms() < 3'000);
            QVERIFY(!heard.contains(*sound));
            heard.append(*sound);
        }
}

void TestVoiceLines::paceIsHeard()
{
    const QString text = u"We have a supplier already and we are happy with them"_s;
    const Result<Sound> slow = soundOf({u"a"_s, text, {}, {u"en"_s, Voice::Person::Man, 100}});
    const Result<Sound> quick = soundOf({u"a"_s, text, {}, {u"en"_s, Voice::Person::Man, 220}});
    const Result<Sound> beyond = soundOf({u"a"_s, text, {}, {u"en"_s, Voice::Person::Man, 100'000}});
    QVERIFY(slow && quick && beyond);
    QVERIFY(slow->ms() > quick->ms() * 3 / 2);
    QVERIFY(beyond->ms() > 500);
}

void TestVoiceLines::clipComesFirst()
{
    const Sound clip = babble(700, -20, 4, -70, 48'000);
    const Result<Sound> sound =
        soundOf({u"a"_s, u"text"_s, writeSound(clip, SoundFormat::Opus).value_or(QByteArray()), Woman}, program("exit 1"));
    QVERIFY(sound);
    QVERIFY(std::abs(sound->ms() - 700) <= 30);
    QVERIFY(!QFile::exists(path(u"calls"_s)));
}

void TestVoiceLines::brokenClipIsSpokenInstead()
{
    LineSounds sounds{SoundCache(cacheFolder())};
    QSignalSpy warned(&sounds, &LineSounds::warned);
    QVERIFY(answerOf(sounds.soundOf({u"a"_s, u"Good morning"_s, "no clip", Woman})));
    QCOMPARE(warned.size(), 1);
}

void TestVoiceLines::lineIsMadeOnce()
{
    const QString counting = program("exec espeak-ng \"$@\"");
    const SpokenLine line{u"a"_s, u"Good morning"_s, {}, Woman};
    const Result<Sound> first = soundOf(line, counting);
    const Result<Sound> second = soundOf(line, counting);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QFile calls(path(u"calls"_s));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(calls.readAll(), QByteArray("x\n"));
    QCOMPARE(cached().size(), 1);
}

void TestVoiceLines::askedTwiceBothAreAnswered()
{
    LineSounds sounds{SoundCache(cacheFolder()), program("exec espeak-ng \"$@\"")};
    const SpokenLine line{u"a"_s, u"Good morning"_s, {}, Woman};
    const SpokenLine other{u"b"_s, u"Good evening"_s, {}, Woman};
    const QFuture<Result<Sound>> first = sounds.soundOf(line);
    const QFuture<Result<Sound>> second = sounds.soundOf(line);
    const QFuture<Result<Sound>> third = sounds.soundOf(other);
    const Result<Sound> one = answerOf(first);
    const Result<Sound> two = answerOf(second);
    QVERIFY(one && two && answerOf(third));
    QCOMPARE(*one, *two);
    QVERIFY(answerOf(sounds.soundOf(line)));
    QFile calls(path(u"calls"_s));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(calls.readAll(), QByteArray("x\nx\n"));
}

void TestVoiceLines::brokenCacheFileIsMadeAnew()
{
    const SpokenLine line{u"a"_s, u"Good morning"_s, {}, Woman};
    const Result<Sound> first = soundOf(line);
    QVERIFY(first);
    QCOMPARE(cached().size(), 1);
    QFile file(cacheFolder() + u'/' + cached().first());
    for (const QByteArray &broken : {QByteArray(), QByteArray("RIFF"), QByteArray(5'000, 'x')}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        LineSounds sounds{SoundCache(cacheFolder())};
        const Result<Sound> again = answerOf(sounds.soundOf(line));
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QTRY_VERIFY(QFileInfo(file.fileName()).size() > 10'000);
    }
}

void TestVoiceLines::unwritableCacheIsNoHindrance()
{
    QFile file(path(u"cache"_s));  // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    LineSounds sounds{SoundCache(cacheFolder())};
    QSignalSpy warned(&sounds, &LineSounds::warned);
    QVERIFY(answerOf(sounds.soundOf({u"a"_s, u"Good morning"_s, {}, Woman})));
    QTRY_COMPARE(warned.size(), 1);
}

void TestVoiceLines::keyHoldsEverything()
{
    Voice quick = Woman;
    quick.wordsPerMinute = 200;
    const QStringList keys = {SoundCache::key(u"a"_s, Woman, u"1"_s), SoundCache::key(u"b"_s, Woman, u"1"_s),
                              SoundCache::key(u"a"_s, Man, u"1"_s), SoundCache::key(u"a"_s, quick, u"1"_s),
                              SoundCache::key(u"a"_s, {u"ru"_s, Voice::Person::Woman}, u"1"_s), SoundCache::key(u"a"_s, Woman, u"2"_s)};
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(SoundCache::key(u"a"_s, Woman, u"1"_s), keys[0]);
}

void TestVoiceLines::cacheIsBounded()
{
    const Sound sound = babble(1'000, -20);  // 32 kB
    const SoundCache cache(cacheFolder(), 100'000);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(cache.keep(QString::number(i), sound));
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(cacheFolder()).entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY(bytes <= 100'000);
    }
    QCOMPARE(cached().size(), 3);
    QVERIFY(!cache.find(u"nothing"_s));
}

void TestVoiceLines::missingProgram()
{
    const Result<Sound> sound = soundOf({u"a"_s, u"Good morning"_s, {}, Woman}, u"no-such-program"_s);
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::NotFound);
    QVERIFY(sound.error().message().contains(u"no-such-program"));
}

void TestVoiceLines::failingProgram()
{
    const Result<Sound> sound = soundOf({u"a"_s, u"Good morning"_s, {}, Woman}, program("echo no voice >&2; exit 3"));
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Io);
    QVERIFY(sound.error().detail.contains(u"no voice"));
    const Result<Sound> crashed = soundOf({u"a"_s, u"Good morning"_s, {}, Woman}, program("kill -SEGV $$"));
    QVERIFY(!crashed);
    QCOMPARE(crashed.error().code, ErrorCode::Io);
}

void TestVoiceLines::garbageFromTheProgram()
{
    const Result<Sound> sound = soundOf({u"a"_s, u"Good morning"_s, {}, Woman}, program("echo hello"));
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Malformed);
    QCOMPARE(cached(), QStringList());
}

void TestVoiceLines::slowProgramIsEnded()
{
    QObject owner;
    const auto output = runProgram({.program = u"sleep"_s, .arguments = {u"60"_s}, .input = {}, .timeLimitMs = 100}, &owner);
    const Result<QByteArray> result = answerOf(output);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestVoiceLines::boundedOutput()
{
    QObject owner;
    const auto output = runProgram({.program = u"yes"_s, .arguments = {}, .input = {}, .mostOutput = 100'000}, &owner);
    const Result<QByteArray> result = answerOf(output);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Io);
}

void TestVoiceLines::ownerGoesFirst()
{
    auto owner = std::make_unique<QObject>();
    const auto output = runProgram({.program = u"sleep"_s, .arguments = {u"60"_s}, .input = {}}, owner.get());
    owner.reset();
    const Result<QByteArray> result = answerOf(output);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    auto sounds = std::make_unique<LineSounds>(SoundCache(cacheFolder()));
    const QFuture<Result<Sound>> sound = sounds->soundOf({u"a"_s, u"Good morning"_s, {}, Woman});
    sounds.reset();
    QVERIFY(!answerOf(sound));
}

QTEST_GUILESS_MAIN(TestVoiceLines)
#include "tst_voicelines.moc"
