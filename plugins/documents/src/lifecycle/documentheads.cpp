// Who agrees for which department: HR names them on the page of a document, for all documents.
#include "lifecycle/documentpage.h"

#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

QString DocumentPage::departments() const
{
    if (m_typed)
        return *m_typed;
    QStringList names;
    for (const DepartmentHead &head : m_standing.heads)
        names.append(head.department);
    return names.isEmpty() ? tr("Sales, Legal, HR, Logistics, Accounting, Purchasing") : names.join(u", "_s);
}

void DocumentPage::setDepartments(const QString &typed)
{
    if (typed == departments())
        return;
    m_typed = typed;
    Q_EMIT changed();
}

// As it would be put up.
QList<Agreement> DocumentPage::planned() const
{
    QList<Agreement> planned;
    for (const QString &name : departmentsFrom(departments())) {
        const DepartmentHead *head = headOf(m_standing.heads, name);
        planned.append({name, head ? head->person : QString(), head ? head->event : QString(), {}});
    }
    return planned;
}

bool DocumentPage::canPutUp() const
{
    const QList<Agreement> all = planned();
    return canPropose() && !all.isEmpty() && std::ranges::none_of(all, [](const Agreement &one) { return one.head.isEmpty(); });
}

// HR sees all who can sign it, nobody else names anybody.
QVariantList DocumentPage::candidates() const
{
    if (!isHr())
        return {};
    QVariantList list{QVariantMap{{u"id"_s, QString()}, {u"name"_s, tr("nobody yet")}}};
    for (const Person &person : m_standing.able)
        list.append(QVariantMap{{u"id"_s, person.id}, {u"name"_s, person.name}});
    return list;
}

void DocumentPage::entrust(const QString &department, const QString &person)
{
    const DepartmentHead *head = headOf(m_standing.heads, department);
    if (m_loading || m_busy || m_error || !isHr() || (head ? head->person : QString()) == person)
        return;
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb::Entrusted);
    draft.payload = {{u"department"_s, department}, {u"person"_s, person}};
    record(m_host.get<ILedger>()->append(draft));
}

}  // namespace vestibule::documents
