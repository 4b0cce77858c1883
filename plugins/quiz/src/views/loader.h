// What every quiz view begins with: the activity, its content version and the bank in the interface language.
#pragma once
#include "bank/question.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/host.h>

#include <QtConcurrent>

#include <functional>
#include <memory>

namespace vestibule::quiz {

struct LoadedBank {
    ContentPtr content;
    Activity activity;
    QList<Question> questions;
};
using BankPtr = std::shared_ptr<const LoadedBank>;

// The bank of an activity in one content version; read off the GUI thread. done runs in context's thread, unless that is gone.
void loadBank(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
              const std::function<void(const Result<BankPtr> &)> &done);

}  // namespace vestibule::quiz
