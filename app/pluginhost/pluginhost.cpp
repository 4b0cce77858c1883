#include "pluginhost/pluginhost.h"

#include "pluginhost/choices.h"
#include "pluginhost/dependencies.h"
#include "pluginhost/discovery.h"
#include "pluginhost/pluginlibrary.h"
#include "pluginhost/reasons.h"
#include "pluginhost/trust.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <ranges>
#include <utility>

namespace vestibule::pluginhost {

using namespace Qt::StringLiterals;

namespace {

QString libraryPath(const PluginRecord &record) { return QDir(record.folder).filePath(record.manifest.library); }

}  // namespace

bool offers(const QList<OfferedView> &views, const QString &id)
{
    return std::ranges::any_of(views, [&](const OfferedView &view) { return view.id == id; });
}

PluginHost::PluginHost(Options options) : m_options(std::move(options))
{
    discoverAll();
    applyChoices();
    checkSdkRange(m_records);
    checkFiles();
    checkNames(m_records, m_options.reserved);
    applySuspect();
    resolveDependencies(m_records);
    for (PluginRecord &record : m_records)
        if (record.candidate())
            record.state = PluginState::Checked;
}

PluginHost::~PluginHost()
{
    endSession();
    for (const PluginHandle &handle : std::views::reverse(m_handles))
        handle.destroy(handle.plugin);
}

void PluginHost::discoverAll()
{
    m_records = discover(m_options.shippedFolder, true);
    for (PluginRecord &record : discover(m_options.userFolder, false))
        m_records.push_back(std::move(record));
}

// Safe mode, what is switched off, and what is not allowed.
void PluginHost::applyChoices()
{
    Result<Choices> choices = Choices::read(choicesFile());
    if (!choices) {
        m_choicesError = choices.error();
        choices = Choices{};
    }
    for (PluginRecord &record : m_records) {
        const QString id = record.manifest.id;
        if (!record.candidate())
            continue;
        if (m_options.safeMode) {
            record.leave(PluginState::LeftOut, safeMode(id));
        } else if (choices->disabled.contains(id)) {
            record.leave(PluginState::Disabled, switchedOff(id));
        } else if (!record.shipped) {
            const QString allowed = choices->allowed.value(id);
            const Result<QString> hash = contentHash(record.folder);
            if (!hash)
                record.leave(PluginState::Quarantined, hash.error());
            else if (*hash != allowed)
                record.leave(PluginState::Quarantined, notAllowed(id, !allowed.isEmpty()));
        }
    }
}

void PluginHost::checkFiles()
{
    for (PluginRecord &record : m_records) {
        if (!record.candidate())
            continue;
        if (const Result<void> folder = checkFolder(record.manifest.id, record.folder, record.shipped); !folder)
            record.leave(PluginState::Quarantined, folder.error());
        else if (!QFileInfo(libraryPath(record)).isFile())
            record.leave(PluginState::Quarantined, libraryMissing(record.manifest.id, libraryPath(record)));
    }
}

void PluginHost::applySuspect()
{
    m_suspect = Sentinel::left(m_options.dataFolder);
    if (!m_suspect)
        return;
    PluginRecord *record = find(m_suspect->plugin);
    if (record && record->candidate()) {
        record->leave(PluginState::Quarantined, crashed(*m_suspect));
    } else if (!m_options.safeMode) {  // removed or switched off meanwhile: nothing is left to decide
        Sentinel::clear(m_options.dataFolder);
        m_suspect.reset();
    }
}

PluginRecord *PluginHost::find(QStringView id) { return const_cast<PluginRecord *>(record(id)); }

Result<Plugin *> PluginHost::load(const QString &id)
{
    PluginRecord *record = find(id);
    if (!record)
        return std::unexpected(noSuchPlugin(id));
    if (record->error)
        return std::unexpected(*record->error);
    if (record->state == PluginState::Running)
        return record->plugin;
    Result<Plugin *> started = start(*record);
    if (!started)
        record->leave(PluginState::Quarantined, started.error());
    return started;
}

Result<Plugin *> PluginHost::start(PluginRecord &record)
{
    for (const QString &needed : std::as_const(record.manifest.dependencies))
        if (!load(needed))
            return std::unexpected(dependencyFailed(record.manifest.id, *find(needed)));
    return run(record);
}

// The only place where code of a plugin begins to run; each step stands under a sentinel.
Result<Plugin *> PluginHost::run(PluginRecord &record)
{
    const QString id = record.manifest.id;
    const QString path = libraryPath(record);
    if (const Result<void> inspected = inspectLibrary(path); !inspected)
        return std::unexpected(inspected.error());

    const auto guarded = [&](const QString &step, auto &&call) {
        const Sentinel sentinel(m_options.dataFolder, {id, step});
        return call();
    };
    const Result<PluginFactory> factory = guarded(u"library"_s, [&] { return loadLibrary(id, path); });
    if (!factory)
        return std::unexpected(factory.error());
    record.state = PluginState::Loaded;

    PluginHandle handle;
    guarded(u"factory"_s, [&] { (*factory)(&handle); });
    if (!handle.plugin || !handle.destroy)
        return std::unexpected(factoryFailed(id));
    m_handles.push_back(handle);

    const Result<void> initialized =
        guarded(u"initialize"_s, [&] { return handle.plugin->initialize(m_options.context(record.manifest)); });
    if (!initialized)
        return std::unexpected(startFailed(id, initialized.error()));
    if (m_inSession)
        if (const Result<void> session = handle.plugin->sessionStarted(); !session)
            return std::unexpected(startFailed(id, session.error()));
    record.plugin = handle.plugin;
    record.state = PluginState::Running;
    return record.plugin;
}

void PluginHost::loadAll()
{
    for (PluginRecord &record : m_records)
        if (record.available())
            std::ignore = load(record.manifest.id);  // the record keeps the reason
}

void PluginHost::startSession()
{
    m_inSession = true;
    for (PluginRecord &record : m_records) {
        if (record.state != PluginState::Running)
            continue;
        if (const Result<void> session = record.plugin->sessionStarted(); !session) {
            record.leave(PluginState::Quarantined, startFailed(record.manifest.id, session.error()));
            record.plugin = nullptr;
        }
    }
}

void PluginHost::endSession()
{
    if (!std::exchange(m_inSession, false))
        return;
    for (const PluginRecord &record : std::views::reverse(m_records))
        if (record.state == PluginState::Running)
            record.plugin->sessionEnded();
}

QString PluginHost::choicesFile() const
{
    return m_options.dataFolder.isEmpty() ? QString() : QDir(m_options.dataFolder).filePath(u"plugins.json"_s);
}

// Reads anew before writing: another process may have changed the file since this one started.
Result<void> PluginHost::change(const std::function<void(Choices &)> &edit) const
{
    Result<Choices> choices = Choices::read(choicesFile());
    if (!choices)
        return std::unexpected(choices.error());
    edit(*choices);
    return choices->write(choicesFile());
}

Result<void> PluginHost::setEnabled(const QString &id, bool enabled) const
{
    return change([&](Choices &choices) {
        if (enabled)
            choices.disabled.remove(id);
        else
            choices.disabled.insert(id);
    });
}

Result<void> PluginHost::allow(const QString &id)
{
    const PluginRecord *wanted = record(id);
    if (!wanted)
        return std::unexpected(noSuchPlugin(id));
    const Result<QString> hash = contentHash(wanted->folder);
    if (!hash)
        return std::unexpected(hash.error());
    return change([&](Choices &choices) { choices.allowed.insert(id, *hash); });
}

Result<void> PluginHost::decideSuspect(bool leaveOut) const
{
    if (!m_suspect)
        return {};
    if (leaveOut)
        if (const Result<void> off = setEnabled(m_suspect->plugin, false); !off)
            return off;
    Sentinel::clear(m_options.dataFolder);
    return {};
}

}  // namespace vestibule::pluginhost
