// The edges of a call's graph, as far as they are in sight; thicker where more runs went along.
#pragma once
#include "graph/callgraph.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace vestibule::coldcall {

class GraphEdges : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vestibule::coldcall::CallGraph *graph MEMBER m_graph NOTIFY drawn)
    // In px at 100 %: of a node, and from one to the next.
    Q_PROPERTY(QSizeF node MEMBER m_node NOTIFY drawn)
    Q_PROPERTY(QSizeF pitch MEMBER m_pitch NOTIFY drawn)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY drawn)
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY drawn)  // of the graph in this item
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY drawn)
    Q_PROPERTY(QColor walkedInk MEMBER m_walkedInk NOTIFY drawn)  // of edges that somebody went along
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY drawn)

public:
    explicit GraphEdges(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void drawn();

private:
    [[nodiscard]] QPointF corner(int node) const;

    CallGraph *m_graph = nullptr;
    QSizeF m_node, m_pitch;
    double m_zoom = 1;
    QPointF m_origin;
    QColor m_ink, m_walkedInk;
    bool m_mirrored = false;
};

}  // namespace vestibule::coldcall
