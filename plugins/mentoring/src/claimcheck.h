// Scores a learner's claims again, one after the other, before a decision rests on them.
#pragma once
#include "signoffs.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>

#include <QObject>

#include <functional>

namespace vestibule::mentoring {

class ClaimCheck : public QObject
{
    Q_OBJECT
public:
    struct Finding {
        QString event;
        QString activity;
        ClaimVerdict verdict = ClaimVerdict::Holds;
        QString why;  // in the owning plugin's words, may be empty
    };
    using Done = std::function<void(const Result<QList<Finding>> &)>;

    ClaimCheck(ILedger &ledger, IReviews &reviews, QObject *parent) : QObject(parent), m_ledger(ledger), m_reviews(reviews) {}

    // events: ids of `completed` events. done is called once with what does not hold or could not be checked, unless this
    // object goes first; an error only when the events cannot be read. One run at a time.
    void start(const QStringList &events, Done done);

private:
    void next();
    void note(ClaimVerdict verdict, const QString &why);

    ILedger &m_ledger;
    IReviews &m_reviews;
    QList<Event> m_left;
    QList<Finding> m_found;
    Done m_done;
};

}  // namespace vestibule::mentoring
