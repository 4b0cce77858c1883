// Which events exist, which refer to them, and which private parts belong to them: 16 to 48 bytes each, so that a ledger of
// ten million events is checked in memory.
#pragma once
#include "core/ledger/accounthistory.h"
#include "core/ledger/findings.h"

#include <QUuid>

#include <array>
#include <vector>

namespace vestibule::core {

class EvidenceCheck
{
public:
    void visit(const Event &event, Findings &findings);
    void visitPrivatePart(const QString &eventId, const QByteArray &part, Findings &findings);
    // Call between the events and the private parts.
    void sort();
    // After everything: refs to nothing, ids that occur twice, private parts that are gone without an erasure.
    void report(const AccountHistory &history, Findings &findings) const;

private:
    struct Reference {
        QUuid target;
        QUuid from;
        qint64 at;
    };
    struct PrivatePart {
        QUuid event;
        std::array<char, 32> hash;
        QUuid learner;
        qint64 at;
        bool seen = false;
    };
    std::vector<QUuid> m_ids;
    std::vector<Reference> m_references;
    std::vector<PrivatePart> m_privateParts;
};

}  // namespace vestibule::core
