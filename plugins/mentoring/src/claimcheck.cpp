#include "claimcheck.h"

namespace vestibule::mentoring {

void ClaimCheck::start(const QStringList &events, Done done)
{
    m_done = std::move(done);
    m_found.clear();
    if (events.isEmpty())
        return m_done(m_found);
    EventQuery query;
    query.ids = events;
    whenReady(m_ledger.events(query), this, [this](const Result<QList<Event>> &found) {
        if (!found)
            return m_done(std::unexpected(found.error()));
        m_left = *found;
        next();
    });
}

void ClaimCheck::next()
{
    if (m_left.isEmpty())
        return m_done(m_found);
    whenReady(m_reviews.rescore(m_left.constFirst().id), this, [this](const Result<Rescore> &rescore) {
        if (!rescore)
            note(ClaimVerdict::Unknown, rescore.error().message());
        else
            note(checkClaim(m_left.constFirst(), *rescore), rescore->why);
        m_left.removeFirst();
        next();
    });
}

void ClaimCheck::note(ClaimVerdict verdict, const QString &why)
{
    const Event &claim = m_left.constFirst();
    if (verdict != ClaimVerdict::Holds)
        m_found.append({claim.id, claim.activity, verdict, why});
}

}  // namespace vestibule::mentoring
