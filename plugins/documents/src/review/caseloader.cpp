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

Result<CasePtr> made(LoadedCase loaded, const QByteArray &common, const QByteArray &texts)
{
    const CaseReading reading = readCase({common, loaded.activity.common}, {texts, loaded.activity.source});
    if (!reading.wanted)
        return fail(ErrorCode::Malformed, Words::tr("This case cannot be read."), Words::tr("Tell HR: the training content needs mending."), {},
                    reading.problems.isEmpty() ? loaded.activity.common : reading.problems.first().text());
    loaded.wanted = *reading.wanted;
    loaded.document = loaded.library->document(loaded.wanted.document);
    return std::make_shared<const LoadedCase>(std::move(loaded));
}

void loadFiles(HostContext &host, QObject *context, const LoadedCase &loaded, const Done &done)
{
    auto *files = host.get<IContent>();
    whenReady(host, files->file(loaded.content->id, {}, loaded.activity.common), context, [&host, context, loaded, done](const Result<QByteArray> &common) {
        if (!common)
            return done(std::unexpected(common.error()));
        whenReady(host, host.get<IContent>()->file(loaded.content->id, loaded.language, loaded.activity.source), context,
                  [loaded, common = *common, done](const Result<QByteArray> &texts) {
                      done(texts ? made(loaded, common, *texts) : std::unexpected(texts.error()));
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
    const LoadedCase loaded{content, *found, content->text(language, activityKey(activity)), language, {}, {}, nullptr};
    loadLibrary(host, context, content, [&host, context, loaded, done](const Result<LibraryPtr> &library) {
        if (!library)
            return done(std::unexpected(library.error()));
        LoadedCase withLibrary = loaded;
        withLibrary.library = *library;
        loadFiles(host, context, withLibrary, done);
    });
}

}  // namespace vestibule::documents
