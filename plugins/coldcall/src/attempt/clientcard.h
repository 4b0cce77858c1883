// The client card of a call, and the client base that the cards make: the plugin's table coldcall_client.
#pragma once
#include <vestibule/event.h>
#include <vestibule/tables.h>

#include <QDate>

namespace vestibule::coldcall {

struct ClientCard {
    QString name, company, position, need, next, notes;
    bool operator==(const ClientCard &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == ClientCard(); }
};

// From what stands in a hand-in, see cardOf(): name, company, role, need, next, notes.
[[nodiscard]] ClientCard clientCard(const QJsonObject &card);

// One client of somebody's base.
struct Client {
    QString activity;
    QString event;  // the latest call whose card went into it
    QDate day;
    ClientCard card;
};

// Statements of sql/clients.sql. call: a `completed`.
[[nodiscard]] TableCall keepClient(const Event &call, QDate day, const ClientCard &card);
[[nodiscard]] TableCall changeClient(const QString &learner, const QString &activity, QDate day, const ClientCard &card);
[[nodiscard]] TableCall clientsOf(const QString &learner);
[[nodiscard]] Client clientFrom(const QVariantMap &row);

// A table for other programs: UTF-8 with a mark, comma-separated, the first line names the columns. titles: of the calls, by activity.
[[nodiscard]] QByteArray clientsCsv(const QList<Client> &clients, const QHash<QString, QString> &titles);

}  // namespace vestibule::coldcall
