#include "pricing/pricelist.h"

#include <algorithm>

namespace vestibule::pricegym {

const Product *PriceList::product(QStringView id) const
{
    const auto found = std::ranges::find_if(products, [id](const Product &product) { return product.id == id; });
    return found == products.cend() ? nullptr : &*found;
}

const Authority &PriceList::decider(Ppm beyondTier) const
{
    const auto found = std::ranges::find_if(authorities, [beyondTier](const Authority &one) { return !one.upTo || beyondTier <= *one.upTo; });
    return found == authorities.cend() ? authorities.last() : *found;
}

}  // namespace vestibule::pricegym
