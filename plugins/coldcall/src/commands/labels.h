// The words around a call in the language of its texts, whatever the interface speaks.
#pragma once
#include <QTranslator>

namespace vestibule::coldcall {

class Labels
{
public:
    explicit Labels(const QString &language);

    // source: marked with QT_TRANSLATE_NOOP("CallPlayCommand", …). Without a translation it stands as it is, in English.
    [[nodiscard]] QString of(const char *source) const;

private:
    QTranslator m_words;
};

}  // namespace vestibule::coldcall
