// The client base of a trainee: what they wrote on the cards of their practice calls, to correct and to take along. Their own, or for
// those who teach them.
#pragma once
#include "attempt/clientcard.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/errorparts.h>
#include <vestibule/people.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

// What was written on the card of a call goes into the base; an empty card changes nothing. A failure goes to the log: the base is
// brought up to date whenever its owner opens it.
void feedClientBase(HostContext &host, QObject *context, const Event &call, const ClientCard &card);

class ClientBase : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)  // the same as {what, kept, todo}
    Q_PROPERTY(bool mine READ mine CONSTANT)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)      // name
    // [{activity, event, call, name, company, position, need, next, notes, day, at}], the latest first
    Q_PROPERTY(QVariantList clients READ clients NOTIFY changed)

public:
    // learner: empty = the signed-in person.
    ClientBase(HostContext &host, const QString &learner, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] bool mine() const;
    [[nodiscard]] QString owner() const { return m_owner; }
    [[nodiscard]] QVariantList clients() const;

    Q_INVOKABLE void load();
    // values: name, company, position, need, next, notes. Only of one's own.
    Q_INVOKABLE void change(const QString &activity, const QVariantMap &values);
    Q_INVOKABLE void openCall(const QString &event);
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();

private:
    void loadOwner();
    void loadClients();
    void catchUp();
    void readCard(QList<Event> calls);
    void fail(const Error &error);
    [[nodiscard]] QString titleOf(const QString &activity) const;

    HostContext &m_host;
    QString m_learner;
    QString m_owner;
    ContentPtr m_content;
    QList<Client> m_clients;
    std::optional<Error> m_error;
    bool m_loading = true;
    bool m_isCaughtUp = false;
};

}  // namespace vestibule::coldcall
