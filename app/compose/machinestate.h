// What is remembered per machine, in vestibule.ini of the data folder: choices of the window and of plugins, where the database
// is, wrong passwords. Not facts.
#pragma once
#include <vestibule/services.h>

#include <QThreadPool>
#include <QTimer>

namespace vestibule::compose {

// One group of the file: "shell", or a plugin's id; in it, once there is a person, what that person chose. To be used in one
// thread, which never waits for the disk: a value is known at once, and within a second it is on the disk, written in the
// background in the order of the calls. What is not written yet is, when the object goes.
class SettingsGroup final : public ISettings
{
public:
    SettingsGroup(const QString &file, const QString &group);
    ~SettingsGroup();
    Q_DISABLE_COPY_MOVE(SettingsGroup)

    // Whose values these are from now on; empty: nobody's. What was set before is written now.
    void setPerson(const QString &person);

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const override;
    // An invalid value forgets the key.
    void setValue(const QString &key, const QVariant &value) override;

private:
    void write();

    const QString m_file;
    const QString m_group;
    QString m_person;
    QVariantHash m_values;   // of the whole group. QSettings itself keeps a reader waiting while another thread writes the file.
    QVariantHash m_pending;  // set, not written yet
    QTimer m_later;
    QThreadPool m_writer;
};

}  // namespace vestibule::compose
