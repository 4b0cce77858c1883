#include "views/loader.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace vestibule::coldcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColdCall)
};

using Done = std::function<void(const Result<CallPtr> &)>;

Result<CallPtr> read(const ContentPtr &content, const Activity &activity, const QList<CheckedFile> &files)
{
    Call call = readCall(files);
    if (!call.script || call.texts.isEmpty())
        return fail(ErrorCode::Malformed, Words::tr("This call cannot be played."), Words::tr("Tell HR: the training content needs mending."),
                    {}, call.faults.isEmpty() ? activity.common : call.faults.first().problem.text());
    Matcher matcher(*call.script, call.texts.first());
    return std::make_shared<const LoadedCall>(LoadedCall{content, activity, *call.script, call.texts.first(), std::move(matcher)});
}

}  // namespace

void loadCall(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity, const Done &done)
{
    const Activity *found = content->programme.activity(activity);
    if (!found)
        return done(fail(ErrorCode::NotFound, Words::tr("This call is not part of the programme."), Words::tr("Go back and choose another.")));
    auto *files = host.get<IContent>();
    const QString language = files->language();
    whenReady(host, files->file(content->id, {}, found->common), context,
              [&host, context, content, language, done, activity = *found](const Result<QByteArray> &graph) {
                  if (!graph)
                      return done(std::unexpected(graph.error()));
                  whenReady(host, host.get<IContent>()->file(content->id, language, activity.source), context,
                            [&host, context, content, language, done, activity, graph = *graph](const Result<QByteArray> &words) {
                                if (!words)
                                    return done(std::unexpected(words.error()));
                                const QList<CheckedFile> both{{activity.common, {}, graph, activity}, {activity.source, language, *words, activity}};
                                whenReady(host, QtConcurrent::run(read, content, activity, both), context, done);
                            });
              });
}

void loadCallOf(HostContext &host, QObject *context, const Event &event, const Done &done)
{
    whenReady(host, host.get<IContent>()->open(event.content), context,
              [&host, context, activity = event.activity, done](const Result<ContentPtr> &content) {
                  if (!content)
                      return done(std::unexpected(content.error()));
                  loadCall(host, context, *content, activity, done);
              });
}

}  // namespace vestibule::coldcall
