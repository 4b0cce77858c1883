// A plugin loaded as the host loads it, and its views in a window, on the services of a FakeDesk.
#pragma once
#include "support/fakedesk.h"

#include <vestibule/plugin.h>

#include <QQuickView>
#include <QTranslator>

#include <memory>
#include <vector>

namespace vestibule::test {

// Puts content/aquilon into force. The test program ends when the pack has errors.
void installAquilon(FakeDesk &desk);

// Loads the plugin's library from the build tree, never to unload it. The test program ends when that fails.
[[nodiscard]] Plugin &loadPlugin(const QString &id, HostContext &host);

// Translators of Vestibule.Ui and of the plugin for a language, and the default locale, while it lives.
class SpokenLanguage
{
public:
    SpokenLanguage(const QString &language, const QString &plugin);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

// One view at 1200 × 800. type: its QML type.
class ViewWindow
{
public:
    ViewWindow(Plugin &plugin, const QString &viewId, const QVariantMap &arguments, const QString &uri, const QString &type,
               bool dark = false);
    ~ViewWindow();
    Q_DISABLE_COPY_MOVE(ViewWindow)

    [[nodiscard]] QObject *model() const { return m_model.get(); }
    [[nodiscard]] QQuickView &window() { return m_window; }
    // Runs the event loop until the view shows what it has, and no motion is left.
    void settle();
    // The whole page, however long it is.
    [[nodiscard]] bool save(const QString &path);

private:
    std::unique_ptr<QObject> m_model;
    QQuickView m_window;
};

}  // namespace vestibule::test
