// The kinds of cases by level, and the making of a case from a company's own price list.
#pragma once
#include "cases/case.h"
#include "pricing/pricelist.h"

namespace vestibule::pricegym {

inline constexpr int Levels = 5;        // of the price list: units, tiers, discounts, margin, stock
inline constexpr int ClientsLevel = 6;  // numbers about clients: LTV, CRR, NPS, ABC-XYZ, cash back

// "level-1" … "level-5", "clients" after the owner of an activity's id; 0 for anything else.
[[nodiscard]] int levelOf(const QString &activity);

// Those that the list has material for, in the order in which they are learnt.
[[nodiscard]] QStringList kindsOf(const PriceList &list, int level);

// The same case for the same list, kind and seed, on every machine. `kind` is one of kindsOf().
[[nodiscard]] Case makeCase(const PriceList &list, const QString &kind, quint32 seed);

}  // namespace vestibule::pricegym
