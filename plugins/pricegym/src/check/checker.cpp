#include "check/checker.h"

#include "cases/kinds.h"
#include "pricing/pricelistreader.h"

#include <QCoreApplication>

#include <exception>

namespace vestibule::pricegym {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceChecker)
};

QList<Problem> checkFiles(const QList<CheckedFile> &files)
{
    PriceListReading reading = readPriceList(files);
    if (files.isEmpty())
        return reading.problems;
    const CheckedFile &prices = files.first();
    const auto error = [&](const QString &message) { reading.problems.append({prices.path, 0, 0, Problem::Severity::Error, message}); };
    const int level = levelOf(prices.activity.id);
    if (level == 0)
        error(Words::tr("“%1” names no level of the price gym; call it %2:level-1 to %2:level-5, or %2:clients")
                  .arg(prices.activity.id, prices.activity.id.section(u':', 0, 0)));
    else if (reading.isUsable() && kindsOf(reading.list, level).isEmpty())
        error(Words::tr("“%1” finds nothing to practise in this price list; add products with packs, tiers, margin and stock, or leave the level out")
                  .arg(prices.activity.id));
    return reading.problems;
}

}  // namespace

QList<Problem> PriceChecker::check(const QList<CheckedFile> &files) const noexcept
{
    try {
        return checkFiles(files);
    } catch (const std::exception &failure) {
        return {{files.isEmpty() ? QString() : files.first().path, 0, 0, Problem::Severity::Error,
                 Words::tr("the prices could not be checked (%1); report this as a fault of the program").arg(QString::fromUtf8(failure.what()))}};
    }
}

}  // namespace vestibule::pricegym
