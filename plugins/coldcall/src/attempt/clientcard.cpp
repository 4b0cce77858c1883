#include "attempt/clientcard.h"

#include <QJsonObject>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

QVariantMap parameters(const QString &learner, const QString &activity, QDate day, const ClientCard &card)
{
    return {{u"learner"_s, learner},         {u"activity"_s, activity},   {u"day"_s, day.toString(Qt::ISODate)},
            {u"name"_s, card.name},          {u"company"_s, card.company}, {u"position"_s, card.position},
            {u"need"_s, card.need},          {u"next_step"_s, card.next},  {u"notes"_s, card.notes}};
}

QString csvField(QString text)
{
    // Spreadsheets run what begins like a formula.
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(csvField(value));
    return fields.join(u',') + u"\r\n"_s;
}

}  // namespace

ClientCard clientCard(const QJsonObject &card)
{
    const auto text = [&card](QLatin1String field) { return card.value(field).toString().trimmed(); };
    return {text("name"_L1), text("company"_L1), text("role"_L1), text("need"_L1), text("next"_L1), text("notes"_L1)};
}

TableCall keepClient(const Event &call, QDate day, const ClientCard &card)
{
    QVariantMap values = parameters(call.learner, call.activity, day, card);
    values.insert(u"event"_s, call.id);
    return {u"keep-client"_s, values};
}

TableCall changeClient(const QString &learner, const QString &activity, QDate day, const ClientCard &card)
{
    return {u"change-client"_s, parameters(learner, activity, day, card)};
}

TableCall clientsOf(const QString &learner) { return {u"clients"_s, {{u"learner"_s, learner}}}; }

Client clientFrom(const QVariantMap &row)
{
    const auto text = [&row](const QString &column) { return row.value(column).toString(); };
    return {text(u"activity"_s), text(u"event"_s), QDate::fromString(text(u"day"_s), Qt::ISODate),
            {text(u"name"_s), text(u"company"_s), text(u"position"_s), text(u"need"_s), text(u"next_step"_s), text(u"notes"_s)}};
}

QByteArray clientsCsv(const QList<Client> &clients, const QHash<QString, QString> &titles)
{
    QString out = QChar(QChar::ByteOrderMark);
    out += csvLine({u"name"_s, u"company"_s, u"position"_s, u"need"_s, u"next_step"_s, u"notes"_s, u"call"_s, u"day"_s});
    for (const Client &client : clients) {
        const ClientCard &card = client.card;
        out += csvLine({card.name, card.company, card.position, card.need, card.next, card.notes, titles.value(client.activity), client.day.toString(Qt::ISODate)});
    }
    return out.toUtf8();
}

}  // namespace vestibule::coldcall
