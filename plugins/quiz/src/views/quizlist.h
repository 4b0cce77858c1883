// The quizzes of the programme with the person's best result and what is left of the attempts.
#pragma once
#include <vestibule/content.h>
#include <vestibule/event.h>
#include <vestibule/host.h>
#include <vestibule/readiness.h>

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

struct History;

class QuizList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool showsResults READ showsResults CONSTANT)  // false for mentors and HR: they look at the questions

public:
    enum Role { Activity = Qt::UserRole + 1, Title, Summary, Minutes, State, Note };

    explicit QuizList(HostContext &host, QObject *parent = nullptr);

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

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString activity, title, summary;
        QString state;  // new, running, waiting, passed, again (not passed, attempts left), none (no attempts left), locked
        QString note;
        int minutes = 0;
    };
    void show(const ContentVersion &content, const QList<Event> &events, const Readiness &standing);
    [[nodiscard]] Row rowFor(const vestibule::Activity &activity, const ContentVersion &content, const History &history,
                             const Readiness &standing) const;
    void fail(const Error &error);

    HostContext &m_host;
    QList<Row> m_rows;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_again = false;
};

}  // namespace vestibule::quiz
