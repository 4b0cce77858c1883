#include "editor/rehearsal.h"

#include "editor/sourcewriter.h"
#include "lint/explore.h"
#include "lint/lint.h"
#include "script/call.h"

#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StepMs = 1000;
constexpr int MostSteps = 3000;  // of a second: longer than any client's patience

// The replies on the shortest way; empty when there is none.
Result<QList<int>> wayToTurn(const LoadedSource &loaded, const QString &turn)
{
    const Call call = readCall(filesOf(loaded.edited, writeCall(loaded.edited), loaded.activity));
    const int wanted = call.script ? call.script->turnIndex(turn) : -1;
    if (wanted < 0)
        return QList<int>();
    const Exploration exploration = explore(*call.script, StateBound);
    const auto found = std::ranges::find(exploration.nodes, wanted, &Node::turn);
    if (found == exploration.nodes.cend())
        return QList<int>();
    return wayTo(exploration, int(found - exploration.nodes.cbegin()));
}

bool isOffered(const QVariantList &replies, int reply)
{
    return std::ranges::any_of(replies, [reply](const QVariant &one) { return one.toMap().value(u"reply"_s).toInt() == reply; });
}

}  // namespace

Rehearsal::Rehearsal(HostContext &host, const QString &activity, const QString &turn)
    : RehearsalStage(host), CallAttempt(rehearsalHost, activity), m_turn(turn)
{
    connect(this, &CallAttempt::changed, this, [this] {
        if (stage() == Intro)
            m_wasPlayed = false;
        else if (stage() == Running && !std::exchange(m_wasPlayed, true))
            QMetaObject::invokeMethod(this, [this] { playOn(); }, Qt::QueuedConnection);
    });
    loadDraft(activity);
}

void Rehearsal::loadDraft(const QString &activity)
{
    RehearsalHost &own = rehearsalHost;
    loadSource(own.real(), this, activity, [this, &own](const Result<LoadedSource> &loaded) {
        if (!loaded)
            return own.content().refuse(loaded.error());
        if (m_turn.isEmpty())
            return own.content().set(*loaded);
        whenReady(own.real(), QtConcurrent::run(wayToTurn, *loaded, m_turn), this, [this, &own, loaded = *loaded](const Result<QList<int>> &way) {
            m_way = way.value_or(QList<int>());
            own.content().set(loaded);
        });
    });
}

// As the quickest trainee would, in no time. Stops where the call went another way: a chance of the clock, such as an interruption.
void Rehearsal::playOn()
{
    QList<int> way = m_way;
    if (way.isEmpty())
        return;
    for (int step = 0; step < MostSteps && stage() == Running && !(way.isEmpty() && phase() == "talking"_L1); ++step) {
        if (phase() == "ringing"_L1) {
            pickUp();
        } else if (phase() == "holding"_L1) {
            resume();
        } else if (!way.isEmpty() && isOffered(replies(), way.first())) {
            choose(way.takeFirst());
        } else {
            rehearsalHost.clock().putForward(StepMs);
            tick();
        }
    }
}

}  // namespace vestibule::coldcall
