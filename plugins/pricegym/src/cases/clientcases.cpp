// Numbers about clients: LTV, CRR, NPS, ABC-XYZ, cash back. Made up whole, so that they need nothing of the price list.
#include "cases/builder.h"

#include <algorithm>
#include <numeric>

namespace vestibule::pricegym {

namespace {

using Type = Value::Type;

constexpr qint64 PercentLeeway = PerCent / 10;
constexpr Ppm LargestShare = 80 * PerCent, MiddleShare = 95 * PerCent;  // of the revenue: A, then A and B
constexpr Ppm SteadyUpTo = 10 * PerCent, WaveringUpTo = 25 * PerCent;   // variation: X, then Y
constexpr int Clients = 8;

void ltv(CaseBuilder &b)
{
    const Money cheque = b.random().between(8, 160) * 50'000;
    const qint64 orders = b.random().between(1, 6);
    const Ppm profit = Ppm(b.random().between(8, 30)) * PerCent;
    const qint64 months = b.random().between(6, 48);
    const Money value = share(cheque * orders * months, profit).value_or(0);
    const qint64 more = orders + 1;
    b.fact("cheque", {money(cheque)});
    b.fact("orders-a-month", {count(orders)});
    b.fact("profitability", {percent(profit)});
    b.fact("lifetime", {count(months)});
    b.ask("ltv", Type::Amount, value, 1, {{QLatin1String("revenue-not-profit"), cheque * orders * months}, {QLatin1String("one-month"), share(cheque * orders, profit).value_or(0)}});
    b.ask("ltv-more", Type::Amount, share(cheque * more * months, profit).value_or(0), 1, {{QLatin1String("same-as-before"), value}});
    b.step("ltv-product", {money(cheque), count(orders), percent(profit), count(months), money(value)});
    b.step("ltv-more", {money(cheque), count(more), percent(profit), count(months), money(share(cheque * more * months, profit).value_or(0))});
}

void crr(CaseBuilder &b)
{
    const qint64 start = b.random().between(40, 240);
    const qint64 lost = b.random().between(1, start / 4);
    const qint64 fresh = b.random().between(1, start / 3);
    const qint64 end = start - lost + fresh;
    const qint64 rate = scaled(start - lost, Whole, start).value_or(0);
    b.fact("clients-at-start", {count(start)});
    b.fact("clients-at-end", {count(end)});
    b.fact("clients-new", {count(fresh)});
    b.ask("clients-lost", Type::Count, lost, 0, {{QLatin1String("new-forgotten"), start - end}});
    b.ask("crr", Type::Percent, rate, PercentLeeway,
          {{QLatin1String("new-forgotten"), scaled(end, Whole, start).value_or(0)}, {QLatin1String("of-the-end"), scaled(start - lost, Whole, end).value_or(0)}});
    b.step("stayed", {count(end), count(fresh), count(start - lost)});
    b.step("lost", {count(start), count(start - lost), count(lost)});
    b.step("crr", {count(start - lost), count(start), percent(rate)});
}

// The answers from 0 to 10, so that they have to be sorted first.
void nps(CaseBuilder &b)
{
    constexpr int marks = 11, passiveFrom = 7, promoterFrom = 9;
    QList<qint64> given;
    for (int mark = 0; mark < marks; ++mark)
        given.append(b.random().between(0, mark >= promoterFrom ? 20 : mark >= passiveFrom ? 10 : 3));
    given[marks - 1] += 1;  // somebody answers
    const qint64 all = std::accumulate(given.cbegin(), given.cend(), qint64(0));
    const qint64 promoters = given[9] + given[10];
    const qint64 detractors = std::accumulate(given.cbegin(), given.cbegin() + passiveFrom, qint64(0));
    const qint64 index = scaled(promoters - detractors, Whole, all).value_or(0);
    for (int mark = marks - 1; mark >= 0; --mark)
        if (given[mark] > 0)
            b.fact("answers", {count(mark), count(given[mark])});
    b.ask("promoters", Type::Count, promoters, 0, {{QLatin1String("passives-counted"), promoters + given[7] + given[8]}});
    b.ask("detractors", Type::Count, detractors, 0, {{QLatin1String("passives-counted"), detractors + given[7] + given[8]}});
    b.ask("nps", Type::Index, index, PercentLeeway, {{QLatin1String("only-promoters"), scaled(promoters, Whole, all).value_or(0)}});
    b.step("nps-groups", {count(all), count(promoters), count(detractors)});
    b.step("nps", {count(promoters), count(detractors), count(all), pricegym::index(index)});
}

struct Client {
    Money revenue = 0;
    Ppm variation = 0;
};

// From the largest down. The shares of a few large clients, and of many small ones.
QList<Client> someClients(Random &random)
{
    QList<Client> clients;
    for (int i = 0; i < Clients; ++i)
        clients.append({random.between(10, 40) * (i < 2 ? 3'000'000 : i < 5 ? 600'000 : 100'000), Ppm(random.between(2, 60)) * PerCent});
    std::ranges::stable_sort(clients, std::ranges::greater(), &Client::revenue);
    return clients;
}

// A is who, added up from the largest, still lies within 80 %; the largest is A in any case.
int volumeClass(Money addedUp, Money all, bool largest)
{
    const auto within = [&](Ppm limit) { return addedUp * Whole <= all * limit; };
    return largest || within(LargestShare) ? 0 : within(MiddleShare) ? 1 : 2;
}

// Why the letter is what it is, by the limits.
void volumeStep(CaseBuilder &b, Ppm part, int volume, bool largest)
{
    if (largest)
        b.step("volume-largest", {percent(part)});
    else if (volume == 0)
        b.step("volume-a", {percent(part), percent(LargestShare)});
    else if (volume == 1)
        b.step("volume-b", {percent(part), percent(LargestShare), percent(MiddleShare)});
    else
        b.step("volume-c", {percent(part), percent(MiddleShare)});
}

void regularityStep(CaseBuilder &b, Ppm variation, int regularity)
{
    if (regularity == 0)
        b.step("regularity-x", {percent(variation), percent(SteadyUpTo)});
    else if (regularity == 1)
        b.step("regularity-y", {percent(variation), percent(SteadyUpTo), percent(WaveringUpTo)});
    else
        b.step("regularity-z", {percent(variation), percent(WaveringUpTo)});
}

void segments(CaseBuilder &b)
{
    const QList<Client> clients = someClients(b.random());
    const qsizetype asked = qsizetype(b.random().between(0, Clients - 1));
    Money all = 0, upTo = 0;
    for (qsizetype i = 0; i < clients.size(); ++i) {
        all += clients[i].revenue;
        upTo += i <= asked ? clients[i].revenue : 0;
        b.fact("client", {count(i + 1), money(clients[i].revenue), percent(clients[i].variation)});
    }
    b.fact("classes-volume", {percent(LargestShare), percent(MiddleShare)});
    b.fact("classes-regularity", {percent(SteadyUpTo), percent(WaveringUpTo)});
    b.fact("client-asked", {count(asked + 1)});
    const Client &client = clients[asked];
    const int volume = volumeClass(upTo, all, asked == 0);
    const int regularity = client.variation <= SteadyUpTo ? 0 : client.variation <= WaveringUpTo ? 1 : 2;
    const qint64 part = scaled(upTo, Whole, all).value_or(0);
    const QStringList volumes{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    const QStringList regularities{QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")};
    b.ask("share-added", Type::Percent, part, PercentLeeway, {{QLatin1String("own-share"), scaled(client.revenue, Whole, all).value_or(0)}});
    b.choose("volume-class", volumes, volume);
    b.choose("regularity-class", regularities, regularity);
    b.step("added-up", {count(asked + 1), money(upTo), money(all)});
    b.step("share-added", {money(upTo), money(all), percent(part)});
    volumeStep(b, part, volume, asked == 0);
    regularityStep(b, client.variation, regularity);
}

void cashBack(CaseBuilder &b)
{
    const Money purchase = b.random().between(20, 400) * 10'000;
    const Ppm rate = Ppm(b.random().between(2, 20)) * (PerCent / 2);
    const Money back = share(purchase, rate).value_or(0);
    const Money next = purchase + b.random().between(1, 40) * 10'000;
    b.fact("purchase", {money(purchase)});
    b.fact("cash-back", {percent(rate)});
    b.fact("next-purchase", {money(next)});
    b.ask("back", Type::Amount, back, 0, {{QLatin1String("rest-not-back"), purchase - back}});
    b.ask("next-paid", Type::Amount, next - back, 0, {{QLatin1String("back-of-next"), next - share(next, rate).value_or(0)}, {QLatin1String("not-taken"), next}});
    b.step("part-of", {percent(rate), money(purchase), money(back)});
    b.step("paid-with", {money(next), money(back), money(next - back)});
}

}  // namespace

QList<Kind> clientKinds()
{
    return {{"ltv", 6, nullptr, ltv}, {"crr", 6, nullptr, crr}, {"nps", 6, nullptr, nps}, {"segments", 6, nullptr, segments}, {"cash-back", 6, nullptr, cashBack}};
}

}  // namespace vestibule::pricegym
