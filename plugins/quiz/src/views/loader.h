// What every quiz view begins with: the activity, its content version and the bank in every language of the pack.
#pragma once
#include "attempt/editions.h"

#include <vestibule/async.h>
#include <vestibule/attemptmodel.h>

#include <functional>
#include <memory>

namespace vestibule::quiz {

struct LoadedBank : AttemptMaterial {
    Editions editions;       // the interface language's first

    [[nodiscard]] const QList<Question> &questions() const { return editions.first(); }
};
using BankPtr = std::shared_ptr<const LoadedBank>;

// The bank of an activity in one content version; read off the GUI thread. Malformed when it has no questions. done runs in
// context's thread, unless that or the session is gone.
void loadBank(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
              const std::function<void(const Result<BankPtr> &)> &done);

}  // namespace vestibule::quiz
