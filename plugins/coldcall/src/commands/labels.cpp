#include "commands/labels.h"

#include <QLocale>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

Labels::Labels(const QString &language)
{
    std::ignore = m_words.load(QLocale(language), u"coldcall"_s, u"_"_s, u":/i18n"_s);  // there is none: English
}

QString Labels::of(const char *source) const
{
    const QString text = m_words.translate("CallPlayCommand", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

}  // namespace vestibule::coldcall
