// The host's services for one signed-in person, in memory and in one thread: what plugins' view models are tested on. The ledger
// keeps the rules that view models rely on; everything else is a list that tests fill and read.
#pragma once
#include <vestibule/content.h>
#include <vestibule/host.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readiness.h>
#include <vestibule/services.h>
#include <vestibule/tables.h>

#include <QMap>

#include <deque>
#include <functional>

namespace vestibule::test {

class FakeLedger final : public ILedger
{
public:
    QString me = QStringLiteral("anna");
    qint64 now = 1'750'000'000'000;             // each event a second later
    QHash<QString, int> limits;                 // attempts by activity
    QList<Event> stored;                        // oldest first
    QHash<QString, QByteArray> privateParts;    // by event
    QHash<QString, QHash<QString, QByteArray>> draftRows;  // by attempt
    // When set, the calls fail with it.
    std::optional<Error> failAppend, failRead, failSave;
    // While true, drafts wait: release() writes and answers the oldest one.
    bool holdSaves = false;

    void release();
    [[nodiscard]] qsizetype waiting() const { return m_held.size(); }
    // As somebody recorded it, without rules.
    Event put(const EventDraft &draft, const QString &actor = {});
    [[nodiscard]] QList<Event> with(const char *verb) const;

    QFuture<Result<Event>> append(const EventDraft &draft) override;
    QFuture<Result<QList<Event>>> events(const EventQuery &query) override;
    QFuture<Result<QByteArray>> privatePart(const QString &eventId) override;
    QFuture<Result<void>> saveDraft(const QString &attempt, const QString &item, const QByteArray &value) override;
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) override;
    QFuture<Result<Event>> submit(const QString &attempt, const EventDraft &draft) override;
    QFuture<Result<Event>> countersign(const CountersignRequest &request) override;
    LedgerNotifier *notifier() override { return &m_notifier; }

private:
    [[nodiscard]] Result<Event> record(const EventDraft &draft);
    [[nodiscard]] bool slotFree(const QString &activity) const;

    struct Held {
        QPromise<Result<void>> promise;
        std::function<Result<void>()> save;
    };
    std::deque<Held> m_held;
    LedgerNotifier m_notifier;
};

class FakePeople final : public IPeople
{
public:
    QList<Person> all;  // the first is signed in

    Person me() const override { return all.first(); }
    QFuture<Result<QList<Person>>> visible() override { return ready(Result<QList<Person>>(all)); }
    QFuture<Result<Person>> find(const QString &idOrLogin) override;
    QFuture<Result<Person>> create(const NewPerson &) override;
    QFuture<Result<void>> appointMentor(const QString &, const QString &) override;
    QFuture<Result<void>> assignProgramme(const QString &, const QString &, QDate) override;
    QFuture<Result<void>> resetPassword(const QString &, const QString &) override;
    QFuture<Result<void>> setActive(const QString &, bool, const QString &) override;
};

class FakeContent final : public IContent
{
public:
    QString interfaceLanguage = QStringLiteral("en");
    QList<ContentPtr> versions;                 // the last is in force
    QString mine;                               // version that the learner is on; empty = the one in force
    QList<Product> priceList;                   // of every version
    QMap<QString, QByteArray> files;            // by "<version>/<language>/<path>", "<version>/<path>"

    // The files of a version by "<language>/<path>".
    void add(const ContentVersion &version, const QMap<QString, QByteArray> &versionFiles);

    QString language() const override { return interfaceLanguage; }
    QFuture<Result<ContentPtr>> current() override;
    QFuture<Result<ContentPtr>> open(const QString &version) override;
    QFuture<Result<ContentPtr>> of(const QString &learner) override;
    QFuture<Result<QByteArray>> file(const QString &version, const QString &language, const QString &path) override;
    QFuture<Result<QList<Product>>> products(const QString &version, const QString &language) override;
};

class FakeReadiness final : public IReadiness
{
public:
    Readiness mine;  // whoever asks
    QList<Standing> all;

    QFuture<Result<Readiness>> tree(const QString &, QDate) override { return ready(Result<Readiness>(mine)); }
    QFuture<Result<QList<Standing>>> overview(QDate) override { return ready(Result<QList<Standing>>(all)); }
    QJsonObject toJson(const Readiness &) const override { return {}; }
};

class FakeClock final : public IClock
{
public:
    explicit FakeClock(const FakeLedger &ledger) : m_ledger(ledger) {}
    qint64 now() const override { return m_ledger.now; }
    QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    const FakeLedger &m_ledger;
};

class FakeNavigation final : public INavigation
{
public:
    struct Place {
        QString view;
        QVariantMap arguments;
    };
    QList<Place> opened;
    QStringList activities, problems, notices;

    void open(const QString &viewId, const QVariantMap &arguments) override { opened.append({viewId, arguments}); }
    void openActivity(const QString &activity) override { activities << activity; }
    void back() override {}
    void notice(const QString &text) override { notices << text; }
    void problem(const QString &text) override { problems << text; }
    void setCount(const QString &, int) override {}
};

class FakeSettings final : public ISettings
{
public:
    QVariantMap values;
    QVariant value(const QString &key, const QVariant &fallback) const override { return values.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override { values.insert(key, value); }
};

class FakeLog final : public ILog
{
public:
    QStringList warnings;
    void info(const QString &) override {}
    void warning(const QString &text) override { warnings << text; }
    void error(const QString &text) override { warnings << text; }
};

// A trainee, anna, and her mentor, oleg, at their desk; anna is signed in.
class FakeDesk final : public HostContext
{
public:
    FakeDesk();

    FakeLedger ledger;
    FakePeople people;
    FakeContent content;
    FakeReadiness readiness;
    FakeClock clock{ledger};
    FakeNavigation navigation;
    FakeLog log;
    FakeSettings settings;
    ITables *tables = nullptr;  // a plugin's test brings its own
    bool signedIn = true;  // false: the session has ended, its services are gone

    void signInAs(const QString &person);
    void *service(const char *interfaceId, int version) noexcept override;
};

}  // namespace vestibule::test
