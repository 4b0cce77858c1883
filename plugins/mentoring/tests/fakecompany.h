// A company in memory for the tests of this plugin: people, one programme, events, and the services over them. The readiness
// decision is the real one.
#pragma once
#include <vestibule/content.h>
#include <vestibule/host.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>
#include <vestibule/services.h>

#include <QTimeZone>

namespace vestibule::mentoring {

// What the whole company knows; every FakeHost is one signed-in person's view of it.
struct FakeCompany {
    FakeCompany();

    Person &person(const QString &id);
    // Records by `actor` what the verb table allows them.
    Result<Event> record(const QString &actor, const EventDraft &draft);
    [[nodiscard]] QList<ReviewItem> waiting(const QString &learner) const;  // empty = all
    // The day, `hour`:00 in the company's time zone.
    void setNow(QDate day, int hour = 10);
    [[nodiscard]] qint64 now() const { return time; }

    QList<Person> people;
    std::shared_ptr<ContentVersion> content;
    QList<Event> events;
    QHash<QString, QByteArray> privateParts;   // by event
    QHash<QString, QHash<QString, QHash<QString, QByteArray>>> drafts;  // by person, attempt, item
    QHash<QString, Result<Rescore>> rescores;  // by event; what is not there holds
    QTimeZone zone{"Europe/Moscow"};
    qint64 time = 0;
};

class FakeHost final : public HostContext, ILedger, IPeople, IContent, IReviews, IReadiness, INavigation, IClock, ILog
{
public:
    FakeHost(FakeCompany &company, const QString &me, const QString &language = QStringLiteral("en"));
    void *service(const char *interfaceId, int version) noexcept override;

    // What the window was asked.
    struct Opened {
        QString view;
        QVariantMap arguments;
    };
    QList<Opened> opened;
    QStringList notices, problems;
    QHash<QString, int> counts;
    QString countersigner;      // who signs in the dialog; empty = it is closed
    QList<CountersignRequest> countersigned;
    std::optional<Error> failNext;  // the next question to ledger, people, content, reviews or readiness fails
    QString interfaceLanguage;

private:
    QFuture<Result<Event>> append(const EventDraft &draft) override;
    QFuture<Result<QList<Event>>> events(const EventQuery &query) override;
    QFuture<Result<QByteArray>> privatePart(const QString &eventId) override;
    QFuture<Result<void>> saveDraft(const QString &attempt, const QString &item, const QByteArray &value) override;
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) override;
    QFuture<Result<Event>> submit(const QString &, const EventDraft &draft) override { return append(draft); }
    QFuture<Result<Event>> countersign(const CountersignRequest &request) override;
    LedgerNotifier *notifier() override { return &m_notifier; }

    Person me() const override { return m_company.person(m_me); }
    QFuture<Result<QList<Person>>> visible() override;
    QFuture<Result<Person>> find(const QString &idOrLogin) override;
    QFuture<Result<Person>> create(const NewPerson &) override { return ready<Person>({}); }
    QFuture<Result<void>> appointMentor(const QString &, const QString &) override { return ready<void>({}); }
    QFuture<Result<void>> assignProgramme(const QString &, const QString &, QDate) override { return ready<void>({}); }
    QFuture<Result<void>> resetPassword(const QString &, const QString &) override { return ready<void>({}); }
    QFuture<Result<void>> setActive(const QString &, bool, const QString &) override { return ready<void>({}); }

    QString language() const override { return interfaceLanguage; }
    QFuture<Result<ContentPtr>> current() override;
    QFuture<Result<ContentPtr>> open(const QString &) override { return current(); }
    QFuture<Result<ContentPtr>> of(const QString &) override { return current(); }
    QFuture<Result<QByteArray>> file(const QString &, const QString &, const QString &) override { return ready<QByteArray>({}); }
    QFuture<Result<QList<Product>>> products(const QString &, const QString &) override { return ready<QList<Product>>({}); }

    QFuture<Result<QList<ReviewItem>>> pending() override;
    QFuture<Result<QList<ReviewItem>>> waitingFor(const QString &learner) override;
    QString viewOf(const QString &kind) const override;
    QFuture<Result<Rescore>> rescore(const QString &eventId) override;

    QFuture<Result<Readiness>> tree(const QString &learner, QDate at) override;
    QFuture<Result<QList<Standing>>> overview(QDate at) override;
    QJsonObject toJson(const Readiness &) const override { return {}; }

    void open(const QString &viewId, const QVariantMap &arguments) override { opened.append({viewId, arguments}); }
    void openActivity(const QString &activity) override { opened.append({activity, {}}); }
    void back() override {}
    void notice(const QString &text) override { notices.append(text); }
    void problem(const QString &text) override { problems.append(text); }
    void setCount(const QString &viewId, int count) override { counts[viewId] = count; }

    qint64 now() const override { return m_company.time; }
    QTimeZone zone() const override { return m_company.zone; }

    void info(const QString &) override {}
    void warning(const QString &) override {}
    void error(const QString &) override {}

    [[nodiscard]] bool sees(const QString &learner) const;
    template <class T>
    [[nodiscard]] QFuture<Result<T>> answer(const T &value);

    FakeCompany &m_company;
    QString m_me;
    LedgerNotifier m_notifier;
};

// The events of daily life.
[[nodiscard]] EventDraft report(QDate day, const QJsonObject &metrics, const QString &corrects = {});
[[nodiscard]] EventDraft judgement(const char *verb, const QString &learner, const QStringList &refs, const QString &reason = {});
[[nodiscard]] EventDraft about(const char *verb, const QString &learner, const QString &activity, const QString &reason = {});

}  // namespace vestibule::mentoring
