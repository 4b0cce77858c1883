#include "aquilon.h"

#include <vestibule/verbs.h>

#include <toml++/toml.h>

#include <algorithm>

namespace vestibule::readiness::aquilon {

using namespace Qt::StringLiterals;

namespace {

using Rule = Requirement::Rule;
using Missing = RequirementState::Missing;

const std::string Folder = VESTIBULE_SOURCE_DIR "/content/aquilon/";

QString textOf(const toml::table &table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}

QList<Requirement> requirementsOf(const toml::table &parent, std::string_view key)
{
    QList<Requirement> list;
    if (const toml::array *array = parent[key].as_array()) {
        for (const toml::node &node : *array) {
            const toml::table &table = *node.as_table();
            Requirement one;
            one.id = textOf(table, "id");
            one.rule = ruleFromWord(textOf(table, "rule")).value_or(Rule::Completed);
            one.activity = textOf(table, "activity");
            one.role = roleFromWord(textOf(table, "role")).value_or(Role::Mentor);
            one.metric = textOf(table, "metric");
            one.days = table["days"].value_or(1);
            one.of = requirementsOf(table, "of");
            list.append(one);
        }
    }
    return list;
}

void addTexts(const toml::table &table, const QString &prefix, QHash<QString, TextEntry> &texts)
{
    if (table.contains("title") || table.contains("name"))
        texts.insert(prefix, {textOf(table, table.contains("title") ? "title" : "name"), textOf(table, "summary")});
    for (const auto &[key, node] : table)
        if (const toml::table *inner = node.as_table())
            addTexts(*inner, (prefix.isEmpty() ? QString() : prefix + u'.') + QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), texts);
}

class Walk
{
public:
    Walk(const ContentVersion &content, Learner &learner, int met, QDate today)
        : m_content(content), m_learner(learner), m_left(met), m_total(met), m_today(today)
    {
    }

    StageState stage(const Stage &rules, bool open)
    {
        StageState stage;
        stage.id = rules.id;
        stage.locked = !open;
        stage.due = m_learner.standing.person.start.addDays(rules.dueDay);
        for (const Requirement &rule : rules.requirements)
            stage.requirements.append(requirement(rule, open));
        stage.met = std::ranges::all_of(stage.requirements, &RequirementState::met);
        stage.late = !stage.met && stage.due < m_today;
        stage.since = at(m_total - m_left);
        return stage;
    }

private:
    qint64 at(int step) const
    {
        const QDate start = m_learner.standing.person.start;
        return QDateTime(std::min(start.addDays(step / 2), m_today), QTime(9, 30), Qt::UTC).addSecs(step).toMSecsSinceEpoch();
    }

    RequirementState requirement(const Requirement &rule, bool open)
    {
        RequirementState state;
        state.id = rule.id;
        state.rule = rule.rule;
        state.activity = rule.rule == Rule::Metric ? rule.metric : rule.activity;
        if (const Activity *activity = m_content.programme.activity(rule.activity); activity && activity->attempts)
            state.attemptsLeft = *activity->attempts - 1;
        state.need = rule.rule == Rule::Metric ? rule.days : 1;
        if (!rule.of.isEmpty())
            group(state, rule, open);
        else if (m_left > 0)
            meet(state, rule);
        else if (open)
            hold(state, rule);
        else
            state.missing = Missing::StageLocked;
        return state;
    }

    void group(RequirementState &state, const Requirement &rule, bool open)
    {
        for (const Requirement &member : rule.of)
            state.of.append(requirement(member, open));
        state.have = std::ranges::count_if(state.of, &RequirementState::met);
        state.need = rule.rule == Rule::Any ? 1 : qint64(state.of.size());
        for (const RequirementState &member : state.of)
            state.events += member.events;
        state.met = state.have >= state.need;
        state.missing = state.met ? Missing::Nothing : open ? Missing::Group : Missing::StageLocked;
        const auto next = std::ranges::find_if(state.of, [](const RequirementState &m) { return !m.met; });
        if (next != state.of.end() && !state.met)
            state.owner = next->owner;
        state.since = at(m_total - m_left);
    }

    void meet(RequirementState &state, const Requirement &rule)
    {
        const int step = m_total - m_left--;
        state.met = true;
        state.have = state.need;
        state.missing = Missing::Nothing;
        state.since = at(step);
        const bool judged = rule.rule == Rule::Signoff;
        record(state, judged ? verb::Approved : rule.rule == Rule::Signed ? verb::Signed : rule.rule == Rule::Metric ? verb::Reported : verb::Completed,
               judged ? m_learner.standing.person.mentor : m_learner.standing.person.id, step);
        if (rule.rule == Rule::Metric)
            record(state, verb::Confirmed, m_learner.standing.person.mentor, step);
    }

    void hold(RequirementState &state, const Requirement &rule)
    {
        state.since = at(m_total);
        if (rule.rule == Rule::Signoff) {
            state.missing = Missing::AwaitingSignoff;
            state.owner = rule.role;
        } else if (rule.rule == Rule::Metric) {
            state.have = state.need / 2;
            state.missing = Missing::MoreDays;
        } else if (rule.rule == Rule::Passed) {
            state.missing = Missing::BelowPass;
            state.have = 600'000;
            state.need = 800'000;
            record(state, verb::Completed, m_learner.standing.person.id, m_total);
        } else {
            state.missing = Missing::NotStarted;
        }
    }

    void record(RequirementState &state, const char *verb, const QString &actor, int step)
    {
        Event event;
        event.id = u"0196c1a0-7b2e-7c3d-9f%1-%2"_s.arg(step, 2, 10, QChar(u'0')).arg(int(m_learner.events.size()), 12, 16, QChar(u'0'));
        event.learner = m_learner.standing.person.id;
        event.actor = actor;
        event.verb = QLatin1String(verb);
        event.activity = state.activity;
        event.payload = R"({"day":"2026-05-08","metrics":{"calls":12}})";
        event.at = at(step);
        if (state.attemptsLeft) {
            event.score = state.met ? 850'000 : 600'000;
            event.passed = state.met;
        }
        m_learner.events.append(event);
        state.events.append(event.id);
    }

    const ContentVersion &m_content;
    Learner &m_learner;
    int m_left;
    int m_total;
    QDate m_today;
};

}  // namespace

ContentPtr content()
{
    try {
        const toml::table file = toml::parse_file(Folder + "programme.toml");
        auto version = std::make_shared<ContentVersion>();
        version->id = u"3f9c0d51e7a84b62c5d1f0a97e3b8c44d2a6f1e09b7c5d3e8f1a2b4c6d7e9f01"_s;
        version->pack = u"aquilon"_s;
        version->languages = {u"en"_s, u"ru"_s};
        version->programme.id = textOf(file, "id");
        for (const toml::node &node : *file["activity"].as_array()) {
            Activity activity;
            activity.id = textOf(*node.as_table(), "id");
            activity.kind = textOf(*node.as_table(), "kind");
            if (const auto attempts = (*node.as_table())["attempts"].value<int>())
                activity.attempts = *attempts;
            version->programme.activities.append(activity);
        }
        for (const toml::node &node : *file["stage"].as_array())
            version->programme.stages.append({textOf(*node.as_table(), "id"), (*node.as_table())["due_day"].value_or(0),
                                              requirementsOf(*node.as_table(), "require")});
        for (const QString &language : std::as_const(version->languages))
            addTexts(toml::parse_file(Folder + language.toStdString() + "/texts.toml"), {}, version->texts[language]);
        return version;
    } catch (const toml::parse_error &) {
        return nullptr;
    }
}

Learner learner(const ContentVersion &content, const Person &person, int met, QDate today)
{
    Learner learner;
    learner.standing.person = person;
    learner.standing.assigned = true;
    Readiness &tree = learner.standing.readiness;
    tree.learner = person.id;
    tree.programme = content.programme.id;
    tree.content = content.id;
    tree.at = today;
    tree.start = person.start;
    Walk walk(content, learner, met, today);
    bool open = true;
    for (const Stage &stage : content.programme.stages) {
        tree.stages.append(walk.stage(stage, open));
        open = tree.stages.constLast().met;
    }
    tree.ready = open;
    tree.readySince = open ? tree.stages.constLast().since : 0;
    return learner;
}

}  // namespace vestibule::readiness::aquilon
