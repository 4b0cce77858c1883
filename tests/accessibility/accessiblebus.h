// The bus on which programs tell assistive technology what they show.
#pragma once
#include "accessible.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace vestibule::accessibility {

class AccessibleBus
{
public:
    explicit AccessibleBus(const QString &sessionBus);
    ~AccessibleBus();
    Q_DISABLE_COPY_MOVE(AccessibleBus)

    [[nodiscard]] QDBusConnection connection() const { return m_connection; }

    // The answer; an error when the thing is gone. `interface` without "org.a11y.atspi.".
    QDBusMessage call(const Reference &to, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    // The programs that are on this bus.
    [[nodiscard]] QList<Accessible> programs() const;
    // A thing with all below it. What goes away while it is read is left out.
    [[nodiscard]] Accessible tree(const Reference &root) const;
    // From now on programs tell of such events ("object:state-changed:focused").
    void ask(const QString &event) const;

private:
    QDBusConnection m_connection;
};

}  // namespace vestibule::accessibility
