// The activities of one kind as rows of a view.
#pragma once
#include <vestibule/activitycatalog.h>
#include <vestibule/errorparts.h>

#include <QAbstractListModel>
#include <QVariantMap>

namespace vestibule {

class VESTIBULE_SDK_EXPORT ActivityList : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)  // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool showsResults READ showsResults CONSTANT)  // false for mentors and HR

public:
    // State: OfferedActivity::state(). Note: the best result, and what is left or what is in the way.
    enum Role { Activity = Qt::UserRole + 1, Title, Summary, Minutes, State, Note, NextRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool loading() const { return m_catalog.loading(); }
    [[nodiscard]] QString problem() const { return m_catalog.error() ? m_catalog.error()->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_catalog.error()); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool showsResults() const { return m_catalog.isForLearner(); }

    Q_INVOKABLE void refresh() { m_catalog.refresh(); }

Q_SIGNALS:
    void changed();

protected:
    // kind: as in the plugin's manifest.
    ActivityList(HostContext &host, const QString &kind, QObject *parent);

    [[nodiscard]] HostContext &host() const { return m_host; }
    [[nodiscard]] const QList<OfferedActivity> &rows() const { return m_rows; }
    // The view of a row's activity, with {"activity": id}. A row that is not there opens nothing.
    void openRow(int row, const QString &view) const;

private:
    void show();
    [[nodiscard]] QString noteOf(const OfferedActivity &offered) const;

    HostContext &m_host;
    ActivityCatalog m_catalog;
    QList<OfferedActivity> m_rows;
};

}  // namespace vestibule
