// Writes a report to a file beside the window's thread, for a view that shows how far it is and may stop it. The file is written
// whole or not at all. Who leaves the view while it is written gets it all the same.
#pragma once
#include "reportfile.h"

#include <vestibule/host.h>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>

namespace vestibule::readiness {

class ReportExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool slow READ slow NOTIFY changed)               // it has taken a second already
    Q_PROPERTY(double progress READ progress NOTIFY progressed)  // 0 to 1

public:
    explicit ReportExport(HostContext &host, QObject *parent = nullptr);

    // Puts in the company's name, writes, and says what came of it. One at a time: ignored while one runs.
    void start(const Report &report, const QString &path, ReportFormat format);

    [[nodiscard]] bool running() const { return m_stop != nullptr; }
    [[nodiscard]] bool slow() const { return m_slow; }
    [[nodiscard]] double progress() const;

    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void write(const Report &report, const QString &path, ReportFormat format);
    void finish();

    HostContext &m_host;
    QString m_path;
    std::shared_ptr<std::atomic_bool> m_stop;  // asked by the writer; null while nothing runs
    QFutureWatcher<Result<void>> m_writing;
    QTimer m_second;
    bool m_slow = false;
};

}  // namespace vestibule::readiness
