// What a person chooses about the program on this machine: theme, contrast, language, text size, motion, when to lock; and their password.
#pragma once
#include <vestibule/result.h>
#include <vestibule/services.h>

#include <QFuture>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY appearanceChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY appearanceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY appearanceChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY appearanceChanged)
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY passwordAnswered)
    Q_PROPERTY(bool passwordChanged READ passwordChanged NOTIFY passwordAnswered)
    Q_PROPERTY(int leastPasswordLength READ leastPasswordLength CONSTANT)
    Q_PROPERTY(QString passwordMessage READ passwordMessage NOTIFY passwordAnswered)

public:
    using ChangePassword = std::function<QFuture<Result<void>>(const QString &before, const QString &after)>;
    SettingsModel(ISettings &store, ChangePassword changePassword, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] bool highContrast() const;
    void setHighContrast(bool high);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool passwordChanged() const { return m_passwordChanged; }
    [[nodiscard]] static int leastPasswordLength();
    [[nodiscard]] QString passwordMessage() const { return m_passwordMessage; }

    // What is wrong with a new one before it is tried; empty: nothing.
    Q_INVOKABLE QString passwordProblem(const QString &password) const;
    Q_INVOKABLE void changePassword(const QString &before, const QString &after);
    void forgetPasswordMessage();

    // The languages that the interface speaks.
    [[nodiscard]] static QStringList languages();
    // The one chosen in these settings, else the system's.
    [[nodiscard]] static QString languageIn(const ISettings &store);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void idleMinutesChanged();
    void passwordAnswered();

private:
    ISettings &m_store;
    ChangePassword m_changePassword;
    QString m_passwordMessage;
    bool m_passwordChanged = false;
    bool m_busy = false;
};

// One opening of a page of the settings: the view's model, which goes with the page while the settings stay.
class SettingsPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(vestibule::shell::SettingsModel *settings READ settings CONSTANT)
    Q_PROPERTY(bool forDevelopers READ forDevelopers CONSTANT)

public:
    // gallery: who opens it; null when it is not for this person.
    SettingsPageModel(SettingsModel &settings, INavigation *gallery) : m_settings(settings), m_gallery(gallery) { settings.forgetPasswordMessage(); }
    [[nodiscard]] SettingsModel *settings() const { return &m_settings; }
    [[nodiscard]] bool forDevelopers() const { return m_gallery != nullptr; }

    Q_INVOKABLE void openGallery() { m_gallery->open(QStringLiteral("shell.gallery")); }

private:
    SettingsModel &m_settings;
    INavigation *m_gallery;
};

}  // namespace vestibule::shell
