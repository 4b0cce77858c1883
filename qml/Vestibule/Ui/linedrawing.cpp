#include "linedrawing.h"

#include <QPainter>

namespace vestibule::ui {

void LineDrawing::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const QVariant &point : std::as_const(m_points))
        line << point.toPointF();
    if (!line.isEmpty() && m_ground.alpha() > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ground);
        painter->drawPolygon(line + QPolygonF{{line.constLast().x(), height()}, {line.constFirst().x(), height()}});
    }
    if (!qIsNaN(m_level)) {
        QPen dashes(m_levelInk, 1);
        dashes.setDashPattern({3, 3});
        painter->setPen(dashes);
        painter->drawLine(QPointF(0, m_level), QPointF(width(), m_level));
    }
    painter->setPen(QPen(m_ink, m_thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

}  // namespace vestibule::ui
