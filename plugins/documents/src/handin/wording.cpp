#include "handin/wording.h"

#include "values/values.h"

#include <vestibule/readinesstext.h>

#include <QLocale>

namespace vestibule::documents {

QString shownAmount(qint64 amount, int decimals) { return numberText(amount, QLocale().name(), decimals); }

QString shownExpected(const Remark &remark)
{
    if (const auto amount = remark.type == Expected::Amount ? amountOf(remark.expected) : std::nullopt)
        return shownAmount(*amount, int(remark.expected.section(u'.', 1).size()));
    if (const auto date = remark.type == Expected::Date ? dateOf(remark.expected) : std::nullopt)
        return dateText(*date);
    return remark.expected;
}

}  // namespace vestibule::documents
