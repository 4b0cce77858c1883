// Cold calls: scripts, their lint, and the commands that read them.
#include "commands/callcommands.h"
#include "lint/checker.h"
#include "score/rescore.h"

#include <vestibule/plugin.h>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

class ColdCallPlugin : public PluginBase
{
protected:
    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        if (call.command == "coldcall.lint"_L1)
            return lintCall(call, output);
        if (call.command == "coldcall.play"_L1)
            return playCall(call, output);
        return PluginBase::onCommand(call, output);
    }

    const ContentChecker *onChecker(const QString &kind) override { return kind == "coldcall.script"_L1 ? &m_checker : nullptr; }

    Result<Rescore> onRescore(const Event &, const QByteArray &privatePart, const QList<CheckedFile> &source) override
    {
        return rescoreCall(privatePart, source);
    }

private:
    ScriptChecker m_checker;
};

}  // namespace vestibule::coldcall

VESTIBULE_PLUGIN(vestibule::coldcall::ColdCallPlugin)
