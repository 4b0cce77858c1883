// A company with one document, an order, and one case about it, on a FakeDesk: anna learns, oleg is her mentor.
#pragma once
#include "madefile.h"
#include "support/fakedesk.h"

namespace vestibule::documents::test {

inline constexpr char SmallLibrary[] = R"(format = 1
[[document]]
id = "order"
kind = "application"
formats = ["docx"]
  [[document.field]]
  name = "client"
  type = "client"
  from = "client.name"
  [[document.field]]
  name = "date"
  type = "date"
  from = "today"
  [[document.field]]
  name = "note"
  optional = true
  [[document.field]]
  name = "items"
  type = "list"
    [[document.field.column]]
    name = "product"
    type = "product"
    from = "product.name"
    [[document.field.column]]
    name = "quantity"
    type = "number"
    [[document.field.column]]
    name = "price"
    type = "money"
    from = "product.price"
    [[document.field.column]]
    name = "sum"
    type = "money"
    reckon = { kind = "product", of = ["quantity", "price"] }
  [[document.field]]
  name = "total"
  type = "money"
  reckon = { kind = "sum", of = ["items.sum"] }
[[client]]
id = "vega"
inn = "7701234567"
[[client]]
id = "orion"
)";

inline constexpr char SmallTexts[] = R"([document.order]
title = "Order"
description = "What is ordered."
[document.order.field.client]
label = "Client"
[document.order.field.date]
label = "Date"
[document.order.field.note]
label = "Note"
[document.order.field.items]
label = "Articles"
[document.order.field.items.column.product]
label = "Article"
[document.order.field.items.column.quantity]
label = "Quantity"
[document.order.field.items.column.price]
label = "Price"
[document.order.field.items.column.sum]
label = "Sum"
[document.order.field.total]
label = "Total"
[client.vega]
name = "Vega LLC"
[client.orion]
name = "Orion JSC"
)";

inline constexpr char SmallCase[] = R"(format = 1
document = "order"
[[field]]
id = "client"
[[field]]
id = "date"
type = "date"
value = "05.03.2026"
[[field]]
id = "total"
type = "amount"
value = "1250.00"
)";

inline constexpr char SmallCaseTexts[] = R"(title = "Order of Vega"
client = "**Vega**, a bakery."
order = "Ten rolls of tape."
conditions = "Price of the list."
[field.client]
title = "Client"
labels = ["Client"]
value = "Vega"
[field.date]
title = "Date"
labels = ["Date"]
[field.total]
title = "Total"
labels = ["Total"]
)";

inline QByteArray smallTemplate()
{
    return docx(para("Client: {{client:client}}") + para("Date: {{date:date}}") + para("Note: {{note}}")
                + table(row({"Article", "Quantity", "Price", "Sum"})
                        + row({"{{#items}}{{product:product}}", "{{quantity:number}}", "{{price:money}}", "{{sum:money}}{{/items}}"}))
                + para("Total: {{total:money}}"));
}

inline const QString SmallActivity = QStringLiteral("documents:order-vega");

inline void furnish(vestibule::test::FakeDesk &desk)
{
    ContentVersion content;
    content.id = QStringLiteral("v1");
    content.languages = {QStringLiteral("en")};
    Activity activity;
    activity.id = SmallActivity;
    activity.kind = QStringLiteral("documents.case");
    activity.source = activity.common = QStringLiteral("documents/cases/order-vega.toml");
    activity.minutes = 20;
    content.programme.activities = {activity};
    content.texts[QStringLiteral("en")][QStringLiteral("activity.") + SmallActivity] = {QStringLiteral("Order of Vega"), QStringLiteral("Fill it in.")};
    QMap<QString, QByteArray> files{{QStringLiteral("documents/library.toml"), SmallLibrary},
                                    {QStringLiteral("documents/cases/order-vega.toml"), SmallCase}};
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        files.insert(language + QStringLiteral("/documents/library.toml"), SmallTexts);
        files.insert(language + QStringLiteral("/documents/order.docx"), smallTemplate());
        files.insert(language + QStringLiteral("/documents/cases/order-vega.toml"), SmallCaseTexts);
    }
    desk.content.add(content, files);
    Product tape;
    tape.id = QStringLiteral("tape");
    tape.name = QStringLiteral("Tape");
    tape.unitTitle = QStringLiteral("roll");
    tape.price = 12'500;
    desk.content.priceList = {tape};
}

}  // namespace vestibule::documents::test
