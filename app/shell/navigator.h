// Where the window is: the history of views, and what views ask of the window.
#pragma once
#include "shell/leaveguard.h"

#include <vestibule/services.h>

#include <QHash>
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

struct Waiting;

// A view that the person may open, in their language.
struct KnownView {
    QString id;
    QString title;
    bool inNavigation = false;  // stands in the side navigation: a way begins there
    QString place{};            // that it has for all plugins: "reviews"
    QString below{};            // the place that it stands below, when it says so and the person may open it
    QString parent{};           // else the view that it stands below, when it says so
};

class Navigator final : public QObject, public INavigation
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString viewId READ viewId NOTIFY moved)
    Q_PROPERTY(QVariantMap arguments READ arguments NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
    // The number of this step on the person's way; back at a place, it is the one of then. 0: no session has begun.
    Q_PROPERTY(int step READ step NOTIFY moved)
    // What the current page calls itself; the page says so, whenever it changes.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged)
    // The pages above the current one, the topmost first: ["Mentees", "Anna Petrova"] on a sign-off.
    Q_PROPERTY(QStringList trail READ trail NOTIFY trailChanged)
    // Every way out of the current page goes past it.
    Q_PROPERTY(vestibule::shell::LeaveGuard *leaveGuard READ leaveGuard CONSTANT)

public:
    // viewOfActivity: the view that shows an activity, empty when its plugin is not there.
    explicit Navigator(std::function<QString(const QString &activity)> viewOfActivity, QObject *parent = nullptr);

    [[nodiscard]] QString viewId() const;
    [[nodiscard]] QVariantMap arguments() const;
    [[nodiscard]] bool canGoBack() const { return m_history.size() > 1; }
    [[nodiscard]] int step() const { return m_history.isEmpty() ? 0 : m_history.last().step; }
    [[nodiscard]] LeaveGuard *leaveGuard() { return &m_leaveGuard; }
    // How much waits behind an entry of the side navigation: as its plugin says, or else as setWaiting() told.
    [[nodiscard]] int count(const QString &entry) const { return m_counts.value(entry, m_waiting.value(entry)); }

    // From the current view, which the new one then stands below, unless it is one that a way begins with.
    Q_INVOKABLE void open(const QString &viewId, const QVariantMap &arguments = {}) override;
    // From nowhere: the new one stands below its place, else below its parent, else below the first entry of its plugin in the side
    // navigation, else below Home.
    void jump(const QString &viewId, const QVariantMap &arguments = {});
    Q_INVOKABLE void openActivity(const QString &activity) override;
    Q_INVOKABLE void back() override;
    void notice(const QString &text) override { Q_EMIT noticed(text); }
    void problem(const QString &text) override { Q_EMIT failed(text); }
    void setCount(const QString &viewId, int count) override;
    void setWaiting(const QList<Waiting> &waiting);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QStringList trail() const;
    // Opens a page of the trail, as it was left.
    Q_INVOKABLE void openTrail(int index);
    // Titles that pages gave themselves before are forgotten: they may be in another language.
    void setViews(const QList<KnownView> &views);

    // Forgets the history: a new session begins at `viewId`. Nobody is asked.
    void reset(const QString &viewId);
    // Goes on where the person was before, unless somebody has asked for a view since the reset.
    void resume(const QString &viewId, const QVariantMap &arguments);
    // Of the entries (ids of views), the one that the current view belongs to: itself; else the lowest of the same plugin that it
    // stands below now, or would after a jump; else the lowest of any plugin. Empty: none. The shell's own pages belong to nothing.
    [[nodiscard]] QString entryOf(const QStringList &entries) const;
    // Shows the current view anew, for example in another language.
    void reload() { Q_EMIT moved(); }

Q_SIGNALS:
    void moved();
    void noticed(const QString &text);
    void failed(const QString &text);
    void countsChanged();
    void titleChanged();
    void trailChanged();

private:
    struct Place {
        QString viewId;
        QVariantMap arguments{};
        bool jumped = false;  // not opened from the place before it
        QString title{};      // what its page calls itself
        int step = 0;         // 0: nobody has been there yet
    };
    void go(Place place);
    [[nodiscard]] const KnownView *known(const QString &viewId) const;
    // The view right above it then; null: none that the person may open.
    [[nodiscard]] const KnownView *parentOf(const KnownView &view) const;
    // What a view stands below when it is opened from nowhere, the topmost first.
    [[nodiscard]] QStringList homeOf(const QString &viewId) const;
    // The entry of the side navigation that a view belongs to when it is opened from nowhere; empty: none.
    [[nodiscard]] QString homeEntryOf(const QString &viewId) const;
    [[nodiscard]] bool isTop(const QString &viewId) const;
    [[nodiscard]] QString titleOf(const Place &place) const;
    // The places above the current one.
    [[nodiscard]] QList<Place> above() const;

    std::function<QString(const QString &)> m_viewOfActivity;
    QList<KnownView> m_views;
    QList<Place> m_history;
    LeaveGuard m_leaveGuard;
    int m_steps = 0;       // that were made, in all sessions
    bool m_asked = false;  // since the reset
    QHash<QString, int> m_counts;   // by entry, as plugins say
    QHash<QString, int> m_waiting;  // by entry
};

}  // namespace vestibule::shell
