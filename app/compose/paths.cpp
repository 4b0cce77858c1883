#include "compose/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

Installation Installation::find()
{
    const QString prefix = QDir::cleanPath(QFileInfo(u"/proc/self/exe"_s).canonicalPath() + u"/.."_s);
    return {prefix + u"/lib/vestibule/plugins"_s, prefix + u"/share/vestibule/content"_s};
}

DataFolder DataFolder::at(const QString &chosen)
{
    if (!chosen.isEmpty())
        return {QDir::cleanPath(QFileInfo(chosen).absoluteFilePath())};
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vestibule"_s};
}

}  // namespace vestibule::compose
