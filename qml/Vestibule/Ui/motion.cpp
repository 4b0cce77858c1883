#include "motion.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

namespace {

// Qt 6.4 has no hint for it; KDE and GTK keep the wish in these files.
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

Motion::Motion(QObject *parent) : QObject(parent), m_reduced(desktopReducesMotion()) {}

void Motion::setReduced(bool reduced)
{
    if (m_reduced == reduced)
        return;
    m_reduced = reduced;
    Q_EMIT reducedChanged();
}

}  // namespace vestibule::ui
