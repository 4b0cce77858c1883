#include "lookups.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/verbs.h>

#include <QtConcurrent/QtConcurrentRun>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

void addNames(HostContext &host, QStringList wanted, Names names, QObject *context, std::function<void(const Result<Names> &)> done)
{
    while (!wanted.isEmpty() && names.contains(wanted.constFirst()))
        wanted.removeFirst();
    if (wanted.isEmpty())
        return done(std::move(names));
    const QString id = wanted.takeFirst();
    whenReady(host.get<IPeople>()->find(id), context, [&host, id, wanted, names, context, done](const Result<Person> &person) {
        Names more = names;
        more.insert(id, person ? person->name : QString());  // not theirs to see: the words do without the name
        addNames(host, wanted, more, context, done);
    });
}

void addContents(HostContext &host, QStringList versions, Contents contents, QObject *context,
                 std::function<void(const Result<Contents> &)> done)
{
    if (versions.isEmpty())
        return done(std::move(contents));
    const QString version = versions.takeFirst();
    whenReady(host.get<IContent>()->open(version), context, [&host, version, versions, contents, context, done](const Result<ContentPtr> &content) {
        if (!content)
            return done(std::unexpected(content.error()));
        Contents more = contents;
        more.insert(version, *content);
        addContents(host, versions, more, context, done);
    });
}

}  // namespace

void withNames(HostContext &host, const QStringList &others, QObject *context, std::function<void(const Result<Names> &)> done)
{
    whenNamed(host, context, [&host, others, context, done](const Result<Names> &names) {
        if (names)
            addNames(host, others, *names, context, done);
        else
            done(names);
    });
}

void withContents(HostContext &host, const QStringList &versions, QObject *context, std::function<void(const Result<Contents> &)> done)
{
    addContents(host, versions, {}, context, std::move(done));
}

void withCompany(HostContext &host, QObject *context, std::function<void(const QString &)> done)
{
    whenReady(host.get<ILedger>()->events(foundingQuery()), context, [&host, context, done](const Result<QList<Event>> &events) {
        const QString company = events ? companyOf(*events) : QString();
        if (!company.isEmpty())
            return done(company);
        whenReady(host.get<IContent>()->current(), context, [&host, done](const Result<ContentPtr> &content) {
            done(content ? (*content)->text(host.get<IContent>()->language(), u"pack"_s).title : QString());
        });
    });
}

QStringList versionsOf(const QList<Standing> &standings)
{
    QStringList versions;
    for (const Standing &standing : standings)
        if (standing.assigned && !versions.contains(standing.readiness.content))
            versions.append(standing.readiness.content);
    return versions;
}

EventQuery foundingQuery()
{
    EventQuery query;
    query.verbs = {QLatin1String(verb::Founded)};
    return query;
}

QString companyOf(const QList<Event> &founding)
{
    return founding.isEmpty() ? QString() : founding.constFirst().payloadObject().value("company"_L1).toString();
}

}  // namespace vestibule::readiness
