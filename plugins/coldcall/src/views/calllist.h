// The calls of the programme: what each is about, the person's best result, and what is left of the attempts.
#pragma once
#include "attempt/history.h"
#include "views/loader.h"

#include <vestibule/readiness.h>

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
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool showsResults() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openVoice();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString activity, title, summary;
        QString state;  // new, running (cut off), passed, again (not passed, attempts left), none (no attempts left), locked
        QString note;
        int minutes = 0;
        bool incoming = false;
    };
    void loadCalls(const ContentPtr &content, const std::function<void()> &next);
    void show(const ContentVersion &content, const QList<Event> &events, const Readiness &standing);
    [[nodiscard]] Row rowFor(const vestibule::Activity &activity, const ContentVersion &content, const History &history,
                             const Readiness &standing) const;
    void fail(const Error &error);

    HostContext &m_host;
    QHash<QString, CallPtr> m_calls;  // by activity, of one content version; without those that cannot be played
    QStringList m_unread;             // activities whose script is still to be read
    QString m_version;
    QList<Row> m_rows;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_again = false;
};

}  // namespace vestibule::coldcall
