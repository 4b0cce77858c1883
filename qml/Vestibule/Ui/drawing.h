// What is drawn with a pen. Painted and not a Shape, which the software scene graph of Qt 6.4 paints over everything else when it lies
// wholly outside a clip.
#pragma once
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace vestibule::ui {

class Drawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)

Q_SIGNALS:
    void changed();  // it is painted anew

protected:
    explicit Drawing(QQuickItem *parent);

    QColor m_ink;
    qreal m_thickness = 1;
};

}  // namespace vestibule::ui
