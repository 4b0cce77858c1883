// A ring and the part of it that is done, clockwise from the top. Painted and not a Shape, for the reason that LineDrawing gives.
#pragma once
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace vestibule::ui {

class ArcDrawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal part MEMBER m_part NOTIFY changed)  // 0…1
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)

public:
    explicit ArcDrawing(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_ink;
    QColor m_track;
    qreal m_part = 0;
    qreal m_thickness = 1;
};

}  // namespace vestibule::ui
