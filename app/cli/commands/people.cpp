#include "cli/commands/commands.h"

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>

#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

Result<Exit> people(const CommandCall &, CommandOutput &output, Environment &environment)
{
    const auto workspace = environment.signedIn();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto visible = await(environment.services().get<IPeople>()->visible());
    if (!visible)
        return std::unexpected(visible.error());
    QJsonArray list;
    for (const Person &person : *visible) {
        output.line(u"%1  %2  %3"_s.arg(person.login.leftJustified(16), roleTitle(person.role).leftJustified(16), person.name));
        list.append(QJsonObject{{u"id"_s, person.id},
                                {u"login"_s, person.login},
                                {u"name"_s, person.name},
                                {u"role"_s, roleWord(person.role)},
                                {u"active"_s, person.active},
                                {u"mentor"_s, person.mentor},
                                {u"programme"_s, person.programme},
                                {u"start"_s, person.start.toString(Qt::ISODate)}});
    }
    output.json({{u"people"_s, list}});
    return Exit::Done;
}

}  // namespace vestibule::cli
