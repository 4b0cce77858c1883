// The ways in which people write the same, and those in which they write something else.
#include "handin/sameness.h"

#include <QTest>

using namespace vestibule::documents;
using namespace Qt::StringLiterals;

class DocumentSameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void same_data();
    void same();
    void another_data();
    void another();
    void unitsWithQuantities();
};

namespace {

void columns()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("found");
}

void pairs(const QString &key, const QStringList &texts)
{
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << key << text;
}

}  // namespace

void DocumentSameTest::same_data()
{
    columns();
    pairs(u"603001, г. Нижний Новгород, ул. Речная, 5, ворота 2"_s,
          {u"ул. Речная, 5, ворота 2, г. Нижний Новгород, 603001"_s, u"603001, Нижний Новгород, улица Речная, д. 5, ворота 2"_s,
           u"603001 г.Нижний Новгород, ул.Речная, дом 5, ворота 2."_s, u"603001; г. Нижний Новгород; ул. Речная; 5; ворота 2"_s, u"603001, Нижний Новгород, ул. Речная 5, ворота 2"_s});
    pairs(u"5 Rechnaya Street, Gate 2, 603001 Nizhny Novgorod"_s,
          {u"603001 Nizhny Novgorod, 5 Rechnaya St., Gate 2"_s, u"5 Rechnaya street, gate 2, Nizhny Novgorod, 603001"_s, u"603001, Nizhny Novgorod, Rechnaya St. 5, Gate 2"_s,
           u"Rechnaya Street, 5, Gate 2, 603001 Nizhny Novgorod"_s});
    pairs(u"ООО «Волна»"_s, {u"Общество с ограниченной ответственностью «Волна»"_s, u"«Волна», ООО"_s, u"ООО Волна"_s, u"ооо \"волна\""_s});
    pairs(u"Volna LLC"_s, {u"Volna Limited Liability Company"_s, u"Volna Ltd"_s, u"Volna, Ltd."_s, u"LLC “Volna”"_s, u"Volna L.L.C."_s});
    pairs(u"Rodnik JSC"_s, {u"Joint-Stock Company “Rodnik”"_s, u"Rodnik Joint Stock Company"_s});
    pairs(u"П. А. Орехов"_s, {u"Орехов П. А."_s, u"П.А. Орехов"_s, u"Павел Андреевич Орехов"_s, u"Орехов Павел"_s, u"П. Орехов"_s});
    pairs(u"P. Orekhov"_s, {u"Pavel Orekhov"_s, u"Orekhov P."_s, u"P. A. Orekhov"_s});
    pairs(u"с 9:00 до 16:00"_s, {u"С 9:00 до 16:00."_s});
    pairs(u"9:00–16:00"_s, {u"9:00 - 16:00"_s, u"9:00—16:00"_s});
    pairs(u"Carton 600×400×400 mm, three-layer"_s, {u"Carton 600x400x400 mm, three-layer"_s, u"Carton 600 × 400 × 400 mm, three‑layer"_s, u"Carton 600х400х400mm, three-layer"_s});
    pairs(u"рулон"_s, {u"рул."_s, u"Рулон"_s});
    pairs(u"штука"_s, {u"шт."_s, u"шт"_s});
    pairs(u"roll"_s, {u"rolls"_s, u"Roll"_s});
    pairs(u"Стретч-плёнка 500 мм, 20 мкм"_s, {u"Стретч–пленка 500мм, 20 мкм"_s, u"Стретч-плёнка 500 мм 20 мкм"_s});
    pairs(u"Stretch film 500 mm, 20 µm"_s, {u"Stretch film 500 mm 20 um"_s, u"Stretch film, 500 mm, 20 μm"_s});
    pairs(u"P. Orekhov, warehouse manager"_s, {u"Mr P. Orekhov, Warehouse Manager"_s, u"Mr. P. Orekhov, warehouse manager."_s});
    pairs(u"П. Орехов, завскладом"_s, {u"г-н П. Орехов, завскладом"_s});
    pairs(u"School No. 5"_s, {u"school № 5"_s, u"School No 5"_s});
}

void DocumentSameTest::same()
{
    QFETCH(const QString, key);
    QFETCH(const QString, found);
    QVERIFY(saysSame(found, key));
}

void DocumentSameTest::another_data()
{
    columns();
    pairs(u"603001, г. Нижний Новгород, ул. Речная, 5, ворота 2"_s,
          {u"603001, г. Нижний Новгород, ул. Речная, 2, ворота 5"_s, u"603001, г. Нижний Новгород, ул. Речная, 5"_s, u"603002, г. Нижний Новгород, ул. Речная, 5, ворота 2"_s,
           u"603001, г. Нижний Тагил, ул. Речная, 5, ворота 2"_s});
    pairs(u"5 Rechnaya Street, Gate 2, 603001 Nizhny Novgorod"_s, {u"2 Rechnaya Street, Gate 5, 603001 Nizhny Novgorod"_s, u"5 Rechnaya Street, Gate 2"_s});
    pairs(u"ООО «Волна»"_s, {u"АО «Волна»"_s, u"ООО «Волны»"_s, u"Волна"_s, u"ООО «Новая Волна»"_s, u"Общество с ограниченной ответственностью"_s});
    pairs(u"Volna LLC"_s, {u"Volna JSC"_s, u"Volga LLC"_s, u"LLC"_s});
    pairs(u"П. А. Орехов"_s, {u"И. А. Орехов"_s, u"П. И. Орехов"_s, u"П. А. Орлов"_s, u"Орехов"_s, u"Орехов Пётр Иванович"_s});
    pairs(u"1-17"_s, {u"117"_s, u"1 17"_s, u"17-1"_s});
    pairs(u"17-K"_s, {u"17-L"_s, u"18-K"_s});
    pairs(u"рулон"_s, {u"р"_s, u"шт."_s, u"коробка"_s, u"рулль."_s});
    pairs(u"roll"_s, {u"rollers"_s, u"pallets"_s});
    pairs(u"10 5"_s, {u"105"_s});
    pairs(u"0,5 l"_s, {u"05 l"_s, u"0 5 l"_s});
    pairs(u"P. Orekhov, warehouse manager"_s, {u"Mrs P. Orekhova, warehouse manager"_s, u"Mr P. Orekhov"_s});
    pairs(u"School No. 5"_s, {u"School No. 15"_s, u"School"_s});
}

void DocumentSameTest::another()
{
    QFETCH(const QString, key);
    QFETCH(const QString, found);
    QVERIFY(!saysSame(found, key));
}

void DocumentSameTest::unitsWithQuantities()
{
    for (const QString &amount : {u"120 rolls"_s, u"120 roll"_s, u"120rolls"_s})
        QCOMPARE(withoutUnit(amount, {u"Film"_s, u"roll"_s, amount}), u"120"_s);
    QCOMPARE(withoutUnit(u"1 200 рулонов"_s, {u"Плёнка"_s, u"рулон"_s}), u"1 200"_s);
    QCOMPARE(withoutUnit(u"40 пачек"_s, {u"Полотенца"_s, u"пачка"_s}), u"40"_s);
    QCOMPARE(withoutUnit(u"40 шт."_s, {u"Короб"_s, u"штука"_s}), u"40"_s);
    for (const QString &other : {u"120 pallets"_s, u"120"_s, u"many rolls"_s, u"120 rolls or so"_s, u""_s})
        QCOMPARE(withoutUnit(other, {u"Film"_s, u"roll"_s}), other);
}

QTEST_GUILESS_MAIN(DocumentSameTest)
#include "tst_documentsame.moc"
