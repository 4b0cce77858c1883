#include "shell/tour/album.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

const QStringList &themes()
{
    static const QStringList all{u"light"_s, u"dark"_s};
    return all;
}

void dress(TourStage &stage, const QString &language, const QString &theme)
{
    stage.shell().settings()->setTheme(theme);
    stage.shell().settings()->setLanguage(language);
}

Result<void> picturePage(TourStage &stage, const AlbumPage &page, const QString &language)
{
    if (const auto in = stage.signIn(page.person.login, page.person.password); !in)
        return in;
    for (const QString &theme : themes()) {
        dress(stage, language, theme);
        const auto view = stage.open(page.viewId, page.arguments);
        if (!view)
            return std::unexpected(view.error());
        if (const auto taken = stage.picture(language + u'-' + theme + u'-' + page.name); !taken)
            return taken;
    }
    return {};
}

// What comes up over any page.
Result<void> pictureOverlays(TourStage &stage)
{
    PaletteModel &palette = *stage.shell().palette();
    if (const auto filled = stage.until(u"the palette"_s, [&palette] { return palette.count() > 0; }); !filled)
        return filled;
    palette.open();
    if (const auto taken = pictureInAllLooks(stage, u"palette"_s); !taken)
        return taken;
    palette.close();
    std::ignore = stage.shell().commands()->run(u"show-keys"_s);
    return pictureInAllLooks(stage, u"keys"_s);
}

}  // namespace

Result<void> pictureInAllLooks(TourStage &stage, const QString &name)
{
    for (const QString &language : SettingsModel::languages()) {
        for (const QString &theme : themes()) {
            dress(stage, language, theme);
            if (const auto taken = stage.picture(language + u'-' + theme + u'-' + name); !taken)
                return taken;
        }
    }
    return {};
}

Result<void> fillAlbum(TourStage &stage, const QList<AlbumPage> &pages)
{
    for (const QString &language : SettingsModel::languages())
        for (const AlbumPage &page : pages)
            if (const auto taken = picturePage(stage, page, language); !taken)
                return taken;
    if (const auto taken = pictureOverlays(stage); !taken)
        return taken;
    stage.workspace().lock();
    return pictureInAllLooks(stage, u"lock"_s);
}

}  // namespace vestibule::shell
