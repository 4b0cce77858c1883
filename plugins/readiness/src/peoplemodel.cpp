#include "peoplemodel.h"

#include "words.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/ledger.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QCollator>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <array>
#include <limits>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

QList<Person> byName(const QList<Person> &people)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<std::pair<QCollatorSortKey, const Person *>> keyed;
    keyed.reserve(people.size());
    for (const Person &person : people)
        keyed.append({collator.sortKey(person.name), &person});
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Person> sorted;
    sorted.reserve(people.size());
    for (const auto &[key, person] : std::as_const(keyed))
        sorted.append(*person);
    return sorted;
}

}  // namespace

// Beside the window's thread: with thousands of people it takes longer than a frame.
PeopleModel::Roster PeopleModel::rosterOf(const QList<Person> &people)
{
    Roster roster{byName(people), {}, {}, {}};
    for (int i = 0; i < int(roster.people.size()); ++i) {
        roster.places.insert(roster.people[i].id, i);
        roster.logins.insert(roster.people[i].login);
    }
    for (const Person &person : std::as_const(roster.people)) {
        const auto mentor = roster.places.constFind(person.mentor);
        const QString mentorName = mentor == roster.places.cend() ? QString() : roster.people[*mentor].name;
        roster.search.append(searchText({person.name, person.login, roleTitle(person.role), mentorName}));
    }
    return roster;
}

PeopleModel::~PeopleModel() { releaseAside(std::move(m_roster)); }

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
        const auto sorting = QtConcurrent::run([people = *people]() -> Result<Roster> { return rosterOf(people); });
        whenReady(sorting, this, [this](const Result<Roster> &roster) {
            if (!roster)
                return fail(roster.error());
            show(*roster);
        });
    });
}

void PeopleModel::show(const Roster &roster)
{
    m_roster = roster;
    m_form.setTakenLogins(roster.logins);
    m_loaded = true;
    m_problem = noProblem();
    applyFilter();
    finish();
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
    const auto found = m_roster.places.constFind(id);
    return found == m_roster.places.cend() ? nullptr : &m_roster.people[*found];
}

QString PeopleModel::nameOf(const QString &id) const
{
    const Person *found = person(id);
    return found ? found->name : QString();
}

bool PeopleModel::isShown(int index, const WordSearch &wanted) const
{
    return (m_roster.people[index].active || m_withInactive) && wanted.finds(m_roster.search[index]);
}

void PeopleModel::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    const WordSearch wanted(m_filter);
    QSet<QString> kept;
    for (int i = 0; i < int(m_roster.people.size()); ++i) {
        if (!isShown(i, wanted))
            continue;
        m_shown.append(i);
        if (m_selected.contains(m_roster.people[i].id) && selectable(m_roster.people[i]))
            kept.insert(m_roster.people[i].id);
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
    return int(std::ranges::count(m_roster.people, false, &Person::active));
}

QStringList PeopleModel::selected() const
{
    QStringList ids;
    for (const int index : m_shown)
        if (m_selected.contains(m_roster.people[index].id))
            ids.append(m_roster.people[index].id);
    return ids;
}

QVariantList PeopleModel::mentors() const
{
    QVariantList list;
    for (const Person &person : m_roster.people)
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
    const Person &person = m_roster.people[m_shown[index.row()]];
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
        if (m_roster.people[m_shown[row]].id == id)
            Q_EMIT dataChanged(index(row), index(row), {Selected});
    Q_EMIT selectionChanged();
}

void PeopleModel::selectShown(bool selected)
{
    m_selected.clear();
    if (selected)
        for (const int index : std::as_const(m_shown))
            if (selectable(m_roster.people[index]))
                m_selected.insert(m_roster.people[index].id);
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

}  // namespace vestibule::readiness
