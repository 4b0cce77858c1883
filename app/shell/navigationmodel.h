// The rows of the side navigation: Home and the views that plugins put there for the person's role.
#pragma once
#include "shell/navigator.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

struct NavigationEntry {
    QString viewId;
    QString label;
    QString iconName;
};

class NavigationModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged)
public:
    enum Role { ViewId = Qt::UserRole + 1, Label, IconName, Waiting, Current };

    explicit NavigationModel(Navigator &navigator, QObject *parent = nullptr);
    void setEntries(const QList<NavigationEntry> &entries);
    [[nodiscard]] const QList<NavigationEntry> &entries() const { return m_entries; }
    // Of the view now open; -1 when it belongs to none.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentRowChanged();

private:
    void findCurrent();

    Navigator &m_navigator;
    QList<NavigationEntry> m_entries;
    QString m_current;  // view id of the entry that the view now open belongs to
};

}  // namespace vestibule::shell
