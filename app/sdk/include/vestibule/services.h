// The small services of the host: log, clock, settings, navigation.
#pragma once
#include <vestibule/export.h>

#include <QDateTime>
#include <QObject>
#include <QTimeZone>
#include <QVariantMap>

namespace vestibule {

class ILog
{
public:
    static constexpr char id[] = "vestibule.log";
    static constexpr int version = 1;
    // Never a person's name, text or password. Thread-safe.
    virtual void info(const QString &text) = 0;
    virtual void warning(const QString &text) = 0;
    virtual void error(const QString &text) = 0;

protected:
    ~ILog() = default;
};

class IClock
{
public:
    static constexpr char id[] = "vestibule.clock";
    static constexpr int version = 1;
    [[nodiscard]] virtual qint64 now() const = 0;    // ms UTC. Thread-safe.
    [[nodiscard]] virtual QTimeZone zone() const = 0;  // the company's

    // In the company's time zone.
    [[nodiscard]] QDate today() const { return dayOf(now()); }
    [[nodiscard]] QDate dayOf(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, zone()).date(); }

protected:
    ~IClock() = default;
};

// IClock::dayOf() for work beside the window's thread, which may outlive the clock.
[[nodiscard]] inline auto daysOf(const IClock &clock)
{
    return [zone = clock.zone()](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
}

// Per person and machine; not facts, not synchronised.
class ISettings
{
public:
    static constexpr char id[] = "vestibule.settings";
    static constexpr int version = 1;
    [[nodiscard]] virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;

protected:
    ~ISettings() = default;
};

// What a view may ask of the window. GUI thread only.
class INavigation
{
public:
    static constexpr char id[] = "vestibule.navigation";
    static constexpr int version = 1;
    virtual void open(const QString &viewId, const QVariantMap &arguments = {}) = 0;
    // The view of the activity's kind, with {"activity": id}; a notice when its plugin is not there.
    virtual void openActivity(const QString &activity) = 0;
    virtual void back() = 0;
    // A short notice at the bottom of the window.
    virtual void notice(const QString &text) = 0;
    virtual void problem(const QString &text) = 0;
    // Number beside a view in the side navigation; 0 hides it.
    virtual void setCount(const QString &viewId, int count) = 0;

protected:
    ~INavigation() = default;
};

}  // namespace vestibule
