// What the tests of the view models have in common.
#pragma once
#include "sample.h"
#include "viewmodel.h"

#include <QTest>

namespace vestibule::mentoring {

inline const QDate May10(2026, 5, 10);
inline const QDate May11(2026, 5, 11);
inline const QString Sale = QStringLiteral("mentoring:training-sale");

// Its id.
inline QString recorded(FakeCompany &company, const QString &actor, const EventDraft &draft)
{
    return company.record(actor, draft).value().id;
}

// The last event of a company.
inline const Event &last(const FakeCompany &company) { return company.events.constLast(); }

// What a person began to write and did not record, by item.
inline QHash<QString, QByteArray> draftsOf(const FakeCompany &company, const QString &person)
{
    QHash<QString, QByteArray> all;
    const auto mine = company.drafts.value(person);
    for (const QHash<QString, QByteArray> &items : mine)
        all.insert(items);
    return all;
}

inline void settle(ViewModel &model)
{
    QTRY_VERIFY(!model.loading());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

}  // namespace vestibule::mentoring
