#include "icontheme.h"

#include <QIcon>
#include <QQuickImageProvider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

namespace {

const QString Provider = u"vestibule-icon"_s;

// Themes draw lines at these sizes (px), and hold the drawings enlarged up to three times.
constexpr int Small = 16;
constexpr int Medium = 22;
constexpr int MostTimes = 3;

class IconPictures : public QQuickImageProvider
{
public:
    IconPictures() : QQuickImageProvider(Pixmap) {}

    QPixmap requestPixmap(const QString &name, QSize *size, const QSize &requested) override
    {
        const int side = std::max({requested.width(), requested.height(), 1});
        const int drawing = side < Medium || (side % 8 == 0 && side <= MostTimes * Small) ? Small : Medium;
        const int times = std::min(MostTimes, (side + drawing - 1) / drawing);
        QPixmap picture = QIcon::fromTheme(name).pixmap(QSize(drawing, drawing), times);
        picture.setDevicePixelRatio(1);
        if (!picture.isNull() && picture.width() != side)
            picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        *size = picture.size();
        return picture;
    }
};

}  // namespace

IconTheme *IconTheme::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(Provider, new IconPictures);
    return new IconTheme(engine);
}

QUrl IconTheme::picture(const QString &name) const
{
    return name.isEmpty() || !QIcon::hasThemeIcon(name) ? QUrl() : QUrl(u"image://%1/%2"_s.arg(Provider, name));
}

bool IconTheme::turns(const QString &name) const
{
    static const QStringList directed{u"view-list-text"_s, u"view-list-tree"_s, u"view-list-details"_s, u"user-group-properties"_s,
                                      u"document-export"_s, u"document-import"_s, u"system-log-out"_s, u"go-previous"_s, u"go-next"_s,
                                      u"mail-reply-sender"_s,   u"edit-undo"_s,      u"edit-redo"_s};
    return directed.contains(name);
}

}  // namespace vestibule::ui
