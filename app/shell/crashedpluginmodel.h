// The plugin that the program died in when it was started last: left out this time, and the person is asked what next.
#pragma once
#include "pluginhost/pluginhost.h"

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class CrashedPluginModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString name READ name CONSTANT)  // in the language of the start; empty = nothing to ask

public:
    // host outlives the model. report: with what could not be written, in this object's thread.
    CrashedPluginModel(const pluginhost::PluginHost &host, const QString &language, std::function<void(const Error &)> report,
                       QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }

    // Leaves it out from now on, or tries it at the next start.
    Q_INVOKABLE void decide(bool leaveOut);

private:
    const pluginhost::PluginHost &m_host;
    QString m_name;
    std::function<void(const Error &)> m_report;
    QThreadPool m_writer;
};

}  // namespace vestibule::shell
