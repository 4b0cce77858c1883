#include "views/voicesettings.h"

#include <vestibule/services.h>

#include <algorithm>

namespace vestibule::coldcall {

VoiceSettings::VoiceSettings(HostContext &host, QObject *parent)
    : QObject(parent), m_host(host), m_sound(host), m_recording(host), m_role(host.get<IPeople>()->me().role)
{
    connect(&m_recording, &CallRecording::deleted, this, &VoiceSettings::load);
    m_recording.load();
    load();
}

void VoiceSettings::load()
{
    if (!m_host.get<ITables>())
        return;
    readRetention(m_host, this, [this](const Result<int> &days) {
        if (!days)
            return m_host.get<INavigation>()->problem(days.error().message());
        m_days = *days;
        Q_EMIT changed();
    });
    readRecordings(m_host, this, [this](const Result<QList<KeptRecording>> &recordings) {
        if (!recordings)
            return m_host.get<INavigation>()->problem(recordings.error().message());
        const QString me = m_host.get<IPeople>()->me().id;
        m_kept = int(std::ranges::count_if(*recordings, [&](const KeptRecording &one) { return setsTime() || one.learner == me; }));
        Q_EMIT changed();
    });
}

void VoiceSettings::setDays(int days)
{
    const Result<int> checked = setsTime() ? checkedRetention(days) : Result<int>(m_days);
    if (!checked)
        return m_host.get<INavigation>()->problem(checked.error().message());
    if (*checked == m_days || !m_host.get<ITables>())
        return;
    whenReady(m_host, m_host.get<ITables>()->execute({setRetention(*checked)}), this, [this](const Result<qint64> &set) {
        if (!set)
            return m_host.get<INavigation>()->problem(set.error().message());
        m_host.get<INavigation>()->notice(tr("The time is set."));
        deleteExpired(m_host, this);
        load();
    });
}

}  // namespace vestibule::coldcall
