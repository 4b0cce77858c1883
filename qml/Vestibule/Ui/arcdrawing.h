// A ring and the part of it that is done, clockwise from the top.
#pragma once
#include "drawing.h"

namespace vestibule::ui {

class ArcDrawing : public vestibule::ui::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal part MEMBER m_part NOTIFY changed)  // 0…1
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)

public:
    explicit ArcDrawing(QQuickItem *parent = nullptr) : Drawing(parent) {}

    void paint(QPainter *painter) override;

private:
    QColor m_track;
    qreal m_part = 0;
};

}  // namespace vestibule::ui
