// Mentoring: the review queue, daily results and their confirmation, mentees at a glance, sign-offs.
#include "dailyresults.h"
#include "dayconfirm.h"
#include "mentee.h"
#include "menteelist.h"
#include "queuecount.h"
#include "reviewqueue.h"
#include "signoff.h"

#include <vestibule/plugin.h>

#include <memory>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

class MentoringPlugin : public PluginBase
{
protected:
    Result<void> onSessionStarted() override
    {
        const auto *people = host().get<IPeople>();
        const bool judges = people && (people->me().role == Role::Mentor || people->me().role == Role::Hr);
        if (judges && host().get<INavigation>())  // a command has no window
            m_count = std::make_unique<QueueCount>(host());
        return {};
    }

    void onSessionEnded() override { m_count.reset(); }

    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        const auto text = [&](const QString &name) { return arguments.value(name).toString(); };
        if (viewId == "mentoring.queue"_L1)
            return new ReviewQueue(host(), text(u"learner"_s), text(u"event"_s));
        if (viewId == "mentoring.confirm"_L1)
            return new DayConfirm(host(), text(u"event"_s));
        if (viewId == "mentoring.report"_L1)
            return new DailyResults(host(), text(u"day"_s));
        if (viewId == "mentoring.mentees"_L1)
            return new MenteeList(host());
        if (viewId == "mentoring.mentee"_L1)
            return new Mentee(host(), text(u"learner"_s));
        if (viewId == "mentoring.signoff"_L1)
            return new Signoff(host(), text(u"learner"_s), text(u"activity"_s));
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

private:
    std::unique_ptr<QueueCount> m_count;
};

}  // namespace vestibule::mentoring

VESTIBULE_PLUGIN(vestibule::mentoring::MentoringPlugin)
