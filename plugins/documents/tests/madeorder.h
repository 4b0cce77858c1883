// A proposal that somebody fills in, in the ways in which right documents differ, and the case that it is held against.
#pragma once
#include "handin/grade.h"
#include "madefile.h"
#include "markup/text.h"

namespace vestibule::documents::test {

using namespace Qt::StringLiterals;

inline constexpr char Order[] = R"(
format = 1
title = "Proposal for Vega"

[[field]]
id = "number"
title = "Number"
labels = ["Commercial proposal No.", "Коммерческое предложение №"]
value = "17-K"

[[field]]
id = "date"
title = "Date"
labels = ["dated", "Date", "Дата"]
type = "date"
value = "05.03.2026"

[[field]]
id = "client"
title = "Client"
labels = ["Client", "Клиент"]
value = "LLC “Vega”"
accept = ["Vega LLC"]

[[field]]
id = "inn"
title = "Tax number"
labels = ["INN", "ИНН"]
value = "7701234567"

[[field]]
id = "delivery"
title = "Delivery"
labels = ["Delivery by"]
type = "date"
value = "12.03.2026"

[[field]]
id = "total"
title = "Total"
labels = ["Total"]
type = "amount"
value = "7760.00"
tolerance = "0.01"

[[field]]
id = "vat"
title = "VAT"
labels = ["VAT 20 %"]
type = "amount"
value = "1552.00"
tolerance = "0.01"

[[field]]
id = "grand"
title = "To pay"
labels = ["To pay"]
type = "amount"
value = "9312.00"
tolerance = "0.01"

[[rows]]
list = "items"
  [[rows.column]]
  id = "product"
  title = "Product"
  labels = ["Product", "Товар"]
  [[rows.column]]
  id = "quantity"
  title = "Quantity"
  labels = ["Quantity", "Qty"]
  type = "amount"
  [[rows.column]]
  id = "price"
  title = "Price"
  labels = ["Price"]
  type = "amount"
  [[rows.column]]
  id = "sum"
  title = "Sum"
  labels = ["Sum"]
  type = "amount"

  [[rows.row]]
  product = "Stretch film 500 mm"
  quantity = "10"
  price = "489.00"
  sum = "4890.00"
  [[rows.row]]
  product = "Packing tape"
  quantity = "35"
  price = "82.00"
  sum = "2870.00"

[[rule]]
kind = "product"
result = "sum"
of = ["quantity", "price"]
[[rule]]
kind = "sum"
result = "total"
of = ["sum"]
[[rule]]
kind = "percent"
result = "vat"
of = ["total"]
percent = "20"
tolerance = "0.01"
[[rule]]
kind = "add"
result = "grand"
of = ["total", "vat"]
[[rule]]
kind = "order"
of = ["date", "delivery"]
[[rule]]
kind = "signature"
of = ["Head of sales"]
)";

inline const Case &order()
{
    static const CaseReading reading = readCase(Order, u"case.toml"_s);
    if (!reading.wanted)
        qFatal("%s", qPrintable(reading.problems.first().text()));
    return *reading.wanted;
}

// What somebody fills in.
struct Filled {
    QString number = u"17-K"_s, date = u"05.03.2026"_s, client = u"LLC “Vega”"_s, inn = u"7701234567"_s, delivery = u"12.03.2026"_s;
    QString total = u"7 760,00 ₽"_s, vat = u"1 552,00 ₽"_s, grand = u"9 312,00 ₽"_s, signer = u"P. Ivanova"_s;
    QList<QStringList> rows{{u"Stretch film 500 mm"_s, u"10"_s, u"489,00"_s, u"4 890,00"_s}, {u"Packing tape"_s, u"35"_s, u"82,00"_s, u"2 870,00"_s}};
    bool hasSignature = true;
    QString more;
};

// The ways in which right documents differ.
struct Manner {
    bool office = false;    // ODT
    bool aside = false;     // labels in the cells of a table
    bool split = false;     // values split over runs
};

class Writer
{
public:
    explicit Writer(Manner manner) : m_manner(manner) {}

    QByteArray write(const Filled &f)
    {
        QByteArray body = line(u"Commercial proposal No. %1 dated %2"_s.arg(f.number, f.date));
        const QList<std::pair<QString, QString>> pairs{{u"Client"_s, f.client}, {u"INN"_s, f.inn}, {u"Delivery by"_s, f.delivery}};
        QByteArray cells;
        for (const auto &[label, value] : pairs) {
            if (m_manner.aside)
                cells += cellsOf({label, value});
            else
                body += line(label + u": "_s + value);
        }
        if (m_manner.aside)
            body += tableOf(cells);
        QByteArray rows = cellsOf({u"№"_s, u"Product"_s, u"Qty"_s, u"Price"_s, u"Sum"_s});
        for (qsizetype i = 0; i < f.rows.size(); ++i)
            rows += cellsOf(QStringList{QString::number(i + 1)} + f.rows[i]);
        for (const auto &[label, value] : {std::pair(u"Total"_s, f.total), std::pair(u"VAT 20 %"_s, f.vat), std::pair(u"To pay"_s, f.grand)})
            rows += cellsOf({u""_s, label, u""_s, u""_s, value});
        body += tableOf(rows);
        if (f.hasSignature)
            body += line(u"Head of sales ____________ "_s + f.signer);
        if (!f.more.isEmpty())
            body += line(f.more);
        return m_manner.office ? odt(body) : docx(body);
    }

private:
    QByteArray line(const QString &text) const
    {
        const QByteArray bytes = escaped(text);
        if (m_manner.office)
            return "<text:p>" + bytes + "</text:p>";
        if (!m_manner.split)
            return para(bytes);
        const qsizetype half = text.size() / 2;
        return "<w:p>" + run(escaped(text.first(half))) + run(escaped(text.sliced(half))) + "</w:p>";
    }
    QByteArray cellsOf(const QStringList &texts) const
    {
        QByteArray made;
        for (const QString &text : texts)
            made += m_manner.office ? "<table:table-cell>" + line(text) + "</table:table-cell>" : "<w:tc>" + line(text) + "</w:tc>";
        return m_manner.office ? "<table:table-row>" + made + "</table:table-row>" : "<w:tr>" + made + "</w:tr>";
    }
    QByteArray tableOf(const QByteArray &rows) const { return m_manner.office ? "<table:table>" + rows + "</table:table>" : "<w:tbl>" + rows + "</w:tbl>"; }

    Manner m_manner;
};

inline QList<Manner> manners()
{
    return {{false, false, false}, {false, true, false}, {false, false, true}, {true, false, false}, {true, true, false}, {false, true, true}};
}

inline Grade graded(const Filled &filled, Manner manner = {})
{
    const auto content = readContent(Writer(manner).write(filled), u"handin"_s);
    if (!content)
        qFatal("%s", qPrintable(content.error().message()));
    return grade(*content, order());
}

}  // namespace vestibule::documents::test
