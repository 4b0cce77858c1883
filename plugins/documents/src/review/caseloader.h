// A case of a content version, in the interface language, with the document of the library that it is about.
#pragma once
#include "handin/case.h"
#include "handin/content.h"
#include "library/library.h"
#include "library/libraryloader.h"

#include <vestibule/async.h>
#include <vestibule/attemptmodel.h>

#include <functional>
#include <memory>

namespace vestibule::documents {

struct LoadedCase : AttemptMaterial {
    QString language;
    Case wanted;
    LibraryPtr library;
    const Document *document = nullptr;  // in the library; null when the case is about none of it
    std::optional<Content> made;         // of its template
};
using CasePtr = std::shared_ptr<const LoadedCase>;

// done runs in context's thread, unless that or the session is gone.
void loadCase(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
              const std::function<void(const Result<CasePtr> &)> &done);

}  // namespace vestibule::documents
