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

inline void settle(ViewModel &model)
{
    QTRY_VERIFY(!model.loading());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

}  // namespace vestibule::mentoring
