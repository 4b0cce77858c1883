#include "attempt/rescore.h"

#include "attempt/training.h"
#include "pricing/pricelistreader.h"

#include <QCoreApplication>

namespace vestibule::pricegym {

Result<Rescore> rescoreTraining(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source)
{
    const PriceListReading prices = readPriceList(source);
    if (!prices.isUsable())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("PriceGym", "The price list of this hand-in is not there any more."));
    const auto answers = allFromBytes(privatePart);
    if (!answers)
        return std::unexpected(answers.error());
    const Activity &activity = source.first().activity;
    Training training(prices.list, activity, submission.refs.value(0), practiseOf(submission));
    for (const Given &given : *answers)
        training.answer(given);
    if (!training.isOver() || answers->size() != training.count())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("PriceGym", "This hand-in does not have an answer to every case, so it has no score."));
    return Rescore{training.score(), reachesPass(activity, training.score()), {}};
}

}  // namespace vestibule::pricegym
