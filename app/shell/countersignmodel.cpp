#include "shell/countersignmodel.h"

#include <vestibule/readinesstext.h>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

CountersignModel::~CountersignModel()
{
    cancel();
}

QFuture<Result<core::StoreCredentials>> CountersignModel::ask(const CountersignRequest &request, const QString &complaint)
{
    cancel();
    m_request = request;
    m_problem = complaint;
    m_waiting = std::make_shared<QPromise<Result<core::StoreCredentials>>>();
    m_waiting->start();
    Q_EMIT changed();
    Q_EMIT opened();
    return m_waiting->future();
}

QString CountersignModel::roles() const
{
    QStringList words;
    for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator})
        if (m_request.roles.testFlag(role))
            words << roleTitle(role);
    return words.join(u", "_s);
}

void CountersignModel::confirm(const QString &login, const QString &password)
{
    answer(core::StoreCredentials{login, password});
    finish();  // a complaint opens the dialog again
}

void CountersignModel::cancel()
{
    answer(vestibule::fail(ErrorCode::Cancelled, tr("Nothing was countersigned."), {}, tr("Nothing was recorded.")));
    finish();
}

void CountersignModel::answer(Result<core::StoreCredentials> result)
{
    if (!m_waiting)
        return;
    const auto waiting = std::exchange(m_waiting, nullptr);
    waiting->addResult(std::move(result));
    waiting->finish();
}

void CountersignModel::finish()
{
    Q_EMIT finished();
}

}  // namespace vestibule::shell
