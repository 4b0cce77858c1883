#include "shell/administrationmodel.h"

#include <vestibule/async.h>
#include <vestibule/readinesstext.h>

#include <QFileInfo>
#include <QLocale>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int OldAfterDays = 7;

constexpr QLatin1StringView BackupKey("lastBackup");       // ms UTC
constexpr QLatin1StringView CheckKey("lastCheck");         // ms UTC
constexpr QLatin1StringView FaultsKey("lastCheckFaults");  // what that check found

QVariantMap standing(const QString &title, const QString &note, const QString &tone)
{
    return {{u"title"_s, title}, {u"note"_s, note}, {u"tone"_s, tone}};
}

}  // namespace

void noteBackup(ISettings &memory, const IClock &clock)
{
    memory.setValue(BackupKey, clock.now());
}

AdministrationModel::AdministrationModel(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
}

QString AdministrationModel::databaseFile() const
{
    const core::StoreLocation location = m_parts.maintenance->location();
    return location.engine == core::StoreLocation::Engine::Sqlite ? location.target : QString();
}

QString AdministrationModel::day(qint64 at) const
{
    return dayText(m_parts.clock->dayOf(at), m_parts.clock->today());
}

QVariantMap AdministrationModel::database() const
{
    if (databaseFile().isEmpty())
        return standing(tr("On a PostgreSQL server"), tr("The server's own tools check it."), u"neutral"_s);
    const QString file = QFileInfo(databaseFile()).fileName();
    const qint64 at = m_parts.memory->value(CheckKey, 0).toLongLong();
    if (at == 0)
        return standing(tr("Not checked yet"), tr("The file %1. A check reads all of it and changes nothing.").arg(file), u"neutral"_s);
    const QStringList faults = m_parts.memory->value(FaultsKey).toStringList();
    if (faults.isEmpty())
        return standing(tr("Whole"), tr("The file %1, last checked %2.").arg(file, day(at)), u"positive"_s);
    return standing(tr("Damaged"), faults.join(u' ') + u' ' + tr("Bring back a backup with “vestibule restore”."), u"negative"_s);
}

QVariantMap AdministrationModel::backup() const
{
    if (databaseFile().isEmpty())
        return standing(tr("Made on the server"), tr("Use the server's own tools, pg_dump and pg_restore."), u"neutral"_s);
    const qint64 at = m_parts.memory->value(BackupKey, 0).toLongLong();
    if (at == 0)
        return standing(tr("None from this computer yet"), tr("Everybody's record is in one file: keep a copy on another disk."), u"warning"_s);
    const qint64 age = m_parts.clock->dayOf(at).daysTo(m_parts.clock->today());
    return standing(tr("Last made %1").arg(day(at)),
                    age > OldAfterDays ? tr("What was recorded since then is in no copy.") : tr("Keep it on another disk than the database."),
                    age > OldAfterDays ? u"warning"_s : u"positive"_s);
}

QVariantMap AdministrationModel::plugins() const
{
    int used = 0;
    QStringList broken;
    for (const pluginhost::PluginRecord &record : m_parts.host->records()) {
        used += record.available();
        if (record.state == pluginhost::PluginState::Quarantined)
            broken << record.manifest.name.in(m_parts.language);
    }
    const QString title = tr("%n in use", nullptr, used);
    if (broken.isEmpty())
        return standing(title, tr("None is out of action."), u"positive"_s);
    return standing(title, tr("Out of action: %1. What was recorded with them is kept.").arg(QLocale().createSeparatedList(broken)), u"warning"_s);
}

void AdministrationModel::check()
{
    if (m_checking)
        return;
    m_checking = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_parts.maintenance->inspect(), this, [this](const Result<QStringList> &faults) {
        m_checking = false;
        if (faults) {
            m_parts.memory->setValue(CheckKey, m_parts.clock->now());
            m_parts.memory->setValue(FaultsKey, *faults);
        } else {
            m_problem = faults.error().message();
        }
        Q_EMIT changed();
    });
}

void AdministrationModel::backUp(const QUrl &file)
{
    if (m_copying)
        return;
    m_copying = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_parts.maintenance->backUp(file.toLocalFile()), this, [this](const Result<void> &copied) {
        m_copying = false;
        if (copied)
            noteBackup(*m_parts.memory, *m_parts.clock);
        else
            m_problem = copied.error().message();
        Q_EMIT changed();
    });
}

}  // namespace vestibule::shell
