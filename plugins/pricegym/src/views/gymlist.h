// The levels of the price gym with the person's best result.
#pragma once
#include <vestibule/activitycatalog.h>
#include <vestibule/errorparts.h>

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::pricegym {

class GymList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Activity = Qt::UserRole + 1, Title, Summary, Minutes, State, Note };

    explicit GymList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool loading() const { return m_catalog.loading(); }
    [[nodiscard]] QString problem() const { return m_catalog.error() ? m_catalog.error()->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_catalog.error()); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    Q_INVOKABLE void refresh() { m_catalog.refresh(); }
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString activity, title, summary;
        QString state;  // OfferedActivity::state()
        QString note;
        int minutes = 0;
    };
    void show();
    [[nodiscard]] Row rowFor(const OfferedActivity &offered) const;

    HostContext &m_host;
    ActivityCatalog m_catalog;
    QList<Row> m_rows;
};

}  // namespace vestibule::pricegym
