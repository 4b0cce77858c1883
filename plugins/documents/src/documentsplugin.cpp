// Documents: templates, handed-in documents, and the commands about them.
#include "commands/documentcommands.h"
#include "library/checkers.h"
#include "filling/fillpage.h"
#include "lifecycle/documentpage.h"
#include "review/casepage.h"
#include "review/reviewpage.h"
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
        if (viewId == "documents.fill"_L1)
            return new FillPage(host(), {arguments.value(u"document"_s).toString(), arguments.value(u"file"_s).toString()});
        if (viewId == "documents.case"_L1)
            return new CasePage(host(), arguments.value(u"activity"_s).toString());
        if (viewId == "documents.review"_L1)
            return new ReviewPage(host(), arguments.value(u"event"_s).toString());
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

    const ContentChecker *onChecker(const QString &kind) override
    {
        if (kind == "documents.library"_L1)
            return &m_libraryChecker;
        if (kind == "documents.signed"_L1)
            return &m_signedChecker;
        return kind == "documents.case"_L1 ? &m_caseChecker : nullptr;
    }

    Result<Rescore> onRescore(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source) override
    {
        return rescoreCase(submission, privatePart, source);
    }

private:
    LibraryChecker m_libraryChecker;
    CaseChecker m_caseChecker;
    SignedChecker m_signedChecker;
};

}  // namespace vestibule::documents

VESTIBULE_PLUGIN(vestibule::documents::DocumentsPlugin)
