// Handbook: pages to read, tick off and sign.
#include "handbooklist.h"
#include "handbookpage.h"

#include <vestibule/plugin.h>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

class HandbookPlugin : public PluginBase
{
protected:
    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        if (viewId == "handbook.list"_L1)
            return new HandbookList(host());
        if (viewId == "handbook.page"_L1)
            return new HandbookPage(host(), arguments.value(u"activity"_s).toString());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }
};

}  // namespace vestibule::handbook

VESTIBULE_PLUGIN(vestibule::handbook::HandbookPlugin)
