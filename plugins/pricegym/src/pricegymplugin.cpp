// The price gym: endless cases from the company's own price list.
#include "attempt/projectors.h"
#include "attempt/rescore.h"
#include "check/checker.h"
#include "commands/gymcommands.h"
#include "views/gymhandin.h"
#include "views/gymlist.h"
#include "views/gympractice.h"
#include "views/gymtraining.h"

#include <vestibule/plugin.h>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

class PriceGymPlugin : public PluginBase
{
protected:
    QList<const Projector *> onProjectors() override { return {&m_handIns, &m_levels}; }

    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        if (viewId == "pricegym.list"_L1)
            return new GymList(host());
        if (viewId == "pricegym.training"_L1)
            return new GymTraining(host(), arguments.value(u"activity"_s).toString());
        if (viewId == "pricegym.people"_L1)
            return new GymPractice(host());
        if (viewId == "pricegym.person"_L1)
            return new GymPractice(host(), arguments.value(u"learner"_s).toString());
        if (viewId == "pricegym.handin"_L1)
            return new GymHandIn(host(), arguments.value(u"event"_s).toString());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        if (call.command == "pricegym.case"_L1)
            return showCase(call, output);
        if (call.command == "pricegym.check"_L1)
            return checkPrices(call, output);
        return PluginBase::onCommand(call, output);
    }

    const ContentChecker *onChecker(const QString &kind) override { return kind == "pricegym.prices"_L1 ? &m_checker : nullptr; }

    Result<Rescore> onRescore(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source) override
    {
        return rescoreTraining(submission, privatePart, source);
    }

private:
    PriceChecker m_checker;
    HandInProjector m_handIns;
    LevelProjector m_levels;
};

}  // namespace vestibule::pricegym

VESTIBULE_PLUGIN(vestibule::pricegym::PriceGymPlugin)
