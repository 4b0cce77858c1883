#include "commands/speech.h"

#include <QCoreApplication>
#include <QTranslator>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

// English stands in the sources: before a translation into another language is asked, it answers with them.
class Sources final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("Gym") ? QString::fromUtf8(text) : QString();
    }
};

}  // namespace

// A command runs alone in its process: nothing else reads the default locale meanwhile.
Speech::Speech(const QString &language)
{
    if (language.isEmpty() || language == m_before.name().section(u'_', 0, 0))
        return;
    if (language == "en"_L1) {
        m_words = std::make_unique<Sources>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    } else {
        m_words = std::make_unique<QTranslator>();
        QLocale::setDefault(QLocale(language));
        if (!m_words->load(u":/i18n/pricegym_%1.qm"_s.arg(language)))
            m_words.reset();
    }
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
}

Speech::~Speech() { QLocale::setDefault(m_before); }

}  // namespace vestibule::pricegym
