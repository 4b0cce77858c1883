#include "report.h"

#include "decision.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessReport)
};

// Ink on paper: dark text, hairlines, and colour only where a state needs it beside its word.
constexpr char Style[] = R"(
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1f24; background: #fff;
  max-width: 190mm; margin: 0 auto; padding: 8mm; }
h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 2mm; }
h2 { font-size: 15pt; line-height: 1.25; margin: 0 0 1mm; }
h3 { font-size: 11.5pt; margin: 7mm 0 1.5mm; }
p { margin: 0 0 2mm; }
.company, .meta { color: #57606a; }
.company { font-weight: 600; margin-bottom: 1mm; }
.verdict { border-left: 1mm solid #9a6700; padding: 2mm 4mm; margin: 4mm 0; background: #fdf8ec; }
.verdict.ready { border-color: #1a7f4b; background: #eff8f3; }
.verdict strong { font-size: 12pt; }
.note { color: #57606a; font-weight: normal; font-size: 9.5pt; }
.late { color: #b42318; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; }
th { text-align: left; font-weight: 600; color: #57606a; border-bottom: 0.4mm solid #8c959f; padding: 1mm 2mm 1mm 0; }
td { vertical-align: top; border-bottom: 0.2mm solid #d9dee4; padding: 1.2mm 2mm 1.2mm 0; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.tree { table-layout: fixed; }
.tree .what { width: 38%; } .tree .state { width: 14%; } .tree .why { width: 21%; } .tree .who { width: 14%; } .tree .since { width: 13%; }
td.since, td.due { font-variant-numeric: tabular-nums; white-space: nowrap; }
.d1 { padding-left: 5mm; } .d2 { padding-left: 10mm; }
.group { font-weight: 600; } .group .note { font-weight: normal; }
.met { color: #1a7f4b; } .waiting, .returned { color: #9a6700; } .locked, .open { color: #57606a; } .current { color: #0f6e84; }
.ids { font: 6.5pt/1.35 "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; color: #6e7781; overflow-wrap: anywhere; }
.ids span { white-space: nowrap; }
.person { break-before: page; border-top: 0.4mm solid #8c959f; margin-top: 12mm; padding-top: 6mm; }
.person.only { break-before: auto; border: 0; margin-top: 6mm; padding-top: 0; }
.proof { break-inside: avoid; border-top: 0.4mm solid #8c959f; margin-top: 10mm; padding-top: 3mm; font-size: 9.5pt; color: #424a53; }
@media print { body { max-width: none; padding: 0; } .person { border-top: 0; margin-top: 0; padding-top: 0; } }
)";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

class Page
{
public:
    Page(const Report &report, const ReportStep &step) : m_report(report), m_step(step) {}

    QByteArray write()
    {
        writeHead();
        const bool one = m_report.people.size() == 1;
        if (!one) {
            writeSummary();
            writeProof();
        }
        for (qsizetype i = 0; i < m_report.people.size(); ++i) {
            if (m_report.people[i].standing.assigned || one)
                writePerson(m_report.people[i]);
            if (m_step && !m_step(i + 1))
                return {};
        }
        if (one)
            writeProof();
        m_out += u"</body>\n</html>\n"_s;
        return m_out.toUtf8();
    }

private:
    void writeHead()
    {
        const QString title = Words::tr("Readiness report");
        m_out += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                 "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(escaped(m_report.language), escaped(title + u" · "_s + m_report.company),
                                                                                 QLatin1String(Style));
        m_out += u"<header>\n<p class=\"company\">%1</p>\n<h1>%2</h1>\n<p class=\"meta\">%3</p>\n</header>\n"_s.arg(
            escaped(m_report.company), escaped(title),
            escaped(Words::tr("As of the end of %1. Printed from the record on %2.").arg(dateText(m_report.at), dateText(m_report.made))));
    }

    void writeSummary()
    {
        if (m_report.people.isEmpty()) {
            m_out += u"<p>%1</p>\n"_s.arg(escaped(Words::tr("There are no new hires in this report.")));
            return;
        }
        const auto ready = std::ranges::count_if(m_report.people, [](const ReportPerson &p) { return belongsTo(p.standing, Figure::Ready); });
        m_out += u"<p><strong>%1</strong></p>\n"_s.arg(escaped(
            Words::tr("%1 of %n new hire(s) ready for independent work", nullptr, int(m_report.people.size())).arg(ready)));
        m_out += u"<table>\n<thead><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th></tr></thead>\n<tbody>\n"_s.arg(
            escaped(Words::tr("New hire")), escaped(Words::tr("Stage")), escaped(Words::tr("Due")), escaped(Words::tr("Next step")));
        for (const ReportPerson &person : m_report.people)
            writeSummaryRow(person);
        m_out += u"</tbody>\n</table>\n"_s;
    }

    void writeSummaryRow(const ReportPerson &person)
    {
        const Readiness &readiness = person.standing.readiness;
        const Explainer explainer = m_report.explainer(person);
        QString stage = Words::tr("no programme");
        QString due, next;
        if (person.standing.assigned && readiness.ready) {
            stage = Words::tr("ready since %1").arg(dateText(m_report.dayOf(readiness.readySince)));
        } else if (person.standing.assigned && !readiness.stages.isEmpty()) {
            const int current = readiness.currentStage();
            stage = Words::tr("%1 of %2: %3", "stage").arg(current + 1).arg(readiness.stages.size()).arg(
                explainer.stageTitle(readiness.stages[current]));
            due = dateText(readiness.stages[current].due);
            next = explainer.nextStepText(readiness);
        }
        m_out += u"<tr><td>%1</td><td>%2</td><td class=\"due%3\">%4</td><td>%5</td></tr>\n"_s.arg(
            escaped(person.standing.person.name), escaped(stage), isLate(readiness) ? u" late"_s : QString(), escaped(due), escaped(next));
    }

    void writePerson(const ReportPerson &person)
    {
        const Readiness &readiness = person.standing.readiness;
        const Explainer explainer = m_report.explainer(person);
        m_out += u"<section class=\"person%1\">\n<h2>%2</h2>\n"_s.arg(m_report.people.size() == 1 ? u" only"_s : QString(),
                                                                      escaped(person.standing.person.name));
        if (!person.standing.assigned) {
            m_out += u"<p>%1</p>\n</section>\n"_s.arg(escaped(Words::tr("No programme is assigned yet.")));
            return;
        }
        writePersonHead(person, explainer);
        for (qsizetype i = 0; i < readiness.stages.size(); ++i)
            writeStage(readiness.stages[i], int(i) + 1, explainer);
        m_out += u"</section>\n"_s;
    }

    void writePersonHead(const ReportPerson &person, const Explainer &explainer)
    {
        const Readiness &readiness = person.standing.readiness;
        QStringList facts = {explainer.programmeTitle(), Words::tr("began %1").arg(dateText(readiness.start))};
        if (const QString mentor = m_report.names.value(person.standing.person.mentor); !mentor.isEmpty())
            facts.append(Words::tr("mentor %1").arg(mentor));
        m_out += u"<p class=\"meta\">%1</p>\n"_s.arg(escaped(facts.join(u" · "_s)));
        m_out += u"<div class=\"verdict%1\"><strong>%2</strong>"_s.arg(readiness.ready ? u" ready"_s : QString(),
                                                                      escaped(explainer.headline(readiness)));
        if (const QString next = explainer.nextStepText(readiness); !next.isEmpty())
            m_out += u"<br>%1"_s.arg(escaped(Words::tr("Next step: %1").arg(next)));
        m_out += u"</div>\n<p class=\"ids\">%1</p>\n"_s.arg(
            escaped(Words::tr("Account %1, programme “%2”, version %3").arg(readiness.learner, readiness.programme, readiness.content)));
    }

    void writeStage(const StageState &stage, int number, const Explainer &explainer)
    {
        m_out += u"<h3>%1. %2 <span class=\"note%3\">%4</span></h3>\n"_s.arg(QString::number(number), escaped(explainer.stageTitle(stage)),
                                                                           stage.late ? u" late"_s : QString(),
                                                                           escaped(explainer.stageNote(stage, m_report.at)));
        if (!stage.openedBy.isEmpty())
            m_out += u"<p class=\"note\">%1 <span class=\"ids\">%2</span></p>\n"_s.arg(
                escaped(Words::tr("HR opened this stage before its turn.")), escaped(stage.openedBy));
        m_out += u"<table class=\"tree\">\n<thead><tr><th class=\"what\">%1</th><th class=\"state\">%2</th><th class=\"why\">%3</th>"
                 "<th class=\"who\">%4</th><th class=\"since\">%5</th></tr></thead>\n<tbody>\n"_s.arg(
                     escaped(Words::tr("Requirement")), escaped(Words::tr("State")), escaped(Words::tr("What is missing")),
                     escaped(Words::tr("Whose step")), escaped(Words::tr("Since")));
        const auto rows = explainer.rows(stage);
        for (const TreeRow &row : rows)
            writeRequirement(row);
        m_out += u"</tbody>\n</table>\n"_s;
    }

    void writeRequirement(const TreeRow &row)
    {
        const bool group = !row.state->of.isEmpty();
        m_out += u"<tr><td class=\"d%1%2\">%3"_s.arg(QString::number(std::min(row.depth, 2)), group ? u" group"_s : QString(), escaped(row.title));
        if (!row.note.isEmpty())
            m_out += u" <span class=\"note\">(%1)</span>"_s.arg(escaped(row.note));
        if (!group && !row.state->events.isEmpty())
            m_out += u"<div class=\"ids\"><span>%1</span></div>"_s.arg(escaped(row.state->events.join(u' ')).replace(u' ', u"</span> <span>"_s));
        m_out += u"</td><td class=\"%1\">%2</td><td>%3</td><td>%4</td><td class=\"since\">%5</td></tr>\n"_s.arg(
            row.kind, escaped(row.stateText), escaped(row.why), escaped(row.owner), escaped(dateText(row.since)));
    }

    void writeProof()
    {
        m_out += u"<section class=\"proof\">\n<h3>%1</h3>\n<p>%2</p>\n<p>%3</p>\n</section>\n"_s.arg(
            escaped(Words::tr("What this record proves")),
            escaped(Words::tr("Each number in small type names an event of the company's ledger. An event is signed with the personal key of "
                              "whoever made it and linked to the event before it, so a later change, or a removal before the last checkpoint, "
                              "is found by “vestibule ledger verify”. The decision follows from these events, the programme version and the "
                              "date alone; “vestibule readiness” works it out again at any time.")),
            escaped(Words::tr("It does not prove that the newest events have all reached this record, or that results which people entered and "
                              "confirmed by hand are true.")));
    }

    const Report &m_report;
    const ReportStep &m_step;
    QString m_out;
};

}  // namespace

Explainer Report::explainer(const ReportPerson &person) const
{
    return Explainer({person.content, language, person.standing.person, names, dayOf, false});
}

QByteArray reportHtml(const Report &report, const ReportStep &step)
{
    return Page(report, step).write();
}

}  // namespace vestibule::readiness
