// What the view of a level begins with: the activity, its content version and the price list of that version.
#pragma once
#include "pricing/pricelist.h"

#include <vestibule/async.h>
#include <vestibule/attemptmodel.h>

#include <functional>
#include <memory>

namespace vestibule::pricegym {

struct LoadedPrices : AttemptMaterial {
    PriceList list;
};
using PricesPtr = std::shared_ptr<const LoadedPrices>;

// Read off the GUI thread. Malformed when there is nothing to practise in it. done runs in context's thread, unless that or the session
// is gone.
void loadPrices(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
                const std::function<void(const Result<PricesPtr> &)> &done);

}  // namespace vestibule::pricegym
