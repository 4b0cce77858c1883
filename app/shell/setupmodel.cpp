#include "shell/setupmodel.h"

#include <vestibule/async.h>

#include <QTimeZone>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

SetUpModel::SetUpModel(Actions actions, QObject *parent) : QObject(parent), m_actions(std::move(actions)) {}

QString SetUpModel::step() const
{
    return m_busy ? tr("Making the company's keys, its people and its training content. This takes a few seconds.") : QString();
}

QStringList SetUpModel::timezones() const
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    return zones;
}

QString SetUpModel::timezone() const
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

void SetUpModel::createSample()
{
    content::NewCompany company;
    company.sample = true;
    create(company);
}

void SetUpModel::createCompany(const QString &name, const QString &timezone, const QString &packFolder, const QString &login,
                               const QString &hrName, const QString &password)
{
    create({name.trimmed(), timezone, packFolder.trimmed(), {login, hrName, Role::Hr, password}, false});
}

void SetUpModel::create(const content::NewCompany &company)
{
    if (m_busy)
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_actions.create(company), this, [this, sample = company.sample](const Result<core::Founded> &founded) {
        m_busy = false;
        if (!founded) {
            m_problem = founded.error().message();
            Q_EMIT changed();
        } else if (sample) {
            m_actions.finish();  // made up: its phrase protects nobody
        } else {
            m_founded = *founded;
            Q_EMIT changed();
        }
    });
}

void SetUpModel::joinServer(const QString &conninfo)
{
    m_actions.join({core::StoreLocation::Engine::Postgres, conninfo.trimmed()});
}

void SetUpModel::finish()
{
    core::wipeText(m_founded.recoveryPhrase);
    m_founded = {};
    Q_EMIT changed();
    m_actions.finish();
}

}  // namespace vestibule::shell
