// What the makers of cases share: material from the price list, and the case that grows.
#pragma once
#include "cases/case.h"
#include "cases/random.h"
#include "pricing/quote.h"

namespace vestibule::pricegym {

using Maker = void (*)(class CaseBuilder &);

struct Kind {
    const char *id;
    int level;
    bool (*fits)(const PriceList &, const Product &);  // null: needs no product
    Maker make;
};

// The tables of the three files of makers.
[[nodiscard]] QList<Kind> priceKinds();   // levels 1 to 3
[[nodiscard]] QList<Kind> supplyKinds();  // levels 4 and 5
[[nodiscard]] QList<Kind> clientKinds();

class CaseBuilder
{
public:
    CaseBuilder(const PriceList &list, const Kind &kind, quint32 seed);

    [[nodiscard]] const PriceList &list() const { return m_list; }
    [[nodiscard]] const Product &product() const { return *m_product; }  // one that fits the kind
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Case take();

    void fact(const char *id, const QList<Value> &values) { m_case.facts.append({QLatin1String(id), values}); }
    void step(const char *id, const QList<Value> &values) { m_case.steps.append({QLatin1String(id), values}); }
    // Mistakes whose outcome is right by chance are left out.
    void ask(const char *id, Value::Type type, qint64 answer, qint64 tolerance, const QList<Mistake> &mistakes = {});
    // choices: names, or ids of choiceTexts().
    void choose(const char *id, const QStringList &choices, qint64 answer, const QList<Mistake> &mistakes = {});

    // Of the product.
    void articleFacts();
    void tierFacts();
    [[nodiscard]] qint64 someUnits();       // below, at and above its tiers
    [[nodiscard]] Ppm someOwn(Ppm most);    // in halves of a per cent, at least one half
    [[nodiscard]] QDateTime someMoment();   // of an order, in working hours
    // The rounding of a unit price may come first: a minor unit for each unit is right, too.
    [[nodiscard]] static qint64 leeway(qint64 units) { return units + 1; }
    // Of an order that the generator made, which always can be.
    [[nodiscard]] Quote quoteFor(const Order &order) const;
    void tierStep(qint64 units);
    // From the list price to the discounted one.
    void discountSteps(const Order &order, const Quote &quote);

private:
    void append(Field field, const QList<Mistake> &mistakes);

    const PriceList &m_list;
    const Product *m_product = nullptr;
    Random m_random;
    Case m_case;
};

}  // namespace vestibule::pricegym
