// A language for the words of cases while it lives, whatever the program speaks otherwise: `gym case --language`.
#pragma once
#include <QLocale>

#include <memory>

class QTranslator;

namespace vestibule::pricegym {

class Speech
{
public:
    // language: "en" or "ru"; empty: as the program speaks.
    explicit Speech(const QString &language);
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_words;
};

}  // namespace vestibule::pricegym
