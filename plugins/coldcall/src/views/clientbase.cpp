#include "views/clientbase.h"

#include "attempt/handin.h"

#include <vestibule/attempts.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QDir>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

void feedClientBase(HostContext &host, QObject *context, const Event &call, const ClientCard &card)
{
    auto *tables = host.get<ITables>();
    if (!tables || card.isEmpty())
        return;
    whenReady(host, tables->execute({keepClient(call, host.get<IClock>()->dayOf(call.at), card)}), context, [&host](const Result<qint64> &kept) {
        if (auto *log = host.get<ILog>(); !kept && log)
            log->warning(kept.error().message() + u' ' + kept.error().detail);
    });
}

ClientBase::ClientBase(HostContext &host, const QString &learner, QObject *parent)
    : QObject(parent), m_host(host), m_learner(learner.isEmpty() ? host.get<IPeople>()->me().id : learner)
{
    load();
}

bool ClientBase::mine() const { return m_host.get<IPeople>() && m_learner == m_host.get<IPeople>()->me().id; }

void ClientBase::load()
{
    m_loading = true;
    m_isCaughtUp = false;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_learner), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        loadOwner();
    });
}

void ClientBase::loadOwner()
{
    whenReady(m_host, m_host.get<IPeople>()->find(m_learner), this, [this](const Result<Person> &person) {
        if (!person)
            return fail(person.error());
        m_owner = person->name;
        loadClients();
    });
}

void ClientBase::loadClients()
{
    whenReady(m_host, m_host.get<ITables>()->query(clientsOf(m_learner)), this, [this](const Result<QList<QVariantMap>> &rows) {
        if (!rows)
            return fail(rows.error());
        m_clients.clear();
        for (const QVariantMap &row : *rows)
            m_clients.append(clientFrom(row));
        if (mine() && !std::exchange(m_isCaughtUp, true))
            return catchUp();
        m_loading = false;
        Q_EMIT changed();
    });
}

// A program that stopped right after a call has not fed its card.
void ClientBase::catchUp()
{
    EventQuery query;
    query.learner = m_learner;
    for (const Activity &activity : m_content->programme.activities)
        if (activity.kind == "coldcall.call"_L1)
            query.activities.append(activity.id);
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        QList<Event> behind;
        for (const AttemptHistory &history : historiesOf(*events)) {
            const auto isFed = [&](const Client &client) { return client.event == history.submissions.constLast().id; };
            if (!history.submissions.isEmpty() && std::ranges::none_of(m_clients, isFed))
                behind.append(history.submissions.constLast());
        }
        readCard(behind);
    });
}

void ClientBase::readCard(QList<Event> calls)
{
    if (calls.isEmpty())
        return loadClients();
    const Event call = calls.takeFirst();
    whenReady(m_host, m_host.get<ILedger>()->privatePart(call.id), this, [this, call, calls](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        const ClientCard card = bytes ? clientCard(cardOf(*bytes)) : ClientCard();
        if (card.isEmpty())
            return readCard(calls);
        const QDate day = m_host.get<IClock>()->dayOf(call.at);
        whenReady(m_host, m_host.get<ITables>()->execute({keepClient(call, day, card)}), this, [this, calls](const Result<qint64> &kept) {
            if (!kept)
                return fail(kept.error());
            readCard(calls);
        });
    });
}

QString ClientBase::titleOf(const QString &activity) const
{
    const QString title = m_content ? m_content->text(m_host.get<IContent>()->language(), activityKey(activity)).title : QString();
    return title.isEmpty() ? activity : title;
}

QVariantList ClientBase::clients() const
{
    const auto *clock = m_host.get<IClock>();
    QVariantList list;
    if (!clock)
        return list;
    for (const Client &client : m_clients)
        list.append(QVariantMap{{u"activity"_s, client.activity},
                                {u"event"_s, client.event},
                                {u"call"_s, titleOf(client.activity)},
                                {u"name"_s, client.card.name},
                                {u"company"_s, client.card.company},
                                {u"position"_s, client.card.position},
                                {u"need"_s, client.card.need},
                                {u"next"_s, client.card.next},
                                {u"notes"_s, client.card.notes},
                                {u"day"_s, dayText(client.day, clock->today())},
                                {u"at"_s, client.day.toJulianDay()}});
    return list;
}

void ClientBase::change(const QString &activity, const QVariantMap &values)
{
    if (!mine())
        return;
    const auto text = [&values](const QString &field) { return values.value(field).toString().trimmed(); };
    const ClientCard card{text(u"name"_s), text(u"company"_s), text(u"position"_s), text(u"need"_s), text(u"next"_s), text(u"notes"_s)};
    whenReady(m_host, m_host.get<ITables>()->execute({changeClient(m_learner, activity, m_host.get<IClock>()->today(), card)}), this,
              [this](const Result<qint64> &changed) {
                  if (!changed)
                      return m_host.get<INavigation>()->problem(changed.error().message());
                  loadClients();
              });
}

void ClientBase::openCall(const QString &event) { m_host.get<INavigation>()->open(u"coldcall.debrief"_s, {{u"event"_s, event}}); }

void ClientBase::exportTo(const QUrl &file)
{
    QHash<QString, QString> titles;
    for (const Client &client : m_clients)
        titles.insert(client.activity, titleOf(client.activity));
    const QByteArray bytes = clientsCsv(m_clients, titles);
    QSaveFile out(file.toLocalFile());
    const QString shown = QDir::toNativeSeparators(file.toLocalFile());
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return m_host.get<INavigation>()->notice(tr("The client base is written to %1.").arg(shown));
    m_host.get<INavigation>()->problem(tr("“%1” could not be written. The client base is kept. Choose another place, or make room.").arg(shown));
}

void ClientBase::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
