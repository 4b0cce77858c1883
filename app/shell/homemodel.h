// Home: for a new hire the road, today's tasks and what waits for whom; for the others what waits for them.
#pragma once
#include "shell/administrationmodel.h"
#include "shell/homepeople.h"

#include <vestibule/host.h>
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>
#include <vestibule/services.h>

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

// Which view an activity kind is shown in; empty when its plugin is not there.
using ViewOfKind = std::function<QString(const QString &kind)>;

class HomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString role READ role CONSTANT)
    Q_PROPERTY(QString greeting READ greeting CONSTANT)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool assigned READ assigned NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString programme READ programme NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString mentor READ mentor NOTIFY changed)  // name of the new hire's; empty: none
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    Q_PROPERTY(int currentStage READ currentStage NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QVariant forecast READ forecast NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    Q_PROPERTY(vestibule::shell::AdministrationModel *administration READ administration CONSTANT)  // null for everybody else

public:
    HomeModel(HostContext &host, ViewOfKind viewOfKind, QObject *parent = nullptr);

    [[nodiscard]] QString role() const;
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] bool loading() const { return m_loading > 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool assigned() const { return !m_stages.isEmpty(); }
    // The person may work independently.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString programme() const { return m_programme; }
    [[nodiscard]] QString status() const { return m_status; }
    [[nodiscard]] QString mentor() const { return m_mentor; }
    [[nodiscard]] QVariantList stages() const { return m_stages; }
    [[nodiscard]] int currentStage() const { return m_currentStage; }
    [[nodiscard]] QVariantList tasks() const { return m_agreements + m_tasks; }
    [[nodiscard]] QVariantList waiting() const { return m_waiting; }
    // Of a new hire's day of readiness: {"title", "note", "why", "viewId"}; empty: none, because there is no road or it is done.
    [[nodiscard]] QVariant forecast() const { return m_forecast; }
    // [{"value", "label", "viewId", "arguments"}], as the overview counts them.
    [[nodiscard]] QVariantList figures() const { return m_figures; }
    [[nodiscard]] QVariantList people() const { return m_people; }
    [[nodiscard]] AdministrationModel *administration() const { return m_administration; }
    // Before anybody shows the model, which takes it over.
    void setAdministration(AdministrationModel *administration);

    Q_INVOKABLE void refresh();
    // A task, a waiting thing or a person was chosen.
    Q_INVOKABLE void open(const QVariantMap &entry);

Q_SIGNALS:
    void changed();

private:
    void loadOwnRoad();
    void loadOwnQueue();
    void loadMentor();
    void loadQueue();
    void loadAgreements();
    void loadPeople();
    void showRoad(const Readiness &tree, const ContentVersion &content);
    void showForecast(const Readiness &tree);
    void addTasks(const QList<RequirementState> &states, const ContentVersion &content);
    void showQueue(const QList<ReviewItem> &items, const ContentVersion &content);
    void showAgreements(const QList<Event> &events, const ContentVersion &content);
    void showPeople(const HomePeople &people);
    void fail(const Error &error);
    void done();

    HostContext &m_host;
    ViewOfKind m_viewOfKind;
    Person m_me;
    int m_loading = 0;
    bool m_again = false;  // something was recorded while it was read
    QString m_problem, m_programme, m_status, m_mentor;
    QVariantList m_stages, m_tasks, m_agreements, m_waiting, m_figures, m_people;
    QVariantMap m_forecast;
    AdministrationModel *m_administration = nullptr;
    int m_currentStage = 0;
    bool m_ready = false;
};

}  // namespace vestibule::shell
