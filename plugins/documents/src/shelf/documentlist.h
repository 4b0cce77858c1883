// The documents of the company: what to read and sign, cases to hand in, and templates to fill.
#pragma once
#include "library/libraryloader.h"

#include <vestibule/activitycatalog.h>
#include <vestibule/content.h>
#include <vestibule/event.h>
#include <vestibule/host.h>
#include <vestibule/textsearch.h>

#include <QAbstractListModel>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::documents {

class DocumentList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)

public:
    enum Role { Key = Qt::UserRole + 1, Header, Title, Summary, State, StateText, Note };

    explicit DocumentList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(int row);
    // A template of one's own, a DOCX or ODT.
    Q_INVOKABLE void openOwn(const QUrl &file);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString key, section, title, summary;
        QString state;      // a kind of StateBadge
        QString stateText;  // its word
        QString note;
        QString view;
        QVariantMap arguments;
        QString searched;
    };
    void loadEvents();
    void findLibrary();
    void show();
    void filterRows();
    void fail(const Error &error);
    [[nodiscard]] Row signedRow(const Activity &activity) const;
    [[nodiscard]] Row caseRow(const OfferedActivity &offered) const;
    [[nodiscard]] Row ownRow(const QString &path) const;
    [[nodiscard]] Row templateRow(const Document &document) const;

    HostContext &m_host;
    ContentPtr m_content;  // the version in force
    QList<Event> m_events;
    ActivityCatalog m_cases;
    LibraryPtr m_library;
    QList<Row> m_rows;
    QList<Row> m_shown;
    QString m_filter;
    std::optional<Error> m_error;
    bool m_loading = true;
};

}  // namespace vestibule::documents
