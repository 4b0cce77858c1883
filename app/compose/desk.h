// The runtime with everything that a window needs: navigation, the shell's models, and the QML engine.
#pragma once
#include "compose/runtime.h"
#include "shell/lastview.h"
#include "shell/notices/noticesource.h"
#include "shell/palette/palettesource.h"
#include "shell/shellmodel.h"
#include "shell/shellviews.h"

#include <QPointer>
#include <QQmlEngine>
#include <QQuickWindow>

namespace vestibule::compose {

class Desk : public QObject
{
    Q_OBJECT
public:
    // navigation and countersign of the options are the desk's own. The engine must be gone before the desk.
    explicit Desk(Runtime::Options options);
    ~Desk() override;

    [[nodiscard]] Runtime &runtime() { return *m_runtime; }
    [[nodiscard]] shell::ShellModel &shell() { return *m_shell; }
    [[nodiscard]] shell::ShellViews &views() { return *m_views; }

    // Makes the engine ready for Vestibule's modules and plugins, and keeps its texts in the chosen language.
    void furnish(QQmlEngine &engine);
    // The plugins come into the process once the window shows what it opened, at the latest when somebody signs in.
    void loadPluginsAfter(QQuickWindow &window);
    void open();

private:
    void useLanguage();
    void fillNavigation();
    [[nodiscard]] shell::Maintenance maintenance() const;
    [[nodiscard]] QList<pluginhost::OfferedView> offeredViews() const;
    void preparePalette();
    void prepareNotices();
    void openEntry(const shell::PaletteEntry &entry);
    void enterSession();
    void loadSamples();
    void collectGarbage();
    [[nodiscard]] QFuture<Result<core::Founded>> create(const content::NewCompany &company);

    shell::Navigator m_navigator;
    shell::NavigationModel m_navigation;
    shell::CountersignModel m_countersign;
    std::unique_ptr<Runtime> m_runtime;
    shell::SettingsModel m_settings;
    shell::SignInModel m_signIn;
    shell::SetUpModel m_setUp;
    shell::CrashedPluginModel m_crashedPlugin;
    shell::Commands m_commands;
    shell::PaletteModel m_palette;
    shell::PaletteSource m_paletteSource;
    shell::NoticesModel m_notices;
    shell::NoticeSource m_noticeSource;
    shell::LastView m_lastView;
    std::unique_ptr<shell::ShellModel> m_shell;
    std::unique_ptr<shell::ShellViews> m_views;
    QPointer<QQmlEngine> m_engine;
};

}  // namespace vestibule::compose
