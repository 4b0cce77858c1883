#include "cases/kinds.h"

#include "cases/builder.h"

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds = priceKinds() + supplyKinds() + clientKinds();
    return kinds;
}

bool hasMaterial(const Kind &kind, const PriceList &list)
{
    return !kind.fits || std::ranges::any_of(list.products, [&](const Product &product) { return kind.fits(list, product); });
}

}  // namespace

int levelOf(const QString &activity)
{
    const QString name = activity.section(u':', 1);
    for (int level = 1; level <= Levels; ++level)
        if (name == u"level-%1"_s.arg(level))
            return level;
    return name == "clients"_L1 ? ClientsLevel : 0;
}

QStringList kindsOf(const PriceList &list, int level)
{
    QStringList ids;
    for (const Kind &kind : allKinds())
        if (kind.level == level && hasMaterial(kind, list))
            ids.append(QLatin1String(kind.id));
    return ids;
}

Case makeCase(const PriceList &list, const QString &kind, quint32 seed)
{
    const auto found = std::ranges::find_if(allKinds(), [&kind](const Kind &one) { return kind == QLatin1String(one.id); });
    if (found == allKinds().cend() || !hasMaterial(*found, list))
        return {};
    CaseBuilder builder(list, *found, seed);
    found->make(builder);
    return builder.take();
}

}  // namespace vestibule::pricegym
