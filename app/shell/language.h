// The interface language of the process: its translators and its default locale. Main thread, after the application object.
#pragma once
#include <QStringList>

namespace vestibule::shell {

class Language
{
public:
    // language: "en" or "ru". modules: prefixes of the translations below :/i18n, for example "app", "ui", "quiz". Replaces what was
    // installed before and sets the default locale. Missing translations are passed over: English stands in the sources.
    static void use(const QString &language, const QStringList &modules);
    // One module more, for example a plugin whose library came into the process just now.
    static void add(const QString &module);
};

}  // namespace vestibule::shell
