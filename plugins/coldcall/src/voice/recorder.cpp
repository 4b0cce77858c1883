#include "voice/recorder.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace vestibule::coldcall {
namespace {

constexpr int CheckMs = 500;
constexpr qint64 SilentDeviceMs = 3'000;  // also a quiet microphone gives samples all the time
constexpr int BufferMs = 50;
constexpr double MeterDb = 60;

QAudioFormat wantedFormat()
{
    QAudioFormat format;
    format.setSampleRate(Recorder::Rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QAudioDevice inputOf(const QByteArray &id)
{
    const QList<QAudioDevice> inputs = QMediaDevices::audioInputs();
    const auto found = std::ranges::find(inputs, id, &QAudioDevice::id);
    return found != inputs.cend() ? *found : QMediaDevices::defaultAudioInput();
}

double meterLevel(const qint16 *samples, qsizetype count)
{
    int peak = 0;
    for (qsizetype i = 0; i < count; ++i)
        peak = std::max(peak, std::abs(int(samples[i])));
    return peak == 0 ? 0 : std::clamp(1 + 20 * std::log10(peak / 32'768.0) / MeterDb, 0.0, 1.0);
}

}  // namespace

Recorder::Recorder(qint64 mostMs, QObject *parent) : QObject(parent), m_mostMs(mostMs)
{
    m_check.setInterval(CheckMs);
    connect(&m_check, &QTimer::timeout, this, &Recorder::check);
}

Recorder::~Recorder()
{
    close();
}

bool Recorder::hasMicrophone()
{
    return !QMediaDevices::defaultAudioInput().isNull();
}

QList<std::pair<QByteArray, QString>> Recorder::microphones()
{
    QList<std::pair<QByteArray, QString>> list;
    for (const QAudioDevice &device : QMediaDevices::audioInputs())
        list.insert(device.isDefault() ? 0 : list.size(), {device.id(), device.description()});
    return list;
}

Result<void> Recorder::start(const QByteArray &microphone)
{
    close();
    m_sound = {Rate, {}};
    m_rest.clear();
    const QAudioDevice device = inputOf(microphone);
    if (device.isNull())  // QAudioSource would record silence
        return fail(ErrorCode::Unavailable, tr("No microphone was found."), tr("Connect a microphone or headset, then record again."),
                    tr("The call goes on without a recording."));
    m_device = device.id();
    m_source = std::make_unique<QAudioSource>(device, wantedFormat());
    m_source->setBufferSize(wantedFormat().bytesForDuration(BufferMs * 1000));
    m_input = m_source->start();
    if (!m_input || m_source->error() != QAudio::NoError) {
        const int error = int(m_source->error());
        close();
        return fail(ErrorCode::Unavailable, tr("The microphone cannot be opened."),
                    tr("Close other programs that use it, or choose another microphone, then record again."),
                    tr("The call goes on without a recording."), QStringLiteral("audio input error %1").arg(error));
    }
    connect(m_input, &QIODevice::readyRead, this, &Recorder::collect);
    connect(m_source.get(), &QAudioSource::stateChanged, this, &Recorder::follow);
    m_lastSamples.start();
    m_check.start();
    return {};
}

Sound Recorder::stop()
{
    if (m_source)
        collect();  // what came last
    close();
    return std::exchange(m_sound, {Rate, {}});
}

void Recorder::collect()
{
    if (!m_input)
        return;
    const QByteArray bytes = m_rest + m_input->readAll();
    const qsizetype most = qsizetype(m_mostMs * Rate / 1000) - m_sound.samples.size();
    const qsizetype count = std::min(bytes.size() / qsizetype(sizeof(qint16)), most);
    if (count <= 0)
        return;
    m_rest = bytes.mid(bytes.size() - bytes.size() % qsizetype(sizeof(qint16)));
    const qsizetype before = m_sound.samples.size();
    m_sound.samples.resize(before + count);
    std::memcpy(m_sound.samples.data() + before, bytes.constData(), std::size_t(count) * sizeof(qint16));
    m_lastSamples.start();
    Q_EMIT levelChanged(meterLevel(m_sound.samples.constData() + before, count));
    if (count == most)  // later: not inside of a signal of what is closed
        QMetaObject::invokeMethod(this, &Recorder::endWhenFull, Qt::QueuedConnection);
}

void Recorder::endWhenFull()
{
    if (!m_source || m_sound.samples.size() < m_mostMs * Rate / 1000)
        return;
    close();
    Q_EMIT full();
}

void Recorder::follow(QAudio::State state)
{
    if (state == QAudio::StoppedState)
        QMetaObject::invokeMethod(this, &Recorder::breakOffWhenStopped, Qt::QueuedConnection);
}

void Recorder::breakOffWhenStopped()
{
    if (m_source && m_source->state() == QAudio::StoppedState)
        breakOff(QStringLiteral("audio input error %1").arg(int(m_source->error())));
}

// Qt 6.4 does not say when a device goes: the sound server may give its stream another one, or no samples any more.
void Recorder::check()
{
    const QList<QAudioDevice> inputs = QMediaDevices::audioInputs();
    if (std::ranges::none_of(inputs, [this](const QAudioDevice &input) { return input.id() == m_device; }))
        breakOff(QStringLiteral("the device is gone"));
    else if (m_lastSamples.hasExpired(SilentDeviceMs))
        breakOff(QStringLiteral("no samples"));
}

void Recorder::breakOff(const QString &detail)
{
    if (!m_source)
        return;
    close();
    Q_EMIT broken({ErrorCode::Unavailable, tr("The microphone stopped working."), tr("What was recorded until then is kept."),
                   tr("Connect it again to record the next call."), detail});
}

void Recorder::close()
{
    m_check.stop();
    if (!m_source)
        return;
    m_source->disconnect(this);
    if (m_input)
        m_input->disconnect(this);
    m_source->stop();
    m_source.reset();
}

}  // namespace vestibule::coldcall
