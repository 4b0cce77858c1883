#include "shell/tour/gym.h"

#include "shell/tour/album.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int Running = 1;
constexpr int Done = 2;

}  // namespace

Result<QPointer<QObject>> TourGym::begin(const QString &activity)
{
    const auto view = m_stage.open(u"pricegym.training"_s, {{u"activity"_s, activity}});
    if (!view)
        return std::unexpected(view.error());
    const QPointer<QObject> training = *view;
    if (const auto started = m_stage.call(training, "start"); !started)
        return std::unexpected(started.error());
    if (const auto begun = m_stage.untilOf(training, activity, [&] { return training->property("stage").toInt() == Running; }); !begun)
        return std::unexpected(begun.error());
    return training;
}

// The rest of the cases.
Result<void> TourGym::solve(const QPointer<QObject> &training)
{
    const int count = training->property("count").toInt();
    for (int i = training->property("index").toInt(); i < count && training; ++i) {
        const auto answered = m_stage.call(training, "answer", training->property("solution").toStringList());
        const auto gone = answered ? m_stage.call(training, "goOn") : answered;
        if (!gone)
            return gone;
    }
    return m_stage.untilOf(training, u"the result of the level"_s, [&] { return training->property("stage").toInt() == Done; });
}

Result<void> TourGym::pass(const QString &activity)
{
    const auto training = begin(activity);
    return training ? solve(*training) : std::unexpected(training.error());
}

Result<void> TourGym::take(const QPointer<QObject> &training, const QString &name)
{
    const auto settled = m_stage.settle(training);
    return settled ? pictureInBothThemes(m_stage, name) : settled;
}

Result<void> TourGym::picture(const QString &activity, const QString &name)
{
    const auto begun = begin(activity);
    if (!begun)
        return std::unexpected(begun.error());
    const QPointer<QObject> training = *begun;
    if (const auto taken = take(training, name + u"-case"_s); !taken)
        return taken;
    QStringList typed = training->property("solution").toStringList();
    typed.last().clear();
    if (const auto given = m_stage.call(training, "giveUp", typed); !given)
        return given;
    if (const auto taken = take(training, name + u"-explained"_s); !taken)
        return taken;
    const auto gone = m_stage.call(training, "goOn");
    const auto solved = gone ? solve(training) : gone;
    return solved ? take(training, name + u"-result"_s) : solved;
}

}  // namespace vestibule::shell
