// The attempt slots as the events give them, in memory: what the triggers and functions of the migrations do in the tables.
#pragma once
#include <vestibule/event.h>

#include <QMap>

namespace vestibule::storage {

class AttemptFold
{
public:
    void fold(const Event &event);  // about each learner oldest first
    // The lines of the statement dump-attempts, in no order.
    void dump(QStringList &lines) const;

private:
    // Slots are numbered from 1 in the order of issue, and are taken in that order.
    struct Limited {
        QStringList issuedBy;  // event ids
        QStringList takenBy;
    };
    void issue(Limited &limited, const QString &event, qint64 upTo) const;

    QMap<std::pair<QString, QString>, Limited> m_limited;  // by learner and activity
};

}  // namespace vestibule::storage
