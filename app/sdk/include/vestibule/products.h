// The price list of a pack, in one language.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace vestibule {

struct PriceTier {
    int from = 0;        // units
    int offPpm = 0;      // millionths off the list price: 3 % = 30'000
};

struct Product {
    QString id;
    QString category;
    QString categoryTitle;
    QString unit;
    QString unitTitle;
    int pack = 1;          // units in a transport pack
    qint64 price = 0;      // minor units per unit, without VAT
    int vat = 0;           // per cent
    int margin = 0;        // per cent at list price
    int stock = 0;         // units
    int leadDaysStock = 0; // working days
    int leadDaysOrder = 0;
    QStringList analogues; // product ids, in the order in which to offer them
    QList<PriceTier> tiers;  // ascending by from
    QString name, about, packaging, competitors, conditions;
    QStringList characteristics;
};

}  // namespace vestibule
