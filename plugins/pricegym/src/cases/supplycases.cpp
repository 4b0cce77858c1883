// Levels 4 and 5: what a discount does to the margin, and what to answer when goods are short.
#include "cases/builder.h"
#include "pricing/delivery.h"

#include <algorithm>

namespace vestibule::pricegym {

namespace {

using Type = Value::Type;

constexpr qint64 HandyAmount = 100'000'000'000'000;
constexpr qint64 PercentLeeway = PerCent / 10;  // a share of the margin is asked to a tenth of a per cent
constexpr int OtherChoices = 2;                 // beside the analogues of an article

bool isHandy(const Product &product)
{
    const qint64 most = std::max<qint64>({product.stock, product.pack * qint64(60), product.tiers.isEmpty() ? 1 : product.tiers.last().from}) * 2;
    return product.price <= HandyAmount / most;
}

// The margin outlives the largest tier and all that the seller may give.
bool hasMargin(const PriceList &list, const Product &product)
{
    const Ppm tiers = product.tiers.isEmpty() ? 0 : product.tiers.last().offPpm;
    return isHandy(product) && list.ownLimit() >= PerCent && tiers + list.ownLimit() < product.margin * PerCent;
}
bool isStocked(const PriceList &, const Product &product) { return isHandy(product) && product.stock > 1 && product.leadDaysOrder > 0; }
bool isDelivered(const PriceList &, const Product &product) { return isHandy(product) && product.leadDaysOrder > 0 && product.leadDaysStock > 0; }

// With an answer to an order that the stock does not cover.
bool canBeShort(const PriceList &list, const Product &product)
{
    const auto known = [&list](const QString &id) { return list.product(id) != nullptr; };
    return isStocked(list, product) && product.leadDaysStock > 0 && product.leadDaysOrder > product.leadDaysStock && !product.analogues.isEmpty()
        && std::ranges::all_of(product.analogues, known);
}

// Some order is too large for the stock and not for that of an analogue.
bool hasAnalogue(const PriceList &list, const Product &product)
{
    bool larger = false;
    for (const QString &id : product.analogues) {
        const Product *other = list.product(id);
        if (!other || !isHandy(*other))
            return false;
        larger |= other->stock > product.stock;
    }
    return larger && isHandy(product);
}

void marginLeft(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.someUnits();
    const Ppm own = b.someOwn(b.list().ownLimit());
    const Quote quote = b.quoteFor({product, units, own, 0, {}});
    const Money before = quote.margin + quote.discount;
    b.articleFacts();
    b.fact("margin", {percent(product.margin * PerCent)});
    b.tierFacts();
    b.fact("units-ordered", {count(units)});
    b.fact("own-given", {percent(own)});
    b.ask("margin-at-list", Type::Amount, before, CaseBuilder::leeway(units), {{QLatin1String("list-not-margin"), quote.list}});
    b.ask("margin-left", Type::Amount, quote.margin, 2 * CaseBuilder::leeway(units),
          {{QLatin1String("margin-of-less"), share(quote.discounted, product.margin * PerCent).value_or(0)},
           {QLatin1String("only-discount"), quote.discount},
           {QLatin1String("only-tier"), before - share(quote.list, quote.tier).value_or(0)}});
    b.tierStep(units);
    b.step("own-added", {percent(quote.tier), percent(own), percent(quote.off)});
    b.step("times-list", {count(units), money(product.price), money(quote.list)});
    b.step("margin-of-list", {money(quote.list), percent(product.margin * PerCent), money(before)});
    b.step("discount-of-list", {money(quote.list), percent(quote.off), money(quote.discount)});
    b.step("margin-rest", {money(before), money(quote.discount), money(quote.margin)});
}

void marginEaten(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.someUnits();
    const Ppm own = b.someOwn(b.list().ownLimit());
    const Ppm off = tierOff(product, units) + own;
    const Ppm margin = product.margin * PerCent;
    const qint64 eaten = scaled(off, Whole, margin).value_or(0);
    b.articleFacts();
    b.fact("margin", {percent(margin)});
    b.tierFacts();
    b.fact("units-ordered", {count(units)});
    b.fact("own-given", {percent(own)});
    b.ask("off-all", Type::Percent, off, 0, {{QLatin1String("only-own"), own}});
    b.ask("margin-eaten", Type::Percent, eaten, PercentLeeway, {{QLatin1String("price-not-margin"), off}, {QLatin1String("rest-not-eaten"), Whole - eaten}});
    b.tierStep(units);
    b.step("own-added", {percent(off - own), percent(own), percent(off)});
    b.step("eaten", {percent(off), percent(margin), percent(eaten)});
}

void breakEven(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = b.random().between(1, 12) * std::max(10, product.pack);
    const Ppm off = b.someOwn(b.list().ownLimit());
    const Ppm margin = product.margin * PerCent;
    const Ppm rest = margin - off;
    const qint64 needed = (units * margin + rest - 1) / rest;
    b.articleFacts();
    b.fact("margin", {percent(margin)});
    b.fact("units-at-list", {count(units)});
    b.fact("off-planned", {percent(off)});
    b.ask("margin-rest", Type::Percent, rest, 0, {{QLatin1String("margin-of-less"), scaled(margin, Whole - off, Whole).value_or(0)}});
    b.ask("units-needed", Type::Count, needed, 0,
          {{QLatin1String("price-not-margin"), (units * Whole + Whole - off - 1) / (Whole - off)}, {QLatin1String("as-before"), units}});
    b.step("margin-points", {percent(margin), percent(off), percent(rest)});
    b.step("units-for-margin", {count(units), percent(margin), percent(rest), count(needed)});
}

// How much is there, how long each way takes, and when the order came.
void deliveryFacts(CaseBuilder &b, qint64 units, const QDateTime &moment)
{
    b.articleFacts();
    b.fact("stock", {count(b.product().stock)});
    b.fact("lead-stock", {count(b.product().leadDaysStock)});
    b.fact("lead-order", {count(b.product().leadDaysOrder)});
    b.fact("units-ordered", {count(units)});
    b.fact("ordered-on", {day(moment.date())});
    b.fact("ordered-at", {timeOfDay(moment.time())});
    b.fact("cutoff", {timeOfDay(b.list().cutoff)});
}

QList<Mistake> dateMistakes(const CaseBuilder &b, const QDateTime &moment, int days)
{
    const QDate counted = orderDay(moment, b.list().cutoff);
    const QDate cutoffMissed = orderDay({moment.date(), QTime(0, 0), Qt::UTC}, b.list().cutoff);
    return {{QLatin1String("calendar-days"), counted.addDays(days).toJulianDay()},
            {QLatin1String("cutoff-missed"), arrival(cutoffMissed, days).toJulianDay()},
            {QLatin1String("first-day-counted"), arrival(counted, days - 1).toJulianDay()}};
}

void dateSteps(CaseBuilder &b, QDate counted, int days)
{
    b.step("counts-as", {day(counted)});
    b.step("arrives", {day(counted), count(days), day(arrival(counted, days))});
}

void partDelivery(CaseBuilder &b)
{
    const Product &product = b.product();
    const qint64 units = product.stock + b.random().between(1, std::max<qint64>(product.pack, product.stock / 2));
    const QDateTime moment = b.someMoment();
    const QDate counted = orderDay(moment, b.list().cutoff);
    deliveryFacts(b, units, moment);
    b.ask("units-now", Type::Count, product.stock, 0, {{QLatin1String("not-there"), units}});
    b.ask("units-later", Type::Count, units - product.stock, 0, {{QLatin1String("not-there"), units}});
    b.ask("rest-on", Type::Day, arrival(counted, product.leadDaysOrder).toJulianDay(), 0,
          dateMistakes(b, moment, product.leadDaysOrder) << Mistake{QLatin1String("from-stock"), arrival(counted, product.leadDaysStock).toJulianDay()});
    b.step("stock-first", {count(product.stock), count(units), count(units - product.stock)});
    dateSteps(b, counted, product.leadDaysOrder);
}

void deliveryDate(CaseBuilder &b)
{
    const Product &product = b.product();
    const bool there = product.stock > 0 && !b.random().oneIn(3);
    const qint64 units = there ? b.random().between(1, product.stock) : product.stock + b.random().between(1, product.pack * qint64(10));
    const int days = there ? product.leadDaysStock : product.leadDaysOrder;
    const QDateTime moment = b.someMoment();
    deliveryFacts(b, units, moment);
    b.ask("lead-days", Type::Count, days, 0, {{QLatin1String("wrong-lead"), there ? product.leadDaysOrder : product.leadDaysStock}});
    const QDate counted = orderDay(moment, b.list().cutoff);
    b.ask("complete-on", Type::Day, arrival(counted, days).toJulianDay(), 0, dateMistakes(b, moment, days));
    b.step(there ? "in-stock" : "not-in-stock", {count(units), count(product.stock), count(days)});
    dateSteps(b, counted, days);
}

// What a seller answers when a client needs the goods by some day: the first of these that keeps it.
enum Answer { FromStock, OnOrder, OtherArticle, PartNow };

struct Need {
    qint64 units = 0;
    QDate counted, by;  // the working day of the order, and when all of it is needed

    [[nodiscard]] bool isMetBy(int workingDays) const { return arrival(counted, workingDays) <= by; }
};

const Product *analogueInTime(const PriceList &list, const Product &product, const Need &need)
{
    for (const QString &id : product.analogues)
        if (const Product *other = list.product(id); other->stock >= need.units && need.isMetBy(other->leadDaysStock))
            return other;
    return nullptr;
}

Answer answerTo(const PriceList &list, const Product &product, const Need &need)
{
    if (need.units <= product.stock && need.isMetBy(product.leadDaysStock))
        return FromStock;
    if (need.isMetBy(product.leadDaysOrder))
        return OnOrder;
    return analogueInTime(list, product, need) ? OtherArticle : PartNow;
}

void chooseAnswer(CaseBuilder &b, Answer right)
{
    const QLatin1String late(right == FromStock ? "waits-for-nothing" : "too-late");
    const QLatin1String other(right == PartNow ? "analogue-short" : "no-need-of-another");
    b.choose("answer", {QStringLiteral("from-stock"), QStringLiteral("on-order"), QStringLiteral("analogue"), QStringLiteral("part-now")}, right,
             {{QLatin1String("promised-too-much"), FromStock}, {late, OnOrder}, {other, OtherArticle}, {QLatin1String("day-can-be-kept"), PartNow}});
}

void answerSteps(CaseBuilder &b, const Need &need, Answer right)
{
    static constexpr const char *last[] = {"answer-from-stock", "answer-on-order", "answer-analogue", "answer-part-now"};
    const Product &product = b.product();
    const bool there = need.units <= product.stock;
    const int days = there ? product.leadDaysStock : product.leadDaysOrder;
    b.step(there ? "in-stock" : "not-in-stock", {count(need.units), count(product.stock), count(days)});
    dateSteps(b, need.counted, days);
    if (right == FromStock || right == OnOrder)
        b.step("in-time", {day(need.by)});
    else
        b.step("not-in-time", {day(need.by)});
    if (const Product *other = right == OtherArticle ? analogueInTime(b.list(), product, need) : nullptr)
        b.step("analogue-in-time", {text(other->name), count(other->stock), day(arrival(need.counted, other->leadDaysStock))});
    if (right == PartNow)
        b.step("no-analogue-in-time", {});
    b.step(last[right], {});
}

void whatToAnswer(CaseBuilder &b)
{
    const Product &product = b.product();
    const bool there = b.random().oneIn(4);
    const qint64 units = there ? b.random().between(1, product.stock) : product.stock + b.random().between(1, std::max<qint64>(product.pack, product.stock / 2));
    const QDateTime moment = b.someMoment();
    const QDate counted = orderDay(moment, b.list().cutoff);
    const QDate soonest = arrival(counted, product.leadDaysStock);
    const QDate by = soonest.addDays(b.random().between(0, soonest.daysTo(arrival(counted, product.leadDaysOrder)) + 3));
    const Need need{units, counted, orderDay({by, QTime(0, 0), Qt::UTC}, b.list().cutoff)};  // nobody needs it on a day off
    const int days = there ? product.leadDaysStock : product.leadDaysOrder;
    deliveryFacts(b, units, moment);
    b.fact("needed-by", {day(need.by)});
    for (const QString &id : product.analogues) {
        const Product &other = *b.list().product(id);
        b.fact("analogue-lead", {text(other.name), count(other.stock), count(other.leadDaysStock)});
    }
    b.ask("complete-on", Type::Day, arrival(counted, days).toJulianDay(), 0, dateMistakes(b, moment, days));
    const Answer right = answerTo(b.list(), product, need);
    chooseAnswer(b, right);
    answerSteps(b, need, right);
}

// The first analogue, in the order of the list, that is there in sufficient quantity.
const Product &firstThere(const PriceList &list, const Product &product, qint64 units)
{
    for (const QString &id : product.analogues)
        if (const Product *other = list.product(id); other->stock >= units)
            return *other;
    return product;
}

QList<const Product *> offered(CaseBuilder &b)
{
    QList<const Product *> choices;
    for (const QString &id : b.product().analogues)
        choices.append(b.list().product(id));
    QList<const Product *> others;
    for (const Product &other : b.list().products)
        if (other.category == b.product().category && other.id != b.product().id && !choices.contains(&other))
            others.append(&other);
    b.random().shuffle(others);
    choices.append(others.first(std::min<qsizetype>(OtherChoices, others.size())));
    b.random().shuffle(choices);
    return choices;
}

// Of those that are offered: no analogue at all, or one that is not there in sufficient quantity, or a later one of the list.
QList<Mistake> analogueMistakes(const Product &product, const QList<const Product *> &choices, qint64 units)
{
    QList<Mistake> mistakes;
    for (qsizetype i = 0; i < choices.size(); ++i)
        mistakes.append({QLatin1String(!product.analogues.contains(choices[i]->id) ? "no-analogue" : choices[i]->stock < units ? "analogue-short" : "not-the-first"), i});
    return mistakes;
}

void analogue(CaseBuilder &b)
{
    const Product &product = b.product();
    int most = 0;
    for (const QString &id : product.analogues)
        most = std::max(most, b.list().product(id)->stock);
    const qint64 units = b.random().between(product.stock + 1, std::min<qint64>(most, product.stock + product.pack * qint64(20)));
    const Product &answer = firstThere(b.list(), product, units);
    const Order order{answer, units, 0, 0, {}};
    const Quote quote = b.quoteFor(order);
    const QList<const Product *> choices = offered(b);
    b.articleFacts();
    b.fact("stock", {count(product.stock)});
    b.fact("units-ordered", {count(units)});
    for (const QString &id : product.analogues) {
        const Product &other = *b.list().product(id);
        b.fact("analogue", {text(other.name), count(other.stock), money(other.price)});
        for (const PriceTier &tier : other.tiers)
            b.fact("tier-of", {text(other.name), count(tier.from), percent(tier.offPpm)});
    }
    QStringList names;
    for (const Product *other : choices)
        names.append(other->name);
    b.choose("analogue", names, choices.indexOf(&answer), analogueMistakes(product, choices, units));
    b.ask("net-analogue", Type::Amount, quote.net, CaseBuilder::leeway(units),
          {{QLatin1String("no-tier"), quote.list}, {QLatin1String("wrong-article"), b.quoteFor({product, units, 0, 0, {}}).net}});
    b.step("first-there", {text(answer.name), count(answer.stock), count(units)});
    b.discountSteps(order, quote);
}

}  // namespace

QList<Kind> supplyKinds()
{
    return {{"margin-left", 4, hasMargin, marginLeft},
            {"margin-eaten", 4, hasMargin, marginEaten},
            {"break-even", 4, hasMargin, breakEven},
            {"part-delivery", 5, isStocked, partDelivery},
            {"delivery-date", 5, isDelivered, deliveryDate},
            {"analogue", 5, hasAnalogue, analogue},
            {"what-to-answer", 5, canBeShort, whatToAnswer}};
}

}  // namespace vestibule::pricegym
