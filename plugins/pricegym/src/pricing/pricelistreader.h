// products.toml with its [terms], and the names in <lang>/products.toml.
//
// The host reads products and reports what is wrong with them; this reader reports on the terms, and passes over a product that it
// cannot reckon with.
#pragma once
#include "pricing/pricelist.h"

#include <vestibule/checker.h>

namespace vestibule::pricegym {

struct PriceListReading {
    PriceList list;
    QList<Problem> problems;

    // Whether it can be practised with: without errors, and with at least one product.
    [[nodiscard]] bool isUsable() const { return !hasErrors(problems) && !list.products.isEmpty(); }
};

// files: as the host hands over those of an activity: products.toml, then the texts of each language. shown: the language whose names
// are wanted; without it, or when it is not there, the first.
[[nodiscard]] PriceListReading readPriceList(const QList<CheckedFile> &files, const QString &shown = {});

}  // namespace vestibule::pricegym
