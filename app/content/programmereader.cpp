#include "content/programmereader.h"

#include "content/nearest.h"
#include "content/packinfo.h"
#include "content/packtext.h"

#include <vestibule/readiness.h>

#include <QSet>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

using Rule = Requirement::Rule;

constexpr int Groups = 2;  // may stand in each other
constexpr qint64 MostMinutes = 24 * 60;
constexpr qint64 MostDays = 3660;
constexpr qint64 MostAttempts = 100;
constexpr qint64 MostQuestions = 1000;
constexpr qint64 MostTarget = 1'000'000'000'000;

std::optional<int> toInt(std::optional<qint64> number) { return number ? std::optional(int(*number)) : std::nullopt; }

QStringList ruleWords()
{
    QStringList words;
    for (const Rule rule :
         {Rule::Completed, Rule::Signed, Rule::Passed, Rule::Score, Rule::Signoff, Rule::Metric, Rule::Any, Rule::All})
        words.append(ruleWord(rule));
    return words;
}

class ProgrammeReader
{
public:
    ProgrammeReading read(TomlTable root);

private:
    void readActivity(TomlTable table);
    void readMetric(TomlTable table);
    void readStage(TomlTable table);
    Requirement readRequirement(TomlTable table, int depth);
    void readRule(TomlTable &table, Requirement &requirement, int depth);
    QString activityOf(TomlTable &table, Need need);
    QString metricOf(TomlTable &table);
    // Reports an id that was there before.
    void claim(QSet<QString> &ids, const TomlTable &table, const QString &id);

    ProgrammeReading m_reading;
    QStringList m_activityIds;
    QStringList m_metricIds;
    QSet<QString> m_activities;
    QSet<QString> m_metrics;
    QSet<QString> m_stages;
    QSet<QString> m_requirements;
};

ProgrammeReading ProgrammeReader::read(TomlTable root)
{
    checkFormat(root);
    Programme &programme = m_reading.programme;
    programme.id = root.id(u"id");
    for (const TomlTable &table : root.tables(u"activity"))
        readActivity(table);
    for (const TomlTable &table : root.tables(u"metric", Need::Optional))
        readMetric(table);
    for (const TomlTable &table : root.tables(u"stage"))
        readStage(table);
    root.finish();
    return std::move(m_reading);
}

void ProgrammeReader::claim(QSet<QString> &ids, const TomlTable &table, const QString &id)
{
    if (id.isEmpty())
        return;
    if (ids.contains(id))
        table.error(u"id", PackText::tr("“%1” is there already; choose another id").arg(id));
    ids.insert(id);
}

void ProgrammeReader::readActivity(TomlTable table)
{
    Activity activity;
    activity.id = table.id(u"id", Need::Required, IdForm::Activity);
    claim(m_activities, table, activity.id);
    activity.kind = table.id(u"kind", Need::Required, IdForm::Dotted);
    const QString owner = activity.id.section(u':', 0, 0);
    if (!activity.id.isEmpty() && !activity.kind.isEmpty() && activity.kind.section(u'.', 0, 0) != owner)
        table.error(u"kind", PackText::tr("the activity belongs to “%1”, so its kind must begin with “%1.”").arg(owner));
    activity.source = table.string(u"source", Need::Optional);
    activity.common = table.string(u"common", Need::Optional);
    activity.assets = table.string(u"assets", Need::Optional);
    activity.minutes = int(table.integer(u"minutes", 0, MostMinutes, Need::Optional).value_or(0));
    activity.attempts = toInt(table.integer(u"attempts", 1, MostAttempts, Need::Optional));
    activity.pass = toInt(table.integer(u"pass", 0, 100, Need::Optional));
    activity.questions = toInt(table.integer(u"questions", 1, MostQuestions, Need::Optional));
    activity.reviewDays = int(table.integer(u"review_days", 0, 365, Need::Optional).value_or(activity.reviewDays));
    if (activity.id.isEmpty())
        return;
    m_activityIds.append(activity.id);
    m_reading.places.insert(activity.id, {table.place(u"kind"), table.place(u"source"), table.place(u"common"), table.place(u"assets")});
    m_reading.programme.activities.append(activity);
}

void ProgrammeReader::readMetric(TomlTable table)
{
    const QStringList units{u"count"_s, u"minor"_s, u"percent"_s};
    const QStringList periods{u"day"_s, u"month"_s};
    Metric metric;
    metric.id = table.id(u"id");
    claim(m_metrics, table, metric.id);
    metric.unit = Metric::Unit(std::max<qsizetype>(0, units.indexOf(table.choice(u"unit", units))));
    metric.period = table.choice(u"period", periods) == u"month" ? Metric::Period::Month : Metric::Period::Day;
    if (metric.id.isEmpty())
        return;
    m_metricIds.append(metric.id);
    m_reading.programme.metrics.append(metric);
}

void ProgrammeReader::readStage(TomlTable table)
{
    QList<Stage> &stages = m_reading.programme.stages;
    Stage stage;
    stage.id = table.id(u"id");
    claim(m_stages, table, stage.id);
    const auto dueDay = table.integer(u"due_day", 0, MostDays);
    stage.dueDay = int(dueDay.value_or(stages.isEmpty() ? 0 : stages.constLast().dueDay));
    if (dueDay && !stages.isEmpty() && stage.dueDay < stages.constLast().dueDay)
        table.error(u"due_day",
                    PackText::tr("the stage is due before the one before it, on day %1; use that day or a later one")
                        .arg(stages.constLast().dueDay));
    for (const TomlTable &requirement : table.tables(u"require"))
        stage.requirements.append(readRequirement(requirement, 0));
    stages.append(stage);
}

Requirement ProgrammeReader::readRequirement(TomlTable table, int depth)
{
    Requirement requirement;
    requirement.id = table.id(u"id");
    claim(m_requirements, table, requirement.id);
    if (const auto rule = ruleFromWord(table.choice(u"rule", ruleWords()))) {
        requirement.rule = *rule;
        readRule(table, requirement, depth);
    } else {
        table.acceptUnknown();
    }
    return requirement;
}

void ProgrammeReader::readRule(TomlTable &table, Requirement &requirement, int depth)
{
    switch (requirement.rule) {
    case Rule::Signed:
        requirement.activity = activityOf(table, Need::Required);
        if (const Activity *activity = m_reading.programme.activity(requirement.activity);
            activity && activity->source.isEmpty())
            table.error(
                u"activity",
                PackText::tr("“%1” has no source, so there is no text to sign; add one or use another rule").arg(activity->id));
        return;
    case Rule::Completed:
    case Rule::Passed:
        requirement.activity = activityOf(table, Need::Required);
        return;
    case Rule::Score:
        requirement.activity = activityOf(table, Need::Required);
        requirement.atLeast = int(table.integer(u"at_least", 1, 100).value_or(100));
        return;
    case Rule::Signoff:
        requirement.activity = activityOf(table, Need::Optional);
        requirement.role =
            roleFromWord(table.choice(u"role", {roleWord(Role::Mentor), roleWord(Role::Hr)})).value_or(Role::Mentor);
        return;
    case Rule::Metric:
        requirement.metric = metricOf(table);
        requirement.target = table.integer(u"target", 1, MostTarget).value_or(1);
        requirement.days = int(table.integer(u"days", 1, MostDays).value_or(1));
        return;
    case Rule::Any:
    case Rule::All:
        break;
    }
    if (depth >= Groups) {
        table.error(u"rule", PackText::tr("groups may stand in each other up to two levels; take this one apart"));
        table.acceptUnknown();
        return;
    }
    for (const TomlTable &member : table.tables(u"of"))
        requirement.of.append(readRequirement(member, depth + 1));
}

QString unknownWord(const QString &message, const QString &word, const QStringList &known)
{
    const QString guess = nearest(word, known);
    return message.arg(word) + u"; "_s +
           (guess.isEmpty() ? PackText::tr("add it or correct the name") : PackText::tr("did you mean “%1”?").arg(guess));
}

QString ProgrammeReader::activityOf(TomlTable &table, Need need)
{
    const QString id = table.id(u"activity", need, IdForm::Activity);
    if (!id.isEmpty() && !m_activities.contains(id))
        table.error(u"activity", unknownWord(PackText::tr("there is no activity “%1”"), id, m_activityIds));
    return id;
}

QString ProgrammeReader::metricOf(TomlTable &table)
{
    const QString id = table.id(u"metric");
    if (!id.isEmpty() && !m_metrics.contains(id))
        table.error(u"metric", unknownWord(PackText::tr("there is no metric “%1”"), id, m_metricIds));
    return id;
}

}  // namespace

ProgrammeReading readProgramme(TomlTable root) { return ProgrammeReader().read(std::move(root)); }

}  // namespace vestibule::content
