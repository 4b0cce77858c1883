#include "pluginhost/reasons.h"

#include "pluginhost/text.h"

namespace vestibule::pluginhost {

Error switchedOff(const QString &id)
{
    return {ErrorCode::Unavailable, Text::tr("The plugin “%1” is switched off.").arg(id), Text::tr("Its data is kept."),
            Text::tr("Switch it on on the plugins page and start Vestibule again."), {}};
}

Error safeMode(const QString &id)
{
    return {ErrorCode::Unavailable, Text::tr("The plugin “%1” is left out, because Vestibule runs in safe mode.").arg(id),
            Text::tr("Its data is kept."), Text::tr("Start Vestibule without --safe-mode."), {}};
}

Error crashed(const Suspect &suspect)
{
    return {ErrorCode::Unavailable, Text::tr("Vestibule stopped while it was loading the plugin “%1”.").arg(suspect.plugin),
            Text::tr("The plugin is left out; its data is kept."),
            Text::tr("Switch it off on the plugins page and start Vestibule again. Switched on after that, it is tried anew."), suspect.step};
}

Error libraryMissing(const QString &id, const QString &path)
{
    return {ErrorCode::NotFound, Text::tr("The library of the plugin “%1” is missing: %2.").arg(id, path), Text::tr("The plugin is left out."),
            Text::tr("Install the plugin again."), {}};
}

Error notAllowed(const QString &id, bool changed)
{
    return {ErrorCode::Refused,
            changed ? Text::tr("The plugin “%1” was changed since it was allowed.").arg(id)
                    : Text::tr("The plugin “%1” did not come with Vestibule and nobody allowed it yet.").arg(id),
            Text::tr("The plugin is left out."),
            Text::tr("If you trust who made it, allow it with “vestibule plugins allow %1”.").arg(id), {}};
}

Error factoryFailed(const QString &id)
{
    return {ErrorCode::Internal, Text::tr("The plugin “%1” could not be created.").arg(id), Text::tr("The plugin is left out."),
            Text::tr("Tell its maker."), {}};
}

Error startFailed(const QString &id, Error own)
{
    own.what = Text::tr("The plugin “%1” could not start. %2").arg(id, own.what);
    return own;
}

Error noSuchPlugin(const QString &id)
{
    return {ErrorCode::NotFound, Text::tr("There is no plugin “%1”.").arg(id), {}, Text::tr("Install it."), {}};
}

}  // namespace vestibule::pluginhost
