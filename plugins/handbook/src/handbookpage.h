// One page: its text, and ticking it off and signing it.
#pragma once
#include "pagestate.h"

#include <vestibule/content.h>
#include <vestibule/host.h>
#include <vestibule/ledger.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::handbook {

class HandbookPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool canTick READ canTick NOTIFY changed)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed)
    Q_PROPERTY(bool textChanged READ textChanged NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)

public:
    HandbookPage(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] bool canTick() const;
    [[nodiscard]] bool canSign() const;
    [[nodiscard]] bool textChanged() const { return m_needs.toSign && m_state.signatureOutdated(); }
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString nextTitle() const { return m_nextTitle; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void tick();
    Q_INVOKABLE void sign();
    Q_INVOKABLE void openNext();
    // "page:telephone-manner" and "activity:quiz:packaging" open inside the program, https and mailto outside; anything else is
    // not followed.
    Q_INVOKABLE void follow(const QString &link);

Q_SIGNALS:
    void changed();
    void recorded();

private:
    void loadText(const ContentPtr &shown);
    void loadState();
    void noteReading();
    [[nodiscard]] EventDraft draftOf(const QString &verb) const;
    void append(const EventDraft &draft);
    [[nodiscard]] bool learns() const;
    [[nodiscard]] bool asksNothing() const;
    void fail(const Error &error);
    void nameNext(const ContentVersion &mine, const ContentVersion &current);

    HostContext &m_host;
    QString m_activity;
    ContentPtr m_shown;  // the version whose text is shown
    QString m_language;  // of that text
    QString m_title, m_text, m_next, m_nextTitle;
    std::optional<Error> m_error;
    PageNeeds m_needs;
    PageState m_state;
    int m_minutes = 0;
    bool m_loading = true;
    bool m_stateKnown = false;
    bool m_busy = false;
};

}  // namespace vestibule::handbook
