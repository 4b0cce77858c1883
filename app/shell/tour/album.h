// Every view of the program in both themes and the language that it has now.
#pragma once
#include "shell/tour/player.h"

namespace vestibule::shell {

// A person whose desk is pictured, and the views on it.
struct AlbumPage {
    PlayedPerson person;
    QString name;  // of the picture: "mentor-queue"
    QString viewId;
    QVariantMap arguments;
    bool notices = false;  // pictured over it too
};

// Pictures each page as <language>-<theme>-<name>.png, what comes up over pages, and the lock page. Signs people in
// and out.
[[nodiscard]] Result<void> fillAlbum(TourStage &stage, const QList<AlbumPage> &pages);

// Pictures what the window shows now.
[[nodiscard]] Result<void> pictureInBothThemes(TourStage &stage, const QString &name);

}  // namespace vestibule::shell
