// The store in memory: everything that the interfaces promise and nothing more, for tests of what is built on them. Tables of
// plugins are SQL and need a real one.
#pragma once
#include "core/store/store.h"

#include <map>

namespace vestibule::test {

struct CellsLess {
    bool operator()(const QList<Cell> &a, const QList<Cell> &b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    }
};
using Projection = std::map<QList<Cell>, ProjectedRow, CellsLess>;

struct PersonRow {
    QString login, name;
    bool sample = false;
};

// Everything that is stored; a copy of it is a transaction. Tests tamper with it.
struct MemoryState {
    QList<Event> events;
    QHash<QString, QByteArray> privateParts;            // by event id
    QHash<QString, PersonRow> persons;                  // by account
    QHash<QString, core::KeySeal> seals;                // by account, the key in use
    QHash<QString, QString> verifiers;                  // by account
    QHash<QString, int> freeSlots;                      // by learner + '\n' + activity
    QHash<QString, QHash<QString, QByteArray>> drafts;  // by learner + '\n' + attempt
    QHash<QByteArray, Projection> projections;          // by table
    QList<core::StoredVersion> versions;
    QHash<QString, QMap<QString, QByteArray>> files;  // by version
};

class MemoryLedger final : public core::LedgerStore
{
public:
    explicit MemoryLedger(MemoryState &state);

    Result<QList<Event>> append(const core::Author &author, const core::Append &append, qint64 now) override;
    Result<QList<Event>> read(const EventQuery &query) override;
    Result<std::optional<Event>> find(const QString &id) override;
    Result<std::optional<QByteArray>> privatePart(const QString &eventId) override;
    Result<QHash<QString, core::ChainHead>> heads() override;
    Result<qint64> count() override;
    Result<void> scan(Order order, const std::function<bool(const Event &)> &visit) override;
    Result<void> scanPrivateParts(const std::function<bool(const QString &, const QByteArray &)> &visit) override;
    void setProjectors(const QList<const Projector *> &projectors) override;
    Result<qint64> rebuild(const std::function<void(qint64)> &progress) override;
    Result<void> catchUp() override;
    Result<QStringList> dumpProjections() override;
    Result<QList<ReviewItem>> openReviews(const QStringList &learners) override;
    Result<std::optional<int>> attemptsLeft(const QString &learner, const QString &activity) override;

    // The next calls of append fail with it; a full disk, for example.
    void failAppends(const std::optional<Error> &error) { m_failure = error; }

private:
    void project(MemoryState &state, const Event &event) const;

    MemoryState &m_state;
    QList<const Projector *> m_projectors;
    std::optional<Error> m_failure;
};

class MemoryAccounts final : public core::AccountStore
{
public:
    explicit MemoryAccounts(MemoryState &state) : m_state(state) {}

    Result<QList<Person>> people() override;
    Result<std::optional<Person>> byId(const QString &id) override;
    Result<std::optional<Person>> byLogin(const QString &login) override;
    Result<QList<core::AccountKey>> keys() override;
    Result<QStringList> unregistered() override;
    Result<std::optional<core::KeySeal>> seal(const QString &account) override;
    Result<void> reseal(const core::KeySeal &seal, const QString &verifier) override;
    Result<std::optional<Company>> company() override;

private:
    MemoryState &m_state;
};

class MemoryDrafts final : public core::DraftStore
{
public:
    explicit MemoryDrafts(MemoryState &state) : m_state(state) {}
    Result<void> save(const QString &learner, const QString &attempt, const QString &item, const QByteArray &value,
                      qint64 now) override;
    Result<QHash<QString, QByteArray>> drafts(const QString &learner, const QString &attempt) override;

private:
    MemoryState &m_state;
};

class MemoryContent final : public core::ContentStore
{
public:
    explicit MemoryContent(MemoryState &state) : m_state(state) {}
    Result<void> install(const core::StoredVersion &version, const QMap<QString, QByteArray> &files) override;
    Result<QList<core::StoredVersion>> versions() override;
    Result<std::optional<core::StoredVersion>> inForce() override;
    Result<QMap<QString, QByteArray>> files(const QString &version) override;
    Result<QByteArray> file(const QString &version, const QString &path) override;

private:
    MemoryState &m_state;
};

class MemoryTables final : public core::TableStore
{
public:
    Result<void> load(const core::PluginTables &tables) override;
    Result<QList<QVariantMap>> query(const QString &plugin, const TableCall &call) override;
    Result<qint64> execute(const QString &plugin, const QList<TableCall> &calls) override;
};

class MemoryStore final : public core::Store
{
public:
    [[nodiscard]] MemoryLedger &ledger() override { return m_ledger; }
    [[nodiscard]] MemoryAccounts &accounts() override { return m_accounts; }
    [[nodiscard]] MemoryDrafts &drafts() override { return m_drafts; }
    [[nodiscard]] MemoryContent &content() override { return m_content; }
    [[nodiscard]] MemoryTables &tables() override { return m_tables; }

    [[nodiscard]] MemoryState &state() { return m_state; }
    [[nodiscard]] const MemoryState &state() const { return m_state; }

private:
    MemoryState m_state;
    MemoryLedger m_ledger{m_state};
    MemoryAccounts m_accounts{m_state};
    MemoryDrafts m_drafts{m_state};
    MemoryContent m_content{m_state};
    MemoryTables m_tables;
};

// Does the work at once, in the caller's thread.
class InlineRunner final : public core::StoreRunner
{
public:
    explicit InlineRunner(core::Store &store) : m_store(&store) {}
    explicit InlineRunner(Error why) : m_error(std::move(why)) {}

    // Nothing is ever under way; a test may say what follows upon it.
    void close() override
    {
        if (onClose)
            onClose();
    }
    std::function<void()> onClose;

protected:
    void reopen() override {}
    void post(Work work, AtClose) override { work(m_store ? Result<core::Store *>(m_store) : std::unexpected(m_error)); }

private:
    core::Store *m_store = nullptr;
    Error m_error;
};

}  // namespace vestibule::test
