// Rows sorted and filtered by the names of roles; the source is any item model, or a list of objects. Few rows are arranged at once,
// many beside the window's thread: their values are gathered a slice at a time, and the rows change when the new order is known.
// What is shown already stays: views are told what came, went and moved, also when the source was loaded anew and the rows have a key.
#pragma once
#include "arrangement.h"
#include "rowchanges.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantMap>

namespace vestibule::ui {

class SortFilterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(QStringList filterRoles READ filterRoles WRITE setFilterRoles NOTIFY filterChanged)
    Q_PROPERTY(QString sortBy READ sortBy WRITE setSortBy NOTIFY sortChanged)
    Q_PROPERTY(Qt::SortOrder order READ order WRITE setOrder NOTIFY sortChanged)
    // The role that tells rows apart when the source is reset or replaced; empty: they are all others then.
    Q_PROPERTY(QString keyRole MEMBER m_keyRole NOTIFY keyRoleChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    // A row to be followed, -1 for none: set before or while the rows are about to change, after it the same row in its new place. If it
    // is gone, the next one that is left, or else the one before.
    Q_PROPERTY(int followed MEMBER m_followed NOTIFY followedChanged)
    // The rows that are wanted are not known yet.
    Q_PROPERTY(bool arranging READ isArranging NOTIFY arrangingChanged)

public:
    explicit SortFilterModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant source() const { return m_source; }
    void setSource(const QVariant &source);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);  // every word of it must be somewhere in a row
    [[nodiscard]] QStringList filterRoles() const { return m_filterRoles; }
    void setFilterRoles(const QStringList &roles);  // empty: all roles
    [[nodiscard]] QString sortBy() const { return m_sortBy; }
    void setSortBy(const QString &role);  // empty: the source's own order
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }
    void setOrder(Qt::SortOrder order);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isArranging() const { return m_arranging; }

    // All roles of a row by name; empty for a row that does not exist.
    Q_INVOKABLE [[nodiscard]] QVariantMap get(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &key) const;  // -1: no row that is shown has it, or rows have no keys
    Q_INVOKABLE [[nodiscard]] int sourceRow(int row) const;  // -1 for a row that does not exist

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void filterChanged();
    void sortChanged();
    void keyRoleChanged();
    void countChanged();
    void followedChanged();
    void arrangingChanged();
    void aboutToRearrange();
    void rearranged();

private:
    void watch(const QAbstractItemModel *model);
    [[nodiscard]] bool isPlain() const { return m_filterText.trimmed().isEmpty() && m_sortBy.isEmpty(); }
    [[nodiscard]] int roleOf(const QString &name) const;
    [[nodiscard]] QList<int> filterNumbers() const;

    void arrange();
    void gatherSome();
    void gather(int until);
    void finish(const QList<int> &rows);
    void setArranging(bool arranging);

    void show(const QList<int> &rows);
    void change(const QList<int> &rows);
    void changeOrder(const QList<int> &rows);
    void changeRuns(const RowChanges &changes, const QList<int> &rows);
    void changeAll(const QList<int> &rows);
    void dropGone();

    void rememberKeys();
    void sourceRenewed();
    void startOver();
    void rowsInserted(int first, int last);
    void rowsGone(int first, int last);
    void valuesChanged(int first, int last, const QList<int> &roles);

    QVariant m_source;
    QAbstractItemModel *m_model = nullptr;
    QString m_filterText;
    QStringList m_filterRoles;
    QString m_sortBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;

    QString m_keyRole;

    QList<int> m_rows;      // of the source, as shown
    bool m_stale = false;   // they are not the source's any more
    QStringList m_keys;     // of what is shown, while the source changes
    int m_followed = -1;
    // What is being arranged; a number that changes tells an answer that comes too late.
    Arrangement m_wanted;
    int m_gathered = 0;
    int m_sortRole = -1;
    QList<int> m_filterNumbers;
    quint64 m_generation = 0;
    bool m_arranging = false;
    QTimer m_slice;
};

}  // namespace vestibule::ui
