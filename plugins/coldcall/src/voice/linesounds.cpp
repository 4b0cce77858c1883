#include "voice/linesounds.h"

#include "voice/levels.h"
#include "voice/soundfile.h"

#include <vestibule/async.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtConcurrentRun>

namespace vestibule::coldcall {
namespace {

QByteArray idOf(const SpokenLine &line)
{
    return SoundCache::key(line.text, line.voice, {}).toLatin1()
        + QCryptographicHash::hash(line.clip, QCryptographicHash::Blake2b_256);
}

Result<Sound> levelledSound(const QByteArray &file)
{
    Result<Sound> sound = readSound(file);
    if (sound)
        sound = levelled(std::move(*sound));
    return sound;
}

Result<Sound> cachedSound(const SoundCache &cache, const QString &key)
{
    if (std::optional<Sound> sound = cache.find(key))
        return std::move(*sound);
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Voice", "The line was not spoken before."));
}

}  // namespace

LineSounds::LineSounds(SoundCache cache, QString program, QObject *parent)
    : QObject(parent), m_cache(std::move(cache)), m_synthesizer(std::move(program)), m_recent(RecentBytes)
{
}

QFuture<Result<Sound>> LineSounds::soundOf(const SpokenLine &line)
{
    const QByteArray id = idOf(line);
    if (const Sound *sound = m_recent.object(id))
        return ready(Result<Sound>(*sound));
    if (const JobPtr job = m_underWay.value(id))
        return job->asked.ask();
    const auto job = std::make_shared<Job>(Job{line, id, {}});
    const QFuture<Result<Sound>> future = job->asked.ask();
    m_underWay.insert(id, job);
    if (line.clip.isEmpty())
        fromCache(job);
    else
        fromClip(job);
    return future;
}

void LineSounds::fromClip(const JobPtr &job)
{
    whenReady(QtConcurrent::run(levelledSound, job->line.clip), this, [this, job](const Result<Sound> &sound) {
        if (sound)
            return settle(job, sound);
        Q_EMIT warned(QStringLiteral("clip of %1: %2 %3").arg(job->line.id, sound.error().what, sound.error().detail));
        fromCache(job);
    });
}

void LineSounds::fromCache(const JobPtr &job)
{
    whenReady(m_synthesizer.version(), this, [this, job](const Result<QString> &version) {
        if (!version)
            return settle(job, std::unexpected(version.error()));
        const QString key = SoundCache::key(job->line.text, job->line.voice, *version);
        whenReady(QtConcurrent::run(cachedSound, m_cache, key), this, [this, job, key](const Result<Sound> &sound) {
            if (sound)
                settle(job, sound);
            else
                fromProgram(job, key);
        });
    });
}

void LineSounds::fromProgram(const JobPtr &job, const QString &key)
{
    whenReady(m_synthesizer.speak(job->line.text, job->line.voice), this, [this, job, key](const Result<QByteArray> &file) {
        if (!file)
            return settle(job, std::unexpected(file.error()));
        whenReady(QtConcurrent::run(levelledSound, *file), this, [this, job, key](const Result<Sound> &sound) {
            settle(job, sound);
            if (!sound)
                return;
            const auto keep = [cache = m_cache, key, made = *sound] { return cache.keep(key, made); };
            whenReady(QtConcurrent::run(keep), this, [this](const Result<void> &kept) {
                if (!kept)
                    Q_EMIT warned(kept.error().message());
            });
        });
    });
}

void LineSounds::settle(const JobPtr &job, const Result<Sound> &sound)
{
    m_underWay.remove(job->id);
    if (sound)
        m_recent.insert(job->id, new Sound(*sound), sound->samples.size() * qsizetype(sizeof(qint16)));
    job->asked.answer(sound);
}

}  // namespace vestibule::coldcall
