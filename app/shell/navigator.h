// Where the window is: the history of views, and what views ask of the window.
#pragma once
#include <vestibule/services.h>

#include <QHash>
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class Navigator final : public QObject, public INavigation
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString viewId READ viewId NOTIFY moved)
    Q_PROPERTY(QVariantMap arguments READ arguments NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)

public:
    // viewOfActivity: the view that shows an activity, empty when its plugin is not there.
    explicit Navigator(std::function<QString(const QString &activity)> viewOfActivity, QObject *parent = nullptr);

    [[nodiscard]] QString viewId() const;
    [[nodiscard]] QVariantMap arguments() const;
    [[nodiscard]] bool canGoBack() const { return m_history.size() > 1; }
    [[nodiscard]] int count(const QString &viewId) const { return m_counts.value(viewId); }

    Q_INVOKABLE void open(const QString &viewId, const QVariantMap &arguments = {}) override;
    Q_INVOKABLE void openActivity(const QString &activity) override;
    Q_INVOKABLE void back() override;
    void notice(const QString &text) override { Q_EMIT noticed(text); }
    void problem(const QString &text) override { Q_EMIT failed(text); }
    void setCount(const QString &viewId, int count) override;

    // Forgets the history: a new session begins at `viewId`.
    void reset(const QString &viewId);
    // Goes on where the person was before, unless somebody has asked for a view since the reset.
    void resume(const QString &viewId, const QVariantMap &arguments);
    // Of the entries (ids of views), the one that the current view belongs to: itself; else the entry of the same plugin that was
    // open last, or its first one; else whichever entry was open last. Empty: none. The shell's own pages belong to nothing.
    [[nodiscard]] QString entryOf(const QStringList &entries) const;
    // Shows the current view anew, for example in another language.
    void reload() { Q_EMIT moved(); }

Q_SIGNALS:
    void moved();
    void noticed(const QString &text);
    void failed(const QString &text);
    void countChanged(const QString &viewId);

private:
    struct Place {
        QString viewId;
        QVariantMap arguments;
    };
    std::function<QString(const QString &)> m_viewOfActivity;
    QList<Place> m_history;
    bool m_asked = false;  // since the reset
    QHash<QString, int> m_counts;
};

}  // namespace vestibule::shell
