#include "observation.h"

#include <QCoreApplication>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Observation)
};

QList<Criterion> saleSheet()
{
    return {
        {u"need"_s, Sheet::tr("Finds the need"), Sheet::tr("asks and listens before offering anything"), Sheet::tr("offers in the second sentence")},
        {u"product"_s, Sheet::tr("Advises on the product"), Sheet::tr("names gains, differences and limits of use"), Sheet::tr("recites characteristics")},
        {u"objections"_s, Sheet::tr("Answers objections"), Sheet::tr("asks what lies behind them, then answers"), Sheet::tr("contradicts, or gives in at once")},
        {u"price"_s, Sheet::tr("Calculates the price"), Sheet::tr("right, and within their own limits"), Sheet::tr("gives a discount before anyone asked")},
        {u"stock"_s, Sheet::tr("Handles what is out of stock"), Sheet::tr("a date with a source, and an analogue"), Sheet::tr("“it will come soon”")},
        {u"honesty"_s, Sheet::tr("Is honest"), Sheet::tr("says “I will check and call back”"), Sheet::tr("invents an answer")},
        {u"promise"_s, Sheet::tr("Promises only what can be kept"), Sheet::tr("nothing beyond the limits or unconfirmed"), Sheet::tr("promises to please")},
        {u"close"_s, Sheet::tr("Agrees the next step"), Sheet::tr("who does what, by which date"), Sheet::tr("“so, think it over”")},
    };
}

QList<Criterion> callSheet()
{
    return {
        {u"greeting"_s, Sheet::tr("Introduces themselves"), Sheet::tr("name, company and reason in one sentence"), Sheet::tr("starts to read out a text")},
        {u"voice"_s, Sheet::tr("Keeps the tone"), Sheet::tr("friendly, slow, clear, even when refused"), Sheet::tr("hurries, mumbles or argues")},
        {u"decider"_s, Sheet::tr("Reaches who decides"), Sheet::tr("asks for advice and gets a name"), Sheet::tr("presents everything to whoever answers")},
        {u"need"_s, Sheet::tr("Finds the need"), Sheet::tr("asks, listens, writes down"), Sheet::tr("talks for a minute without a question")},
        {u"wording"_s, Sheet::tr("Says what can be done"), Sheet::tr("“I will find out and call you back”"), Sheet::tr("“I don't know”, “that is not my job”")},
        {u"promise"_s, Sheet::tr("Promises only what can be kept"), Sheet::tr("nothing beyond the limits or unconfirmed"), Sheet::tr("promises to please")},
        {u"close"_s, Sheet::tr("Agrees the next step"), Sheet::tr("a meeting, a proposal or a call with a date"), Sheet::tr("ends without a step")},
    };
}

}  // namespace

QList<Criterion> observationSheet(const QString &activity)
{
    if (activity == "mentoring:training-sale"_L1)
        return saleSheet();
    if (activity == "mentoring:first-calls"_L1)
        return callSheet();
    return {};
}

}  // namespace vestibule::mentoring
