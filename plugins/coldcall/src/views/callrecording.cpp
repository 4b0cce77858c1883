#include "views/callrecording.h"

#include <vestibule/people.h>
#include <vestibule/services.h>

#include <utility>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WantedSetting = "coldcall/record"_L1;
constexpr auto MicrophoneSetting = "coldcall/microphone"_L1;

}  // namespace

CallRecording::CallRecording(HostContext &host, QObject *parent) : QObject(parent), m_host(host)
{
    if (auto *settings = host.get<ISettings>()) {
        m_wanted = settings->value(WantedSetting, m_wanted).toBool();
        m_microphone = settings->value(MicrophoneSetting).toString();
    }
    connect(&m_recorder, &Recorder::levelChanged, this, [this](double level) {
        m_level = level;
        Q_EMIT levelChanged();
    });
    connect(&m_recorder, &Recorder::broken, this, [this](const Error &why) { setProblem(why.message()); });
    connect(&m_recorder, &Recorder::full, this, [this] {
        setProblem(tr("The recording is as long as it can be. The call goes on, and what was recorded is kept."));
    });
}

void CallRecording::load()
{
    m_microphones.clear();
    for (const auto &[id, name] : Recorder::microphones())
        m_microphones.append(QVariantMap{{u"id"_s, QString::fromUtf8(id)}, {u"name"_s, name}});
    if (!m_host.get<ITables>())
        return;  // there is nowhere to keep a recording
    readRetention(m_host, this, [this](const Result<int> &days) {
        if (!days)
            return setProblem(days.error().message());
        m_days = *days;
        readConsent();
    });
}

void CallRecording::readConsent()
{
    whenReady(m_host, m_host.get<ILedger>()->events(consentQuery(m_host.get<IPeople>()->me().id)), this, [this](const Result<QList<Event>> &events) {
        if (events)
            m_consent = voiceConsent(*events, m_days);
        else
            m_problem = events.error().message();
        Q_EMIT changed();
    });
}

void CallRecording::setMicrophone(const QString &id)
{
    if (id == m_microphone)
        return;
    m_microphone = id;
    if (auto *settings = m_host.get<ISettings>())
        settings->setValue(MicrophoneSetting, id);
    Q_EMIT changed();
}

void CallRecording::want(bool wanted)
{
    m_wanted = wanted;
    if (auto *settings = m_host.get<ISettings>())
        settings->setValue(WantedSetting, wanted);
    Q_EMIT changed();
    if (wanted && !hasAgreed())
        Q_EMIT consentAsked();
}

void CallRecording::answer(bool agreed)
{
    if (!isReady())
        return;
    const EventDraft draft = consentDraft(statement(), m_days, agreed);
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this, agreed](const Result<Event> &event) {
        if (!event)
            return m_host.get<INavigation>()->problem(event.error().message());
        m_consent = agreed ? VoiceConsent::Given : VoiceConsent::Refused;
        if (!agreed)
            deleteMine();
        Q_EMIT changed();
    });
}

void CallRecording::deleteMine()
{
    whenReady(m_host, m_host.get<ITables>()->execute({deleteRecordingsOf(m_host.get<IPeople>()->me().id)}), this, [this](const Result<qint64> &deleted) {
        auto *navigation = m_host.get<INavigation>();
        if (!deleted)
            return navigation->problem(deleted.error().message());
        if (*deleted > 0)
            navigation->notice(tr("%n recording(s) deleted.", nullptr, int(*deleted)));
        Q_EMIT this->deleted();
    });
}

void CallRecording::begin(qint64 callMs)
{
    discard();
    if (!isOn())
        return;
    const Result<void> begun = m_recorder.start(m_microphone.toUtf8());
    if (!begun)
        return setProblem(begun.error().message());
    m_from = callMs;
    Q_EMIT changed();
}

void CallRecording::clientStarts()
{
    if (isRecording())
        m_clientSince = m_recorder.positionMs();
}

void CallRecording::clientEnds()
{
    const std::optional<qint64> since = std::exchange(m_clientSince, {});
    if (since && isRecording() && m_recorder.positionMs() > *since)
        m_client.append({*since, m_recorder.positionMs()});
}

void CallRecording::finish(const std::function<void(const std::optional<SpokenEvidence> &)> &done)
{
    clientEnds();
    const Sound sound = m_recorder.stop();
    Q_EMIT changed();
    if (sound.samples.isEmpty())
        return done({});
    whenReady(m_host, packed(sound, m_client), this, [this, done](const Result<Recording> &recording) {
        if (!recording) {
            m_host.get<INavigation>()->problem(recording.error().message());
            return done({});
        }
        m_packed = *recording;
        done(evidenceOf(*recording, m_from, !m_client.isEmpty()));
    });
}

void CallRecording::keep(const Event &call, const std::function<void()> &done)
{
    const std::optional<Recording> recording = std::exchange(m_packed, {});
    auto *tables = m_host.get<ITables>();
    if (!recording || !tables)
        return done();
    const TableCall row = keepRecording(call, m_host.get<IClock>()->dayOf(call.at), *recording);
    whenReady(m_host, tables->execute({row}), this, [this, done](const Result<qint64> &kept) {
        if (!kept)
            m_host.get<INavigation>()->problem(tr("The call is handed in, but its recording could not be kept: %1").arg(kept.error().message()));
        done();
    });
}

void CallRecording::discard()
{
    std::ignore = m_recorder.stop();
    m_client.clear();
    m_clientSince.reset();
    m_packed.reset();
    m_problem.clear();
    m_level = 0;
    Q_EMIT changed();
}

void CallRecording::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
