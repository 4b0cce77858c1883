#include "shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>
#include <QTranslator>

#include <memory>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

void Language::use(const QString &language, const QStringList &modules)
{
    // Work beside this thread reads the locale that is replaced below, which has no lock.
    QThreadPool::globalInstance()->waitForDone();
    // A translator takes itself out of the application when it is destroyed.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(language == "ru"_L1 ? QLocale(QLocale::Russian, QLocale::Russia) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const QString &module : modules)
        add(module);
}

void Language::add(const QString &module)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(QLocale(), module, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator.release());
}

}  // namespace vestibule::shell
