// Standard output and standard error of a command.
#pragma once
#include <vestibule/command.h>

namespace vestibule::cli {

class StandardOutput final : public CommandOutput
{
public:
    explicit StandardOutput(bool json) : m_json(json) {}
    void line(const QString &text) override;       // nothing with --json
    void text(const QString &document) override;
    void json(const QJsonObject &document) override;
    void problem(const QString &text) override;
    // Says why a command could not run: on standard error, and with --json as {"error":{"code","message"}} too.
    void failed(const Error &error);

private:
    bool m_json;
};

// The exit code for a command that gave an error: 2 for what the caller wrote wrong, 3 for the rest.
[[nodiscard]] Exit exitFor(const Error &error);

}  // namespace vestibule::cli
