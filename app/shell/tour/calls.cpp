#include "shell/tour/calls.h"

#include "shell/tour/album.h"

#include <QCoreApplication>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StepMs = 1000;
constexpr int Running = 1;
constexpr int Done = 2;

QString textOf(const QVariant &reply) { return reply.toMap().value(u"text"_s).toString(); }

}  // namespace

Result<void> TourCalls::letPass(const QPointer<QObject> &call, qint64 ms)
{
    m_stage.clock().advance(ms);
    return m_stage.call(call, "tick");
}

Result<QPointer<QObject>> TourCalls::begin(const QString &activity)
{
    const auto view = m_stage.open(u"coldcall.call"_s, {{u"activity"_s, activity}});
    if (!view)
        return std::unexpected(view.error());
    const QPointer<QObject> call = *view;
    if (call->property("stage").toInt() == Done)  // of the call before
        if (const auto again = m_stage.call(call, "again"); !again)
            return std::unexpected(again.error());
    if (const auto started = m_stage.call(call, "start", true); !started)
        return std::unexpected(started.error());
    if (const auto begun = m_stage.untilOf(call, activity, [&] { return call->property("stage").toInt() == Running; }); !begun)
        return std::unexpected(begun.error());
    return call;
}

// Until there is something to reply to, or the call is over.
Result<void> TourCalls::untilSpokenTo(const QPointer<QObject> &call)
{
    constexpr int longest = 120;
    for (int step = 0; step < longest && call; ++step) {
        if (call->property("stage").toInt() != Running || !call->property("replies").toList().isEmpty())
            return {};
        const QString phase = call->property("phase").toString();
        const auto done = phase == "ringing"_L1 ? m_stage.call(call, "pickUp") : phase == "holding"_L1 ? m_stage.call(call, "resume") : letPass(call, StepMs);
        if (!done)
            return done;
    }
    return fail(ErrorCode::Unavailable, QCoreApplication::translate("Tour", "The client of the tour's call does not speak."));
}

Result<void> TourCalls::untilOver(const QPointer<QObject> &call)
{
    return m_stage.untilOf(call, u"the debrief"_s, [&] {
        const auto *debrief = call->property("debrief").value<QObject *>();
        return call->property("stage").toInt() == Done && debrief && !debrief->property("loading").toBool()
            && !debrief->property("best").toList().isEmpty();
    });
}

Result<void> TourCalls::learn(const QString &activity)
{
    if (m_ways.contains(activity))
        return {};
    const auto call = begin(activity);
    if (!call)
        return std::unexpected(call.error());
    const auto spoken = untilSpokenTo(*call);
    const auto hung = spoken ? m_stage.call(*call, "hangUp") : spoken;
    if (const auto over = hung ? untilOver(*call) : hung; !over)
        return over;
    m_ways.insert(activity, (*call)->property("debrief").value<QObject *>()->property("best").toList());
    return {};
}

Result<void> TourCalls::say(const QPointer<QObject> &call, const QString &text)
{
    if (const auto said = m_stage.call(call, "say", text); !said)
        return said;
    for (const QVariant &meant : call ? call->property("candidates").toList() : QVariantList())
        if (textOf(meant) == text)
            return m_stage.call(call, "take", meant.toMap().value(u"reply"_s).toInt());
    return {};
}

Result<void> TourCalls::follow(const QPointer<QObject> &call, const QVariantList &way)
{
    for (const QVariant &moment : way) {
        const auto spoken = untilSpokenTo(call);
        const auto said = spoken ? say(call, moment.toMap().value(u"yours"_s).toString()) : spoken;
        if (!said)
            return said;
    }
    return {};
}

Result<void> TourCalls::pass(const QString &activity)
{
    if (const auto learned = learn(activity); !learned)
        return learned;
    const auto call = begin(activity);
    if (!call)
        return std::unexpected(call.error());
    const auto followed = follow(*call, m_ways.value(activity));
    return followed ? untilOver(*call) : followed;
}

Result<void> TourCalls::take(const QPointer<QObject> &call, const QString &name)
{
    const auto settled = m_stage.settle(call);
    return settled ? pictureInBothThemes(m_stage, name) : settled;
}

// Of the first turn of the sample pack's first call: near to all that can be said there, and to none above all.
Result<void> TourCalls::sayWhatFitsTwo(const QPointer<QObject> &call)
{
    if (const auto said = m_stage.call(call, "say", QCoreApplication::translate("Tour", "Yes, good afternoon, hello, Aquilon speaking.")); !said)
        return said;
    if (call->property("candidates").toList().size() < 2)
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Tour", "The client of the tour's call did not ask what was meant."));
    return {};
}

Result<void> TourCalls::sayNonsense(const QPointer<QObject> &call)
{
    if (const auto said = m_stage.call(call, "say", QCoreApplication::translate("Tour", "Qwertyuiop zxcvb.")); !said)
        return said;
    if (!call->property("candidates").toList().isEmpty() || call->property("replies").toList().isEmpty())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Tour", "The client of the tour's call understood nonsense."));
    return {};
}

Result<void> TourCalls::picture(const QString &activity, const QString &name)
{
    const auto begun = begin(activity);
    if (!begun)
        return std::unexpected(begun.error());
    const QPointer<QObject> call = *begun;
    if (const auto waited = letPass(call, StepMs); !waited)
        return waited;
    if (const auto taken = take(call, name + u"-waiting"_s); !taken)
        return taken;
    if (const auto spoken = untilSpokenTo(call); !spoken)
        return spoken;
    if (const auto taken = take(call, name + u"-talking"_s); !taken)
        return taken;
    if (const auto mixed = sayWhatFitsTwo(call); !mixed)
        return mixed;
    if (const auto taken = take(call, name + u"-did-you-mean"_s); !taken)
        return taken;
    if (const auto dropped = m_stage.call(call, "dropCandidates"); !dropped)
        return dropped;
    if (const auto said = sayNonsense(call); !said)
        return said;
    if (const auto taken = take(call, name + u"-pardon"_s); !taken)
        return taken;
    if (const auto said = say(call, textOf(call->property("replies").toList().value(0))); !said)
        return said;
    if (const auto spoken = untilSpokenTo(call); !spoken)
        return spoken;
    if (const auto taken = take(call, name + u"-typed"_s); !taken)
        return taken;
    // For the client base.
    if (const auto noted = m_stage.call(call, "setCard", u"need"_s, QCoreApplication::translate("Tour", "Cartons, asks for the price")); !noted)
        return noted;
    if (const auto asked = m_stage.call(call, "askToHangUp"); !asked)
        return asked;
    if (const auto taken = take(call, name + u"-hang-up"_s); !taken)
        return taken;
    if (const auto hung = m_stage.call(call, "hangUp"); !hung)
        return hung;
    if (const auto over = untilOver(call); !over)
        return over;
    if (const auto taken = take(call, name + u"-debrief"_s); !taken)
        return taken;
    return pictureOnHold(activity, call->property("debrief").value<QObject *>()->property("best").toList(), name + u"-on-hold"_s);
}

// The same call, along the best way, as far as the client is put on hold.
Result<void> TourCalls::pictureOnHold(const QString &activity, const QVariantList &way, const QString &name)
{
    const auto call = begin(activity);
    if (!call)
        return std::unexpected(call.error());
    if (const auto held = untilOnHold(*call, way); !held)
        return held;
    if (const auto waited = letPass(*call, 5 * StepMs); !waited)
        return waited;
    if (const auto taken = take(*call, name); !taken)
        return taken;
    const auto hung = m_stage.call(*call, "hangUp");
    return hung ? untilOver(*call) : hung;
}

Result<void> TourCalls::untilOnHold(const QPointer<QObject> &call, const QVariantList &way)
{
    for (const QVariant &moment : way) {
        const auto spoken = untilSpokenTo(call);
        const auto said = spoken ? say(call, moment.toMap().value(u"yours"_s).toString()) : spoken;
        if (!said)
            return said;
        if (call->property("phase").toString() == "holding"_L1)
            return {};
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Tour", "Nobody is put on hold on the best way of the tour's call."));
}

}  // namespace vestibule::shell
