#include "graph/graphedges.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vestibule::coldcall {

namespace {

constexpr double ThinLine = 1;
constexpr double ThickLine = 5;  // that every run went along

// From the lower side of one node to the upper side of another one. What passes by a layer bows out, so that it is not taken for an edge
// of the nodes between; what leads up goes round by the right.
QPainterPath pathOf(const QRectF &from, const QRectF &to, double layer, bool back)
{
    QPainterPath path;
    if (!back) {
        const QPointF begin(from.center().x(), from.bottom());
        const QPointF end(to.center().x(), to.top());
        const double bend = (end.y() - begin.y()) / 2;
        const bool passesBy = to.top() - from.top() > 1.5 * layer;
        const double out = !passesBy ? 0 : to.center().x() > from.center().x() ? from.width() : -from.width();
        path.moveTo(begin);
        path.cubicTo(begin + QPointF(out, bend), end + QPointF(out, -bend), end);
        return path;
    }
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.right(), to.center().y() + to.height() / 4);
    const double out = std::max(from.right(), to.right()) + from.width() / 4;
    path.moveTo(begin);
    path.cubicTo({out, begin.y()}, {out, end.y()}, end);
    return path;
}

void drawHead(QPainter &painter, const QPainterPath &path, double size)
{
    const QPointF tip = path.pointAtPercent(1);
    const double angle = path.angleAtPercent(1) * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(-along.y(), along.x());
    painter.drawPolygon(QPolygonF{tip, tip - along * size + across * size / 2, tip - along * size - across * size / 2});
}

}  // namespace

GraphEdges::GraphEdges(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GraphEdges::drawn, this, [this] { update(); });
}

QPointF GraphEdges::corner(int node) const
{
    const GraphLayout &layout = m_graph->drawing().layout;
    const QPointF at = layout.nodes[node];
    const double x = m_mirrored ? layout.size.width() - 1 - at.x() : at.x();
    return m_origin + QPointF(x * m_pitch.width(), at.y() * m_pitch.height()) * m_zoom;
}

void GraphEdges::paint(QPainter *painter)
{
    if (!m_graph)
        return;
    const GraphDrawing &drawing = m_graph->drawing();
    const QSizeF size = m_node * m_zoom;
    const QRectF sight = boundingRect();
    for (int edge = 0; edge < int(drawing.edges.size()); ++edge) {
        const QRectF from(corner(drawing.edges[edge].from), size);
        const QRectF to(corner(drawing.edges[edge].to), size);
        if (!from.united(to).adjusted(-size.width(), 0, size.width(), 0).intersects(sight))
            continue;
        const double share = drawing.all.runs == 0 ? 0 : std::min(1.0, double(drawing.runs[edge]) / drawing.all.runs);
        const QColor ink = drawing.runs[edge] > 0 ? m_walkedInk : m_ink;
        const QPainterPath path = pathOf(from, to, m_pitch.height() * m_zoom, drawing.layout.back[edge]);
        painter->setPen(QPen(ink, (ThinLine + (ThickLine - ThinLine) * share) * std::max(0.5, m_zoom),
                             drawing.layout.back[edge] ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        drawHead(*painter, path, std::max(4.0, 8 * m_zoom));
    }
}

}  // namespace vestibule::coldcall
