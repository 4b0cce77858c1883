// What an administrator keeps running, for their Home: the database, copies of it, the plugins. No person's data.
#pragma once
#include "core/store/storelocation.h"
#include "pluginhost/pluginhost.h"

#include <vestibule/services.h>

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

// What can be done to the database of a workspace, without waiting.
struct Maintenance {
    std::function<core::StoreLocation()> location;
    std::function<QFuture<Result<QStringList>>()> inspect;  // a sentence about each thing that is wrong
    std::function<QFuture<Result<void>>(const QString &file)> backUp;
};

// This machine remembers when the database was last copied from here, whether in the window or by a command.
void noteBackup(ISettings &memory, const IClock &clock);

class AdministrationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    // Each {"title", "note", "tone"}: how it stands, more about it, and how good that is.
    Q_PROPERTY(QVariantMap database READ database NOTIFY changed)
    Q_PROPERTY(QVariantMap backup READ backup NOTIFY changed)
    Q_PROPERTY(QVariantMap plugins READ plugins NOTIFY changed)
    Q_PROPERTY(QString databaseFile READ databaseFile CONSTANT)  // empty: on a server, whose own tools check and copy it
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(bool copying READ copying NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // All of them outlive the object.
    struct Parts {
        const pluginhost::PluginHost *host = nullptr;
        const Maintenance *maintenance = nullptr;
        ISettings *memory = nullptr;
        const IClock *clock = nullptr;
        QString language;
    };
    explicit AdministrationModel(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] QVariantMap database() const;
    [[nodiscard]] QVariantMap backup() const;
    [[nodiscard]] QVariantMap plugins() const;
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] bool checking() const { return m_checking; }
    [[nodiscard]] bool copying() const { return m_copying; }
    [[nodiscard]] QString problem() const { return m_problem; }

    // Reads all of the database.
    Q_INVOKABLE void check();
    // Into a file that is not there yet.
    Q_INVOKABLE void backUp(const QUrl &file);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString day(qint64 at) const;

    Parts m_parts;
    bool m_checking = false;
    bool m_copying = false;
    QString m_problem;
};

}  // namespace vestibule::shell
