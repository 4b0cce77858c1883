#include "shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

// Work beside this thread may be reading the default locale, which has no lock, while it is replaced. All that were ever in force
// live on: such work sees the old one or the new one, and nobody has to wait for it.
void setDefaultLocale(const QString &language)
{
    static const QLocale before;
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    static const QLocale russian(QLocale::Russian, QLocale::Russia);
    QLocale::setDefault(language == "ru"_L1 ? russian : english);
}

}  // namespace

void Language::use(const QString &language, const QStringList &modules)
{
    // A translator takes itself out of the application when it is destroyed, and waits there for whoever is reading it.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    setDefaultLocale(language);
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
