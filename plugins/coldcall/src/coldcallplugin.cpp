// Cold calls: scripts and their lint, the call itself, its debrief, and the commands.
#include "attempt/recordings.h"
#include "commands/callcommands.h"
#include "editor/phraselist.h"
#include "editor/rehearsal.h"
#include "editor/scripteditor.h"
#include "graph/callgraph.h"
#include "lint/checker.h"
#include "score/rescore.h"
#include "views/callattempt.h"
#include "views/calllist.h"
#include "views/callplays.h"
#include "views/clientbase.h"
#include "views/voicesettings.h"

#include <vestibule/plugin.h>

#include <QTimer>

#include <chrono>
#include <memory>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

class ColdCallPlugin : public PluginBase
{
protected:
    Result<void> onSessionStarted() override
    {
        m_session = std::make_unique<QObject>();
        const auto sweep = [this] { deleteExpired(host(), m_session.get()); };
        auto *daily = new QTimer(m_session.get());  // a session may last for weeks
        QObject::connect(daily, &QTimer::timeout, m_session.get(), sweep);
        daily->start(std::chrono::hours(6));
        sweep();
        return {};
    }

    void onSessionEnded() override { m_session.reset(); }

    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        if (viewId == "coldcall.list"_L1)
            return new CallList(host());
        if (viewId == "coldcall.call"_L1)
            return new CallAttempt(host(), arguments.value(u"activity"_s).toString());
        if (viewId == "coldcall.plays"_L1)
            return new CallPlays(host(), arguments.value(u"activity"_s).toString(), arguments.value(u"learner"_s).toString());
        if (viewId == "coldcall.voice"_L1)
            return new VoiceSettings(host());
        if (viewId == "coldcall.debrief"_L1)
            return new CallDebrief(host(), arguments.value(u"event"_s).toString());
        if (viewId == "coldcall.clients"_L1)
            return new ClientBase(host(), arguments.value(u"learner"_s).toString());
        if (viewId == "coldcall.editor"_L1)
            return new ScriptEditor(host(), arguments.value(u"activity"_s).toString(), arguments);
        if (viewId == "coldcall.rehearsal"_L1)
            return new Rehearsal(host(), arguments.value(u"activity"_s).toString(), arguments.value(u"turn"_s).toString());
        if (viewId == "coldcall.graph"_L1)
            return new CallGraph(host(), arguments.value(u"activity"_s).toString());
        if (viewId == "coldcall.phrases"_L1)
            return new PhraseList(host(), arguments.value(u"activity"_s).toString());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

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
    std::unique_ptr<QObject> m_session;  // what still runs for it ends with it
};

}  // namespace vestibule::coldcall

VESTIBULE_PLUGIN(vestibule::coldcall::ColdCallPlugin)
