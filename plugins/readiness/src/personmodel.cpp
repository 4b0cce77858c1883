#include "personmodel.h"

#include "decision.h"
#include "lookups.h"
#include "words.h"

#include <vestibule/async.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

PersonModel::PersonModel(HostContext &host, const QString &learner, QDate at, QObject *parent)
    : QObject(parent), m_host(host), m_learner(learner), m_at(at), m_export(new ReportExport(host, this))
{
    m_dayOf = daysOf(*host.get<IClock>());
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &about) {
        if (about == m_learner && !m_at.isValid())
            refresh();
    });
    refresh();
}

void PersonModel::refresh()
{
    m_loading = true;
    Q_EMIT changed();
    const int generation = ++m_generation;
    whenReady(m_host.get<IPeople>()->find(m_learner), this, [this, generation](const Result<Person> &person) {
        if (!isCurrent(generation))
            return;
        if (!person)
            return fail(person.error());
        loadTree(generation, *person);
    });
}

void PersonModel::loadTree(int generation, const Person &person)
{
    m_person.standing.person = person;
    if (person.programme.isEmpty()) {
        m_person.standing.assigned = false;
        return finish();
    }
    whenReady(m_host.get<IReadiness>()->tree(m_learner, m_at), this, [this, generation](const Result<Readiness> &tree) {
        if (!isCurrent(generation))
            return;
        if (!tree)
            return fail(tree.error());
        loadEvidence(generation, *tree);
    });
}

void PersonModel::loadEvidence(int generation, const Readiness &tree)
{
    EventQuery query;
    query.learner = m_learner;
    query.ids = evidence(tree);
    if (query.ids.isEmpty())
        return loadNames(generation, tree, {});
    whenReady(m_host.get<ILedger>()->events(query), this, [this, generation, tree](const Result<QList<Event>> &events) {
        if (!isCurrent(generation))
            return;
        if (!events)
            return fail(events.error());
        loadNames(generation, tree, *events);
    });
}

void PersonModel::loadNames(int generation, const Readiness &tree, const QList<Event> &events)
{
    QStringList actors;
    if (!m_person.standing.person.mentor.isEmpty())
        actors.append(m_person.standing.person.mentor);
    m_events.clear();
    for (const Event &event : events) {
        m_events.insert(event.id, event);
        if (!actors.contains(event.actor))
            actors.append(event.actor);
    }
    withNames(m_host, actors, this, [this, generation, tree](const Result<Names> &names) {
        if (!isCurrent(generation))
            return;
        if (!names)
            return fail(names.error());
        m_names = *names;
        loadContent(generation, tree);
    });
}

void PersonModel::loadContent(int generation, const Readiness &tree)
{
    whenReady(m_host.get<IContent>()->open(tree.content), this, [this, generation, tree](const Result<ContentPtr> &content) {
        if (!isCurrent(generation))
            return;
        if (!content)
            return fail(content.error());
        m_person.standing.assigned = true;
        m_person.standing.readiness = tree;
        m_person.content = *content;
        finish();
    });
}

void PersonModel::finish()
{
    m_loading = false;
    m_loaded = true;
    m_problem = noProblem();
    if (!m_stageChosen || m_stage >= tree().stages.size())
        m_stage = tree().currentStage();
    showStage();
    Q_EMIT changed();
}

void PersonModel::fail(const Error &error)
{
    m_loading = false;
    m_problem = problemValue(error);
    Q_EMIT changed();
}

void PersonModel::showStage()
{
    if (const StageState *stage = chosenStage())
        m_requirements.show(*stage, explainer(), m_events, m_names, m_dayOf);
}

Explainer PersonModel::explainer() const
{
    return Explainer({m_person.content, m_host.get<IContent>()->language(), m_person.standing.person, m_names, m_dayOf, own()});
}

QString PersonModel::today() const
{
    return m_host.get<IClock>()->today().toString(Qt::ISODate);
}

bool PersonModel::own() const
{
    return m_learner == m_host.get<IPeople>()->me().id;
}

bool PersonModel::mayAssign() const
{
    return m_host.get<IPeople>()->me().role == vestibule::Role::Hr && !own();
}

bool PersonModel::mayAct() const
{
    return mayAssign() && !m_at.isValid() && assigned();
}

QString PersonModel::about() const
{
    if (!m_loaded || !assigned())
        return {};
    QStringList parts = {explainer().programmeTitle(), tr("began %1").arg(dateText(tree().start))};
    if (const QString mentor = m_names.value(m_person.standing.person.mentor); !mentor.isEmpty())
        parts.append(tr("mentor %1").arg(mentor));
    return parts.join(u" · "_s);
}

bool PersonModel::late() const { return assigned() && isLate(tree()); }
QString PersonModel::lateNote() const
{
    if (!m_loaded || !late())
        return {};
    const int current = tree().currentStage();
    return tr("Stage %1: %2", "number, how late").arg(QString::number(current + 1), explainer().stageNote(tree().stages[current], tree().at));
}

QString PersonModel::headline() const { return m_loaded && assigned() ? explainer().headline(tree()) : QString(); }
QString PersonModel::nextStep() const { return m_loaded && assigned() ? explainer().nextStepText(tree()) : QString(); }

qreal PersonModel::progress() const
{
    const Count count = countMet(tree());
    return count.of > 0 ? qreal(count.met) / count.of : 0;
}

QVariantList PersonModel::stages() const
{
    QVariantList steps;
    if (!assigned())
        return steps;
    const Explainer words = explainer();
    for (int i = 0; i < int(tree().stages.size()); ++i) {
        const StageState &stage = tree().stages[i];
        steps.append(QVariantMap{{u"title"_s, words.stageTitle(stage)},
                                 {u"subtitle"_s, words.stageDay(stage)},
                                 {u"state"_s, stepState(tree(), i)},
                                 {u"late"_s, stage.late}});
    }
    return steps;
}

const StageState *PersonModel::chosenStage() const
{
    return assigned() && m_stage >= 0 && m_stage < tree().stages.size() ? &tree().stages[m_stage] : nullptr;
}

QString PersonModel::stageTitle() const
{
    const StageState *stage = chosenStage();
    return stage ? tr("%1. %2", "stage number and title").arg(QString::number(m_stage + 1), explainer().stageTitle(*stage)) : QString();
}

QString PersonModel::stageSummary() const
{
    const StageState *stage = chosenStage();
    return stage ? explainer().stageSummary(*stage) : QString();
}

QString PersonModel::stageStatus() const
{
    const StageState *stage = chosenStage();
    if (!stage)
        return {};
    const Count count = countMet(*stage);
    QStringList parts = {tr("%1 of %2 met").arg(count.met).arg(count.of), explainer().stageNote(*stage, tree().at)};
    if (const auto event = m_events.constFind(stage->openedBy); event != m_events.cend())
        parts.append(tr("Opened before its turn on %1 by %2: %3").arg(dateText(m_dayOf(event->at)), m_names.value(event->actor),
                                                                     event->payloadObject().value("reason"_L1).toString()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool PersonModel::stageLocked() const
{
    const StageState *stage = chosenStage();
    return stage && stage->locked;
}

void PersonModel::setAt(const QString &isoDate)
{
    const QDate wanted = QDate::fromString(isoDate, Qt::ISODate);
    const QDate at = wanted == m_host.get<IClock>()->today() ? QDate() : wanted;
    if (m_at == at)
        return;
    m_at = at;
    refresh();
}

void PersonModel::selectStage(int index)
{
    if (index < 0 || index >= tree().stages.size())
        return;
    m_stage = index;
    m_stageChosen = true;
    showStage();
    Q_EMIT changed();
}

void PersonModel::toggle(int row) { m_requirements.toggle(row); }

void PersonModel::open(int row)
{
    const RequirementState *state = m_requirements.state(row);
    if (!state)
        return;
    if (state->rule == Requirement::Rule::Metric)
        m_host.get<INavigation>()->open(u"mentoring.report"_s);
    else if (!state->activity.isEmpty() && !state->activity.startsWith("stage:"_L1))
        m_host.get<INavigation>()->openActivity(state->activity);
}

void PersonModel::openPeople() { m_host.get<INavigation>()->open(u"readiness.people"_s); }

}  // namespace vestibule::readiness
