#include "shell/settingsmodel.h"

#include "core/people/names.h"

#include <vestibule/async.h>

#include <QLocale>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

QString systemLanguage()
{
    const QString system = QLocale::system().name().left(2);
    return SettingsModel::languages().contains(system) ? system : u"en"_s;
}

}  // namespace

SettingsModel::SettingsModel(ISettings &store, ChangePassword changePassword, QObject *parent)
    : QObject(parent), m_store(store), m_changePassword(std::move(changePassword))
{
}

QStringList SettingsModel::languages()
{
    return {u"en"_s, u"ru"_s};
}

QString SettingsModel::theme() const
{
    return m_store.value(u"theme"_s, u"system"_s).toString();
}

void SettingsModel::setTheme(const QString &theme)
{
    m_store.setValue(u"theme"_s, theme);
    Q_EMIT appearanceChanged();
}

bool SettingsModel::highContrast() const
{
    return m_store.value(u"highContrast"_s, false).toBool();
}

void SettingsModel::setHighContrast(bool high)
{
    m_store.setValue(u"highContrast"_s, high);
    Q_EMIT appearanceChanged();
}

QString SettingsModel::languageIn(const ISettings &store)
{
    const QString chosen = store.value(u"language"_s).toString();
    return languages().contains(chosen) ? chosen : systemLanguage();
}

QString SettingsModel::language() const
{
    return languageIn(m_store);
}

void SettingsModel::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_store.setValue(u"language"_s, language);
    Q_EMIT languageChanged();
}

double SettingsModel::textScale() const
{
    return std::clamp(m_store.value(u"textScale"_s, 1.0).toDouble(), 1.0, 2.0);
}

void SettingsModel::setTextScale(double scale)
{
    m_store.setValue(u"textScale"_s, scale);
    Q_EMIT appearanceChanged();
}

bool SettingsModel::reducedMotion() const
{
    return m_store.value(u"reducedMotion"_s, false).toBool();
}

void SettingsModel::setReducedMotion(bool reduced)
{
    m_store.setValue(u"reducedMotion"_s, reduced);
    Q_EMIT appearanceChanged();
}

int SettingsModel::idleMinutes() const
{
    return std::clamp(m_store.value(u"idleMinutes"_s, 10).toInt(), 1, 120);
}

void SettingsModel::setIdleMinutes(int minutes)
{
    m_store.setValue(u"idleMinutes"_s, minutes);
    Q_EMIT idleMinutesChanged();
}

int SettingsModel::leastPasswordLength()
{
    return core::MinPasswordChars;
}

QString SettingsModel::passwordProblem(const QString &password) const
{
    const auto checked = core::checkPassword(password, {});
    return checked ? QString() : checked.error().what;
}

void SettingsModel::changePassword(const QString &before, const QString &after)
{
    m_busy = true;
    m_passwordMessage.clear();
    Q_EMIT passwordAnswered();
    whenReady(m_changePassword(before, after), this, [this](const Result<void> &result) {
        m_busy = false;
        m_passwordChanged = result.has_value();
        m_passwordMessage = result ? tr("Your password was changed.") : result.error().message();
        Q_EMIT passwordAnswered();
    });
}

void SettingsModel::forgetPasswordMessage()
{
    m_passwordMessage.clear();
    Q_EMIT passwordAnswered();
}

}  // namespace vestibule::shell
