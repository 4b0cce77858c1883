// Documents: templates, handed-in documents, and the commands about them.
#include "commands/documentcommands.h"
#include "lifecycle/documentpage.h"
#include "shelf/documentlist.h"

#include <vestibule/plugin.h>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

class DocumentsPlugin : public PluginBase
{
protected:
    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        if (viewId == "documents.list"_L1)
            return new DocumentList(host());
        if (viewId == "documents.page"_L1)
            return new DocumentPage(host(), arguments.value(u"activity"_s).toString());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        if (call.command == "documents.fields"_L1)
            return listFields(call, output);
        if (call.command == "documents.render"_L1)
            return renderDocument(call, output);
        if (call.command == "documents.check"_L1)
            return checkDocument(call, output);
        return PluginBase::onCommand(call, output);
    }
};

}  // namespace vestibule::documents

VESTIBULE_PLUGIN(vestibule::documents::DocumentsPlugin)
