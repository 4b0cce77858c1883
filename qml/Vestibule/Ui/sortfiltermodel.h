// Rows sorted and filtered by the names of roles; the source is any item model, or a list of objects.
#pragma once
#include <QCollator>
#include <QQmlEngine>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVariantMap>

namespace vestibule::ui {

class SortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(QStringList filterRoles READ filterRoles WRITE setFilterRoles NOTIFY filterChanged)
    Q_PROPERTY(QString sortBy READ sortBy WRITE setSortBy NOTIFY sortChanged)
    Q_PROPERTY(Qt::SortOrder order READ order WRITE setOrder NOTIFY sortChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

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

    // All roles of a row by name; empty for a row that does not exist.
    Q_INVOKABLE [[nodiscard]] QVariantMap get(int row) const;
    Q_INVOKABLE [[nodiscard]] int sourceRow(int row) const;

Q_SIGNALS:
    void sourceChanged();
    void filterChanged();
    void sortChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QList<int> roleNumbers(const QStringList &names) const;
    void resolveRoles();
    void resolveLateRoles();
    void resort();

    QVariant m_source;
    QString m_filterText;
    QStringList m_filterWords;
    QStringList m_filterRoles;
    QList<int> m_filterNumbers;
    QString m_sortBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
};

}  // namespace vestibule::ui
