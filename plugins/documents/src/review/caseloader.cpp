#include "review/caseloader.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

using Done = std::function<void(const Result<CasePtr> &)>;

Result<LoadedCase> readFiles(LoadedCase loaded, const QByteArray &common, const QByteArray &texts, const QByteArray &clients)
{
    const CaseReading reading = readCase({common, loaded.activity.common}, {texts, loaded.activity.source}, {clients, QLatin1String(LibraryFile)});
    if (!reading.wanted)
        return fail(ErrorCode::Malformed, Words::tr("This case cannot be read."), Words::tr("Tell HR: the training content needs mending."), {},
                    reading.problems.isEmpty() ? loaded.activity.common : reading.problems.first().text());
    loaded.wanted = *reading.wanted;
    loaded.document = loaded.library->document(loaded.wanted.document);
    return loaded;
}

void loadTemplate(HostContext &host, QObject *context, const LoadedCase &loaded, const Done &done)
{
    if (!loaded.document)
        return done(std::make_shared<const LoadedCase>(loaded));
    const auto read = [loaded](const Result<QByteArray> &bytes) -> Result<CasePtr> {
        const auto content = bytes ? readContent(*bytes, loaded.document->title) : std::unexpected(bytes.error());
        if (!content)
            return std::unexpected(content.error());
        LoadedCase whole = loaded;
        whole.made = *content;
        return std::make_shared<const LoadedCase>(std::move(whole));
    };
    const Format format = loaded.document->formats.first();
    whenReady(host, templateFile(host, loaded.content, *loaded.library, *loaded.document, format).then(QtFuture::Launch::Async, read), context, done);
}

struct Texts {
    QByteArray common, own;
};

// A pack without a library has no clients.
void readWithClients(HostContext &host, QObject *context, const LoadedCase &loaded, const Texts &texts, const Done &done)
{
    auto *files = host.get<IContent>();
    whenReady(host, files->file(loaded.content->id, loaded.language, QLatin1String(LibraryFile)), context,
              [&host, context, loaded, texts, done](const Result<QByteArray> &clients) {
                  if (!clients && clients.error().code != ErrorCode::NotFound)
                      return done(std::unexpected(clients.error()));
                  const auto read = readFiles(loaded, texts.common, texts.own, clients.value_or(QByteArray()));
                  if (!read)
                      return done(std::unexpected(read.error()));
                  loadTemplate(host, context, *read, done);
              });
}

void loadFiles(HostContext &host, QObject *context, const LoadedCase &loaded, const Done &done)
{
    auto *files = host.get<IContent>();
    whenReady(host, files->file(loaded.content->id, {}, loaded.activity.common), context, [&host, context, loaded, done](const Result<QByteArray> &common) {
        if (!common)
            return done(std::unexpected(common.error()));
        whenReady(host, host.get<IContent>()->file(loaded.content->id, loaded.language, loaded.activity.source), context,
                  [&host, context, loaded, common = *common, done](const Result<QByteArray> &texts) {
                      if (!texts)
                          return done(std::unexpected(texts.error()));
                      readWithClients(host, context, loaded, {common, *texts}, done);
                  });
    });
}

}  // namespace

void loadCase(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity, const Done &done)
{
    const Activity *found = content->programme.activity(activity);
    if (!found)
        return done(fail(ErrorCode::NotFound, Words::tr("This case is not part of the programme."), Words::tr("Go back and choose another.")));
    const QString language = host.get<IContent>()->language();
    const TextEntry text = content->text(language, activityKey(activity));
    LoadedCase loaded;
    static_cast<AttemptMaterial &>(loaded) = {content, *found, text.title, text.summary};
    loaded.language = language;
    loadLibrary(host, context, content, [&host, context, loaded, done](const Result<LibraryPtr> &library) {
        if (!library)
            return done(std::unexpected(library.error()));
        LoadedCase withLibrary = loaded;
        withLibrary.library = *library;
        loadFiles(host, context, withLibrary, done);
    });
}

}  // namespace vestibule::documents
