#include "cases/builder.h"

#include <algorithm>

namespace vestibule::pricegym {

namespace {

constexpr int Halves = PerCent / 2;
constexpr qint64 OpensAt = 9 * 60, ClosesAt = 18 * 60;  // minutes
const QDate FirstDay(2026, 1, 12);
constexpr int Days = 360;

// Seeds next to each other have nothing in common, and neither have the kinds of one seed.
quint64 mixed(const char *kind, quint32 seed)
{
    quint64 hash = 14695981039346656037u;  // FNV-1a
    for (const char *c = kind; *c; ++c)
        hash = (hash ^ quint8(*c)) * 1099511628211u;
    return hash ^ (quint64(seed) << 20);
}

}  // namespace

CaseBuilder::CaseBuilder(const PriceList &list, const Kind &kind, quint32 seed) : m_list(list), m_random(mixed(kind.id, seed))
{
    m_case.kind = QLatin1String(kind.id);
    m_case.level = kind.level;
    m_case.seed = seed;
    if (!kind.fits)
        return;
    QList<const Product *> fitting;
    for (const Product &product : list.products)
        if (kind.fits(list, product))
            fitting.append(&product);
    m_product = m_random.of(fitting);
}

Case CaseBuilder::take() { return std::move(m_case); }

void CaseBuilder::ask(const char *id, Value::Type type, qint64 answer, qint64 tolerance, const QList<Mistake> &mistakes)
{
    append({QLatin1String(id), type, answer, tolerance, {}, {}}, mistakes);
}

void CaseBuilder::choose(const char *id, const QStringList &choices, qint64 answer, const QList<Mistake> &mistakes)
{
    append({QLatin1String(id), Value::Type::Choice, answer, 0, choices, {}}, mistakes);
}

void CaseBuilder::append(Field field, const QList<Mistake> &mistakes)
{
    std::ranges::copy_if(mistakes, std::back_inserter(field.mistakes), [&field](const Mistake &mistake) { return !field.accepts(mistake.answer); });
    m_case.fields.append(field);
}

void CaseBuilder::articleFacts()
{
    fact("article", {text(product().name)});
    fact("unit", {text(product().unitTitle), count(product().pack)});
    fact("list-price", {money(product().price)});
}

void CaseBuilder::tierFacts()
{
    for (const PriceTier &tier : product().tiers)
        fact("tier", {count(tier.from), percent(tier.offPpm)});
}

qint64 CaseBuilder::someUnits()
{
    const QList<PriceTier> &tiers = product().tiers;
    const qint64 pack = product().pack;
    const qint64 most = (tiers.isEmpty() ? pack * 30 : tiers.last().from) * 2;
    if (!tiers.isEmpty() && m_random.oneIn(3))
        return std::max<qint64>(1, m_random.of(tiers).from + m_random.between(-1, 0));
    const qint64 units = m_random.between(1, most);
    return m_random.oneIn(2) ? std::max(pack, units / pack * pack) : units;
}

Ppm CaseBuilder::someOwn(Ppm most) { return Ppm(m_random.between(1, std::max(1, most / Halves))) * Halves; }

QDateTime CaseBuilder::someMoment()
{
    const QDate day = FirstDay.addDays(m_random.between(0, Days));
    return {day, QTime::fromMSecsSinceStartOfDay(int(m_random.between(OpensAt / 5, ClosesAt / 5)) * 5 * 60'000), Qt::UTC};
}

Quote CaseBuilder::quoteFor(const Order &order) const { return quote(m_list, order).value_or(Quote()); }

void CaseBuilder::tierStep(qint64 units)
{
    const auto reached = std::ranges::find_if(product().tiers.crbegin(), product().tiers.crend(), [units](const PriceTier &tier) { return units >= tier.from; });
    if (reached != product().tiers.crend())
        step("tier-reached", {count(units), count(reached->from), percent(reached->offPpm)});
    else
        step("tier-none", {count(units)});
}

void CaseBuilder::discountSteps(const Order &order, const Quote &quote)
{
    step("times-list", {count(order.units), money(order.product.price), money(quote.list)});
    if (quote.off > 0)
        step("less-discount", {money(quote.list), percent(quote.off), money(quote.discount), money(quote.discounted)});
}

}  // namespace vestibule::pricegym
