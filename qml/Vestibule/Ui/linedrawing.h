// A line through points, the ground under it and a dashed level: what a sparkline is drawn with.
#pragma once
#include "drawing.h"

namespace vestibule::ui {

class LineDrawing : public vestibule::ui::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points MEMBER m_points NOTIFY changed)  // of QPointF, in px of the item
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)  // from the line to the bottom; transparent: none
    Q_PROPERTY(qreal level MEMBER m_level NOTIFY changed)     // y of the dashed line; NaN: none
    Q_PROPERTY(QColor levelInk MEMBER m_levelInk NOTIFY changed)

public:
    explicit LineDrawing(QQuickItem *parent = nullptr) : Drawing(parent) {}

    void paint(QPainter *painter) override;

private:
    QVariantList m_points;
    QColor m_ground = Qt::transparent;
    QColor m_levelInk;
    qreal m_level = qQNaN();
};

}  // namespace vestibule::ui
