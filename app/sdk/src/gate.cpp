#include <vestibule/gate.h>

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>

#include <QCoreApplication>

namespace vestibule {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

}  // namespace

void findGates(HostContext &host, QObject *context, const std::function<void(const Result<Readiness> &)> &done)
{
    const Person me = host.get<IPeople>()->me();
    if (me.programme.isEmpty())
        return done(Readiness());
    whenReady(host, host.get<IReadiness>()->tree(me.id), context, done);
}

QString whyLocked(const Readiness &standing, const ContentVersion &content, const QString &language, const QString &activity)
{
    const std::optional<int> stage = standing.lockedUntil(activity);
    if (!stage)
        return {};
    return Text::tr("Opens when stage %1 is met: %2").arg(*stage + 1).arg(content.text(language, stageKey(standing.stages[*stage].id)).title);
}

}  // namespace vestibule
