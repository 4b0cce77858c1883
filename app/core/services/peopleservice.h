// IPeople, and what the shell needs beyond it.
#pragma once
#include "core/crypto/keyseal.h"
#include "core/people/roster.h"
#include "core/services/signedin.h"

#include <vestibule/content.h>
#include <vestibule/services.h>

namespace vestibule::core {

class PeopleService final : public IPeople
{
public:
    struct Parts {
        StoreRunner &store;
        const SessionContext &session;
        const IClock &clock;
        IContent &content;
        LedgerNotifier &notifier;
        SealCost cost = SealCost::moderate();
    };
    explicit PeopleService(const Parts &parts);

    [[nodiscard]] Person me() const override { return m_parts.session.me(); }
    [[nodiscard]] QFuture<Result<QList<Person>>> visible() override;
    [[nodiscard]] QFuture<Result<Person>> find(const QString &idOrLogin) override;
    [[nodiscard]] QFuture<Result<Person>> create(const NewPerson &person) override;
    // An empty mentor takes the mentor away.
    [[nodiscard]] QFuture<Result<void>> appointMentor(const QString &learner, const QString &mentor) override;
    // From the content version in force, which the learner stays on.
    [[nodiscard]] QFuture<Result<void>> assignProgramme(const QString &learner, const QString &programme, QDate start) override;
    [[nodiscard]] QFuture<Result<void>> resetPassword(const QString &person, const QString &newPassword) override;
    [[nodiscard]] QFuture<Result<void>> setActive(const QString &person, bool active, const QString &reason) override;

    [[nodiscard]] QFuture<Result<void>> appoint(const QString &person, Role role);
    [[nodiscard]] QFuture<Result<void>> erase(const QString &person, const QString &reason);
    // One's own.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &oldPassword, const QString &newPassword);

private:
    // One deed of the roster on somebody (id or login), announced under its verb when it worked.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> asHr(const char *verb, const QString &who, std::function<Result<T>(Roster &)> deed);

    Parts m_parts;
    SignedIn m_signedIn;
};

}  // namespace vestibule::core
