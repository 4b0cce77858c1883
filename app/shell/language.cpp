#include "shell/language.h"

#include <QCoreApplication>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

void Language::use(const QString &language, const QStringList &modules)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = language;
    QLocale::setDefault(language == "ru"_L1 ? QLocale(QLocale::Russian, QLocale::Russia) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const QString &module : modules) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u":/i18n/"_s + module + u'_' + language))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

}  // namespace vestibule::shell
