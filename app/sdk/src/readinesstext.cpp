#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QLocale>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

QString scoreText(qint64 millionths)
{
    return QLocale().toString(int(millionths * 100 / ScoreUnit)) + u" %"_s;
}

QString belowPassText(const RequirementState &state)
{
    if (state.need <= 1)  // to be passed, by whatever mark
        return state.attemptsLeft ? Words::tr("Not passed; %n attempt(s) left", nullptr, *state.attemptsLeft) : Words::tr("Not passed");
    const QString sentence = state.attemptsLeft ? Words::tr("Best result %1, needed %2; %n attempt(s) left", nullptr, *state.attemptsLeft)
                                                : Words::tr("Best result %1, needed %2");
    return sentence.arg(scoreText(state.have), scoreText(state.need));
}

}  // namespace

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Trainee: return Words::tr("New hire");
    case Role::Mentor: return Words::tr("Mentor");
    case Role::Hr: return Words::tr("HR");
    case Role::Administrator: return Words::tr("Administrator");
    case Role::Root: return Words::tr("Set-up");
    }
    return {};
}

QString missingText(const RequirementState &state)
{
    using Missing = RequirementState::Missing;
    switch (state.missing) {
    case Missing::Nothing: return {};
    case Missing::NotStarted: return Words::tr("Not started");
    case Missing::InProgress: return Words::tr("Begun, not handed in");
    case Missing::AwaitingReview: return Words::tr("Handed in, waiting for review");
    case Missing::BelowPass: return belowPassText(state);
    case Missing::NoAttemptsLeft: return Words::tr("No attempts left; a mentor or HR can grant one more");
    case Missing::NotSigned: return Words::tr("Not signed yet");
    case Missing::TextChanged: return Words::tr("The text has changed and must be signed again");
    case Missing::AwaitingSignoff: return Words::tr("Waiting for sign-off: %1").arg(roleTitle(state.owner));
    case Missing::SignoffReturned: return Words::tr("The sign-off was withdrawn");
    case Missing::AwaitingConfirmation:
        return Words::tr("%1 of %2 days confirmed, more are waiting for confirmation").arg(state.have).arg(state.need);
    case Missing::MoreDays: return Words::tr("%1 of %2 days reached the target").arg(state.have).arg(state.need);
    case Missing::Group: return Words::tr("%1 of %2 met").arg(state.have).arg(state.need);
    case Missing::StageLocked: return Words::tr("Opens when the stage before it is met");
    }
    return {};
}

QString requirementKey(const QString &id) { return u"require."_s + id; }
QString stageKey(const QString &id) { return u"stage."_s + id; }
QString activityKey(const QString &id) { return u"activity."_s + id; }
QString metricKey(const QString &id) { return u"metric."_s + id; }

QString dateText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString dayText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return Words::tr("today");
    if (ago == 1)
        return Words::tr("yesterday");
    if (ago == -1)
        return Words::tr("tomorrow");
    if (ago > 1 && ago < 7)
        return Words::tr("%n day(s) ago", nullptr, int(ago));
    if (ago < -1 && ago > -7)
        return Words::tr("in %n day(s)", nullptr, int(-ago));
    return dateText(day);
}

}  // namespace vestibule
