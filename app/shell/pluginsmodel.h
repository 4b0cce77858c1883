// The plugins page: what is loaded, what is not, and why.
#pragma once
#include "pluginhost/pluginhost.h"

#include <QObject>
#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

class PluginsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QVariantList plugins READ plugins NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange CONSTANT)
    Q_PROPERTY(bool restartNeeded READ restartNeeded NOTIFY changed)
    Q_PROPERTY(bool safeMode READ safeMode CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    struct Context {
        QString language;
        bool mayChange = false;
        bool safeMode = false;
    };
    PluginsModel(pluginhost::PluginHost &host, const Context &context, QObject *parent = nullptr);

    [[nodiscard]] QVariantList plugins() const;
    [[nodiscard]] bool mayChange() const { return m_context.mayChange; }
    [[nodiscard]] bool restartNeeded() const { return !m_changed.isEmpty(); }
    [[nodiscard]] bool safeMode() const { return m_context.safeMode; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void setEnabled(const QString &id, bool enabled);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariantMap describe(const pluginhost::PluginRecord &record) const;

    pluginhost::PluginHost &m_host;
    Context m_context;
    QThreadPool m_writer;
    QHash<QString, bool> m_changed;
    QString m_problem;
};

}  // namespace vestibule::shell
