#include "commands.h"

#include "decision.h"
#include "lookups.h"
#include "reportfile.h"
#include "treetext.h"

#include <vestibule/ledger.h>
#include <vestibule/services.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessCommand)
};

// An invalid date when none was given.
Result<QDate> dateOf(const CommandCall &call)
{
    const QString text = call.arguments.value(u"at"_s).toString();
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::InvalidArgument, Words::tr("“%1” is not a date.").arg(text), Words::tr("Write it as 2026-05-31."));
    return date;
}

Result<QList<Standing>> standingsOf(HostContext &host, const QString &login, QDate at)
{
    if (login.isEmpty() && host.get<IPeople>()->me().role == Role::Administrator)
        return fail(ErrorCode::Refused, Words::tr("An administrator sees nobody's training."), Words::tr("Ask HR."));
    if (login.isEmpty())
        return await(host.get<IReadiness>()->overview(at));
    const Result<Person> person = await(host.get<IPeople>()->find(login));
    if (!person)
        return std::unexpected(person.error());
    if (person->programme.isEmpty())
        return QList<Standing>{{*person, false, {}}};
    const Result<Readiness> tree = await(host.get<IReadiness>()->tree(person->id, at));
    if (!tree)
        return std::unexpected(tree.error());
    return QList<Standing>{{*person, true, *tree}};
}

Result<Names> mentorNames(HostContext &host)
{
    const Result<QList<Person>> people = await(host.get<IPeople>()->visible());
    if (!people)
        return std::unexpected(people.error());
    Names names = namesOf(*people);
    const Person me = host.get<IPeople>()->me();
    names.insert(me.id, me.name);
    return names;
}

Result<Report> reportOf(HostContext &host, const QList<Standing> &standings, QDate at)
{
    const auto names = mentorNames(host);
    if (!names)
        return std::unexpected(names.error());
    Contents contents;
    for (const QString &version : versionsOf(standings)) {
        const Result<ContentPtr> content = await(host.get<IContent>()->open(version));
        if (!content)
            return std::unexpected(content.error());
        contents.insert(version, *content);
    }
    const auto *clock = host.get<IClock>();
    Report report;
    report.language = host.get<IContent>()->language();
    report.made = clock->today();
    report.at = at.isValid() ? at : report.made;
    report.names = *names;
    report.dayOf = daysOf(*clock);
    for (const Standing &standing : standings)
        report.people.append({standing, standing.assigned ? contents.value(standing.readiness.content) : ContentPtr()});
    return report;
}

QString companyName(HostContext &host)
{
    if (const auto events = await(host.get<ILedger>()->events(foundingQuery())))
        if (const QString company = companyOf(*events); !company.isEmpty())
            return company;
    const Result<ContentPtr> content = await(host.get<IContent>()->current());
    return content ? (*content)->text(host.get<IContent>()->language(), u"pack"_s).title : QString();
}

QJsonValue dateValue(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject overviewEntry(const Standing &standing)
{
    QJsonObject entry{{u"id"_s, standing.person.id}, {u"login"_s, standing.person.login}, {u"name"_s, standing.person.name},
                      {u"assigned"_s, standing.assigned}, {u"ready"_s, standing.assigned && standing.readiness.ready}};
    const Readiness &readiness = standing.readiness;
    if (!standing.assigned || readiness.stages.isEmpty())
        return entry;
    const int current = readiness.currentStage();
    const Count count = countMet(readiness);
    entry.insert(u"stage"_s, readiness.stages[current].id);
    entry.insert(u"stageNumber"_s, current + 1);
    entry.insert(u"stages"_s, readiness.stages.size());
    entry.insert(u"due"_s, dateValue(readiness.stages[current].due));
    entry.insert(u"late"_s, isLate(readiness));
    entry.insert(u"met"_s, count.met);
    entry.insert(u"of"_s, count.of);
    if (const RequirementState *step = nextStep(readiness)) {
        entry.insert(u"requirement"_s, step->id);
        entry.insert(u"missing"_s, missingWord(step->missing));
        entry.insert(u"owner"_s, roleWord(step->owner));
    }
    return entry;
}

QJsonObject overviewJson(const QList<Standing> &standings, QDate at)
{
    QJsonArray people;
    for (const Standing &standing : standings)
        people.append(overviewEntry(standing));
    return {{u"at"_s, dateValue(at)}, {u"people"_s, people}};
}

std::unexpected<Error> withoutProgramme(const Person &person)
{
    return fail(ErrorCode::NotFound, Words::tr("%1 has no programme yet.").arg(person.name), Words::tr("HR assigns one under People."));
}

}  // namespace

Result<Exit> showReadiness(HostContext &host, const CommandCall &call, CommandOutput &output)
{
    const Result<QDate> at = dateOf(call);
    if (!at)
        return std::unexpected(at.error());
    const QString login = call.arguments.value(u"login"_s).toString();
    const auto standings = standingsOf(host, login, *at);
    if (!standings)
        return std::unexpected(standings.error());
    if (!login.isEmpty() && !standings->constFirst().assigned)
        return withoutProgramme(standings->constFirst().person);
    if (call.json) {
        output.json(login.isEmpty() ? overviewJson(*standings, at->isValid() ? *at : host.get<IClock>()->today())
                                    : host.get<IReadiness>()->toJson(standings->constFirst().readiness));
        return Exit::Done;
    }
    const auto report = reportOf(host, *standings, *at);
    if (!report)
        return std::unexpected(report.error());
    const QStringList lines = login.isEmpty() ? overviewLines(*report) : treeLines(*report, report->people.constFirst());
    for (const QString &line : lines)
        output.line(line);
    return Exit::Done;
}

// report.csv is a table; any other name, or none, is a page.
QString formatOfName(const QString &path) { return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? u"csv"_s : u"html"_s; }

Result<Exit> writeReport(HostContext &host, const CommandCall &call, CommandOutput &output)
{
    const Result<QDate> at = dateOf(call);
    if (!at)
        return std::unexpected(at.error());
    const QString path = call.arguments.value(u"out"_s).toString();
    const QString word = call.arguments.value(u"format"_s, formatOfName(path)).toString();
    const auto format = formatFromWord(word);
    if (!format)
        return fail(ErrorCode::InvalidArgument, Words::tr("“%1” is not a report format.").arg(word), Words::tr("Choose html or csv."));
    const auto standings = standingsOf(host, call.arguments.value(u"login"_s).toString(), *at);
    if (!standings)
        return std::unexpected(standings.error());
    auto report = reportOf(host, *standings, *at);
    if (!report)
        return std::unexpected(report.error());
    report->company = companyName(host);

    const QByteArray bytes = reportBytes(*report, *format);
    QJsonObject summary{{u"at"_s, dateValue(report->at)}, {u"format"_s, word}, {u"people"_s, report->people.size()}};
    if (path.isEmpty()) {
        summary.insert(u"document"_s, QString::fromUtf8(bytes));
        if (!call.json)
            output.text(QString::fromUtf8(bytes));
    } else {
        const Result<void> saved = saveFile(path, bytes);
        if (!saved)
            return std::unexpected(saved.error());
        output.line(Words::tr("Report written to %1").arg(path));
        summary.insert(u"out"_s, path);
    }
    if (call.json)
        output.json(summary);
    return Exit::Done;
}

}  // namespace vestibule::readiness
