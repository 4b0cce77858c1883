#include "views/loader.h"

#include "gift/reader.h"

#include <QCoreApplication>

namespace vestibule::quiz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quiz)
};

Result<BankPtr> readBank(const ContentPtr &content, const Activity &activity, const QByteArray &bytes)
{
    Bank bank = readGift(bytes, activity.source);
    if (bank.questions.isEmpty())
        return fail(ErrorCode::Malformed, Words::tr("This quiz has no questions."), Words::tr("Tell HR: the training content needs mending."),
                    {}, activity.source);
    return std::make_shared<const LoadedBank>(LoadedBank{content, activity, std::move(bank.questions)});
}

}  // namespace

void loadBank(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity,
              const std::function<void(const Result<BankPtr> &)> &done)
{
    const Activity *found = content->programme.activity(activity);
    if (!found)
        return done(fail(ErrorCode::NotFound, Words::tr("This quiz is not part of the programme."), Words::tr("Go back and choose another.")));
    auto *service = host.get<IContent>();
    whenReady(service->file(content->id, service->language(), found->source), context,
              [context, content, activity = *found, done](const Result<QByteArray> &bytes) {
                  if (!bytes)
                      return done(std::unexpected(bytes.error()));
                  whenReady(QtConcurrent::run(readBank, content, activity, *bytes), context, done);
              });
}

}  // namespace vestibule::quiz
