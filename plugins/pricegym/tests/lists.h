// Price lists to make cases from: the sample company's, and made-up ones of any shape that content allows.
#pragma once
#include "pricing/pricelistreader.h"

#include <QFile>
#include <QRandomGenerator>

namespace vestibule::pricegym::test {

inline QByteArray contentFile(const QString &path)
{
    QFile file(QStringLiteral(VESTIBULE_SOURCE_DIR "/content/aquilon/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline QList<CheckedFile> aquilonFiles(const QString &activity = QStringLiteral("pricegym:level-3"))
{
    Activity level;
    level.id = activity;
    level.kind = QStringLiteral("pricegym.level");
    level.pass = 80;
    level.questions = 6;
    return {{QStringLiteral("products.toml"), {}, contentFile(QStringLiteral("products.toml")), level},
            {QStringLiteral("en/products.toml"), QStringLiteral("en"), contentFile(QStringLiteral("en/products.toml")), level},
            {QStringLiteral("ru/products.toml"), QStringLiteral("ru"), contentFile(QStringLiteral("ru/products.toml")), level}};
}

inline PriceList aquilon(const QString &language = QStringLiteral("en"))
{
    const PriceListReading reading = readPriceList(aquilonFiles(), language);
    for (const Problem &problem : reading.problems)
        qFatal("%s", qPrintable(problem.text()));
    return reading.list;
}

// Odd prices and rates, so that rounding has something to do.
inline PriceList madeUp(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto between = [&random](int least, int most) { return int(random.bounded(least, most + 1)); };
    PriceList list;
    for (int i = 0; i < 12; ++i) {
        Product product;
        product.id = product.name = QStringLiteral("p%1").arg(i);
        product.category = QStringLiteral("c%1").arg(i % 2);
        product.unitTitle = QStringLiteral("piece");
        product.pack = between(1, 48);
        product.price = between(1, 99'999'999);
        product.vat = between(0, 25);
        product.margin = between(5, 60);
        product.stock = between(0, 3) == 0 ? 0 : between(1, 5000);
        product.leadDaysStock = between(0, 4);
        product.leadDaysOrder = between(0, 30);
        int from = 1, off = 0;
        for (int tier = between(0, 3); tier > 0; --tier) {
            from += between(1, 300);
            off += between(1, 700) * 100;
            product.tiers.append({from, off});
        }
        for (int other = 0; other < 12; ++other)
            if (other != i && between(0, 3) == 0)
                product.analogues.append(QStringLiteral("p%1").arg(other));
        list.products.append(product);
    }
    list.authorities = {{QStringLiteral("me"), QStringLiteral("Me"), between(4, 14) * (PerCent / 2)}, {QStringLiteral("head"), QStringLiteral("Head"), 9 * PerCent}, {QStringLiteral("all"), QStringLiteral("All"), {}}};
    list.deferrals = {{7, between(0, 30) * 100, 0}, {14, 0, between(1, 200) * 100}, {30, between(1, 400) * 100, 0}};
    list.promotions = {{QStringLiteral("spring"), QStringLiteral("Spring"), {QStringLiteral("p0"), QStringLiteral("p1"), QStringLiteral("p2")}, between(1, 900) * 100, QDate(2026, 3, 1), QDate(2026, 3, between(1, 31))}};
    list.cutoff = QTime(between(10, 17), 0);
    return list;
}

}  // namespace vestibule::pricegym::test
