#include "drawing.h"

namespace vestibule::ui {

Drawing::Drawing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &Drawing::changed, this, [this] { update(); });
}

}  // namespace vestibule::ui
