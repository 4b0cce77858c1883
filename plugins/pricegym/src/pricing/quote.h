// What an order costs, line by line, as the company reckons it.
#pragma once
#include "pricing/pricelist.h"

#include <vestibule/result.h>

namespace vestibule::pricegym {

struct Order {
    Product product;
    qint64 units = 0;
    Ppm own = 0;          // beyond the volume tier
    int deferralDays = 0; // 0 = payment at once
    QDate day;            // of the order; an invalid one is in no promotion
};

struct Quote {
    Ppm tier = 0;           // due to everybody for the quantity
    Ppm promotion = 0;      // due to everybody on that day
    Ppm off = 0;            // the better of the two, plus the seller's own, less what the deferral loses; of the list price
    Ppm surcharge = 0;      // on the discounted price
    Money list = 0;         // units × list price
    Money discount = 0;
    Money discounted = 0;
    Money surchargeAmount = 0;
    Money net = 0;          // without VAT
    Money vat = 0;
    Money gross = 0;
    Money margin = 0;       // margin at list price less the discount; the surcharge pays for the money lent and is no margin
};

[[nodiscard]] Ppm tierOff(const Product &product, qint64 units);
[[nodiscard]] Ppm promotionOff(const PriceList &list, const QString &product, QDate day);

// InvalidArgument for an order that cannot be: no units, a deferral that is not offered, more than the whole price off, amounts
// beyond 64 bits.
[[nodiscard]] Result<Quote> quote(const PriceList &list, const Order &order);

}  // namespace vestibule::pricegym
