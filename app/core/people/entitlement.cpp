#include "core/people/entitlement.h"

#include <vestibule/departments.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QString nothingRecorded() { return Text::tr("Nothing was recorded."); }

Result<QList<Event>> namingsIn(Store &store)
{
    EventQuery query;
    query.verbs = {QLatin1String(verb::Entrusted)};
    return store.ledger().read(query);
}

Result<qint64> checkAgreed(const EventDraft &draft, const Person &actor, const QList<DepartmentHead> &heads)
{
    const QString department = draft.payload.value("department"_L1).toString();
    const DepartmentHead *head = headOf(heads, department);
    if (!head)
        return fail(ErrorCode::Refused, Text::tr("Nobody is named yet who agrees for the department “%1”.").arg(department),
                    Text::tr("HR names somebody on the page of the document."), nothingRecorded());
    if (head->person != actor.id)
        return fail(ErrorCode::Refused, Text::tr("Somebody else agrees for the department “%1”.").arg(department),
                    Text::tr("Let the person sign whom HR named, or have HR name another one."), nothingRecorded());
    if (!draft.refs.contains(head->event))
        return fail(ErrorCode::Conflict, Text::tr("Somebody was named for the department “%1” meanwhile.").arg(department),
                    Text::tr("Open the page again, then agree."), nothingRecorded());
    return head->at;
}

Result<void> checkCandidate(Store &store, const QString &department, const QString &id, const QList<DepartmentHead> &heads)
{
    const Result<Person> person = personOf(store, id);
    if (!person)
        return std::unexpected(person.error());
    if (!person->active || !mayAppend(QString(QLatin1String(verb::Agreed)), person->role, false, false, true))
        return fail(ErrorCode::Refused, Text::tr("%1 cannot agree for a department.").arg(person->name),
                    Text::tr("Name a mentor or somebody of HR whose account is active."), nothingRecorded());
    const auto another = std::ranges::find_if(
        heads, [&](const DepartmentHead &head) { return head.person == person->id && head.department != department; });
    if (person->role == Role::Hr && another != heads.end())
        return fail(ErrorCode::Refused, Text::tr("%1 is of HR and agrees for “%2” already.").arg(person->name, another->department),
                    Text::tr("HR agrees for its own department only; name somebody of the other department."), nothingRecorded());
    return {};
}

Result<qint64> checkEntrusted(Store &store, const EventDraft &draft, const QList<DepartmentHead> &heads)
{
    const QString department = draft.payload.value("department"_L1).toString();
    if (department.isEmpty() || department != department.simplified() || !draft.activity.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("It is not said which department is meant."), {}, nothingRecorded());
    const QString person = draft.payload.value("person"_L1).toString();
    if (!person.isEmpty())
        if (const Result<void> able = checkCandidate(store, department, person, heads); !able)
            return std::unexpected(able.error());
    const DepartmentHead *before = headOf(heads, department);
    return before ? before->at + 1 : 0;  // the last naming holds: it stands after the one before
}

}  // namespace

Result<qint64> checkEntitlement(Store &store, const EventDraft &draft, const Person &actor)
{
    const bool agreed = draft.verb == QLatin1String(verb::Agreed);
    if (!agreed && draft.verb != QLatin1String(verb::Entrusted))
        return 0;
    const Result<QList<Event>> namings = namingsIn(store);
    if (!namings)
        return std::unexpected(namings.error());
    const QList<DepartmentHead> heads = departmentHeads(*namings);
    return agreed ? checkAgreed(draft, actor, heads) : checkEntrusted(store, draft, heads);
}

}  // namespace vestibule::core
