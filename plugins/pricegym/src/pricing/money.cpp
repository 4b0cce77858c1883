#include "pricing/money.h"

#include <limits>

namespace vestibule::pricegym {

namespace {

__extension__ using Wide = __int128;

}  // namespace

std::optional<qint64> scaled(qint64 number, qint64 factor, qint64 divisor)
{
    const Wide product = Wide(number) * factor;
    const Wide size = product < 0 ? -product : product;
    const Wide rounded = size / divisor + (size % divisor * 2 >= divisor ? 1 : 0);
    if (rounded > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(product < 0 ? -rounded : rounded);
}

}  // namespace vestibule::pricegym
