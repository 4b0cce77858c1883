// Levels 1 to 3: the right unit, the right tier, the right discount within authority.
#include "cases/builder.h"

#include <algorithm>

namespace vestibule::pricegym {

namespace {

using Type = Value::Type;

constexpr qint64 HandyAmount = 100'000'000'000'000;  // far from what 64 bits hold, whatever is multiplied next

// Any order that a case makes of it can be reckoned.
bool isHandy(const Product &product)
{
    const qint64 most = (product.tiers.isEmpty() ? product.pack * qint64(30) : product.tiers.last().from) * 2;
    return most > 0 && product.price <= HandyAmount / std::max<qint64>(most, product.pack * qint64(50));
}
bool isPacked(const PriceList &, const Product &product) { return isHandy(product) && product.pack > 1; }
bool isTaxed(const PriceList &, const Product &product) { return isHandy(product) && product.vat > 0; }
bool hasTiers(const PriceList &, const Product &product)
{
    return isHandy(product) && !product.tiers.isEmpty() && product.tiers.first().from > 1 && product.tiers.first().offPpm > 0;
}
bool isPromoted(const PriceList &list, const Product &product)
{
    return hasTiers(list, product)
        && std::ranges::any_of(list.promotions, [&product](const Promotion &one) { return one.products.contains(product.id); });
}
// All that a seller may give, and more, is still less than the price.
bool canBeHaggledOver(const PriceList &list, const Product &product)
{
    return hasTiers(list, product) && list.ownLimit() >= PerCent && product.tiers.last().offPpm + 4 * list.ownLimit() < Whole / 2;
}
bool canBeDeferred(const PriceList &list, const Product &product)
{
    return canBeHaggledOver(list, product) && !list.deferrals.isEmpty();
}

void packs(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 packs = b.random().between(2, 40);
    const qint64 units = packs * product.pack;
    b.articleFacts();
    b.fact("packs-ordered", {count(packs)});
    b.ask("units", Type::Count, units, 0, {{QLatin1String("packs-for-units"), packs}});
    b.ask("list-sum", Type::Amount, units * product.price, 0, {{QLatin1String("packs-for-units"), packs * product.price}});
    b.step("units-of-packs", {count(packs), count(product.pack), count(units)});
    b.step("times-list", {count(units), money(product.price), money(units * product.price)});
}

void wholePacks(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 packs = b.random().between(1, 40);
    const qint64 wanted = packs * product.pack - b.random().between(1, product.pack - 1);
    const qint64 units = packs * product.pack;
    b.articleFacts();
    b.fact("units-wanted", {count(wanted)});
    b.ask("packs", Type::Count, packs, 0, {{QLatin1String("too-few-packs"), packs - 1}});
    b.ask("list-sum", Type::Amount, units * product.price, 0, {{QLatin1String("not-whole"), wanted * product.price}});
    b.step("packs-for", {count(wanted), count(product.pack), count(packs)});
    b.step("units-of-packs", {count(packs), count(product.pack), count(units)});
    b.step("times-list", {count(units), money(product.price), money(units * product.price)});
}

void vat(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.random().between(1, product.pack * qint64(20));
    const Money net = units * product.price;
    const Money tax = share(net, product.vat * PerCent).value_or(0);
    b.articleFacts();
    b.fact("vat", {percent(product.vat * PerCent)});
    b.fact("units-ordered", {count(units)});
    b.ask("list-sum", Type::Amount, net, 0, {{QLatin1String("vat-added"), net + tax}});
    b.ask("gross", Type::Amount, net + tax, CaseBuilder::leeway(units), {{QLatin1String("vat-missing"), net}, {QLatin1String("only-vat"), tax}});
    b.step("times-list", {count(units), money(product.price), money(net)});
    b.step("plus-vat", {money(net), percent(product.vat * PerCent), money(tax), money(net + tax)});
}

void tier(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.someUnits();
    const Order order{product, units, 0, 0, {}};
    const Quote quote = b.quoteFor(order);
    b.articleFacts();
    b.tierFacts();
    b.fact("units-ordered", {count(units)});
    QList<Mistake> rates, sums{{QLatin1String("no-tier"), quote.list}, {QLatin1String("only-discount"), quote.discount}};
    for (const PriceTier &other : product.tiers) {
        rates.append({QLatin1String("wrong-tier"), other.offPpm});
        sums.append({QLatin1String("wrong-tier"), quote.list - share(quote.list, other.offPpm).value_or(0)});
    }
    b.ask("off", Type::Percent, quote.tier, 0, rates);
    b.ask("net", Type::Amount, quote.net, CaseBuilder::leeway(units), sums);
    b.tierStep(units);
    b.discountSteps(order, quote);
}

void nextTier(CaseBuilder &b)
{
    const Product &product = b.product();
    const qsizetype place = b.random().between(0, product.tiers.size() - 1);
    const PriceTier next = product.tiers[place];
    const qint64 tierBefore = place > 0 ? product.tiers[place - 1].from : 1;
    const qint64 missing = b.random().between(1, std::max(1, next.from / 6));
    const qint64 units = std::max<qint64>(tierBefore, next.from - missing);
    const Quote now = b.quoteFor({product, units, 0, 0, {}});
    const Order atTier{product, next.from, 0, 0, {}};
    const Quote then = b.quoteFor(atTier);
    b.articleFacts();
    b.tierFacts();
    b.fact("units-ordered", {count(units)});
    b.ask("units-missing", Type::Count, next.from - units, 0, {{QLatin1String("whole-order"), next.from}});
    b.ask("net-then", Type::Amount, then.net, CaseBuilder::leeway(next.from), {{QLatin1String("no-tier"), then.list}, {QLatin1String("as-ordered"), now.net}});
    b.step("up-to-tier", {count(next.from), count(units), count(next.from - units)});
    b.discountSteps(atTier, then);
    if (then.net > now.net)
        b.step("against-now", {money(now.net), money(then.net - now.net)});
    else
        b.step("cheaper-than-now", {money(now.net), money(now.net - then.net)});
}

void promotion(CaseBuilder &b)
{
    const Product &product = b.product();
    QList<Promotion> offered;
    std::ranges::copy_if(b.list().promotions, std::back_inserter(offered), [&product](const Promotion &one) { return one.products.contains(product.id); });
    const Promotion promotion = b.random().of(offered);
    const qint64 length = promotion.from.daysTo(promotion.until) + 1;
    const QDate ordered = promotion.from.addDays(b.random().between(-length / 2 - 1, length + length / 2));
    const qint64 units = b.someUnits();
    const Order order{product, units, 0, 0, ordered};
    const Quote quote = b.quoteFor(order);
    b.articleFacts();
    b.tierFacts();
    for (const Promotion &one : offered)
        b.fact("promotion", {text(one.name), percent(one.off), day(one.from), day(one.until)});
    b.fact("ordered-on", {day(ordered)});
    b.fact("units-ordered", {count(units)});
    QList<Mistake> mistakes{{QLatin1String("promotion-over"), promotion.off}, {QLatin1String("only-tier"), quote.tier}};
    if (quote.tier > 0)
        mistakes.prepend({QLatin1String("added-up"), quote.tier + promotion.off});
    b.ask("off", Type::Percent, quote.off, 0, mistakes);
    b.ask("net", Type::Amount, quote.net, CaseBuilder::leeway(units), {{QLatin1String("no-tier"), quote.list}});
    b.tierStep(units);
    if (quote.promotion > 0)
        b.step("promotion-runs", {day(ordered), percent(quote.promotion)});
    else
        b.step("promotion-not", {day(ordered)});
    b.step("better-counts", {percent(quote.tier), percent(quote.promotion), percent(quote.off)});
    b.discountSteps(order, quote);
}

// The first of them is the seller.
void authorityFacts(CaseBuilder &b)
{
    const QList<Authority> &authorities = b.list().authorities;
    for (qsizetype i = 0; i < authorities.size(); ++i) {
        if (const auto limit = authorities[i].upTo)
            b.fact(i == 0 ? "authority-you" : "authority", {text(authorities[i].name), percent(*limit)});
        else
            b.fact("authority-all", {text(authorities[i].name)});
    }
}

void authority(CaseBuilder &b)
{
    const qint64 units = b.someUnits();
    const Ppm due = tierOff(b.product(), units);
    const Ppm beyond = b.someOwn(3 * b.list().ownLimit());
    QStringList names;
    for (const Authority &one : b.list().authorities)
        names.append(one.name);
    const Authority &decides = b.list().decider(beyond);
    b.articleFacts();
    b.tierFacts();
    authorityFacts(b);
    b.fact("units-ordered", {count(units)});
    b.fact("off-wanted", {percent(due + beyond)});
    b.ask("beyond", Type::Percent, beyond, 0, {{QLatin1String("not-beyond"), due + beyond}});
    QList<Mistake> deciders;
    for (qsizetype i = 0; i < names.size(); ++i)
        deciders.append({QLatin1String(&b.list().authorities[i] < &decides ? "not-so-far" : "sooner"), i});
    b.choose("decider", names, &decides - b.list().authorities.constData(), deciders);
    b.tierStep(units);
    b.step("beyond-tier", {percent(due + beyond), percent(due), percent(beyond)});
    b.step("decides", {percent(beyond), text(decides.name)});
}

void ownLimit(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.someUnits();
    const Ppm due = tierOff(product, units);
    const Ppm most = due + b.list().ownLimit();
    const Money lowest = product.price - share(product.price, most).value_or(0);
    const Money twice = share(product.price - share(product.price, due).value_or(0), Whole - b.list().ownLimit()).value_or(0);
    b.articleFacts();
    b.tierFacts();
    b.fact("own-limit", {percent(b.list().ownLimit())});
    b.fact("units-ordered", {count(units)});
    b.ask("most-off", Type::Percent, most, 0, {{QLatin1String("only-tier"), due}, {QLatin1String("only-own"), b.list().ownLimit()}});
    b.ask("lowest-price", Type::Amount, lowest, 1, {{QLatin1String("only-tier"), product.price - share(product.price, due).value_or(0)}, {QLatin1String("one-after-other"), twice}});
    b.tierStep(units);
    b.step("own-added", {percent(due), percent(b.list().ownLimit()), percent(most)});
    b.step("price-less", {money(product.price), percent(most), money(lowest)});
}

void deferral(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.someUnits();
    const Ppm own = b.someOwn(b.list().ownLimit());
    const Deferral terms = b.random().of(b.list().deferrals);
    const Order order{product, units, own, terms.days, {}};
    const Quote quote = b.quoteFor(order);
    const Quote atOnce = b.quoteFor({product, units, own, 0, {}});
    b.articleFacts();
    b.tierFacts();
    b.fact("vat", {percent(product.vat * PerCent)});
    for (const Deferral &one : b.list().deferrals)
        b.fact(one.loses > 0 ? "deferral-loses" : "deferral", {count(one.days), percent(one.loses > 0 ? one.loses : one.surcharge)});
    b.fact("units-ordered", {count(units)});
    b.fact("own-given", {percent(own)});
    b.fact("deferral-wanted", {count(terms.days)});
    b.ask("net", Type::Amount, quote.net, 2 * CaseBuilder::leeway(units),
          {{QLatin1String("no-surcharge"), atOnce.net}, {QLatin1String("no-tier"), quote.list}, {QLatin1String("vat-added"), quote.gross}});
    b.ask("gross", Type::Amount, quote.gross, 2 * CaseBuilder::leeway(units), {{QLatin1String("vat-missing"), quote.net}});
    b.tierStep(units);
    b.step("own-added", {percent(quote.tier), percent(own), percent(quote.tier + own)});
    if (terms.loses > 0)
        b.step("deferral-lost", {count(terms.days), percent(terms.loses), percent(quote.off)});
    b.discountSteps(order, quote);
    if (terms.loses == 0)
        b.step("plus-surcharge", {money(quote.discounted), percent(quote.surcharge), money(quote.surchargeAmount), money(quote.net)});
    b.step("plus-vat", {money(quote.net), percent(product.vat * PerCent), money(quote.vat), money(quote.gross)});
}

}  // namespace

QList<Kind> priceKinds()
{
    return {{"packs", 1, isPacked, packs},
            {"whole-packs", 1, isPacked, wholePacks},
            {"vat", 1, isTaxed, vat},
            {"tier", 2, hasTiers, tier},
            {"next-tier", 2, hasTiers, nextTier},
            {"promotion", 2, isPromoted, promotion},
            {"authority", 3, canBeHaggledOver, authority},
            {"own-limit", 3, canBeHaggledOver, ownLimit},
            {"deferral", 3, canBeDeferred, deferral}};
}

}  // namespace vestibule::pricegym
