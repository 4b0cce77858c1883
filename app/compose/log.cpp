#include "compose/log.h"

#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t FileBytes = 2 * 1024 * 1024;
constexpr std::size_t Files = 3;

spdlog::sink_ptr fileSink(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return nullptr;
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder + u"/vestibule.log"_s).toStdString(), FileBytes, Files);
    } catch (const spdlog::spdlog_ex &) {
        return nullptr;  // read-only folder: standard error still has the warnings
    }
}

}  // namespace

class Log::Source final : public ILog
{
public:
    Source(std::shared_ptr<spdlog::logger> logger, QString source) : m_logger(std::move(logger)), m_name(std::move(source)) {}
    void info(const QString &text) override { write(spdlog::level::info, text); }
    void warning(const QString &text) override { write(spdlog::level::warn, text); }
    void error(const QString &text) override { write(spdlog::level::err, text); }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    void write(spdlog::level::level_enum level, const QString &text) const
    {
        m_logger->log(level, "{}: {}", m_name.toStdString(), text.toStdString());
    }

    std::shared_ptr<spdlog::logger> m_logger;
    QString m_name;
};

Log::Log(const QString &folder)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::err);
    std::vector<spdlog::sink_ptr> sinks{console};
    if (auto file = fileSink(folder))
        sinks.push_back(std::move(file));
    m_logger = std::make_shared<spdlog::logger>("vestibule", sinks.begin(), sinks.end());
    m_logger->flush_on(spdlog::level::warn);
}

Log::~Log()
{
    m_logger->flush();
}

ILog &Log::of(const QString &source)
{
    for (const auto &known : m_sources)
        if (known->name() == source)
            return *known;
    return *m_sources.emplace_back(std::make_unique<Source>(m_logger, source));
}

}  // namespace vestibule::compose
