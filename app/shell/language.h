// The interface language: translators of the program, of Vestibule.Ui and of every plugin that is in the process.
#pragma once
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace vestibule::shell {

class Language
{
public:
    // modules: prefixes of the translations below :/i18n, for example "app", "ui", "quiz". Replaces what was installed before and
    // sets the default locale. Missing translations are passed over: English stands in the sources.
    void use(const QString &language, const QStringList &modules);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_current;
};

}  // namespace vestibule::shell
