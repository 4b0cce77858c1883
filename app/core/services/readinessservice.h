// IReadiness: gathers what the decision needs, decides, and remembers decisions until something new is recorded.
#pragma once
#include "core/ledger/signedevents.h"
#include "core/services/readinessbasis.h"
#include "core/services/signedin.h"

#include <vestibule/services.h>

namespace vestibule::core {

class ReadinessService final : public IReadiness
{
public:
    ReadinessService(StoreRunner &store, const SessionContext &session, const IClock &clock, IContent &content,
                     const QTimeZone &zone);

    // NotFound when no programme was assigned by then.
    [[nodiscard]] QFuture<Result<Readiness>> tree(const QString &learner, QDate at = {}) override;
    // Trainees, and everybody with a programme, whose account is active. Only learners about whom something was recorded since
    // the last call for the same day are decided anew.
    [[nodiscard]] QFuture<Result<QList<Standing>>> overview(QDate at = {}) override;
    // With titles, when the content version was opened by a call before.
    [[nodiscard]] QJsonObject toJson(const Readiness &readiness) const override;

private:
    // What is asked for: learners that may be seen, and the day.
    struct Question {
        QList<Person> learners;
        QStringList versions;  // that their programmes may come from
        ReadinessBasis basis;  // without contents and texts yet
    };
    struct Remembered {
        qint64 last;  // at of the last event that was seen
        std::optional<Readiness> readiness;
    };
    using Answer = QHash<QString, std::optional<Readiness>>;

    [[nodiscard]] Result<Question> ask(Store &store, const QList<Person> &learners, QDate at) const;
    // Opens the content, then runs work on the store's thread with the full basis.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> answer(QFuture<Result<Question>> question,
                                            std::function<Result<T>(Store &, const Question &)> work);
    [[nodiscard]] QFuture<Result<Contents>> open(QStringList versions);
    [[nodiscard]] Result<void> decide(Store &store, const ReadinessBasis &basis, const QSet<QString> &learners,
                                      Answer &answer);
    [[nodiscard]] Result<QList<Standing>> standings(Store &store, const Question &question);
    [[nodiscard]] QDate dayOf(QDate at) const { return at.isValid() ? at : m_clock.today(); }

    SignedIn m_signedIn;
    StoreRunner &m_store;
    const IClock &m_clock;
    IContent &m_content;
    QTimeZone m_zone;

    // On the store's thread only.
    QDate m_rememberedAt;
    PublishedVersion m_rememberedInForce;
    QHash<QString, Remembered> m_remembered;  // by learner
    SignedEvents m_signed;

    mutable QMutex m_mutex;
    Contents m_opened;  // guarded by m_mutex
};

}  // namespace vestibule::core
