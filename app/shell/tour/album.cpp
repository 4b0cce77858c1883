#include "shell/tour/album.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

const QStringList &themes()
{
    static const QStringList all{u"light"_s, u"dark"_s};
    return all;
}

Result<void> pictureNotices(TourStage &stage)
{
    NoticesModel &notices = *stage.shell().notices();
    if (const auto known = stage.until(u"the notices"_s, [&notices] { return notices.isKnown(); }); !known)
        return known;
    notices.open();
    if (const auto taken = pictureInBothThemes(stage, u"notices"_s); !taken)
        return taken;
    notices.close();
    return {};
}

Result<void> picturePage(TourStage &stage, const AlbumPage &page)
{
    if (const auto in = stage.signIn(page.person.login, page.person.password); !in)
        return in;
    if (const auto view = stage.open(page.viewId, page.arguments); !view)
        return std::unexpected(view.error());
    if (page.notices)
        if (const auto taken = pictureNotices(stage); !taken)
            return taken;
    return pictureInBothThemes(stage, page.name);
}

// What comes up over any page.
Result<void> pictureOverlays(TourStage &stage)
{
    PaletteModel &palette = *stage.shell().palette();
    if (const auto filled = stage.until(u"the palette"_s, [&palette] { return palette.count() > 0; }); !filled)
        return filled;
    palette.open();
    if (const auto taken = pictureInBothThemes(stage, u"palette"_s); !taken)
        return taken;
    palette.close();
    std::ignore = stage.shell().commands()->run(u"show-keys"_s);
    return pictureInBothThemes(stage, u"keys"_s);
}

}  // namespace

Result<void> pictureInBothThemes(TourStage &stage, const QString &name)
{
    SettingsModel &settings = *stage.shell().settings();
    for (const QString &theme : themes()) {
        settings.setTheme(theme);
        if (const auto taken = stage.picture(settings.language() + u'-' + theme + u'-' + name); !taken)
            return taken;
    }
    return {};
}

Result<void> fillAlbum(TourStage &stage, const QList<AlbumPage> &pages)
{
    for (const AlbumPage &page : pages)
        if (const auto taken = picturePage(stage, page); !taken)
            return taken;
    if (const auto taken = pictureOverlays(stage); !taken)
        return taken;
    stage.workspace().lock();
    return pictureInBothThemes(stage, u"lock"_s);
}

}  // namespace vestibule::shell
