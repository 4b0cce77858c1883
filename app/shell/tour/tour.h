// The tour: one new hire goes through all stages with the real plugins, two more stay half-way, and every view is pictured.
#pragma once
#include "content/companyplan.h"
#include "pluginhost/pluginhost.h"
#include "shell/tour/stage.h"

namespace vestibule::shell {

struct TourCast {
    QList<content::SampleAccount> accounts;  // of the sample pack
    Programme programme;
    QDate firstDay;
    pluginhost::PluginHost *plugins = nullptr;
};

// Begins on the set-up page, with the company already made by `setUp`, and ends locked.
// {"stages":[{"id","met"}…],"ready","days","screenshots":[…],"report"}
[[nodiscard]] Result<QJsonObject> playTour(TourStage &stage, const TourCast &cast, const QString &folder);

}  // namespace vestibule::shell
