#include <vestibule/event.h>

#include <QJsonDocument>

namespace vestibule {

QJsonObject Event::payloadObject() const
{
    return QJsonDocument::fromJson(payload).object();
}

}  // namespace vestibule
