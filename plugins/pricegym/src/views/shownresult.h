// What came of an attempt as the screen shows it.
#pragma once
#include "attempt/training.h"
#include "views/loader.h"

#include <QVariantMap>

namespace vestibule::pricegym {

// {percent, passed, right, day, erased, cases: [{title, right, facts, marks, steps}]}. prices: of the version that it was practised
// with. answers: nothing when they were erased.
[[nodiscard]] QVariantMap shownResult(HostContext &host, const LoadedPrices &prices, const Event &submission, const std::optional<QList<Given>> &answers);

// "The right tier, Payment later".
[[nodiscard]] QString titlesOf(const QStringList &kinds);

// The answers of a hand-in: nothing when they were erased. done runs in context's thread, unless that or the session is gone.
void loadAnswers(HostContext &host, QObject *context, const Event &submission, const std::function<void(const Result<std::optional<QList<Given>>> &)> &done);

}  // namespace vestibule::pricegym
