// A view on its way out is taken apart as it was made, a few objects at a time between frames: all at once may take longer than a
// frame. Its model goes last. Deletes itself when nothing is left; deleted before, it lets everything go at once.
#pragma once
#include <vestibule/sparetime.h>

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

#include <vector>

namespace vestibule::shell {

class RetiredView : public QObject
{
    Q_OBJECT

public:
    // Owns both. view: shown nowhere any more. model: may be null.
    RetiredView(QQuickItem *view, QObject *model, QObject *parent);
    ~RetiredView() override;

private:
    SpareTime::Progress takeApart();

    QPointer<QQuickItem> m_view;
    QPointer<QObject> m_model;
    std::vector<QPointer<QQuickItem>> m_loaders;  // the outer ones before those within
    QPointer<QQmlEngine> m_engine;
    bool m_listsEmpty = false;
};

}  // namespace vestibule::shell
