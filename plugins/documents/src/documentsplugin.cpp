// Documents: templates, handed-in documents, and the commands about them.
#include "commands/documentcommands.h"
#include "library/checkers.h"

#include <vestibule/plugin.h>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

class DocumentsPlugin : public PluginBase
{
protected:
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

    const ContentChecker *onChecker(const QString &kind) override
    {
        if (kind == "documents.library"_L1)
            return &m_libraryChecker;
        return kind == "documents.case"_L1 ? &m_caseChecker : nullptr;
    }

private:
    LibraryChecker m_libraryChecker;
    CaseChecker m_caseChecker;
};

}  // namespace vestibule::documents

VESTIBULE_PLUGIN(vestibule::documents::DocumentsPlugin)
