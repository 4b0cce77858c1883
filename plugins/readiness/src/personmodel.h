// One person's readiness decision, explained: the headline, the road, the requirements of the chosen stage, and what HR may do.
#pragma once
#include "problemvalue.h"
#include "reportexport.h"
#include "requirementtree.h"

#include <vestibule/host.h>
#include <vestibule/ledger.h>

#include <QUrl>

namespace vestibule::readiness {

class PersonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QVariant problem READ problem NOTIFY changed)
    Q_PROPERTY(bool assigned READ assigned NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool late READ late NOTIFY changed)
    Q_PROPERTY(QString lateNote READ lateNote NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(QString stageTitle READ stageTitle NOTIFY changed)
    Q_PROPERTY(QString stageSummary READ stageSummary NOTIFY changed)
    Q_PROPERTY(QString stageStatus READ stageStatus NOTIFY changed)
    Q_PROPERTY(bool stageLocked READ stageLocked NOTIFY changed)
    Q_PROPERTY(vestibule::readiness::RequirementTree *requirements READ requirements CONSTANT)
    Q_PROPERTY(QString at READ at WRITE setAt NOTIFY changed)
    Q_PROPERTY(QString today READ today CONSTANT)
    Q_PROPERTY(bool own READ own CONSTANT)
    Q_PROPERTY(bool mayAssign READ mayAssign CONSTANT)
    Q_PROPERTY(bool mayAct READ mayAct NOTIFY changed)

public:
    // learner: an account id; at: an invalid date = today.
    PersonModel(HostContext &host, const QString &learner, QDate at = {}, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QVariant problem() const { return m_problem; }
    [[nodiscard]] bool assigned() const { return m_person.standing.assigned; }
    [[nodiscard]] QString name() const { return m_person.standing.person.name; }
    // "Manager · began 4 May 2026 · mentor Oleg Denisov"
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool ready() const { return tree().ready; }
    [[nodiscard]] bool late() const;
    // "Stage 2: was due 13 May 2026, 16 days late"; empty when not late.
    [[nodiscard]] QString lateNote() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString nextStep() const;
    // Part of the requirements that is met, 0 … 1.
    [[nodiscard]] qreal progress() const;
    // As a Stepper takes them: [{"title", "subtitle", "state"}].
    [[nodiscard]] QVariantList stages() const;
    // Index of the stage whose requirements are shown; -1 when there is none.
    [[nodiscard]] int stage() const { return m_stage; }
    [[nodiscard]] QString stageTitle() const;
    [[nodiscard]] QString stageSummary() const;
    // How many requirements are met, when it is due, and who opened it early, when and why.
    [[nodiscard]] QString stageStatus() const;
    [[nodiscard]] bool stageLocked() const;
    [[nodiscard]] RequirementTree *requirements() { return &m_requirements; }
    // ISO date; empty = today.
    [[nodiscard]] QString at() const { return m_at.isValid() ? m_at.toString(Qt::ISODate) : QString(); }
    void setAt(const QString &isoDate);
    [[nodiscard]] QString today() const;
    [[nodiscard]] bool own() const;
    // HR: may assign a programme.
    [[nodiscard]] bool mayAssign() const;
    // HR looks at today's state: stages may be opened, attempts granted, events declared void.
    [[nodiscard]] bool mayAct() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void selectStage(int index);
    Q_INVOKABLE void toggle(int row);
    // Opens the requirement's activity, or the page for daily results.
    Q_INVOKABLE void open(int row);
    // A reason must not be blank.
    Q_INVOKABLE void openPeople();
    Q_INVOKABLE void openStage(const QString &reason);
    Q_INVOKABLE void grantAttempts(int row, int attempts, const QString &reason);
    Q_INVOKABLE void voidEvent(const QString &event, const QString &reason);
    // In the person's folder for documents.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile() const;
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Readiness &tree() const { return m_person.standing.readiness; }
    [[nodiscard]] Explainer explainer() const;
    // The chosen stage; null when there is none.
    [[nodiscard]] const StageState *chosenStage() const;
    [[nodiscard]] bool isCurrent(int generation) const { return generation == m_generation; }
    void loadTree(int generation, const Person &person);
    void loadEvidence(int generation, const Readiness &tree);
    void loadNames(int generation, const Readiness &tree, const QList<Event> &events);
    void loadContent(int generation, const Readiness &tree);
    void showStage();
    void append(const EventDraft &draft, const QString &notice);
    void finish();
    void fail(const Error &error);

    HostContext &m_host;
    QString m_learner;
    QDate m_at;
    ReportPerson m_person;
    Names m_names;
    DayOf m_dayOf;
    Events m_events;
    RequirementTree m_requirements;
    int m_stage = -1;
    bool m_stageChosen = false;  // by the person: a new decision does not move it
    int m_generation = 0;        // answers to an older question are dropped
    QVariant m_problem = noProblem();
    bool m_loading = false;
    bool m_loaded = false;
    bool m_busy = false;
    ReportExport *m_export;
};

}  // namespace vestibule::readiness
