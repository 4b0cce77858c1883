// Who played a call, and what they typed that the client did not understand; or all that one person played. For mentors and HR.
#pragma once
#include "views/loader.h"

#include <vestibule/peoplenames.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class CallPlays : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool ofPerson READ ofPerson CONSTANT)  // `name` is that of the call then
    // The latest first.
    Q_PROPERTY(QVariantList plays MEMBER m_plays NOTIFY changed)      // [{event, name, day, percent, result}]
    Q_PROPERTY(QVariantList phrases MEMBER m_phrases NOTIFY changed)  // [{text, client, name}]

public:
    static constexpr qsizetype MostRead = 100;  // calls whose phrases are looked at

    // Of an activity; without one, of a learner.
    CallPlays(HostContext &host, const QString &activity, const QString &learner = {}, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool ofPerson() const { return m_activity.isEmpty(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void open(const QString &event);
    Q_INVOKABLE void openClients();  // of the person
    Q_INVOKABLE void openView(const QString &view);  // of this call's script

Q_SIGNALS:
    void changed();

private:
    void loadPeople();
    void loadEvents();
    void show(const QList<Event> &events);
    void readPhrases(const QList<Event> &events);
    void addPhrases(const Event &event, const QByteArray &handIn);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_activity;
    QString m_learner;
    QString m_title;
    ContentPtr m_content;
    CallPtr m_call;
    Names m_names;
    QVariantList m_plays, m_phrases;
    std::optional<Error> m_error;
    bool m_loading = true;
};

}  // namespace vestibule::coldcall
