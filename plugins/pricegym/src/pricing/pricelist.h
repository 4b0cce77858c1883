// A company's prices and the terms on which it sells: numbers in any language, names in one.
#pragma once
#include "pricing/money.h"

#include <vestibule/products.h>

#include <QDate>
#include <QTime>

namespace vestibule::pricegym {

// Who may give how much beyond the volume tier; in ascending order, the last without a limit.
struct Authority {
    QString id, name;
    std::optional<Ppm> upTo;
};

// What a deferral of payment costs: a surcharge on the discounted price, or a part of the discount that is lost.
struct Deferral {
    int days = 0;
    Ppm surcharge = 0;
    Ppm loses = 0;
};

// A discount for some days. It is not added to the volume tier: the better of the two counts.
struct Promotion {
    QString id, name;
    QStringList products;
    Ppm off = 0;
    QDate from, until;  // both days belong to it
};

struct PriceList {
    QList<Product> products;
    QList<Authority> authorities;
    QList<Deferral> deferrals;  // ascending by days; payment at once is not among them
    QList<Promotion> promotions;
    QTime cutoff;               // orders from then on count as the next working day's

    [[nodiscard]] const Product *product(QStringView id) const;
    // Who decides about so much beyond the volume tier. There is always somebody.
    [[nodiscard]] const Authority &decider(Ppm beyondTier) const;
    // What the seller may give without asking.
    [[nodiscard]] Ppm ownLimit() const { return authorities.first().upTo.value_or(0); }
};

}  // namespace vestibule::pricegym
