#include "pricing/quote.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::pricegym {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceQuote)
};

std::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, what, Words::tr("Correct the order."));
}

// The lines below the list price. Nothing when an amount does not fit.
bool reckon(Quote &quote, const Product &product)
{
    const auto discount = share(quote.list, quote.off);
    const auto marginAtList = share(quote.list, product.margin * PerCent);
    if (!discount || !marginAtList)
        return false;
    quote.discount = *discount;
    quote.discounted = quote.list - *discount;
    quote.margin = *marginAtList - *discount;
    const auto surcharge = share(quote.discounted, quote.surcharge);
    if (!surcharge || __builtin_add_overflow(quote.discounted, *surcharge, &quote.net))
        return false;
    quote.surchargeAmount = *surcharge;
    const auto vat = share(quote.net, product.vat * PerCent);
    if (!vat || __builtin_add_overflow(quote.net, *vat, &quote.gross))
        return false;
    quote.vat = *vat;
    return true;
}

}  // namespace

Ppm tierOff(const Product &product, qint64 units)
{
    Ppm off = 0;
    for (const PriceTier &tier : product.tiers)
        if (units >= tier.from)
            off = tier.offPpm;
    return off;
}

Ppm promotionOff(const PriceList &list, const QString &product, QDate day)
{
    Ppm off = 0;
    for (const Promotion &promotion : list.promotions)
        if (day.isValid() && promotion.products.contains(product) && promotion.from <= day && day <= promotion.until)
            off = std::max(off, promotion.off);
    return off;
}

Result<Quote> quote(const PriceList &list, const Order &order)
{
    if (order.units < 1)
        return refused(Words::tr("An order has at least one unit."));
    Quote quote;
    quote.tier = tierOff(order.product, order.units);
    quote.promotion = promotionOff(list, order.product.id, order.day);
    quote.off = std::max(quote.tier, quote.promotion) + order.own;
    if (order.deferralDays > 0) {
        const auto deferral = std::ranges::find(list.deferrals, order.deferralDays, &Deferral::days);
        if (deferral == list.deferrals.cend())
            return refused(Words::tr("A deferral of %1 days is not offered.").arg(order.deferralDays));
        quote.surcharge = deferral->surcharge;
        quote.off = std::max(0, quote.off - deferral->loses);
    }
    if (order.own < 0 || quote.off > Whole)
        return refused(Words::tr("The discount must lie between nothing and the whole price."));
    const auto atList = times(order.product.price, order.units);
    quote.list = atList.value_or(0);
    if (!atList || !reckon(quote, order.product))
        return refused(Words::tr("The amounts of this order are too large to reckon with."));
    return quote;
}

}  // namespace vestibule::pricegym
