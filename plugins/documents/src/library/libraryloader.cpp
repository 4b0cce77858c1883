#include "library/libraryloader.h"

#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLibrary)
};

Result<LibraryPtr> read(const LibrarySource &common, const LibrarySource &texts, const QString &language)
{
    LibraryReading reading = readLibrary(common, texts, language);
    if (!reading.library)
        return fail(ErrorCode::Malformed, Words::tr("The library of documents cannot be read."), Words::tr("Tell HR: the training content needs mending."), {},
                    reading.problems.first().text());
    return std::make_shared<const Library>(std::move(*reading.library));
}

}  // namespace

void loadLibrary(HostContext &host, QObject *context, const ContentPtr &content, const std::function<void(const Result<LibraryPtr> &)> &done)
{
    const QString path = QLatin1String(LibraryFile);
    const QString language = host.get<IContent>()->language();
    whenReady(host, host.get<IContent>()->file(content->id, {}, path), context, [&host, context, content, path, language, done](const Result<QByteArray> &common) {
        if (!common && common.error().code == ErrorCode::NotFound)
            return done(std::make_shared<const Library>(Library{language, {}, {}}));
        if (!common)
            return done(std::unexpected(common.error()));
        whenReady(host, host.get<IContent>()->file(content->id, language, path), context,
                  [&host, context, path, language, done, bytes = *common](const Result<QByteArray> &texts) {
                      if (!texts)
                          return done(std::unexpected(texts.error()));
                      const LibrarySource file{bytes, path};
                      const LibrarySource textFile{*texts, language + u'/' + path};
                      whenReady(host, QtConcurrent::run(read, file, textFile, language), context, done);
                  });
    });
}

QFuture<Result<QByteArray>> templateFile(HostContext &host, const ContentPtr &content, const Library &library, const Document &document, Format format)
{
    return host.get<IContent>()->file(content->id, library.language, templatePath(document.id, format));
}

std::function<QFuture<Result<QByteArray>>()> htmlTemplate(HostContext &host, const ContentPtr &content, const Library &library, const Document &document)
{
    if (!document.html)
        return {};
    return [&host, version = content->id, language = library.language, path = htmlPath(document.id)] {
        return host.get<IContent>()->file(version, language, path);
    };
}

}  // namespace vestibule::documents
