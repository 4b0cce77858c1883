#include "queuecount.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/reviews.h>
#include <vestibule/services.h>

#include <QTimer>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

QueueCount::QueueCount(HostContext &host, QObject *parent) : QObject(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this] {
        if (m_scheduled)
            return;
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] { count(); });
    });
    count();
}

void QueueCount::count()
{
    m_scheduled = false;
    whenReady(m_host.get<IReviews>()->pending(), this, [this](const Result<QList<ReviewItem>> &items) {
        if (items)
            m_host.get<INavigation>()->setCount(u"mentoring.queue"_s, int(items->size()));
        else if (auto *log = m_host.get<ILog>())
            log->warning(u"mentoring: the queue could not be counted: "_s + QLatin1String(errorWord(items.error().code)));
    });
}

}  // namespace vestibule::mentoring
