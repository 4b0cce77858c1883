// The host of a call that is only rehearsed: its content is the draft of a script, its ledger lives in memory and is forgotten, its
// clock can be put forward. The real call screen runs on it and knows of nothing.
#pragma once
#include "editor/sourceloader.h"

#include <vestibule/services.h>

#include <QPromise>

#include <vector>

namespace vestibule::coldcall {

class RehearsalLedger final : public ILedger
{
public:
    explicit RehearsalLedger(const IClock &clock) : m_clock(clock) {}

    QFuture<Result<Event>> append(const EventDraft &draft) override;
    // Only by id: nothing was played before.
    QFuture<Result<QList<Event>>> events(const EventQuery &query) override;
    QFuture<Result<QByteArray>> privatePart(const QString &eventId) override;
    QFuture<Result<void>> saveDraft(const QString &attempt, const QString &item, const QByteArray &value) override;
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) override;
    QFuture<Result<Event>> submit(const QString &attempt, const EventDraft &draft) override;
    QFuture<Result<Event>> countersign(const CountersignRequest &request) override;
    LedgerNotifier *notifier() override { return &m_notifier; }
    QString me;

private:
    [[nodiscard]] Event record(const EventDraft &draft);

    const IClock &m_clock;
    QList<Event> m_events;
    QHash<QString, QByteArray> m_parts;
    LedgerNotifier m_notifier;
};

class RehearsalContent final : public IContent
{
public:
    RehearsalContent(IContent &real, QString language) : m_real(real), m_language(std::move(language)) {}

    void set(const LoadedSource &loaded);  // whoever waits gets it
    void refuse(const Error &error);

    QString language() const override { return m_language; }
    QFuture<Result<ContentPtr>> current() override { return wait(); }
    QFuture<Result<ContentPtr>> open(const QString &) override { return wait(); }
    QFuture<Result<ContentPtr>> of(const QString &) override { return wait(); }
    QFuture<Result<QByteArray>> file(const QString &version, const QString &language, const QString &path) override;
    QFuture<Result<QList<Product>>> products(const QString &version, const QString &language) override;

private:
    QFuture<Result<ContentPtr>> wait();
    void answer(const Result<ContentPtr> &content);

    IContent &m_real;
    QString m_language;
    std::optional<Result<ContentPtr>> m_content;
    std::vector<QPromise<Result<ContentPtr>>> m_waiting;
    QHash<QString, QByteArray> m_files;  // by language; empty: the graph
    QString m_first;                     // the language to fall back to
};

class RehearsalClock final : public IClock
{
public:
    explicit RehearsalClock(const IClock &real) : m_real(real) {}
    qint64 now() const override { return m_real.now() + m_ahead; }
    QTimeZone zone() const override { return m_real.zone(); }
    void putForward(qint64 ms) { m_ahead += ms; }

private:
    const IClock &m_real;
    qint64 m_ahead = 0;
};

class RehearsalHost final : public HostContext
{
public:
    explicit RehearsalHost(HostContext &real);
    void *service(const char *interfaceId, int version) noexcept override;

    [[nodiscard]] HostContext &real() { return m_real; }
    [[nodiscard]] RehearsalContent &content() { return m_content; }
    [[nodiscard]] RehearsalClock &clock() { return m_clock; }

private:
    HostContext &m_real;
    RehearsalClock m_clock;
    RehearsalLedger m_ledger;
    RehearsalContent m_content;
};

}  // namespace vestibule::coldcall
