// A line through points, the ground under it and a dashed level: what a sparkline is drawn with. Painted and not a Shape, which the
// software scene graph of Qt 6.4 paints over everything else when it lies wholly outside a clip.
#pragma once
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace vestibule::ui {

class LineDrawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points MEMBER m_points NOTIFY changed)  // of QPointF, in px of the item
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)  // from the line to the bottom; transparent: none
    Q_PROPERTY(qreal level MEMBER m_level NOTIFY changed)     // y of the dashed line; NaN: none
    Q_PROPERTY(QColor levelInk MEMBER m_levelInk NOTIFY changed)

public:
    explicit LineDrawing(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QVariantList m_points;
    QColor m_ink;
    QColor m_ground = Qt::transparent;
    QColor m_levelInk;
    qreal m_thickness = 1;
    qreal m_level = qQNaN();
};

}  // namespace vestibule::ui
