#include "views/loader.h"

#include "cases/kinds.h"
#include "pricing/pricelistreader.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QtConcurrent>

namespace vestibule::pricegym {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceGym)
};

using Done = std::function<void(const Result<PricesPtr> &)>;

Result<PricesPtr> read(LoadedPrices loaded, const QList<CheckedFile> &files)
{
    const PriceListReading reading = readPriceList(files);
    if (!reading.isUsable() || kindsOf(reading.list, levelOf(loaded.activity.id)).isEmpty())
        return fail(ErrorCode::Malformed, Words::tr("There is nothing to practise at this level."), Words::tr("Tell HR: the training content needs mending."), {},
                    reading.problems.isEmpty() ? loaded.activity.common : reading.problems.first().text());
    loaded.list = reading.list;
    return std::make_shared<const LoadedPrices>(std::move(loaded));
}

}  // namespace

void loadPrices(HostContext &host, QObject *context, const ContentPtr &content, const QString &activity, const Done &done)
{
    const Activity *found = content->programme.activity(activity);
    if (!found)
        return done(fail(ErrorCode::NotFound, Words::tr("This level is not part of the programme."), Words::tr("Go back and choose another.")));
    auto *files = host.get<IContent>();
    const QString language = files->language();
    const TextEntry text = content->text(language, activityKey(activity));
    const LoadedPrices loaded{{content, *found, text.title, text.summary}, {}};
    whenReady(host, files->file(content->id, {}, found->common), context, [&host, context, loaded, language, done](const Result<QByteArray> &prices) {
        if (!prices)
            return done(std::unexpected(prices.error()));
        const CheckedFile common{loaded.activity.common, {}, *prices, loaded.activity};
        whenReady(host, host.get<IContent>()->file(loaded.content->id, language, loaded.activity.source), context,
                  [&host, context, loaded, language, common, done](const Result<QByteArray> &texts) {
                      if (!texts)
                          return done(std::unexpected(texts.error()));
                      const QList<CheckedFile> both{common, {loaded.activity.source, language, *texts, loaded.activity}};
                      whenReady(host, QtConcurrent::run(read, loaded, both), context, done);
                  });
    });
}

}  // namespace vestibule::pricegym
