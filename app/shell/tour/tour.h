// The tour: one new hire goes through all stages with the real plugins, two more stay half-way, and every view is pictured. In the
// language that the shell has, in which the people of the company write too.
#pragma once
#include "content/companyplan.h"
#include "pluginhost/pluginhost.h"
#include "shell/tour/stage.h"

namespace vestibule::shell {

struct TourCast {
    QList<content::SampleAccount> accounts;  // of the sample pack
    Programme programme;
    QDate firstDay;
    QString report;  // file for the readiness report, HTML
    pluginhost::PluginHost *plugins = nullptr;
    bool played = false;  // by an earlier tour, whose last day the clock shows: only pictured again
};

// Begins on the sign-in page of the company and ends locked.
// {"stages":[{"id","met"}…],"ready","days","screenshots":[…],"report"}
[[nodiscard]] Result<QJsonObject> playTour(TourStage &stage, const TourCast &cast);

}  // namespace vestibule::shell
