// The calls of the programme: what each is about, the person's best result, and what is left of the attempts.
#pragma once
#include "views/loader.h"

#include <vestibule/activitycatalog.h>
#include <vestibule/errorparts.h>

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class CallList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool showsResults READ showsResults CONSTANT)  // false for mentors and HR: they look at who played

public:
    enum Role { Activity = Qt::UserRole + 1, Title, Summary, Incoming, Minutes, State, Note };

    explicit CallList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool loading() const { return m_catalog.loading() || m_reading; }
    [[nodiscard]] QString problem() const { return m_catalog.error() ? m_catalog.error()->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_catalog.error()); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool showsResults() const { return m_catalog.isForLearner(); }

    Q_INVOKABLE void refresh() { m_catalog.refresh(); }
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openVoice();
    Q_INVOKABLE void openClients();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString activity, title, summary;
        QString state;  // OfferedActivity::state(); running: cut off
        QString note;
        int minutes = 0;
        bool incoming = false;
    };
    void readCalls();
    void readNext();
    void show();
    [[nodiscard]] QString lockOf(const QString &activity) const;
    [[nodiscard]] Row rowFor(OfferedActivity offered) const;

    HostContext &m_host;
    ActivityCatalog m_catalog;
    QHash<QString, CallPtr> m_calls;  // by activity, of one content version; without those that cannot be played
    QStringList m_unread;             // activities whose script is still to be read
    QString m_version;
    bool m_reading = false;
    QList<Row> m_rows;
};

}  // namespace vestibule::coldcall
