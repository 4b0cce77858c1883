#include "appearance.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

namespace {

// Qt 6.4 has no colour scheme hint; the palette that the platform theme sets tells as much.
bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Nor has it one for motion: KDE and GTK keep the wish in these files.
bool desktopReducesMotion()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings kde(folder + u"/kdeglobals"_s, QSettings::IniFormat);
    const QSettings gtk(folder + u"/gtk-3.0/settings.ini"_s, QSettings::IniFormat);
    bool isNumber = false;
    const double factor = kde.value(u"KDE/AnimationDurationFactor"_s).toDouble(&isNumber);
    return (isNumber && factor <= 0) || !gtk.value(u"Settings/gtk-enable-animations"_s, true).toBool();
}

}  // namespace

Appearance::Appearance(QObject *parent) : QObject(parent), m_dark(paletteIsDark()), m_reducedMotion(desktopReducesMotion())
{
    qGuiApp->installEventFilter(this);
}

QString Appearance::fontFamily() const { return QGuiApplication::font().family(); }

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_dark != paletteIsDark()) {
        m_dark = !m_dark;
        Q_EMIT darkChanged();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace vestibule::ui
