#include "viewmodel.h"

#include <vestibule/errorparts.h>
#include <vestibule/readinesstext.h>

#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

ViewModel::ViewModel(HostContext &host, QObject *parent) : QObject(parent), m_host(host) {}

void ViewModel::refresh()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    if (!m_error.isNull()) {
        m_error.clear();
        Q_EMIT changed();
    }
    load();
}

void ViewModel::loaded()
{
    m_running = false;
    m_loaded = true;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

void ViewModel::failed(const Error &error)
{
    m_running = false;
    m_again = false;
    m_error = errorParts(error);
    Q_EMIT changed();
}

void ViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void ViewModel::follow(const QString &learner)
{
    connect(ledger().notifier(), &LedgerNotifier::appended, this, [this, learner](const QString &about) {
        if (m_scheduled || (!learner.isEmpty() && about != learner))
            return;
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] {
            m_scheduled = false;
            refresh();
        });
    });
}

QString ViewModel::when(qint64 ms) const
{
    return ms > 0 ? dayText(clock().dayOf(ms), clock().today()) : QString();
}

QString ViewModel::exactly(qint64 ms) const
{
    return ms > 0 ? longDay(clock().dayOf(ms)) : QString();
}

QString ViewModel::standingText(const RequirementState &state) const
{
    if (state.met)
        return tr("Done %1").arg(when(state.since));
    // A decision "not yet" is the usual case of it here.
    if (state.missing == RequirementState::Missing::SignoffReturned)
        return tr("Not yet, %1; it can be shown again").arg(when(state.since));
    return missingText(state);
}

QString ViewModel::badgeOf(const RequirementState &state)
{
    using Missing = RequirementState::Missing;
    if (state.met)
        return u"met"_s;
    switch (state.missing) {
    case Missing::StageLocked: return u"locked"_s;
    case Missing::SignoffReturned:
    case Missing::NoAttemptsLeft: return u"returned"_s;
    case Missing::AwaitingSignoff:
    case Missing::AwaitingReview:
    case Missing::AwaitingConfirmation: return u"waiting"_s;
    default: return u"open"_s;
    }
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

}  // namespace vestibule::mentoring
