// Files of a content version, one after the other: many of them keep neither the window nor the database from anything else.
#pragma once
#include <vestibule/async.h>
#include <vestibule/content.h>

#include <QHash>

#include <memory>

namespace vestibule {

using ContentFiles = QHash<QString, QByteArray>;  // by path; what cannot be read is not there
using ContentFilesPtr = std::shared_ptr<ContentFiles>;

// Reads `paths` of a language and calls `done(ContentFilesPtr)` in this thread, unless `context` or the session is gone by then.
template <class Done>
void withFiles(HostContext &host, const QString &version, const QString &language, QStringList paths, QObject *context, Done done,
               ContentFilesPtr files = std::make_shared<ContentFiles>())
{
    if (paths.isEmpty())
        return done(files);
    const QString path = paths.takeLast();
    whenReady(host, host.get<IContent>()->file(version, language, path), context,
              [&host, version, language, path, paths = std::move(paths), context, done, files](const Result<QByteArray> &file) {
                  if (file)
                      files->insert(path, *file);
                  withFiles(host, version, language, paths, context, done, files);
              });
}

}  // namespace vestibule
