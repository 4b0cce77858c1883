#include "tallymodel.h"
#include "tallyprojector.h"

#include <vestibule/people.h>
#include <vestibule/plugin.h>

#include <QCoreApplication>

namespace vestibule::templateplugin {
namespace {

// Before sign-in the host offers no people, ledger and tables.
std::unexpected<Error> notSignedIn()
{
    return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Template", "Nobody is signed in."),
                QCoreApplication::translate("Template", "Sign in and try again."));
}

class TemplatePlugin final : public PluginBase
{
protected:
    QList<const Projector *> onProjectors() override { return {&m_projector}; }

    // arguments: "learner", the id of the person to show; the signed-in one when it is absent.
    Result<QObject *> onCreateViewModel(const QString &, const QVariantMap &arguments) override
    {
        auto *people = host().get<IPeople>();
        auto *tables = host().get<ITables>();
        auto *ledger = host().get<ILedger>();
        if (!people || !tables || !ledger)
            return notSignedIn();
        return new TallyModel(*tables, *ledger, arguments.value(QStringLiteral("learner"), people->me().id).toString());
    }

    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        auto *people = host().get<IPeople>();
        auto *tables = host().get<ITables>();
        if (!people || !tables)
            return notSignedIn();
        const QString login = call.arguments.value(QStringLiteral("person"), people->me().login).toString();
        const Result<Person> person = await(people->find(login));
        if (!person)
            return std::unexpected(person.error());
        const Result<int> completed = readTally(await(tables->query(tallyOf(person->id))));
        if (!completed)
            return std::unexpected(completed.error());
        if (call.json)
            output.json({{QStringLiteral("person"), login}, {QStringLiteral("completed"), *completed}});
        else
            output.line(QCoreApplication::translate("Template", "Handed in by %1: %2").arg(login).arg(*completed));
        return Exit::Done;
    }

private:
    TallyProjector m_projector;
};

}  // namespace
}  // namespace vestibule::templateplugin

VESTIBULE_PLUGIN(vestibule::templateplugin::TemplatePlugin)
