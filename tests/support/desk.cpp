#include "support/desk.h"

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QTimeZone moscow() { return QTimeZone("Europe/Moscow"); }

template <class T>
QFuture<Result<T>> notPlayed()
{
    return ready(Result<T>(fail(ErrorCode::Unsupported, u"Not played."_s)));
}

}  // namespace

QFuture<Result<ContentPtr>> PlayedContent::open(const QString &wanted)
{
    ++opened;
    if (!versions.contains(wanted))
        return ready(Result<ContentPtr>(fail(ErrorCode::NotFound, u"No such version."_s)));
    return ready(Result<ContentPtr>(versions.value(wanted)));
}

QFuture<Result<ContentPtr>> PlayedContent::of(const QString &) { return notPlayed<ContentPtr>(); }
QFuture<Result<QByteArray>> PlayedContent::file(const QString &, const QString &, const QString &)
{
    return notPlayed<QByteArray>();
}
QFuture<Result<QList<Product>>> PlayedContent::products(const QString &, const QString &)
{
    return notPlayed<QList<Product>>();
}

Desk::Desk(Company &of, const QString &login)
    : company(of), clock(moscow(), of.now), runner(std::make_shared<InlineRunner>(of.store)),
      ledger({*runner, session, clock, of.guard, prompt, [this](const StoreCredentials &) { return runner; }}),
      people({*runner, session, clock, content, *ledger.notifier(), SealCost::cheapest()}),
      reviews(
          *runner, session, [](const QString &kind) { return kind == u"quiz.open"_s ? u"quiz.grade"_s : QString(); },
          [this](const Event &event, const QByteArray &) {
              rescored.append(event.id);
              return ready(Result<Rescore>(Rescore{event.score, event.passed, {}}));
          }),
      readiness(*runner, session, clock, content, moscow())
{
    if (!login.isEmpty())
        session.begin(company.session(login));
}

}  // namespace vestibule::test
