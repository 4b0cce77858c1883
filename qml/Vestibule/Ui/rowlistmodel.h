// A list of objects as an item model: the keys of the objects are its roles.
#pragma once
#include <QAbstractListModel>
#include <QVariantMap>

namespace vestibule::ui {

class RowListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RowListModel(const QVariantList &rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_roles; }

private:
    QList<QVariantMap> m_rows;
    QHash<int, QByteArray> m_roles;
};

}  // namespace vestibule::ui
