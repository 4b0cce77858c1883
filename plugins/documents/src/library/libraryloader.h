// The library of a content version, off the GUI thread.
#pragma once
#include "library/library.h"

#include <vestibule/async.h>
#include <vestibule/content.h>

#include <functional>
#include <memory>

namespace vestibule::documents {

using LibraryPtr = std::shared_ptr<const Library>;

// In the interface language now. done runs in context's thread, unless that or the session is gone. A pack without a library gives an
// empty one; Malformed when it cannot be read.
void loadLibrary(HostContext &host, QObject *context, const ContentPtr &content, const std::function<void(const Result<LibraryPtr> &)> &done);

// A template of a document, in the library's language or the pack's first: IContent::file with templatePath().
[[nodiscard]] QFuture<Result<QByteArray>> templateFile(HostContext &host, const ContentPtr &content, const Library &library, const Document &document,
                                                       Format format);
// The template of its quick PDF: empty when there is none.
[[nodiscard]] std::function<QFuture<Result<QByteArray>>()> htmlTemplate(HostContext &host, const ContentPtr &content, const Library &library,
                                                                        const Document &document);

}  // namespace vestibule::documents
