// Rows of named values for a list or table. New rows replace the old ones with as little movement as possible, so that a view
// keeps its place.
#pragma once
#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::mentoring {

class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    // The first role is the key that tells rows apart.
    explicit RowModel(QStringList roles, QObject *parent = nullptr);
    ~RowModel() override;
    Q_DISABLE_COPY_MOVE(RowModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<QVariantMap> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &key) const;  // -1 when it is not there
    // An empty map outside the rows.
    Q_INVOKABLE QVariantMap get(int row) const;

    void setRows(const QList<QVariantMap> &rows);
    void setValue(int row, const QString &role, const QVariant &value);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString keyOf(const QVariantMap &row) const { return row.value(m_roles.constFirst()).toString(); }

    QStringList m_roles;
    QList<QVariantMap> m_rows;
};

}  // namespace vestibule::mentoring
