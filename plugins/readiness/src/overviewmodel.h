// Who is where on the road: one row for each new hire, figures and bars that filter them, and the export of what is shown.
#pragma once
#include "problemvalue.h"
#include "reportexport.h"
#include "standinggroups.h"

#include <vestibule/host.h>

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vestibule::readiness {

class OverviewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(vestibule::readiness::ReportExport *exporting READ exporting CONSTANT)
    Q_PROPERTY(QVariant problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QVariantList charts READ charts NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY filterChanged)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY filterChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString at READ at WRITE setAt NOTIFY changed)
    Q_PROPERTY(QString today READ today CONSTANT)

public:
    enum Role {
        Person = Qt::UserRole + 1, Name, Login, Road, Stage, Progress, Due, DueSort, Late, DueTone, Holds, Why, Owner, Mentor, Last, LastSort, Step, Summary
    };

    // at: an invalid date = today, and then the model follows what is recorded. group: whom it shows at first.
    explicit OverviewModel(HostContext &host, QDate at = {}, const QString &group = {}, QObject *parent = nullptr);
    ~OverviewModel() override;
    Q_DISABLE_COPY_MOVE(OverviewModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] ReportExport *exporting() const { return m_export; }
    [[nodiscard]] QVariant problem() const { return m_problem; }
    // [{"id", "value", "label", "tone"}]: training, ready, late, unassigned.
    [[nodiscard]] QVariantList figures() const { return m_figures; }
    // [{"title", "bars": [{"id", "label", "value", "tone"}]}]: where people are, what holds them, who became ready when; those that
    // have nothing to show are left out.
    [[nodiscard]] QVariantList charts() const { return m_charts; }
    [[nodiscard]] int total() const { return int(m_rows.size()); }
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    // Id of the figure or bar whose people are shown; empty = everybody.
    [[nodiscard]] QString group() const { return m_group; }
    void setGroup(const QString &group);
    [[nodiscard]] QString groupTitle() const;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    // ISO date; empty = today.
    [[nodiscard]] QString at() const { return m_at.isValid() ? m_at.toString(Qt::ISODate) : QString(); }
    void setAt(const QString &isoDate);
    [[nodiscard]] QString today() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(const QString &person);
    // In the person's folder for documents.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &format) const;
    // Writes the people that are shown; format: "html" or "csv".
    Q_INVOKABLE void exportTo(const QUrl &file, const QString &format);

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    [[nodiscard]] QVariantList road(int row) const;
    [[nodiscard]] QString summary(const StandingRow &row) const;
    void load();
    struct Worked {
        Report report;
        QList<StandingRow> rows;
        StandingGroups groups;
    };
    void work(const Report &report, const QList<Standing> &standings, const QHash<QString, ContentPtr> &contents);
    void show(const Worked &worked);
    void showGroups(const StandingGroups &groups);
    void finish();
    void applyFilter();
    void fail(const Error &error);

    HostContext &m_host;
    Report m_report;            // the people in the order of m_rows
    QList<StandingRow> m_rows;  // all
    QList<int> m_shown;         // indexes into m_rows
    StandingGroups m_groups;
    QVariantList m_figures, m_charts;  // m_groups for the view
    QString m_group, m_filter;
    QDate m_at;
    QVariant m_problem = noProblem();
    bool m_loading = false;
    bool m_loaded = false;
    bool m_again = false;
    ReportExport *m_export;
};

}  // namespace vestibule::readiness
