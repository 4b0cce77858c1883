// What every view model here shares: the services, loading once, and loading again when something was recorded.
#pragma once
#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/host.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>
#include <vestibule/services.h>

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace vestibule::mentoring {

// Derived classes name it with its namespaces: the QML tools of Qt 6.4 do not find it otherwise.
class ViewModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    // True until the first answer; what is shown stays while it is loaded anew.
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    // There is something to show, also while it is loaded anew.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // {what, kept, todo}, or null.
    Q_PROPERTY(QVariant error READ error NOTIFY changed)
    // Something is being recorded.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    [[nodiscard]] bool loading() const { return !m_loaded && m_error.isNull(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QVariant error() const { return m_error; }
    [[nodiscard]] bool busy() const { return m_busy; }

    // Loads anew; a call while it loads is remembered and done once after it.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

protected:
    ViewModel(HostContext &host, QObject *parent);

    // Fetches everything and ends with loaded() or failed().
    virtual void load() = 0;
    void loaded();
    void failed(const Error &error);
    void setBusy(bool busy);
    // Loads anew after events about `learner` (empty = anybody), once for a burst of them.
    void follow(const QString &learner);

    [[nodiscard]] ILedger &ledger() const { return *m_host.get<ILedger>(); }
    [[nodiscard]] IPeople &people() const { return *m_host.get<IPeople>(); }
    [[nodiscard]] IContent &content() const { return *m_host.get<IContent>(); }
    [[nodiscard]] IReviews &reviews() const { return *m_host.get<IReviews>(); }
    [[nodiscard]] IReadiness &readiness() const { return *m_host.get<IReadiness>(); }
    [[nodiscard]] INavigation &navigation() const { return *m_host.get<INavigation>(); }
    [[nodiscard]] const IClock &clock() const { return *m_host.get<IClock>(); }

    // "yesterday", and the date in full for the tool tip.
    [[nodiscard]] QString when(qint64 ms) const;
    [[nodiscard]] QString exactly(qint64 ms) const;
    // How a requirement stands: done when, or what is missing.
    [[nodiscard]] QString standingText(const RequirementState &state) const;
    // The kind of StateBadge that shows it.
    [[nodiscard]] static QString badgeOf(const RequirementState &state);

private:
    HostContext &m_host;
    QVariant m_error;
    bool m_loaded = false;
    bool m_running = false;
    bool m_again = false;
    bool m_scheduled = false;
    bool m_busy = false;
};

// A day in full: "12 May 2026".
[[nodiscard]] QString longDay(QDate day);

}  // namespace vestibule::mentoring
