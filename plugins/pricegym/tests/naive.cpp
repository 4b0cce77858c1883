#include "naive.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace vestibule::pricegym::test {

namespace {

using Fraction = boost::multiprecision::cpp_rational;
using Answers = QList<qint64>;

Fraction of(qint64 number) { return Fraction(number); }
Fraction million() { return of(1'000'000); }

qint64 rounded(const Fraction &value)
{
    const bool negative = value < 0;
    const Fraction shifted = (negative ? -value : value) + Fraction(1, 2);
    const boost::multiprecision::cpp_int down = numerator(shifted) / denominator(shifted);
    return (negative ? -1 : 1) * down.convert_to<qint64>();
}
qint64 up(const Fraction &value)
{
    const boost::multiprecision::cpp_int whole = numerator(value) / denominator(value);
    return whole.convert_to<qint64>() + (Fraction(whole) == value ? 0 : 1);
}

class Facts
{
public:
    explicit Facts(const Case &shown) : m_case(shown) {}

    [[nodiscard]] QList<QList<Value>> all(const char *id) const
    {
        QList<QList<Value>> rows;
        for (const Line &fact : m_case.facts)
            if (fact.id == QLatin1String(id))
                rows.append(fact.values);
        return rows;
    }
    [[nodiscard]] qint64 number(const char *id, int place = 0) const { return all(id).constFirst()[place].number; }
    [[nodiscard]] Fraction part(const char *id) const { return of(number(id)) / million(); }
    [[nodiscard]] Fraction tierFor(qint64 units) const
    {
        Fraction best = 0;
        for (const QList<Value> &row : all("tier"))
            if (units >= row[0].number)
                best = of(row[1].number) / million();
        return best;
    }

private:
    const Case &m_case;
};

qint64 ppm(const Fraction &part) { return rounded(part * million()); }

// A line of a calculation is rounded once.
Fraction less(const Fraction &amount, const Fraction &part) { return amount - rounded(amount * part); }
Fraction more(const Fraction &amount, const Fraction &part) { return amount + rounded(amount * part); }

QDate workingDayFrom(QDate day)
{
    while (day.dayOfWeek() == 6 || day.dayOfWeek() == 7)
        day = day.addDays(1);
    return day;
}

qint64 arrivalOf(const Facts &facts, qint64 days)
{
    QDate day = QDate::fromJulianDay(facts.number("ordered-on"));
    if (facts.number("ordered-at") >= facts.number("cutoff"))
        day = day.addDays(1);
    day = workingDayFrom(day);
    for (qint64 i = 0; i < days; ++i)
        day = workingDayFrom(day.addDays(1));
    return day.toJulianDay();
}

Answers price(const QString &kind, const Facts &f)
{
    const Fraction price = of(f.number("list-price"));
    const qint64 inPack = f.number("unit", 1);
    if (kind == u"packs") {
        const qint64 units = f.number("packs-ordered") * inPack;
        return {units, rounded(price * units)};
    }
    if (kind == u"whole-packs") {
        const qint64 packs = up(of(f.number("units-wanted")) / inPack);
        return {packs, rounded(price * packs * inPack)};
    }
    const qint64 units = f.number("units-ordered");
    const Fraction sum = price * units;
    const Fraction tier = f.tierFor(units);
    if (kind == u"vat")
        return {rounded(sum), rounded(more(sum, f.part("vat")))};
    if (kind == u"tier")
        return {ppm(tier), rounded(less(sum, tier))};
    if (kind == u"next-tier") {
        for (const QList<Value> &row : f.all("tier"))
            if (row[0].number > units)
                return {row[0].number - units, rounded(less(price * row[0].number, f.tierFor(row[0].number)))};
        return {};
    }
    if (kind == u"promotion") {
        Fraction off = tier;
        for (const QList<Value> &row : f.all("promotion"))
            if (row[2].number <= f.number("ordered-on") && f.number("ordered-on") <= row[3].number)
                off = std::max<Fraction>(off, of(row[1].number) / million());
        return {ppm(off), rounded(less(sum, off))};
    }
    if (kind == u"authority") {
        const qint64 beyond = f.number("off-wanted") - ppm(tier);
        qint64 place = 0;
        for (const QList<Value> &row : f.all("authority-you") + f.all("authority"))
            place += row[1].number < beyond ? 1 : 0;
        return {beyond, place};
    }
    if (kind == u"own-limit") {
        const Fraction off = tier + f.part("own-limit");
        return {ppm(off), rounded(less(price, off))};
    }
    Fraction off = tier + f.part("own-given"), surcharge = 0;
    for (const QList<Value> &row : f.all("deferral"))
        if (row[0].number == f.number("deferral-wanted"))
            surcharge = of(row[1].number) / million();
    for (const QList<Value> &row : f.all("deferral-loses"))
        if (row[0].number == f.number("deferral-wanted"))
            off = std::max<Fraction>(0, off - of(row[1].number) / million());
    const Fraction net = more(less(sum, off), surcharge);
    return {rounded(net), rounded(more(net, f.part("vat")))};
}

Answers supply(const QString &kind, const Facts &f)
{
    if (kind == u"break-even") {
        const Fraction rest = f.part("margin") - f.part("off-planned");
        return {ppm(rest), up(of(f.number("units-at-list")) * f.part("margin") / rest)};
    }
    const qint64 units = f.number("units-ordered");
    if (kind == u"margin-left" || kind == u"margin-eaten") {
        const Fraction off = f.tierFor(units) + f.part("own-given");
        if (kind == u"margin-eaten")
            return {ppm(off), ppm(off / f.part("margin"))};
        const Fraction sum = of(f.number("list-price")) * units;
        const qint64 before = rounded(sum * f.part("margin"));
        return {before, before - rounded(sum * off)};
    }
    const qint64 stock = f.number("stock");
    if (kind == u"part-delivery")
        return {stock, units - stock, arrivalOf(f, f.number("lead-order"))};
    if (kind == u"what-to-answer") {
        const qint64 stocked = arrivalOf(f, f.number("lead-stock")), ordered = arrivalOf(f, f.number("lead-order")), by = f.number("needed-by");
        const qint64 all = units <= stock ? stocked : ordered;
        const QList<QList<Value>> others = f.all("analogue-lead");
        const bool another = std::ranges::any_of(others, [&](const QList<Value> &row) { return row[1].number >= units && arrivalOf(f, row[2].number) <= by; });
        return {all, units <= stock && stocked <= by ? 0 : ordered <= by ? 1 : another ? 2 : 3};
    }
    if (kind == u"delivery-date") {
        const qint64 days = units <= stock ? f.number("lead-stock") : f.number("lead-order");
        return {days, arrivalOf(f, days)};
    }
    return {};
}

Answers analogue(const Case &shown, const Facts &f)
{
    const qint64 units = f.number("units-ordered");
    for (const QList<Value> &row : f.all("analogue")) {
        if (row[1].number < units)
            continue;
        Fraction off = 0;
        for (const QList<Value> &tier : f.all("tier-of"))
            if (tier[0].text == row[0].text && tier[1].number <= units)
                off = of(tier[2].number) / million();
        return {shown.fields[0].choices.indexOf(row[0].text), rounded(less(of(row[2].number) * units, off))};
    }
    return {};
}

Answers segments(const Facts &f)
{
    const auto clients = f.all("client");
    const qint64 asked = f.number("client-asked");
    Fraction all = 0, upTo = 0, variation = 0;
    for (const QList<Value> &row : clients) {
        all += row[1].number;
        if (row[0].number <= asked)
            upTo += row[1].number;
        if (row[0].number == asked)
            variation = row[2].number;
    }
    const Fraction part = upTo / all;
    const auto letter = [&f](const char *classes, const Fraction &value) { return value <= f.number(classes, 0) ? 0 : value <= f.number(classes, 1) ? 1 : 2; };
    return {ppm(part), asked == 1 ? 0 : letter("classes-volume", part * million()), letter("classes-regularity", variation)};
}

Answers clients(const QString &kind, const Facts &f)
{
    if (kind == u"ltv") {
        const auto worth = [&f](qint64 orders) { return rounded(of(f.number("cheque")) * orders * f.part("profitability") * f.number("lifetime")); };
        return {worth(f.number("orders-a-month")), worth(f.number("orders-a-month") + 1)};
    }
    if (kind == u"crr") {
        const qint64 stayed = f.number("clients-at-end") - f.number("clients-new");
        return {f.number("clients-at-start") - stayed, ppm(of(stayed) / f.number("clients-at-start"))};
    }
    if (kind == u"nps") {
        qint64 all = 0, promoters = 0, detractors = 0;
        for (const QList<Value> &row : f.all("answers")) {
            all += row[1].number;
            promoters += row[0].number >= 9 ? row[1].number : 0;
            detractors += row[0].number <= 6 ? row[1].number : 0;
        }
        return {promoters, detractors, ppm(of(promoters) / all - of(detractors) / all)};
    }
    if (kind == u"cash-back") {
        const qint64 back = rounded(of(f.number("purchase")) * f.part("cash-back"));
        return {back, f.number("next-purchase") - back};
    }
    return segments(f);
}

}  // namespace

QList<qint64> naiveAnswers(const Case &shown)
{
    const Facts facts(shown);
    if (shown.kind == u"analogue")
        return analogue(shown, facts);
    return shown.level <= 3 ? price(shown.kind, facts) : shown.level <= 5 ? supply(shown.kind, facts) : clients(shown.kind, facts);
}

}  // namespace vestibule::pricegym::test
