#include "words.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QLocale>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
};

QString withResult(const Event &event, const QString &plain, const QString &passed, const QString &failed)
{
    return !event.passed ? plain : *event.passed ? passed : failed;
}

QString reportedText(const Event &event)
{
    const QDate day = QDate::fromString(event.payloadObject().value("day"_L1).toString(), Qt::ISODate);
    return day.isValid() ? Words::tr("Reported the results of %1").arg(dateText(day)) : Words::tr("Reported results");
}

}  // namespace

QString dateText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString scoreText(qint64 millionths)
{
    return QLocale().toString(millionths * 100 / ScoreUnit) + u"\u00a0%"_s;
}

QString deedText(const Event &event)
{
    const auto is = [&event](const char *verb) { return event.verb == QLatin1String(verb); };
    if (is(verb::Experienced))
        return Words::tr("Opened and read");
    if (is(verb::Attempted))
        return Words::tr("Began an attempt");
    if (is(verb::Completed))
        return withResult(event, Words::tr("Finished"), Words::tr("Finished, passed"), Words::tr("Finished, not passed"));
    if (is(verb::Signed))
        return Words::tr("Signed the text");
    if (is(verb::Reported))
        return reportedText(event);
    if (is(verb::Scored))
        return withResult(event, Words::tr("Graded"), Words::tr("Graded, passed"), Words::tr("Graded, not passed"));
    if (is(verb::Returned))
        return Words::tr("Handed back");
    if (is(verb::Approved))
        return Words::tr("Signed off");
    if (is(verb::Confirmed))
        return Words::tr("Confirmed the results");
    if (is(verb::Granted))
        return Words::tr("Granted %n more attempt(s)", nullptr, event.payloadObject().value("attempts"_L1).toInt());
    if (is(verb::Opened))
        return Words::tr("Opened the stage early");
    if (is(verb::Voided))
        return Words::tr("Declared void");
    return event.verb;
}

}  // namespace vestibule::readiness
