#include "compose/tour.h"

#include "compose/desk.h"
#include "compose/machinestate.h"
#include "compose/qmlmodules.h"
#include "content/companyplan.h"
#include "shell/language.h"
#include "shell/tour/album.h"
#include "shell/tour/tour.h"

#include "Vestibule/Ui/install.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

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

// An earlier tour leaves in its settings when it ended; 0 = there was none.
QString momentKey()
{
    return u"tourEnded"_s;
}

qint64 lastMomentOf(const DataFolder &data)
{
    return SettingsGroup(data.settings(), u"shell"_s).value(momentKey(), 0).toLongLong();
}

Result<void> untilPhase(shell::TourStage &stage, Desk &desk, shell::ShellModel::Phase phase)
{
    return stage.until(u"phase %1 of the program"_s.arg(phase), [&] { return desk.shell().phase() == phase; });
}

Result<void> foundSample(shell::TourStage &stage, Desk &desk)
{
    if (const auto shown = untilPhase(stage, desk, shell::ShellModel::NoCompany); !shown)
        return shown;
    if (const auto taken = shell::pictureInBothThemes(stage, u"set-up"_s); !taken)
        return taken;
    desk.shell().setUp()->createSample();
    return untilPhase(stage, desk, shell::ShellModel::SignedOut);
}

// What QML and Qt Quick complain of, from the first window to the last: a view that only looks right is not right.
class Complaints
{
public:
    Complaints() : m_before(qInstallMessageHandler(hear)) { s_heard.clear(); }
    ~Complaints() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Complaints)

    [[nodiscard]] static QJsonArray heard()
    {
        const QMutexLocker lock(&s_mutex);
        return QJsonArray::fromStringList(s_heard);
    }

private:
    // A layout of Qt 6.4 that needs a third round in one frame gives up and says so; those of Vestibule.Ui then get it between frames.
    static bool isSettledLater(const QString &text)
    {
        static const QRegularExpression givenUp(u": QML Live(Column|Row|Grid): .*Polish loop detected"_s);
        return givenUp.match(text).hasMatch();
    }
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        const QByteArrayView category(context.category);
        const bool ofViews = category.startsWith("qml") || category.startsWith("qt.qml") || category.startsWith("qt.quick") || text.startsWith("qrc:"_L1);
        if (ofViews && type != QtDebugMsg && type != QtInfoMsg && !isSettledLater(text)) {
            const QMutexLocker lock(&s_mutex);
            s_heard.append(text);
        }
        std::fputs(qPrintable(qFormatLogMessage(type, context, text) + u'\n'), stderr);
    }

    static inline QMutex s_mutex;
    static inline QStringList s_heard;
    QtMessageHandler m_before;
};

// One company, founded, used and pictured in one language.
struct Performance {
    QString language;
    DataFolder data;
    QString report;
};

Result<QJsonObject> play(const Performance &performance, const Installation &installation, const content::Pack &pack, const cli::TourRequest &request)
{
    const qint64 lastMoment = lastMomentOf(performance.data);
    const bool played = lastMoment > 0;
    core::SimulatedClock clock(QTimeZone(pack.version.timezone.toLatin1()), lastMoment);
    if (!played)
        clock.set(QDateTime(firstDay(), QTime(8, 30)));
    Runtime::Options options;
    options.installation = installation;
    options.data = performance.data;
    options.store = {core::StoreLocation::Engine::Sqlite, performance.data.database()};
    options.clock = &clock;
    options.cost = core::SealCost::cheapest();  // made-up people sign in a hundred times
    Desk desk(std::move(options));
    desk.shell().settings()->setLanguage(performance.language);
    desk.shell().settings()->setReducedMotion(true);
    desk.shell().settings()->setTextScale(request.scale);
    desk.shell().settings()->setHighContrast(request.highContrast);
    QQmlEngine engine;
    desk.furnish(engine);
    shell::TourStage stage({.engine = &engine,
                            .shell = &desk.shell(),
                            .workspace = &desk.runtime().workspace(),
                            .host = &desk.runtime().context(),
                            .clock = &clock,
                            .folder = QDir(request.out).absolutePath(),
                            .size = sizeOf(request.size)});
    if (const auto shown = stage.show(); !shown)
        return std::unexpected(shown.error());
    desk.open();
    const auto begun = played ? untilPhase(stage, desk, shell::ShellModel::SignedOut) : foundSample(stage, desk);
    if (!begun)
        return std::unexpected(begun.error());
    const auto told = shell::playTour(stage, {pack.accounts, pack.version.programme, firstDay(), performance.report, &desk.runtime().plugins(), played});
    if (told)
        desk.runtime().settings().setValue(momentKey(), clock.now());
    return told;
}

// What is printed afterwards is in the language from before.
class LanguageKeeper
{
public:
    LanguageKeeper() = default;
    ~LanguageKeeper() { shell::Language::use(m_before, {u"app"_s}); }
    Q_DISABLE_COPY_MOVE(LanguageKeeper)

private:
    QString m_before = QLocale().name().left(2);
};

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
    const QString root = request.data.isEmpty() ? temporary.path() : request.data;
    if (request.mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString out = QDir(request.out).absolutePath();
    if (!QDir().mkpath(out))
        return fail(ErrorCode::Io, Text::tr("The folder “%1” cannot be made.").arg(request.out),
                    Text::tr("Choose a folder that you may write to."));

    ui::install();
    std::ignore = ui::useBundledFont();  // the pictures look alike everywhere; without it they are still right
    keepQmlModules();
    const LanguageKeeper keeper;
    const Complaints complaints;
    QJsonObject told;
    QJsonArray screenshots;
    // The record of a company is written in one language, by people with names in it: each language gets a company of its own.
    for (const QString &language : shell::SettingsModel::languages()) {
        const bool first = told.isEmpty();
        const Performance performance{language, DataFolder::at(first ? root : root + u'/' + language),
                                      out + (first ? u"/readiness.html"_s : u"/readiness-%1.html"_s.arg(language))};
        if (!QDir().mkpath(performance.data.root))
            return fail(ErrorCode::Io, Text::tr("The folder “%1” cannot be made.").arg(performance.data.root),
                        Text::tr("Choose a folder that you may write to."));
        const auto played = play(performance, installation, *pack, request);
        if (!played)
            return played;
        for (const QJsonValue &screenshot : (*played)[u"screenshots"_s].toArray())
            screenshots.append(screenshot);
        if (first)
            told = *played;
    }
    told.insert(u"screenshots"_s, screenshots);
    told.insert(u"complaints"_s, Complaints::heard());
    return told;
}

}  // namespace vestibule::compose
