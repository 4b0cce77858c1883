// The sound of a line: the author's clip, else the cache, else espeak-ng. GUI thread; nothing blocks.
#pragma once
#include "voice/sound.h"
#include "voice/soundcache.h"
#include "voice/synthesizer.h"

#include <QCache>
#include <QHash>

#include <memory>

namespace vestibule::coldcall {

class LineSounds : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype RecentBytes = 16 * 1024 * 1024;  // of sounds kept in memory

    explicit LineSounds(SoundCache cache, QString program = QStringLiteral("espeak-ng"), QObject *parent = nullptr);

    // Levelled. Asked again while it is being made, it is made once. Errors: see runProgram(); Malformed: the program wrote no sound.
    [[nodiscard]] QFuture<Result<Sound>> soundOf(const SpokenLine &line);

Q_SIGNALS:
    // For the log: a clip that cannot be read, a cache that cannot be written.
    void warned(const QString &text);

private:
    struct Job {
        SpokenLine line;
        QByteArray id;  // in m_recent and m_underWay
        Waiting<Sound> asked;
    };
    using JobPtr = std::shared_ptr<Job>;

    void fromClip(const JobPtr &job);
    void fromCache(const JobPtr &job);
    void fromProgram(const JobPtr &job, const QString &key);
    void settle(const JobPtr &job, const Result<Sound> &sound);

    SoundCache m_cache;
    Synthesizer m_synthesizer;
    QCache<QByteArray, Sound> m_recent;
    QHash<QByteArray, JobPtr> m_underWay;
};

}  // namespace vestibule::coldcall
