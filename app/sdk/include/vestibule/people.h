// Who is who. All calls go through the ledger: creating, assigning and resetting are HR-signed events.
#pragma once
#include <vestibule/event.h>
#include <vestibule/roles.h>

#include <QFuture>

namespace vestibule {

struct Person {
    QString id;
    QString login;  // empty once the person was erased
    QString name;
    Role role = Role::Trainee;
    bool active = true;
    QString mentor;        // id, or empty
    QString programme;     // id of the programme assigned last, or empty
    QString content;       // content version that the person began and stays on
    QDate start;           // first day of the programme
    bool sample = false;   // an account of the sample company: its password is published
};

struct NewPerson {
    QString login;
    QString name;
    Role role = Role::Trainee;
    QString password;
};

class IPeople
{
public:
    static constexpr char id[] = "vestibule.people";
    static constexpr int version = 1;

    // The signed-in person; constant while the session lasts.
    [[nodiscard]] virtual Person me() const = 0;
    // Everybody the signed-in person may see: oneself; a mentor's mentees; for HR all.
    [[nodiscard]] virtual QFuture<Result<QList<Person>>> visible() = 0;
    // By id or login; one's own mentor by id, without their login and assignment. NotFound when there is none, Refused when it is not theirs to see.
    [[nodiscard]] virtual QFuture<Result<Person>> find(const QString &idOrLogin) = 0;

    // HR only.
    [[nodiscard]] virtual QFuture<Result<Person>> create(const NewPerson &person) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> appointMentor(const QString &learner, const QString &mentor) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> assignProgramme(const QString &learner, const QString &programme, QDate start) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> resetPassword(const QString &person, const QString &newPassword) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> setActive(const QString &person, bool active, const QString &reason) = 0;

protected:
    ~IPeople() = default;
};

}  // namespace vestibule
