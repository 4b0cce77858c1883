// What HR changes about accounts: the second half of PeopleModel.
#include "peoplemodel.h"

#include "words.h"

#include <vestibule/async.h>
#include <vestibule/services.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

void PeopleModel::create()
{
    if (m_busy)
        return;
    if (!m_form.acceptable())
        return Q_EMIT refused();
    setBusy(true);
    const NewPerson wanted = m_form.person();
    const bool generated = m_form.passwords()->generated();
    whenReady(m_host.get<IPeople>()->create(wanted), this, [this, wanted, generated](const Result<Person> &person) {
        setBusy(false);
        if (!person) {
            if (person.error().code == ErrorCode::Conflict)
                m_form.refuseLogin();
            else
                m_form.setProblem(person.error().message());
            return Q_EMIT refused();
        }
        m_form.clear();
        Q_EMIT created();
        if (generated)
            Q_EMIT passwordReady(wanted.name, wanted.login, wanted.password);
        else
            m_host.get<INavigation>()->notice(tr("The account of %1 is ready.").arg(wanted.name));
        refresh();
    });
}

void PeopleModel::prepareReset(const QString &id)
{
    m_reset.clear();
    if (const Person *found = person(id))
        m_reset.setLogin(found->login);
}

void PeopleModel::resetPassword(const QString &id)
{
    const Person *found = person(id);
    if (m_busy || !found || !m_reset.acceptable())
        return;
    setBusy(true);
    const QString password = m_reset.password();
    const bool generated = m_reset.generated();
    m_reset.clear();
    whenReady(m_host.get<IPeople>()->resetPassword(id, password), this, [this, who = *found, password, generated](const Result<void> &done) {
        setBusy(false);
        if (!done)
            return m_host.get<INavigation>()->problem(done.error().message());
        if (generated)
            Q_EMIT passwordReady(who.name, who.login, password);
        else
            m_host.get<INavigation>()->notice(tr("%1 signs in with the new password from now on.").arg(who.name));
        refresh();
    });
}

void PeopleModel::appointMentor(const QStringList &people, const QString &mentor)
{
    if (mentor.isEmpty())
        return;
    const auto step = [this, mentor](const QString &id) { return m_host.get<IPeople>()->appointMentor(id, mentor); };
    const auto notice = [this, name = nameOf(mentor)](int done) { return tr("%1 is now the mentor of %n new hire(s).", nullptr, done).arg(name); };
    QHash<QString, QString> before;
    for (const QString &id : people)
        if (const Person *found = person(id))
            before.insert(id, found->mentor);
    run({people, step, 0, {}, notice, [this, before] { restoreMentors(before); }});
}

void PeopleModel::restoreMentors(const QHash<QString, QString> &mentors)
{
    const auto step = [this, mentors](const QString &id) { return m_host.get<IPeople>()->appointMentor(id, mentors.value(id)); };
    const auto notice = [](int done) { return tr("%n new hire(s) have the mentor they had before.", nullptr, done); };
    run({mentors.keys(), step, 0, {}, notice});
}

void PeopleModel::assignProgramme(const QStringList &people, const QString &isoStart)
{
    const QDate start = QDate::fromString(isoStart, Qt::ISODate);
    if (!start.isValid() || m_programme.isEmpty())
        return;
    const auto step = [this, start](const QString &id) { return m_host.get<IPeople>()->assignProgramme(id, m_programme, start); };
    const auto notice = [this, start](int done) { return tr("%n new hire(s) begin on %1.", nullptr, done).arg(dateText(start)); };
    run({people, step, 0, {}, notice});
}

void PeopleModel::setActive(const QString &id, bool active, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return;
    const auto step = [this, active, reason](const QString &one) { return m_host.get<IPeople>()->setActive(one, active, reason.trimmed()); };
    const auto notice = [this, active, name = nameOf(id)](int) {
        return active ? tr("%1 may sign in again.").arg(name) : tr("%1 cannot sign in any more. The record stays.").arg(name);
    };
    const auto undo = [this, id, active] {
        const auto back = [this, active](const QString &one) { return m_host.get<IPeople>()->setActive(one, !active, tr("Taken back at once")); };
        const auto said = [this, active, id](int) { return active ? tr("%1 is deactivated again.").arg(nameOf(id)) : tr("%1 may sign in again.").arg(nameOf(id)); };
        run({{id}, back, 0, {}, said});
    };
    run({{id}, step, 0, {}, notice, undo});
}

void PeopleModel::undo()
{
    if (m_busy || !m_undo)
        return m_host.get<INavigation>()->notice(tr("Not undone: another change was made meanwhile."));
    std::exchange(m_undo, {})();
}

// One after the other: each is a signed event of the same actor.
void PeopleModel::run(const Batch &batch)
{
    if (batch.done == 0 && batch.failures.isEmpty()) {
        if (m_busy || batch.left.isEmpty())
            return;
        setBusy(true);
    }
    if (batch.left.isEmpty())
        return finishBatch(batch);
    whenReady(batch.step(batch.left.constFirst()), this, [this, batch](const Result<void> &done) {
        Batch next = batch;
        const QString id = next.left.takeFirst();
        if (done)
            ++next.done;
        else
            next.failures.append(tr("%1: %2", "name: why it failed").arg(nameOf(id), done.error().message()));
        run(next);
    });
}

void PeopleModel::finishBatch(const Batch &batch)
{
    setBusy(false);
    m_undo = batch.failures.isEmpty() ? batch.undo : std::function<void()>();
    if (m_undo)
        Q_EMIT undoable(batch.notice(batch.done));
    else if (batch.done > 0)
        m_host.get<INavigation>()->notice(batch.notice(batch.done));
    if (!batch.failures.isEmpty())
        m_host.get<INavigation>()->problem(batch.failures.join(u'\n'));
    m_selected.clear();
    Q_EMIT selectionChanged();
    refresh();
}

}  // namespace vestibule::readiness
