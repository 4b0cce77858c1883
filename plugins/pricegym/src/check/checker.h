// The price list of a pack as the gym needs it: its terms are sound, and every level finds cases in it.
#pragma once
#include <vestibule/checker.h>

namespace vestibule::pricegym {

class PriceChecker final : public ContentChecker
{
public:
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
};

}  // namespace vestibule::pricegym
