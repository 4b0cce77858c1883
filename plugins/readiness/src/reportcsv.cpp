#include "report.h"

#include "decision.h"

#include <vestibule/readinesstext.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

const QStringList Columns = {u"person"_s, u"login"_s, u"mentor"_s, u"programme_start"_s, u"as_of"_s, u"ready"_s,
                             u"stage_number"_s, u"stage"_s, u"stage_title"_s, u"stage_state"_s, u"stage_due"_s,
                             u"requirement"_s, u"requirement_title"_s, u"group"_s, u"rule"_s, u"activity"_s, u"met"_s,
                             u"missing"_s, u"why"_s, u"owner"_s, u"since"_s, u"events"_s};

QString field(const QString &value)
{
    QString text = value;
    // Spreadsheets run what begins like a formula: see OWASP, "CSV injection".
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(field(value));
    return fields.join(u',') + u"\r\n"_s;
}

QString isoDay(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }
QString yesNo(bool value) { return value ? u"yes"_s : u"no"_s; }

class Rows
{
public:
    Rows(const Report &report, const ReportPerson &person, QString &out)
        : m_report(report), m_person(person), m_explainer(report.explainer(person)), m_out(out)
    {
    }

    void write()
    {
        const Standing &standing = m_person.standing;
        m_prefix = {standing.person.name, standing.person.login, m_report.names.value(standing.person.mentor),
                    isoDay(standing.person.start), isoDay(m_report.at), yesNo(standing.assigned && standing.readiness.ready)};
        if (!standing.assigned) {
            QStringList empty = m_prefix;
            empty.resize(Columns.size());
            m_out += line(empty);
            return;
        }
        const Readiness &readiness = standing.readiness;
        for (qsizetype i = 0; i < readiness.stages.size(); ++i) {
            const StageState &stage = readiness.stages[i];
            const QStringList head = m_prefix + QStringList{QString::number(i + 1), stage.id, m_explainer.stageTitle(stage),
                                                            stepState(readiness, int(i)), isoDay(stage.due)};
            writeRequirements(head, stage.requirements, {});
        }
    }

private:
    void writeRequirements(const QStringList &head, const QList<RequirementState> &states, const QString &group)
    {
        for (const RequirementState &state : states) {
            m_out += line(head + QStringList{state.id, m_explainer.requirementTitle(state), group, ruleWord(state.rule), state.activity,
                                             yesNo(state.met), missingWord(state.missing), missingText(state),
                                             state.met ? QString() : roleWord(state.owner),
                                             state.since > 0 ? isoDay(m_report.dayOf(state.since)) : QString(),
                                             state.events.join(u' ')});
            writeRequirements(head, state.of, state.id);
        }
    }

    const Report &m_report;
    const ReportPerson &m_person;
    Explainer m_explainer;
    QString &m_out;
    QStringList m_prefix;
};

}  // namespace

QByteArray reportCsv(const Report &report, const ReportStep &step)
{
    QString out = line(Columns);
    for (qsizetype i = 0; i < report.people.size(); ++i) {
        Rows(report, report.people[i], out).write();
        if (step && !step(i + 1))
            return {};
    }
    return out.toUtf8();
}

}  // namespace vestibule::readiness
