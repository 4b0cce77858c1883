// Preloaded into the program, it lets every translation be missing: as where the files with them were left out or damaged.
#include <QTranslator>

bool QTranslator::load(const QLocale &, const QString &, const QString &, const QString &, const QString &)
{
    return false;
}
