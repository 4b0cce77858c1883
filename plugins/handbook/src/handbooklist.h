// The handbook's table of contents: the pages of the programme by stage, with what the reader has done and still has to do.
#pragma once
#include "pagestate.h"

#include <vestibule/content.h>
#include <vestibule/host.h>
#include <vestibule/textsearch.h>

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::handbook {

class HandbookList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int needed READ needed NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    // Header: the stage's title where its first page stands, else empty.
    // State: "new", "read" (opened), "sign", "changed" (signed, but the text is another now), "done".
    enum Role { Activity = Qt::UserRole + 1, Title, Summary, StageTitle, Header, Minutes, State, Note };

    explicit HandbookList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] int done() const;
    [[nodiscard]] int needed() const;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    struct Page {
        QString activity, title, summary, stageTitle, source;
        QString search;  // title and summary
        int minutes = 0;
        PageNeeds needs;
        PageState state;
        [[nodiscard]] QString stateWord() const;
    };
    struct Facts {
        ContentPtr mine, current;
        QList<Event> events;
        QString language;
        bool learns = false;
    };
    using Texts = QHash<QString, QString>;  // by source, folded
    using TextsPtr = std::shared_ptr<const Texts>;
    void show(const Facts &facts);
    [[nodiscard]] static QList<Page> pagesOf(const Facts &facts);
    [[nodiscard]] static QList<int> matching(const QList<Page> &pages, const TextsPtr &texts, const WordSearch &wanted);
    // What the pages say is read when somebody looks for something.
    void readTexts();
    void applyFilter();
    void showOnly(const QList<int> &shown);
    void fail(const Error &error);

    HostContext &m_host;
    QList<Page> m_pages;   // all
    QList<int> m_shown;    // indexes into m_pages
    ContentPtr m_content;  // that the pages are of
    struct {
        QString content, language;
        TextsPtr texts;    // null: not read yet
    } m_texts;
    quint64 m_searches = 0;  // a number that changes tells an answer that comes too late
    QString m_filter;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_again = false;
};

}  // namespace vestibule::handbook
