// What commands use: the runtime, opened as far as the command asks.
#pragma once
#include "cli/environment.h"
#include "compose/runtime.h"

namespace vestibule::compose {

class CommandEnvironment : public cli::Environment
{
public:
    CommandEnvironment(const Installation &installation, const cli::Globals &globals);

    const cli::Globals &globals() const override { return m_globals; }
    QString language() const override;
    QString shippedContent() const override { return m_installation.content; }
    QString dataFolder() const override { return m_data.root; }
    core::StoreLocation storeLocation() const override { return m_store; }
    qint64 now() const override;
    pluginhost::PluginHost &plugins() override { return runtime().plugins(); }
    Result<std::shared_ptr<core::StoreRunner>> store() override;
    Result<core::Workspace *> workspace() override;
    Result<core::Workspace *> signedIn() override;
    HostContext &services() override { return runtime().context(); }
    Result<QString> password(const QString &prompt) override;
    Result<core::Founded> setUp(const core::SetUp &setUp, const QString &admin) override;
    Result<void> migrate(const QString &admin) override;
    Result<void> backup(const QString &file) override;
    Result<QString> restore(const QString &file, bool force) override;
    Result<QStringList> damage() override;
    Result<QJsonObject> tour(const cli::TourRequest &request) override;

    [[nodiscard]] Runtime &runtime();
    // The error of --store, if it names no database.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }

private:
    [[nodiscard]] Result<void> openWorkspace();

    Installation m_installation;
    cli::Globals m_globals;
    DataFolder m_data;
    core::StoreLocation m_store;
    std::optional<Error> m_storeError;
    std::unique_ptr<Runtime> m_runtime;
    bool m_opened = false;
};

// --store, else what the data folder remembers, else its own SQLite file.
[[nodiscard]] Result<core::StoreLocation> chooseStore(const cli::Globals &globals, const DataFolder &data);
// The language chosen in the window; English before that.
[[nodiscard]] QString rememberedLanguage(const DataFolder &data);
void rememberStore(const DataFolder &data, const core::StoreLocation &store);

}  // namespace vestibule::compose
