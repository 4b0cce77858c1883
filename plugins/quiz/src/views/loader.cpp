#include "views/loader.h"

#include "gift/reader.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QtConcurrent>

namespace vestibule::quiz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quiz)
};

using Done = std::function<void(const Result<BankPtr> &)>;

Result<BankPtr> readBank(const std::shared_ptr<LoadedBank> &bank, const QList<QByteArray> &files, qsizetype shown)
{
    QList<QList<Question>> banks;
    for (const QByteArray &bytes : files)
        banks.append(readGift(bytes, bank->activity.source).questions);
    bank->editions = editionsOf(banks, shown);
    if (bank->editions.isEmpty() || bank->questions().isEmpty())
        return fail(ErrorCode::Malformed, Words::tr("This quiz has no questions."), Words::tr("Tell HR: the training content needs mending."),
                    {}, bank->activity.source);
    return bank;
}

// The files of all languages, one after the other; then all of them are read at once.
void loadFiles(HostContext &host, QObject *context, const std::shared_ptr<LoadedBank> &bank, const QString &language,
               const QList<QByteArray> &files, const Done &done)
{
    const QStringList &languages = bank->content->languages;
    if (files.size() == languages.size()) {
        const qsizetype shown = std::max<qsizetype>(0, languages.indexOf(language));
        whenReady(host, QtConcurrent::run(readBank, bank, files, shown), context, done);
        return;
    }
    whenReady(host, host.get<IContent>()->file(bank->content->id, languages[files.size()], bank->activity.source), context,
              [&host, context, bank, language, files, done](const Result<QByteArray> &bytes) {
                  if (!bytes)
                      return done(std::unexpected(bytes.error()));
                  loadFiles(host, context, bank, language, files + QList<QByteArray>{*bytes}, done);
              });
}

}  // namespace

void loadBank(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity, const Done &done)
{
    const Activity *found = content->programme.activity(activity);
    if (!found)
        return done(fail(ErrorCode::NotFound, Words::tr("This quiz is not part of the programme."), Words::tr("Go back and choose another.")));
    const QString language = host.get<IContent>()->language();
    const TextEntry text = content->text(language, activityKey(activity));
    auto bank = std::make_shared<LoadedBank>(LoadedBank{{content, *found, text.title, text.summary}, {}});
    loadFiles(host, context, bank, language, {}, done);
}

}  // namespace vestibule::quiz
