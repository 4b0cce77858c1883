// The room for one view of whatever plugin: creates the model and the view, or says why it cannot. The view is made a few objects at a
// time between frames; until it is there, the one before it stays to be looked at, but no key and no pointer reaches it.
#pragma once
#include "shell/nextview.h"
#include "shell/viewsource.h"

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace vestibule::shell {

class ContributionSlot : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString viewId READ viewId WRITE setViewId NOTIFY wanted)
    Q_PROPERTY(QVariantMap arguments READ arguments WRITE setArguments NOTIFY wanted)
    // Given to views that have such a property, and taken from them when they are left.
    Q_PROPERTY(QObject *memory MEMBER m_memory NOTIFY wanted)
    Q_PROPERTY(QVariant error READ error NOTIFY loaded)          // {what, kept, todo} or null
    Q_PROPERTY(QQuickItem *view READ view NOTIFY loaded)
    Q_PROPERTY(QObject *model READ model NOTIFY loaded)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged)

public:
    explicit ContributionSlot(QQuickItem *parent = nullptr);
    ~ContributionSlot() override;

    [[nodiscard]] QString viewId() const { return m_viewId; }
    void setViewId(const QString &viewId);
    [[nodiscard]] QVariantMap arguments() const { return m_arguments; }
    void setArguments(const QVariantMap &arguments);
    [[nodiscard]] QVariant error() const { return m_error; }
    [[nodiscard]] QQuickItem *view() const { return m_view.get(); }
    [[nodiscard]] QObject *model() const { return m_model.get(); }
    // Another view is wanted than the one that is shown, and is on its way.
    [[nodiscard]] bool isPending() const { return m_scheduled || m_next; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void wanted();
    void loaded();
    void pendingChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    bool childMouseEventFilter(QQuickItem *item, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void schedule();
    void holdBack();
    [[nodiscard]] ViewSource *source() const;
    void create();
    void clear();
    void close();
    void finish();
    void place(QQuickItem *view, QObject *model);
    void refuse(const Error &why);
    [[nodiscard]] Error broken(const NextView &next) const;

    QString m_viewId;
    QVariantMap m_arguments;
    QPointer<QObject> m_memory;
    std::unique_ptr<NextView> m_next;
    std::vector<std::unique_ptr<NextView>> m_abandoned;  // half made when something else was wanted
    std::unique_ptr<QObject> m_model;
    std::unique_ptr<QQuickItem> m_view;  // goes before its model
    QVariant m_error;
    bool m_scheduled = false;
    bool m_complete = false;
};

}  // namespace vestibule::shell
