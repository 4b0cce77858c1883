// A view on its way: waits a moment for what its model has to say, then is made a few objects at a time between frames.
#pragma once
#include "shell/viewsource.h"

#include <QPointer>
#include <QQmlComponent>
#include <QQmlIncubator>
#include <QQuickItem>
#include <QTimer>

#include <memory>

namespace vestibule::shell {

class NextView final : public QObject, private QQmlIncubator
{
    Q_OBJECT
public:
    // place: the view gets its size, and its context. memory: what is kept of the page, for a view that wants it; may be null.
    NextView(QQuickItem &place, const ResolvedView &resolved, QObject *memory);
    // Finishes what is half made: Qt 6.4 counts what is not for ever, and keeps the errors of later bindings to itself.
    ~NextView() override;
    Q_DISABLE_COPY_MOVE(NextView)

    void begin();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    // It takes work to let go of it.
    [[nodiscard]] bool isHalfMade() const { return isLoading(); }

    // Null when the view could not be made; then faults() says why.
    [[nodiscard]] QQuickItem *takeView();
    [[nodiscard]] QObject *takeModel() { return m_model.release(); }
    [[nodiscard]] const QString &provider() const { return m_provider; }
    [[nodiscard]] QString faults() const;

    static void setMemory(QObject &view, QObject *memory);

Q_SIGNALS:
    // From the event loop, never from within begin().
    void finished();

private Q_SLOTS:
    void modelChanged();

private:
    void make();
    void finish();
    void setInitialState(QObject *object) override;
    void statusChanged(Status status) override;

    QQuickItem &m_place;
    QQmlComponent m_component;
    std::unique_ptr<QObject> m_model;
    const QString m_provider;
    QPointer<QObject> m_memory;
    QPointer<QObject> m_made;
    QTimer m_patience;
    bool m_finished = false;
};

}  // namespace vestibule::shell
