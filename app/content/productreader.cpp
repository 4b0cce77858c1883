#include "content/productreader.h"

#include "content/nearest.h"
#include "content/packtext.h"

#include <QSet>

#include <cmath>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostUnits = 1'000'000'000;
constexpr qint64 MostPrice = 1'000'000'000'000;
constexpr double PpmPerCent = 10'000;

int readInt(TomlTable &table, QStringView key, qint64 min, qint64 max)
{
    return int(table.integer(key, min, max).value_or(min));
}

QList<PriceTier> readTiers(TomlTable &product)
{
    QList<PriceTier> tiers;
    for (TomlTable row : product.tables(u"tiers", Need::Optional)) {
        const auto from = row.integer(u"from", 1, MostUnits);
        const auto off = row.number(u"off", 0, 99);
        if (!from || !off)
            continue;
        const PriceTier tier{int(*from), int(std::lround(*off * PpmPerCent))};
        if (!tiers.isEmpty() && tier.from <= tiers.constLast().from)
            row.error(u"from", PackText::tr("the tiers must go up: write a number above %1").arg(tiers.constLast().from));
        if (!tiers.isEmpty() && tier.offPpm < tiers.constLast().offPpm)
            row.error(u"off", PackText::tr("a larger order gets less off than a smaller one; write at least %1")
                                  .arg(tiers.constLast().offPpm / PpmPerCent));
        tiers.append(tier);
    }
    return tiers;
}

Product readProduct(TomlTable &table)
{
    Product product;
    product.id = table.id(u"id");
    product.category = table.id(u"category");
    product.unit = table.id(u"unit");
    product.pack = readInt(table, u"pack", 1, MostUnits);
    product.price = table.integer(u"price", 1, MostPrice).value_or(1);
    product.vat = readInt(table, u"vat", 0, 100);
    product.margin = readInt(table, u"margin", 0, 100);
    product.stock = readInt(table, u"stock", 0, MostUnits);
    product.leadDaysStock = readInt(table, u"lead_days_stock", 0, 365);
    product.leadDaysOrder = readInt(table, u"lead_days_order", 0, 365);
    product.analogues = table.ids(u"analogue", Need::Optional);
    product.tiers = readTiers(table);
    if (!product.tiers.isEmpty() && product.tiers.constLast().offPpm >= product.margin * PpmPerCent)
        table.warning(u"tiers",
                      PackText::tr("the largest discount eats the whole margin of %1 %; check both").arg(product.margin));
    return product;
}

void checkAnalogues(const TomlTable &table, const Product &product, const QStringList &ids)
{
    QSet<QString> seen;
    for (const QString &analogue : product.analogues) {
        if (analogue == product.id)
            table.error(u"analogue", PackText::tr("“%1” cannot stand in for itself; name another product").arg(analogue));
        else if (seen.contains(analogue))
            table.error(u"analogue", PackText::tr("“%1” is there twice; keep one of them").arg(analogue));
        else if (!ids.contains(analogue))
            table.error(u"analogue", PackText::tr("there is no product “%1”; add it or correct the name").arg(analogue));
        seen.insert(analogue);
    }
}

// One of [category.…], [unit.…], [product.…]; `read` gets the entry of each id.
template <class Read>
void readSection(TomlTable &root, const QString &name, const QStringList &ids, bool complain, Read read)
{
    TomlTable section = root.table(name, Need::Optional);
    for (const QString &id : ids) {
        if (section.has(id))
            read(id, section.table(id));
        else if (!root.isNull())
            root.error(name, PackText::tr("there is no text for %1 “%2”; add [%1.%2]").arg(name, id));
    }
    for (const QString &id : section.keys()) {
        if (ids.contains(id))
            continue;
        const QString guess = nearest(id, ids);
        if (complain)
            section.error(id, PackText::tr("no product of the price list needs %1 “%2”; %3")
                                  .arg(name, id,
                                       guess.isEmpty() ? PackText::tr("remove its text")
                                                       : PackText::tr("did you mean “%1”?").arg(guess)));
        section.table(id).acceptUnknown();
    }
}

QStringList distinct(const QList<Product> &products, QString Product::*member)
{
    QStringList values;
    for (const Product &product : products)
        if (!(product.*member).isEmpty() && !values.contains(product.*member))
            values.append(product.*member);
    return values;
}

// The terms of sale and their names belong to the plugin that reckons with them; its checker reads them.
void leaveAside(TomlTable &root, const QStringList &keys)
{
    for (const QString &key : keys)
        root.table(key, Need::Optional).acceptUnknown();
}

void readProductText(TomlTable entry, Product &product)
{
    product.name = entry.string(u"name");
    product.about = entry.string(u"about");
    product.characteristics = entry.strings(u"characteristics");
    product.packaging = entry.string(u"packaging");
    product.competitors = entry.string(u"competitors");
    product.conditions = entry.string(u"conditions");
}

}  // namespace

QList<Product> readPrices(TomlTable root)
{
    QList<Product> products;
    QList<TomlTable> tables = root.tables(u"product");
    QStringList ids;
    for (TomlTable &table : tables) {
        products.append(readProduct(table));
        const QString &id = products.constLast().id;
        if (!id.isEmpty() && ids.contains(id))
            table.error(u"id", PackText::tr("“%1” is there already; choose another id").arg(id));
        ids.append(id);
    }
    for (qsizetype i = 0; i < tables.size(); ++i)
        checkAnalogues(tables[i], products[i], ids);
    leaveAside(root, {u"terms"_s});
    root.finish();
    return products;
}

ProductTexts addProductTexts(TomlTable root, QList<Product> products, bool pricesSound)
{
    ProductTexts result;
    QHash<QString, QString> categories;
    QHash<QString, QString> units;
    QHash<QString, Product> texts;
    readSection(root, u"category"_s, distinct(products, &Product::category), pricesSound,
                [&](const QString &id, TomlTable entry) { categories.insert(id, entry.string(u"title")); });
    readSection(root, u"unit"_s, distinct(products, &Product::unit), pricesSound,
                [&](const QString &id, TomlTable entry) { units.insert(id, entry.string(u"title")); });
    readSection(root, u"product"_s, distinct(products, &Product::id), pricesSound,
                [&](const QString &id, const TomlTable &entry) {
                    readProductText(entry, texts[id]);
                    result.characteristics.insert(id, entry.place(u"characteristics"));
                });
    leaveAside(root, {u"authority"_s, u"promotion"_s});
    root.finish();
    for (Product &product : products) {
        const Product text = texts.value(product.id);
        product.categoryTitle = categories.value(product.category);
        product.unitTitle = units.value(product.unit);
        product.name = text.name;
        product.about = text.about;
        product.characteristics = text.characteristics;
        product.packaging = text.packaging;
        product.competitors = text.competitors;
        product.conditions = text.conditions;
    }
    result.products = std::move(products);
    return result;
}

}  // namespace vestibule::content
