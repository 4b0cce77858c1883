#include "arcdrawing.h"

#include <QPainter>

namespace vestibule::ui {

namespace {

constexpr int Degree = 16;  // as QPainter counts

}  // namespace

void ArcDrawing::paint(QPainter *painter)
{
    const qreal diameter = std::min(width(), height()) - m_thickness;
    const QRectF ring((width() - diameter) / 2, (height() - diameter) / 2, diameter, diameter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(ring);
    if (m_part <= 0)
        return;
    painter->setPen(QPen(m_ink, m_thickness, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, 90 * Degree, qRound(-360 * Degree * m_part));
}

}  // namespace vestibule::ui
