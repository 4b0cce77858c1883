// The log: spdlog behind the SDK's ILog, one rotating file per data folder and warnings on standard error.
#pragma once
#include <vestibule/services.h>

#include <memory>

namespace spdlog {
class logger;
}

namespace vestibule::compose {

class Log
{
public:
    // folder is made when it is missing; when that fails the log goes to standard error only.
    explicit Log(const QString &folder);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    // `source` stands before each line: "shell", or a plugin's id. Lives as long as the Log.
    [[nodiscard]] ILog &of(const QString &source);

private:
    class Source;
    std::shared_ptr<spdlog::logger> m_logger;
    std::vector<std::unique_ptr<Source>> m_sources;
};

}  // namespace vestibule::compose
