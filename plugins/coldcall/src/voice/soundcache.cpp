#include "voice/soundcache.h"

#include "voice/soundfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

SoundCache::SoundCache(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

QString SoundCache::key(const QString &text, const Voice &voice, const QString &programVersion)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QString person = voice.person == Voice::Person::Woman ? u"woman"_s : u"man"_s;
    for (const QString &part : {programVersion, voice.language, person, QString::number(voice.wordsPerMinute), text}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString SoundCache::path(const QString &key) const
{
    return m_folder + u'/' + key + u".wav"_s;
}

std::optional<Sound> SoundCache::find(const QString &key) const
{
    QFile file(path(key));
    if (!file.open(QIODevice::ReadWrite))  // writing: to say that it was used
        return {};
    if (Result<Sound> sound = readSound(file.readAll())) {
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return std::move(*sound);
    }
    file.remove();
    return {};
}

Result<void> SoundCache::keep(const QString &key, const Sound &sound) const
{
    const Result<QByteArray> bytes = writeSound(sound, SoundFormat::Wav);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path(key));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(ErrorCode::Io, QCoreApplication::translate("Voice", "A spoken line could not be kept in %1.").arg(m_folder),
                    QCoreApplication::translate("Voice", "Check the folder and the room on the disk."),
                    QCoreApplication::translate("Voice", "The call goes on; the line will be made anew next time."),
                    file.errorString());
    trim();
    return {};
}

// Another program may remove the same files meanwhile; that is as good.
void SoundCache::trim() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.wav"_s}, QDir::Files, QDir::Time)) {  // the newest first
        bytes += file.size();
        if (bytes > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

}  // namespace vestibule::coldcall
