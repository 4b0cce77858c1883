// Spoken lines as WAV files in a folder, so that each is made once. Thread-safe, also between programs: files are put in place whole.
#pragma once
#include "voice/sound.h"
#include "voice/voice.h"

#include <vestibule/result.h>

#include <optional>

namespace vestibule::coldcall {

class SoundCache
{
public:
    static constexpr qint64 DefaultBytes = 64 * 1024 * 1024;

    explicit SoundCache(QString folder, qint64 mostBytes = DefaultBytes);

    // Everything that the sound depends on.
    [[nodiscard]] static QString key(const QString &text, const Voice &voice, const QString &programVersion);

    // Nothing when it is not there. A file that cannot be read is removed: it will be made anew.
    [[nodiscard]] std::optional<Sound> find(const QString &key) const;
    // Then removes what was not used for longest until the bound is kept. Io, Full: nothing was kept.
    [[nodiscard]] Result<void> keep(const QString &key, const Sound &sound) const;

private:
    [[nodiscard]] QString path(const QString &key) const;
    void trim() const;

    QString m_folder;
    qint64 m_mostBytes;
};

}  // namespace vestibule::coldcall
