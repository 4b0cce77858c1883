#include <vestibule/plugin.h>

#include <QCoreApplication>

#include <exception>

namespace vestibule {
namespace {

std::unexpected<Error> thrown(const char *detail)
{
    return fail(ErrorCode::Internal, QCoreApplication::translate("Plugin", "A plugin failed while it was working."),
                QCoreApplication::translate("Plugin", "Try again; if it happens again, tell your administrator."),
                QCoreApplication::translate("Plugin", "What was saved before is kept."), QString::fromUtf8(detail));
}

// No exception may cross the library's boundary.
template <class Call>
auto guarded(Call &&call) noexcept -> decltype(call())
{
    try {
        return call();
    } catch (const std::exception &e) {
        return thrown(e.what());
    } catch (...) {
        return thrown("unknown exception");
    }
}

std::unexpected<Error> notOffered(const QString &what)
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Plugin", "The plugin does not offer “%1”.").arg(what));
}

}  // namespace

PluginBase::~PluginBase() = default;

Result<void> PluginBase::initialize(HostContext &host) noexcept
{
    m_host = &host;
    return guarded([&] { return onInitialize(); });
}

Result<void> PluginBase::sessionStarted() noexcept
{
    return guarded([&] { return onSessionStarted(); });
}

void PluginBase::sessionEnded() noexcept
{
    std::ignore = guarded([&]() -> Result<void> {
        onSessionEnded();
        return {};
    });
}

Result<QObject *> PluginBase::createViewModel(const QString &viewId, const QVariantMap &arguments) noexcept
{
    return guarded([&] { return onCreateViewModel(viewId, arguments); });
}

Result<Exit> PluginBase::runCommand(const CommandCall &call, CommandOutput &output) noexcept
{
    return guarded([&] { return onCommand(call, output); });
}

const ContentChecker *PluginBase::checker(const QString &kind) noexcept
{
    const auto found = guarded([&]() -> Result<const ContentChecker *> { return onChecker(kind); });
    return found ? *found : nullptr;
}

QList<const Projector *> PluginBase::projectors() noexcept
{
    return guarded([&]() -> Result<QList<const Projector *>> { return onProjectors(); }).value_or(QList<const Projector *>());
}

Result<Rescore> PluginBase::rescore(const Event &submission, const QByteArray &privatePart,
                                    const QList<CheckedFile> &source) noexcept
{
    return guarded([&] { return onRescore(submission, privatePart, source); });
}

Result<void> PluginBase::onInitialize() { return {}; }
Result<void> PluginBase::onSessionStarted() { return {}; }
void PluginBase::onSessionEnded() {}
Result<QObject *> PluginBase::onCreateViewModel(const QString &viewId, const QVariantMap &) { return notOffered(viewId); }
Result<Exit> PluginBase::onCommand(const CommandCall &call, CommandOutput &) { return notOffered(call.command); }
const ContentChecker *PluginBase::onChecker(const QString &) { return nullptr; }
QList<const Projector *> PluginBase::onProjectors() { return {}; }
Result<Rescore> PluginBase::onRescore(const Event &submission, const QByteArray &, const QList<CheckedFile> &)
{
    return notOffered(submission.activity);
}

}  // namespace vestibule
