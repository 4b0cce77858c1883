#include "compose/tour.h"

#include "compose/desk.h"
#include "compose/qmlmodules.h"
#include "content/companyplan.h"
#include "shell/tour/album.h"
#include "shell/tour/tour.h"

#include "Vestibule/Ui/install.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

// A Monday in the working year; any would do.
QDate firstDay()
{
    return {2026, 5, 4};
}

QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

Result<void> foundSample(shell::TourStage &stage, Desk &desk)
{
    if (const auto shown = stage.until(u"the set-up page"_s, [&] { return desk.shell().phase() == shell::ShellModel::NoCompany; }); !shown)
        return shown;
    if (const auto taken = shell::pictureInAllLooks(stage, u"set-up"_s); !taken)
        return taken;
    desk.shell().settings()->setLanguage(u"en"_s);
    desk.shell().setUp()->createSample();
    return stage.until(u"the sample company"_s, [&] { return desk.shell().phase() == shell::ShellModel::SignedOut; });
}

}  // namespace

Result<QJsonObject> playTour(const Installation &installation, const cli::TourRequest &request)
{
    const QSize size = sizeOf(request.size);
    if (size.width() < 800 || size.height() < 600)
        return fail(ErrorCode::InvalidArgument, Text::tr("“%1” is no size for the pictures.").arg(request.size), Text::tr("Write 1440x900."));
    const auto pack = content::readSoundPack(installation.content + u"/aquilon"_s, {});
    if (!pack)
        return std::unexpected(pack.error());
    const QTemporaryDir temporary;
    const DataFolder data = DataFolder::at(request.data.isEmpty() ? temporary.path() : request.data);
    if (!QDir().mkpath(request.out) || !QDir().mkpath(data.root))
        return fail(ErrorCode::Io, Text::tr("The folder “%1” cannot be made.").arg(request.out),
                    Text::tr("Choose a folder that you may write to."));

    ui::install();
    std::ignore = ui::useBundledFont();  // the pictures look alike everywhere; without it they are still right
    keepQmlModules();
    core::SimulatedClock clock(QTimeZone(pack->version.timezone.toLatin1()), 0);
    clock.set(QDateTime(firstDay(), QTime(8, 30)));
    Runtime::Options options;
    options.installation = installation;
    options.data = data;
    options.store = {core::StoreLocation::Engine::Sqlite, data.database()};
    options.clock = &clock;
    options.cost = core::SealCost::cheapest();  // made-up people sign in a hundred times
    Desk desk(std::move(options));
    desk.shell().settings()->setReducedMotion(true);
    desk.shell().settings()->setTextScale(request.scale);
    Result<QJsonObject> result;
    {
        QQmlEngine engine;
        desk.furnish(engine);
        shell::TourStage stage({.engine = &engine,
                                .shell = &desk.shell(),
                                .workspace = &desk.runtime().workspace(),
                                .host = &desk.runtime().context(),
                                .clock = &clock,
                                .folder = QDir(request.out).absolutePath(),
                                .size = size});
        if (const auto shown = stage.show(); !shown)
            return std::unexpected(shown.error());
        desk.open();
        if (const auto founded = foundSample(stage, desk); !founded)
            return std::unexpected(founded.error());
        result = shell::playTour(stage, {pack->accounts, pack->version.programme, firstDay(), &desk.runtime().plugins()},
                                 QDir(request.out).absolutePath());
    }
    return result;
}

}  // namespace vestibule::compose
