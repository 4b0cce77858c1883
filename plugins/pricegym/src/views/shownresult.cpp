#include "views/shownresult.h"

#include "views/showncase.h"

#include <vestibule/attempts.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

QVariantMap shownResult(HostContext &host, const LoadedPrices &prices, const Event &submission, const std::optional<QList<Given>> &answers)
{
    const CaseWords words(prices.content->currency);
    Training training(prices.list, prices.activity, submission.refs.value(0), practiseOf(submission));
    for (const Given &given : answers.value_or(QList<Given>()))
        training.answer(given);
    QVariantList cases;
    for (qsizetype i = 0; i < training.given().size(); ++i) {
        const Case &one = training.cases()[i];
        cases.append(QVariantMap{{u"title"_s, CaseWords::title(one.kind)},
                                 {u"right"_s, Training::mark(one, training.given()[i]) == ScoreUnit},
                                 {u"facts"_s, shownFacts(one, words)},
                                 {u"marks"_s, shownMarks(one, training.given()[i], words)},
                                 {u"steps"_s, shownSteps(one, words)}});
    }
    const auto *clock = host.get<IClock>();
    return {{u"percent"_s, percentOf(submission.score)},
            {u"passed"_s, submission.passed.value_or(false)},
            {u"right"_s, training.right()},
            {u"day"_s, dayText(clock->dayOf(submission.at), clock->today())},
            {u"erased"_s, !answers},
            {u"cases"_s, cases}};
}

QString titlesOf(const QStringList &kinds)
{
    QStringList titles;
    for (const QString &kind : kinds)
        titles.append(CaseWords::title(kind));
    return titles.join(u", "_s);
}

void loadAnswers(HostContext &host, QObject *context, const Event &submission, const std::function<void(const Result<std::optional<QList<Given>>> &)> &done)
{
    whenReady(host, host.get<ILedger>()->privatePart(submission.id), context, [done](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return done(std::optional<QList<Given>>());
        if (!bytes)
            return done(std::unexpected(bytes.error()));
        const auto answers = allFromBytes(*bytes);
        if (!answers)
            return done(std::unexpected(answers.error()));
        done(std::optional(*answers));
    });
}

}  // namespace vestibule::pricegym
