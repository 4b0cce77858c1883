#include "peoplemodel.h"

#include "words.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/ledger.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this] {
        if (!m_busy)  // a change to several people is shown once, at its end
            refresh();
    });
    loadProgramme();
    refresh();
}

QString PeopleModel::today() const
{
    return m_host.get<IClock>()->today().toString(Qt::ISODate);
}

void PeopleModel::loadProgramme()
{
    whenReady(m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return;  // no pack is installed: there is no programme to assign, and the page says so
        m_programme = (*content)->programme.id;
        m_programmeTitle = (*content)->text(m_host.get<IContent>()->language(), u"programme"_s).title;
        Q_EMIT changed();
    });
}

void PeopleModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    Q_EMIT changed();
    load();
}

void PeopleModel::load()
{
    m_again = false;
    whenReady(m_host.get<IPeople>()->visible(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return fail(people.error());
        m_people = *people;
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(m_people, [&](const Person &a, const Person &b) { return collator.compare(a.name, b.name) < 0; });
        QSet<QString> logins;
        for (const Person &person : std::as_const(m_people))
            logins.insert(person.login);
        m_form.setTakenLogins(logins);
        m_loaded = true;
        m_problem = noProblem();
        applyFilter();
        finish();
    });
}

void PeopleModel::finish()
{
    m_loading = false;
    if (m_again)
        refresh();
    else
        Q_EMIT changed();
}

void PeopleModel::fail(const Error &error)
{
    m_problem = problemValue(error);
    finish();
}

const Person *PeopleModel::person(const QString &id) const
{
    const auto found = std::ranges::find(m_people, id, &Person::id);
    return found == m_people.end() ? nullptr : &*found;
}

QString PeopleModel::nameOf(const QString &id) const
{
    const Person *found = person(id);
    return found ? found->name : QString();
}

bool PeopleModel::isShown(const Person &person) const
{
    if (!person.active && !m_withInactive)
        return false;
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return person.name.contains(word, Qt::CaseInsensitive) || person.login.contains(word, Qt::CaseInsensitive)
            || roleTitle(person.role).contains(word, Qt::CaseInsensitive) || nameOf(person.mentor).contains(word, Qt::CaseInsensitive);
    });
}

void PeopleModel::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    QSet<QString> kept;
    for (int i = 0; i < int(m_people.size()); ++i) {
        if (!isShown(m_people[i]))
            continue;
        m_shown.append(i);
        if (m_selected.contains(m_people[i].id) && selectable(m_people[i]))
            kept.insert(m_people[i].id);
    }
    m_selected = kept;  // what nobody sees must not be changed
    endResetModel();
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void PeopleModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyFilter();
}

void PeopleModel::setWithInactive(bool with)
{
    if (m_withInactive == with)
        return;
    m_withInactive = with;
    applyFilter();
}

int PeopleModel::inactive() const
{
    return int(std::ranges::count(m_people, false, &Person::active));
}

QStringList PeopleModel::selected() const
{
    QStringList ids;
    for (const int index : m_shown)
        if (m_selected.contains(m_people[index].id))
            ids.append(m_people[index].id);
    return ids;
}

QVariantList PeopleModel::mentors() const
{
    QVariantList list;
    for (const Person &person : m_people)
        if (person.active && person.role == Role::Mentor)
            list.append(QVariantMap{{u"text"_s, person.name}, {u"value"_s, person.id}});
    return list;
}

QVariantList PeopleModel::roles() const
{
    QVariantList list;
    for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator})
        list.append(QVariantMap{{u"text"_s, roleTitle(role)}, {u"value"_s, roleWord(role)}});
    return list;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[m_shown[index.row()]];
    switch (role) {
    case Id: return person.id;
    case Name: return person.name;
    case Login: return person.login;
    case RoleWord: return roleWord(person.role);
    case RoleText: return roleTitle(person.role);
    case Mentor: return nameOf(person.mentor);
    case Start: return dateText(person.start);
    case StartSort: return person.start.isValid() ? person.start.toJulianDay() : std::numeric_limits<qint64>::max();
    case Active: return person.active;
    case StateText: return person.active ? tr("Active") : tr("Deactivated");
    case Trainee: return selectable(person);
    case Selected: return m_selected.contains(person.id);
    case Self: return person.id == m_host.get<IPeople>()->me().id;
    default: return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{Id, "person"}, {Name, "name"},   {Login, "login"},         {RoleWord, "roleWord"}, {RoleText, "roleText"},
            {Mentor, "mentor"}, {Start, "start"}, {StartSort, "startSort"}, {Active, "active"},     {StateText, "stateText"},
            {Trainee, "trainee"}, {Selected, "selected"}, {Self, "self"}};
}

void PeopleModel::select(const QString &id, bool selected)
{
    const Person *found = person(id);
    if (!found || !selectable(*found) || m_selected.contains(id) == selected)
        return;
    if (selected)
        m_selected.insert(id);
    else
        m_selected.remove(id);
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (m_people[m_shown[row]].id == id)
            Q_EMIT dataChanged(index(row), index(row), {Selected});
    Q_EMIT selectionChanged();
}

void PeopleModel::selectShown(bool selected)
{
    m_selected.clear();
    if (selected)
        for (const int index : std::as_const(m_shown))
            if (selectable(m_people[index]))
                m_selected.insert(m_people[index].id);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1), {Selected});
    Q_EMIT selectionChanged();
}

void PeopleModel::openReadiness(const QString &id)
{
    const Person *found = person(id);
    if (found && found->role == Role::Trainee)
        m_host.get<INavigation>()->open(u"readiness.person"_s, {{u"learner"_s, id}});
}

void PeopleModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void PeopleModel::create()
{
    if (m_busy || !m_form.acceptable())
        return;
    setBusy(true);
    const NewPerson wanted = m_form.person();
    const bool generated = m_form.passwords()->generated();
    whenReady(m_host.get<IPeople>()->create(wanted), this, [this, wanted, generated](const Result<Person> &person) {
        setBusy(false);
        if (!person)
            return m_form.setProblem(person.error().message());
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
    run({people, step, 0, {}, notice});
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
    run({{id}, step, 0, {}, notice});
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
    if (batch.done > 0)
        m_host.get<INavigation>()->notice(batch.notice(batch.done));
    if (!batch.failures.isEmpty())
        m_host.get<INavigation>()->problem(batch.failures.join(u'\n'));
    m_selected.clear();
    Q_EMIT selectionChanged();
    refresh();
}

}  // namespace vestibule::readiness
