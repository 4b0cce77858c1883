#include "voice/player.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>

namespace vestibule::coldcall {
namespace {

constexpr qint64 BufferMs = 400;
constexpr qint64 DeviceTailMs = 60;     // what the device still plays after it took the last sample
constexpr qint64 DeviceDelayMs = 4000;  // a device that is so late has stopped

QAudioFormat formatOf(const Sound &sound)
{
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

}  // namespace

Player::Player(QObject *parent) : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &Player::end);
}

bool Player::hasOutput()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void Player::play(const Sound &sound)
{
    stop();
    m_data.setData(QByteArray(reinterpret_cast<const char *>(sound.samples.constData()),
                              sound.samples.size() * qsizetype(sizeof(qint16))));
    m_data.open(QIODevice::ReadOnly);
    m_ms = sound.ms();
    m_end.start(int(m_ms + DeviceDelayMs));
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), formatOf(sound));
    m_sink->setBufferSize(formatOf(sound).bytesForDuration(BufferMs * 1000));
    m_sink->setVolume(m_volume);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Player::follow);
    m_sink->start(&m_data);
    follow(m_sink->state());
}

void Player::stand(qint64 ms)
{
    stop();
    m_end.start(int(ms));
}

void Player::stop()
{
    m_end.stop();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();
        m_sink.reset();
    }
    m_data.close();
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sink)
        m_sink->setVolume(m_volume);
}

qint64 Player::leftMs() const
{
    return std::max<qint64>(0, m_ms - m_sink->processedUSecs() / 1000);
}

void Player::follow(QAudio::State state)
{
    const bool broken = state == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
    if (state == QAudio::IdleState && m_data.atEnd())
        m_end.start(int(leftMs() + DeviceTailMs));
    if (!broken)
        return;
    m_end.start(int(leftMs()));
    Q_EMIT failed(QStringLiteral("audio output error %1").arg(int(m_sink->error())));
}

void Player::end()
{
    stop();
    Q_EMIT ended();
}

}  // namespace vestibule::coldcall
