// What a command may use; the composition root provides it. Nothing is opened before it is asked for.
#pragma once
#include "cli/commandline.h"
#include "core/workspace/workspace.h"
#include "pluginhost/pluginhost.h"

namespace vestibule::cli {

struct TourRequest {
    QString out;    // folder for pictures and the report
    QString data;   // folder for the tour's own database; empty = a temporary one
    double scale = 1;
    QString size;   // "1440x900"
    bool highContrast = false;
    bool mirrored = false;  // as for a language that is read from right to left
};

class Environment
{
public:
    virtual ~Environment() = default;

    [[nodiscard]] virtual const Globals &globals() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    [[nodiscard]] virtual QString shippedContent() const = 0;  // folder of the shipped packs
    [[nodiscard]] virtual QString dataFolder() const = 0;
    [[nodiscard]] virtual core::StoreLocation storeLocation() const = 0;
    [[nodiscard]] virtual pluginhost::PluginHost &plugins() = 0;

    // The database, opened, nobody signed in. NotFound when there is no company.
    [[nodiscard]] virtual Result<core::Workspace *> workspace() = 0;
    // The connection alone, even when the company cannot be found in it: for looking what is wrong. PostgreSQL wants --as.
    [[nodiscard]] virtual Result<std::shared_ptr<core::StoreRunner>> store() = 0;
    // The same as workspace(), signed in as --as LOGIN.
    [[nodiscard]] virtual Result<core::Workspace *> signedIn() = 0;
    // The services of the signed-in session, as a plugin gets them.
    [[nodiscard]] virtual HostContext &services() = 0;
    // From VESTIBULE_PASSWORD, else from the terminal without echo.
    [[nodiscard]] virtual Result<QString> password(const QString &prompt) = 0;

    [[nodiscard]] virtual qint64 now() const = 0;  // ms UTC

    // admin: PostgreSQL only, conninfo of the database's owner, who makes the first accounts.
    [[nodiscard]] virtual Result<core::Founded> setUp(const core::SetUp &setUp, const QString &admin) = 0;
    // Prepares a PostgreSQL database: roles, schema, policies. admin: conninfo of an owner.
    [[nodiscard]] virtual Result<void> migrate(const QString &admin) = 0;
    // A consistent copy of a SQLite database, taken while others write.
    [[nodiscard]] virtual Result<void> backup(const QString &file) = 0;
    // Puts a copy in the place of a SQLite database, after checking it; where the one before is kept, empty when there was none.
    // force: whatever stands there. The workspace is closed.
    [[nodiscard]] virtual Result<QString> restore(const QString &file, bool force) = 0;
    // What is wrong with the content, keys and guards of a SQLite database, a sentence each; nothing for a PostgreSQL one.
    [[nodiscard]] virtual Result<QStringList> damage() = 0;
    [[nodiscard]] virtual Result<QJsonObject> tour(const TourRequest &request) = 0;
};

}  // namespace vestibule::cli
